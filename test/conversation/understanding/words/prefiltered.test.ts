import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prefiltered } from "../../../../src/conversation/understanding/words/prefiltered.ts";
import { hardOn } from "../../../support/regexp/samples.ts";

const CHOICES = [
  "cat",
  "dog",
  "cats?",
  "(?:my |the )?cat",
  "c[au]t",
  "\\w+",
  "do\\w*",
  "(?:cat|dog) bit",
  "\\d{1,2}",
];
const PARTS = [
  ...CHOICES,
  "(?! dog)",
  "(?<!my )",
  "\\b",
  ".{0,9}",
  "(?: \\w+){0,2}",
  "[ ,.]+",
  " ",
  " ?",
  "me",
  "'s",
];

/** A pattern put together from parts that patterns are made of. */
const patterns = fc
  .array(
    fc
      .array(
        fc.oneof(
          fc.constantFrom(...PARTS),
          fc
            .array(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 4 })
            .map((all) => `(?:${all.join("|")})`),
          fc.constantFrom(...CHOICES).map((one) => `(?:${one} )+`),
          fc.constantFrom(...CHOICES).map((one) => `(?:${one})?`),
          fc.constantFrom(...CHOICES).map((one) => `(?: ${one}){0,2}`),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join("")),
    { minLength: 1, maxLength: 3 },
  )
  .map((ways) => new RegExp(ways.join("|")));

/** A pattern, and words of which it finds some. */
const both = patterns.chain((pattern) =>
  fc.tuple(
    fc.constant(pattern),
    fc
      .array(
        fc.constantFrom(
          ...[
            "cat",
            "dog",
            "cats",
            "concat",
            "my",
            "the",
            "bit",
            "me",
            "7",
            "cut",
            "doing",
            ",",
            "it's",
            "is",
          ],
          ...hardOn(pattern).map(({ piece }) => piece),
        ),
        { maxLength: 8 },
      )
      .chain((words) => fc.constantFrom(words.join(" "), words.join(""), ` ${words.join(" ")}. `)),
  ),
);

describe("a pattern that is tried only where its words are", () => {
  it("finds what the pattern finds, where, and in every place", () => {
    const same = fc.property(both, ([pattern, text]) => {
      const sought = prefiltered(pattern);
      expect(sought.test(text)).toBe(pattern.test(text));
      expect(sought.exec(text)).toEqual(pattern.exec(text));
      const everywhere = new RegExp(pattern.source, `g${pattern.flags}`);
      expect(sought.replaceIn(text, "<$&>")).toBe(text.replace(everywhere, "<$&>"));
    });
    fc.assert(same, { numRuns: 5_000 });
  });

  it("finds it again in the same text, and nothing in the next", () => {
    const sought = prefiltered(/\bcat (?:bit|scratched) me\b/);
    const texts = ["the cat bit me", "the cat bit me", "the cat bit him", "me", "a cat scratched me"];
    expect(texts.map((text) => sought.test(text))).toEqual([true, true, false, false, true]);
  });

  it("puts something else in every place, text after text", () => {
    const sought = prefiltered(/\bcats?\b/u);
    const texts = ["cat, cats", "no dog", "a cat"];
    expect(texts.map((text) => sought.replaceIn(text, "-"))).toEqual(["-, -", "no dog", "a -"]);
  });

  it("knows the words of a pattern that is first asked after a text was read", () => {
    const text = "an unheard of okapi";
    expect(prefiltered(/\bgiraffe\b/).test(text)).toBe(false);
    expect(prefiltered(/\bokapi\b/).test(text)).toBe(true);
  });

  it.each([/cat/i, /cat/g, /cat/y])("takes no %s", (pattern) => {
    expect(() => prefiltered(pattern)).toThrow(
      new TypeError(`Cannot prefilter with the flags of ${pattern}`),
    );
  });
});
