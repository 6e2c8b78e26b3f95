import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { finder } from "../../../src/conversation/understanding/words/finder.ts";
import { compilePattern } from "../../../src/conversation/understanding/words/patterns.ts";
import { MOST_GROWTH } from "../../support/regexp/growth.ts";
import { READERS } from "./readers.ts";
import { SLOW_READERS } from "./slow-readers.ts";

/** Code that is made faster, or forgotten for being old, would count otherwise from one run to the next. */
const STEADY = ["--no-opt", "--no-maglev", "--no-flush-bytecode"];
const Counted = z.strictObject({ name: z.string(), growth: z.number() });

describe("what is done for a text of anything", () => {
  const growthOf = new Map<string, number>();

  beforeAll(() => {
    const file = `${import.meta.dirname}/count-readers.ts`;
    const lines = execFileSync(process.execPath, [...STEADY, file], { encoding: "utf8" })
      .trim()
      .split("\n");
    for (const line of lines) {
      const { name, growth } = Counted.parse(JSON.parse(line));
      growthOf.set(name, growth);
    }
  }, 180_000);

  it.each(Object.keys(READERS))("by %s is no more than double for twice the text", (name) => {
    expect(growthOf.get(name)).toBeLessThan(MOST_GROWTH);
  });

  it.each(Object.keys(SLOW_READERS))("would show %s", (name) => {
    expect(growthOf.get(name)).toBeGreaterThan(MOST_GROWTH);
  });
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
