import { describe, expect, it } from "vitest";
import { keptFromHelp } from "../../../../src/conversation/understanding/in-care/kept-from-help.ts";
import { concern, ILL, OVERDOSE, reading } from "./concerns.ts";

const read = reading(keptFromHelp);
const BLEEDS = concern("medical", { level: "emergency" });
const HINDERED = { ofSelf: true, news: "hindered" };

describe("somebody keeps them from help", () => {
  it.each([
    { text: "me bf wont let me ring", why: "a call" },
    { text: "my husband wont let me go hospital", why: "a way there" },
    { text: "he took my phone", why: "the phone" },
    { text: "mother in law took phone", why: "in few words" },
    { text: "he says i dont need a doctor", why: "words" },
    { text: "mother in law say no hospital", why: "in few words" },
    { text: "my mum says im being dramatic", why: "made small" },
    { text: "i cant ring hes here", why: "afraid" },
    { text: "scared to ring hell go mad", why: "of him" },
  ])("keeps the body first: $text: $why", ({ text }) => {
    expect(read(text, BLEEDS)).toEqual(HINDERED);
  });

  it.each([{ text: "my mum wont let me ring", told: OVERDOSE, why: "a dose" }])(
    "keeps it after what was done to oneself: $text: $why",
    ({ text, told }) => {
      expect(read(text, told)).toEqual(HINDERED);
    },
  );

  it.each([
    { text: "he says hes ringing them", why: "he helps" },
    { text: "my mum said ring 999", why: "she helps" },
    { text: "she let me ring", why: "let" },
    { text: "my phone is dead", why: "nobody's doing" },
    { text: "i dont want to ring", why: "their own will" },
    { text: "he wont stop crying", why: "a child" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, BLEEDS)).toBeUndefined();
  });

  it.each([
    { text: "he wont let me ring", told: ILL, why: "no danger now" },
    {
      text: "he wont let me ring",
      told: concern("suicide_self_harm", { level: "emergency" }),
      why: "a wish alone",
    },
    {
      text: "he wont let me ring",
      told: concern("domestic_abuse", { level: "emergency" }),
      why: "no body is in danger",
    },
    { text: "he wont let me ring", told: { ...BLEEDS, isFresh: false }, why: "a day later" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
