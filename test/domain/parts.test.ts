import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST_BODY, splitParts } from "../../src/domain/parts.ts";
import { segmentsOf } from "../../src/domain/segments.ts";

const withoutSpace = (text: string) => text.replace(/\s/g, "");
const sentence = "You could get help with rent. ";

describe("splitParts", () => {
  it.each([
    { text: "a".repeat(612), parts: [612], why: "four full segments are one text" },
    { text: "a".repeat(613), parts: [612, 1], why: "one more and it is cut, if need be within a word" },
    { text: "", parts: [0], why: "nothing stays one text" },
    { text: " ".repeat(2000), parts: [0], why: "nothing but space is nothing" },
    {
      text: `${"a".repeat(200)}\n${"b".repeat(60)}\n1 پښتو\n2 English`,
      parts: [261, 16],
      why: "what is plain goes before other letters, which cost twice as much",
    },
    { text: `${"a".repeat(20)}\n1 پښتو`, parts: [27], why: "a short text stays one, whatever its letters" },
    { text: "😀".repeat(135), parts: [264, 6], why: "no pair is cut: 33 in each of four segments" },
  ])("cuts into lengths $parts: $why", ({ text, parts }) => {
    expect(splitParts(text).map((part) => part.length)).toEqual(parts);
  });

  it("never goes over the longest body, however many segments are allowed", () => {
    expect(splitParts("a".repeat(LONGEST_BODY + 1), 20).map((part) => part.length)).toEqual([
      LONGEST_BODY,
      1,
    ]);
  });

  it.each([
    { between: "\n\n", why: "paragraph" },
    { between: "\n", why: "line" },
    { between: " ", why: "sentence" },
  ])("cuts after a whole $why", ({ between }) => {
    const first = sentence.repeat(15).trim();
    const second = sentence.repeat(12).trim();
    const [one] = splitParts(first + between + second);
    expect(one?.endsWith("rent.")).toBe(true);
    if (between !== " ") expect(one).toBe(first);
  });

  it("cuts between words when there is no sentence to end", () => {
    for (const part of splitParts("word ".repeat(400), 1)) expect(part).toMatch(/^word( word)*$/);
  });

  it("keeps every character in order and every part within its segments", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom("\n\n", "\n", " ", ". ", "€", "😀", "’", sentence.repeat(9), "a".repeat(200)),
    );
    const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, most) => {
        const parts = splitParts(text, most);
        expect(withoutSpace(parts.join(""))).toBe(withoutSpace(text));
        for (const part of parts) expect(segmentsOf(part)).toBeLessThanOrEqual(most);
        for (const part of parts) expect(part.isWellFormed()).toBe(text.isWellFormed());
        if (parts.length > 1) expect(parts).not.toContain("");
      }),
      { numRuns: 300 },
    );
  });
});
