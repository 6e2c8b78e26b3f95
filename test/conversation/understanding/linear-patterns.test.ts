import { describe, expect, it } from "vitest";
import { NASTY_COUNT, nasty } from "./nasty.ts";
import { growth, MOST_GROWTH, READERS, SEED, slowest } from "./readers.ts";

const USUAL =
  `hi|nxt tues arvo|half 2 on the 14th|not monday|move tue to thu|£20 a week|07700 900123|m14 4sq|yeah but is it far?
  |Liked “Pick a time”|Removed a like from “x”|Reacted 👍 to “ok then”|my name is kelvin|im not too good|sooooo sad|k m s|l33t b4
  |mossside|привет|xin chao toi|tell Sunita i live at 12 moss bank road|a@b.example|https://x.example|asap|3/12|xmas eve|2-4pm|1400`.split(
    "|",
  );

const METHODS = [
  "exec",
  "test",
  Symbol.replace,
  Symbol.match,
  Symbol.matchAll,
  Symbol.split,
  Symbol.search,
] as const;
type Patched = Record<string | symbol, (this: RegExp, ...args: unknown[]) => unknown>;

/** What is only ever given so little cannot be slow, whatever it is: the patterns of libraries among it. */
const SHORT = 300;

/** Every pattern that is given long texts when the readers are, found by watching them at work. */
function patternsInUse(): RegExp[] {
  const seen = new Map<string, RegExp>();
  const proto = RegExp.prototype as unknown as Patched;
  const kept = METHODS.map((method) => [method, proto[method]!] as const);
  for (const [method, original] of kept)
    proto[method] = function (...args) {
      if (String(args[0]).length > SHORT) seen.set(`${this.source}/${this.flags}`, this);
      return original.apply(this, args);
    };
  try {
    const long = USUAL.map((text) => `${text} `.repeat(40));
    for (const text of [...long, ...Array.from({ length: NASTY_COUNT }, (_, i) => nasty(1_000, i, SEED))])
      for (const read of Object.values(READERS)) read(text);
  } finally {
    for (const [method, original] of kept) proto[method] = original;
  }
  return [...seen.values()].map((pattern) => new RegExp(pattern.source, pattern.flags));
}

describe("10,000 characters of anything", () => {
  const patterns = patternsInUse();

  it("are looked through by a hundred patterns or more", () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it("take each pattern no more than twice the time of half of them", () => {
    const all = patterns.map((pattern) => ({
      pattern: String(pattern),
      ...slowest((text) => text.replace(pattern, "")),
    }));
    expect(all.filter((one) => one.growth > MOST_GROWTH)).toEqual([]);
  }, 120_000);

  it("would show a pattern that looks back over everything", () => {
    expect(nasty(4, 1, SEED)).toBe("   !");
    expect(growth((text) => text.replace(/\s+$/, ""), 1)).toBeGreaterThan(MOST_GROWTH);
  });
});
