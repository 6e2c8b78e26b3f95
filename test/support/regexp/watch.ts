type Method = (this: RegExp, ...args: unknown[]) => unknown;

const METHODS = ["exec", "test"];
const SYMBOLS = [Symbol.replace, Symbol.match, Symbol.matchAll, Symbol.split, Symbol.search];

/** What is only ever given so little cannot be slow, whatever it is. */
const SHORT = 300;

/** Patterns by how they are written, each once. */
export class PatternSet {
  readonly #all = new Map<string, RegExp>();

  add(pattern: RegExp): void {
    this.#all.set(String(pattern), pattern);
  }

  /** Copies, so that nobody's place in a text is moved. */
  get patterns(): RegExp[] {
    return [...this.#all.values()].map(({ source, flags }) => new RegExp(source, flags));
  }
}

/** Notes each pattern that is given more than a few words while the work goes on, whoever wrote it. */
export async function notingUse(into: PatternSet, work: () => unknown): Promise<void> {
  const proto = RegExp.prototype as unknown as Record<string | symbol, Method>;
  const kept = [...METHODS, ...SYMBOLS].map((name) => [name, proto[name]!] as const);
  for (const [name, original] of kept)
    proto[name] = function (...args) {
      if (String(args[0]).length > SHORT) into.add(this);
      return original.apply(this, args);
    };
  try {
    await work();
  } finally {
    for (const [name, original] of kept) proto[name] = original;
  }
}

/** Notes each pattern that the project itself puts together from text while the work goes on. */
export async function notingBuilt(into: PatternSet, work: () => unknown): Promise<void> {
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args, newTarget) {
      const built = Reflect.construct(target, args, newTarget) as RegExp;
      if (isOurs(new Error().stack ?? "")) into.add(built);
      return built;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
}

/** The first place in a stack after this file is who asked. */
function isOurs(stack: string): boolean {
  const [, , caller = ""] = stack.split("\n");
  return /\/(?:src|dialogs)\/[^)]*\.ts\b/.test(caller) && !caller.includes("node_modules");
}
