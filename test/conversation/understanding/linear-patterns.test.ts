import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesOf, readOf } from "../../support/regexp/compare.ts";
import {
  MOST_GROWTH,
  MOST_STEPS_A_CHARACTER,
  repeatsWithoutEnd,
  worstGrowth,
} from "../../support/regexp/growth.ts";
import { hardOn } from "../../support/regexp/samples.ts";
import { countSteps } from "../../support/regexp/steps.ts";
import { NASTY_COUNT, nasty, PIECES } from "./nasty.ts";
import { patternsInUse, SEED, waysOfAll } from "./patterns-in-use.ts";

const LENGTH = 10_000;
const patterns = await patternsInUse();
const KINDS = Array.from({ length: NASTY_COUNT }, (_, i) => (length: number) => nasty(length, i, SEED));

/** A pattern, and pieces of text: some that it looks for itself and some that it does not. */
const anything = fc
  .constantFrom(...patterns)
  .chain((pattern) =>
    fc.tuple(
      fc.constant(pattern),
      fc.array(
        fc.oneof(
          fc.constantFrom(...hardOn(pattern).map(({ piece }) => piece), " "),
          fc.constantFrom(...PIECES),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    ),
  );

describe("the patterns that are given what people write", () => {
  it("are counted by a machine that finds what the engine finds", () => {
    const same = fc.property(anything, ([pattern, pieces]) => {
      const text = pieces.join("").slice(0, LENGTH);
      expect(matchesOf(countSteps(pattern, text), text)).toEqual(readOf(pattern, text));
    });
    fc.assert(same, { seed: SEED, numRuns: 5_000 });
  }, 600_000);

  it.each([
    { has: "see (?:you|ya|u)", why: "written out" },
    { has: "Script=Arabic", why: "put together as the program starts" },
    { has: "Ottoline", why: "put together when a text is read" },
  ])("are found if they are $why", ({ has }) => {
    expect(patterns.map(String)).toContainEqual(expect.stringContaining(has));
  });

  it("take twice the steps for twice the text, whatever it is", () => {
    const grown = waysOfAll(patterns)
      .filter(repeatsWithoutEnd)
      .map((pattern) => ({
        pattern: String(pattern),
        ...worstGrowth(pattern, KINDS),
      }));
    expect(grown.filter(({ growth }) => growth > MOST_GROWTH)).toEqual([]);
  }, 600_000);

  it("take few steps for each of 10,000 characters of anything", () => {
    const few = fc.property(anything, ([pattern, pieces]) => {
      const text = pieces.join("").repeat(LENGTH).slice(0, LENGTH);
      const most = LENGTH * MOST_STEPS_A_CHARACTER;
      expect(countSteps(pattern, text, most).steps, String(pattern)).toBeLessThan(most);
    });
    fc.assert(few, { seed: SEED, numRuns: 200 });
  }, 600_000);
});

describe("the check", () => {
  it.each([
    { pattern: /\s+$/, why: "it looks to the end of the blanks from each of them" },
    { pattern: /\bhow\b.*\bwork/i, why: "it looks to the end from each how" },
    { pattern: /^\W*(?:hi)?\W*there/, why: "two runs of the same may be cut anywhere" },
    { pattern: /^(?:(?:ta|x|\s)\s*)+$/, why: "each blank may be taken in two ways" },
    { pattern: /(?=.*x)b/, why: "it looks ahead to the end from everywhere" },
    { pattern: /(?<=\d.*)x/, why: "it looks behind to the start from everywhere" },
    { pattern: /^(?:kk?|ok)+$/, why: "each pair may be taken in two ways" },
  ])("catches $pattern: $why", ({ pattern }) => {
    expect(worstGrowth(pattern, KINDS).growth).toBeGreaterThan(MOST_GROWTH);
  });

  it.each([
    { pattern: /\b(?:a|b){1,20}c/, isLooked: false, why: "all of it is bounded" },
    { pattern: /(?<!a{1,9})b?/, isLooked: false, why: "so is what stands before" },
    { pattern: /(?<=\d.*)x/, isLooked: true, why: "what stands before may be of any length" },
    { pattern: /(?:a(?: \w+){0,3}){2}/, isLooked: true, why: "a word may be of any length" },
  ])("looks at $pattern: $isLooked, for $why", ({ pattern, isLooked }) => {
    expect(repeatsWithoutEnd(pattern)).toBe(isLooked);
  });

  it.each([
    { pattern: /\b(?:a|b){1,20}c/, why: "a bounded part stops growing" },
    { pattern: /^\s*(.{1,40}?),? ?and (.{4,200})$/, why: "so do two" },
  ])("lets $pattern be: $why", ({ pattern }) => {
    expect(worstGrowth(pattern, KINDS).growth).toBeLessThanOrEqual(MOST_GROWTH);
  });
});
