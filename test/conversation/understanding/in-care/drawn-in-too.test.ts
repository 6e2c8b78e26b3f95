import { describe, expect, it } from "vitest";
import { askedAlong, drawnInToo } from "../../../../src/conversation/understanding/in-care/drawn-in-too.ts";
import { FRIEND, reading, USED } from "./concerns.ts";

const given = reading(drawnInToo);
const asked = reading(askedAlong);
const USED_FRIEND = { ...USED, situation: "somebody-else" };
const URGENT = { level: "urgent" };

describe("whoever uses a friend reaches for them", () => {
  it.each([
    { text: "he gave me vapes too", why: "vapes" },
    { text: "he bought me trainers", why: "clothes" },
    { text: "they offered me weed", why: "a drug" },
  ])("gives: $text: $why", ({ text }) => {
    expect(given(text, USED_FRIEND)).toEqual(URGENT);
  });

  it.each([
    { text: "he asked me to come to a party friday", why: "a party" },
    { text: "he added me on snap", why: "a contact" },
    { text: "hes been texting me as well", why: "texts" },
    { text: "he tried to kiss me", why: "hands" },
    { text: "he wants me to come round", why: "a visit" },
  ])("asks them along: $text: $why", ({ text }) => {
    expect(asked(text, USED_FRIEND)).toEqual(URGENT);
  });

  it.each([
    { text: "he bought her a phone", told: USED_FRIEND, why: "hers" },
    { text: "he never gave me anything", told: USED_FRIEND, why: "nothing" },
    { text: "he gave me vapes", told: USED, why: "their own case" },
    { text: "he gave me vapes", told: FRIEND, why: "no harm by others" },
  ])("gives them nothing: $text: $why", ({ text, told }) => {
    expect(given(text, told)).toBeUndefined();
  });

  it.each([
    { text: "she asked me to tell you", told: USED_FRIEND, why: "she asks" },
    { text: "it worries me", told: USED_FRIEND, why: "a worry" },
    { text: "he scares me", told: USED_FRIEND, why: "fear" },
    { text: "he asked me to a party", told: USED, why: "their own case" },
    { text: "he asked me to a party", told: FRIEND, why: "no harm by others" },
  ])("asks them nothing: $text: $why", ({ text, told }) => {
    expect(asked(text, told)).toBeUndefined();
  });
});
