import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toGsm7 } from "../../src/domain/gsm7.ts";
import { segmentsOf } from "../../src/domain/segments.ts";

describe("toGsm7", () => {
  it.each([
    { text: "It’s ‘fine’", plain: "It's 'fine'", why: "curly apostrophes" },
    { text: "“yes” «no» „ja“", plain: '"yes" "no" "ja"', why: "curly and foreign quotes" },
    { text: "9–5 — or 10‑4", plain: "9-5 - or 10-4", why: "dashes and the hard hyphen" },
    { text: "wait…", plain: "wait...", why: "the ellipsis" },
    { text: "a\u00a0b\tc\u202fd", plain: "a b c d", why: "spaces that are not the space" },
    { text: "• one\n• two", plain: "- one\n- two", why: "bullets" },
    { text: "`code`", plain: "'code'", why: "the backtick" },
    { text: "a\u200bb\ufeff", plain: "ab", why: "characters without width" },
    { text: "café Zoë", plain: "café Zoe", why: "é is in the alphabet, ë is not" },
    { text: "cafe\u0301", plain: "café", why: "an accent written apart joins its letter" },
    {
      text: "Garçon, Siân, Łukasz, tŷ, dŵr",
      plain: "Garcon, Sian, Lukasz, ty, dwr",
      why: "names keep their letters",
    },
    { text: "£5, €5 {x}", plain: "£5, €5 {x}", why: "already in the alphabet" },
    { text: "ok 👍🏽 мир", plain: "ok 👍🏽 мир", why: "no plain twin: left alone" },
    { text: "", plain: "", why: "nothing" },
  ])("makes $text plain: $why", ({ text, plain }) => {
    expect(toGsm7(text)).toBe(plain);
  });

  it("brings a typographic text of 100 characters down to one segment", () => {
    const text = `${"It’s “on” – ".repeat(8)}ok…`;
    expect([segmentsOf(text), segmentsOf(toGsm7(text))]).toEqual([2, 1]);
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => toGsm7(toGsm7(text)) === toGsm7(text)));
  });
});
