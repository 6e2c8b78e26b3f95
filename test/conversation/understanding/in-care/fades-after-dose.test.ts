import { describe, expect, it } from "vitest";
import { fadesAfterDose } from "../../../../src/conversation/understanding/in-care/fades-after-dose.ts";
import { OVERDOSE, OWN_LIFE, reading } from "./concerns.ts";

const read = reading(fadesAfterDose);

describe("a body that fades after a dose", () => {
  it.each([
    { text: "feelin heavy", why: "one word of it" },
    { text: "gone all floaty", why: "another" },
    { text: "cant see the screen", why: "sight" },
    { text: "my belly is hurting", why: "pain" },
    { text: "blurry", why: "a word" },
    { text: "cold", why: "another word" },
    { text: "feel sick", why: "sick" },
  ])("is told again: $text: $why", ({ text }) => {
    expect(read(text, OVERDOSE)).toEqual({});
  });

  it.each([
    { text: "feelin heavy", told: OWN_LIFE, why: "nothing was taken" },
    { text: "my bag is heavy", told: OVERDOSE, why: "no body" },
    { text: "its cold in here", told: OVERDOSE, why: "a room" },
    { text: "i dont feel dizzy", told: OVERDOSE, why: "it is not so" },
    { text: "who told you", told: OVERDOSE, why: "no word of it" },
  ])("is none of it: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
