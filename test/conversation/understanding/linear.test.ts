import { describe, expect, it } from "vitest";
import { finder } from "../../../src/conversation/understanding/finder.ts";
import { compilePattern } from "../../../src/conversation/understanding/patterns.ts";
import { MOST_GROWTH, READERS, slowest } from "./readers.ts";

describe("10,000 characters of anything", () => {
  it.each(Object.keys(READERS))(
    "take %s no more than twice the time of half of them",
    (name) => {
      expect(slowest(READERS[name]!).growth).toBeLessThan(MOST_GROWTH);
    },
    60_000,
  );
});

describe("the finder of patterns", () => {
  const sets = { self: ["myself", "himself", "me"] };
  const lines = [
    "(want|going) to kill <self> .. tonight",
    "a ... b ... c ... d",
    "(a b|a|b a)? (a|a a)? a* b",
    "x? x? x? x? y",
  ];
  const find = finder(lines.map((line) => ({ pattern: compilePattern(line, sets), means: line })));

  /** How often the tokens are looked at: a count, the same on every machine. */
  function looks(tokens: readonly string[]): number {
    let count = 0;
    const watched = new Proxy(tokens, {
      get(target, key, receiver) {
        if (typeof key === "string" && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key, receiver);
      },
    });
    find(watched);
    return count;
  }

  it.each([
    { words: "a", why: "one letter over and over" },
    { words: "a b", why: "two by turns" },
    { words: "x x y", why: "what may be missing" },
    { words: "want to kill", why: "the start of a match" },
    { words: "a b c d", why: "matches all along" },
  ])("looks at twice the words no more than twice as often: $why", ({ words }) => {
    const tokens = (count: number) =>
      Array.from({ length: count }, (_, i) => words.split(" ")[i % words.split(" ").length]!);
    expect(looks(tokens(5_000)) / looks(tokens(2_500))).toBeLessThan(2.1);
  });
});
