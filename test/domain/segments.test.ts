import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import { segmentsOf } from "../../src/domain/segments.ts";

const BASIC = [..."@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./059:;<=>?¡AZÄÖÑÜ§¿azäöñüà"];
const EXTENDED = [..."^{}\\[~]|€"];
const OUTSIDE = [..."‘’“”–—…`\tçïëáíóúŵŷłжب中😀🙂🆘"];

/** Repeats a few strings, so that lengths around the edges are reached. */
function texts(...alphabets: readonly (readonly string[])[]) {
  const character = fc.constantFrom(...alphabets.flat());
  const run = fc.tuple(character, fc.integer({ min: 0, max: 90 })).map(([one, times]) => one.repeat(times));
  return fc
    .tuple(fc.array(run, { maxLength: 8 }), fc.array(character, { maxLength: 90 }))
    .map((parts) => parts.flat().join(""));
}

describe("segmentsOf", () => {
  it.each([
    { text: "", segments: 1, why: "an empty text is still one" },
    { text: "a".repeat(160), segments: 1, why: "the most in one GSM-7 text" },
    { text: "a".repeat(161), segments: 2, why: "one more is joined, 153 each" },
    { text: "a".repeat(306), segments: 2, why: "two full parts" },
    { text: "a".repeat(307), segments: 3, why: "one over two parts" },
    { text: "€".repeat(80), segments: 1, why: "an extended character counts two" },
    { text: "€".repeat(81), segments: 2, why: "162 septets" },
    { text: "€".repeat(152), segments: 2, why: "76 pairs in each 153, as none is split" },
    { text: "€".repeat(153), segments: 3, why: "the odd septet of each part stays empty" },
    { text: `’${"a".repeat(69)}`, segments: 1, why: "the most in one UCS-2 text" },
    { text: `’${"a".repeat(70)}`, segments: 2, why: "one curly quote takes 160 to 70" },
    { text: "😀".repeat(35), segments: 1, why: "a pair counts two" },
    { text: "😀".repeat(66), segments: 2, why: "33 pairs in each 67" },
    { text: "😀".repeat(67), segments: 3, why: "no pair is split" },
  ])("counts $segments: $why", ({ text, segments }) => {
    expect(segmentsOf(text)).toBe(segments);
  });

  it.each([
    { of: "GSM-7", text: texts(BASIC) },
    { of: "extended GSM-7", text: texts(BASIC, EXTENDED) },
    { of: "UCS-2", text: texts(OUTSIDE) },
    { of: "mixed", text: texts(BASIC, EXTENDED, OUTSIDE) },
  ])("agrees with Twilio's own counter on $of text", ({ text }) => {
    fc.assert(
      fc.property(text, (one) => {
        expect(segmentsOf(one)).toBe(new SegmentedMessage(one).segmentsCount);
      }),
      { numRuns: 150 },
    );
  });
});
