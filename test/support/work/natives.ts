type Method = (this: unknown, ...args: unknown[]) => unknown;
type Holder = Record<string | symbol, Method>;

/** Built-in methods that look at all of what they are called on. */
const STRING =
  "indexOf lastIndexOf includes split replaceAll normalize toLowerCase toUpperCase trim trimStart trimEnd";
const ARRAY =
  "indexOf lastIndexOf includes join splice shift unshift reverse sort toSorted toReversed fill flat";
const TYPED = "indexOf includes join reverse sort fill set";

/** And those that make something new: they count by how long it is. */
const MAKES = { string: "slice substring concat repeat", array: "slice concat", typed: "slice" };

let counted = 0;

/** What the built-in methods have looked at so far: characters, elements, and what iterators gave, one each. */
export const nativeWork = (): number => counted;

/**
 * From now on counts what happens inside built-in methods, which coverage does not see. A pattern counts by the
 * stretch of text it goes over: from where it begins to the end of its match, or of the text. For a process of its own.
 */
export function countNatives(): void {
  const typed = Object.getPrototypeOf(Uint8Array.prototype);
  wrapEach(String.prototype, STRING, lengthOf);
  wrapEach(Array.prototype, ARRAY, lengthOf);
  wrapEach(typed, TYPED, lengthOf);
  wrapEach(String.prototype, MAKES.string, lengthMade);
  wrapEach(Array.prototype, MAKES.array, lengthMade);
  wrapEach(typed, MAKES.typed, lengthMade);
  for (const iterable of [[], "", new Map(), new Set(), "".matchAll(/x/g)])
    wrap(Object.getPrototypeOf(iterable[Symbol.iterator]()), "next", () => 1);
  wrapExec();
}

/** What a call costs, by what it was called on and what it gave. */
type Cost = (self: unknown, result: unknown) => number;

const lengthOf: Cost = (self) => (self as { length: number }).length;
const lengthMade: Cost = (_, result) => (result as { length: number }).length;

function wrapEach(holder: unknown, names: string, costOf: Cost): void {
  for (const name of names.split(" ")) wrap(holder, name, costOf);
}

function wrap(holder: unknown, name: string, costOf: Cost): void {
  const methods = holder as Holder;
  const original = methods[name]!;
  methods[name] = function (...args) {
    const result = original.apply(this, args);
    counted += costOf(this, result);
    return result;
  };
}

/** `replace`, `match`, `split`, `search` and `test` all come here, once `exec` is not the engine's own. */
function wrapExec(): void {
  const original = RegExp.prototype.exec;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = original.call(this, text);
    const failedAt = this.sticky ? from : text.length;
    counted += 1 + Math.max(0, (found ? found.index + found[0].length : failedAt) - from);
    return found;
  };
}
