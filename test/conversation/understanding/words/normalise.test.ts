import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnderstandingContent } from "../../../../src/conversation/understanding/classifier/content.ts";
import { clean, normalise, tokensOf } from "../../../../src/conversation/understanding/words/normalise.ts";
import { FOLDER, TODAY, understander } from "../subject.ts";

const { textSpeak } = readUnderstandingContent(FOLDER);
const anything = fc.string({ unit: "binary", maxLength: 300 });
const messy = fc.stringMatching(/^(?:[a-z0-9 'ѕоа*!😭]|\u0301){0,60}$/u);

describe("normalise", () => {
  it.each([
    { text: "ѕtop", plain: "stop", why: "one Cyrillic letter" },
    { text: "ѕтор", plain: "stop", why: "all look-alikes" },
    { text: "s\u200bt\u202eop", plain: "stop", why: "invisible characters" },
    { text: "ＳＴＯＰ", plain: "stop", why: "full-width" },
    { text: "su1cide", plain: "suicide", why: "a digit for a letter" },
    { text: "M14 5GH 10am ps5", plain: "m14 5gh 10am ps5", why: "digits that are digits" },
    { text: "heeeelp", plain: "heelp", why: "a long letter cut short" },
    { text: "u r L8R 2nite", plain: "you are later tonight", why: "text-speak" },
    { text: "don’t", plain: "do not", why: "curly quote" },
    { text: "привет", plain: "привет", why: "Russian stays Russian" },
  ])("$text becomes $plain, $why", ({ text, plain }) => {
    expect(normalise(text, textSpeak)).toBe(plain);
  });

  it("keeps emoji as tokens", () => {
    expect(tokensOf(normalise("ok 😭🔪", textSpeak))).toEqual(["ok", "😭", "🔪"]);
  });

  it("gives its own result back unchanged", () => {
    fc.assert(
      fc.property(fc.oneof(anything, messy), (text) => {
        const once = normalise(text, textSpeak);
        expect(normalise(once, textSpeak)).toBe(once);
        expect(clean(clean(text))).toBe(clean(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("any text at all", () => {
  it("is understood without throwing", () => {
    fc.assert(
      fc.property(fc.oneof(anything, messy), (text) => {
        expect(understander.understand(text, { today: TODAY }).candidates).toHaveLength(3);
      }),
      { numRuns: 500 },
    );
  });

  it.each(["__proto__", "constructor", "toString", "\0", "\ud800", "", "  ", "🍕"])(
    "is inert: %j",
    (text) => {
      expect(understander.understand(text, { today: TODAY }).risk).toEqual({ level: "none" });
    },
  );

  it.each(["a ", "he ", "(((", "1 2 ", "im ", "\n", "not so very ", "k m s "])("may be long: %j", (piece) => {
    const long = piece.repeat(10_000 / piece.length);
    expect(understander.understand(long, { today: TODAY }).entities).not.toHaveProperty("phone");
  });
});
