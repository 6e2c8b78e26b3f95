import { describe, expect, it } from "vitest";
import { takenAbroad } from "../../../../src/conversation/understanding/in-care/taken-abroad.ts";
import { CUTTING, concern, DAD, HONOUR, MARRIAGE, PARTNER, reading } from "./concerns.ts";

const read = reading(takenAbroad);
const CUT = concern("abuse_harm_from_others", { situation: "cutting-by-family" });
const FOLLOWED = concern("abuse_harm_from_others", { situation: "followed" });

describe("a journey, a day or force after a family was told of", () => {
  it.each([
    { text: "flights are booked", told: CUT, why: "a cutting" },
    { text: "flights are booked", told: HONOUR, why: "a family's honour" },
    { text: "nikah on friday", told: MARRIAGE, why: "the wedding has a day" },
    { text: "wedding all planned", told: MARRIAGE, why: "the wedding is ready" },
    { text: "the doctor comes to do it", told: CUTTING, why: "who comes, and what for" },
    { text: "they locked me in", told: MARRIAGE, why: "force" },
    { text: "school finishes friday", told: CUTTING, why: "the day school ends" },
    { text: "the man arrives friday", told: MARRIAGE, why: "the day that somebody comes" },
    { text: "dont tell the council they will kill me", told: MARRIAGE, why: "a wish beside a threat" },
    { text: "they would murder me", told: CUTTING, why: "death is threatened" },
  ])("$text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual({});
  });

  it("is a marriage by force where harm by a family was told of", () => {
    expect(read("they take me to pakistan friday", DAD)).toEqual({ situation: "forced-marriage" });
  });

  it.each([
    { text: "they cancelled the flights", told: MARRIAGE, why: "said not to be so" },
    { text: "they dont tell me to fly", told: MARRIAGE, why: "who does not tell is they" },
    { text: "wedding dress", told: MARRIAGE, why: "neither a day nor ready" },
    { text: "i dont want a wedding dress", told: MARRIAGE, why: "the same, not wanted" },
    { text: "a man came", told: MARRIAGE, why: "nobody says what for" },
    { text: "morning", told: MARRIAGE, why: "a greeting is no day" },
    { text: "1", told: MARRIAGE, why: "a number alone is no age" },
    { text: "got it", told: MARRIAGE, why: "nothing is booked" },
    { text: "gave the knife to my cousin", told: MARRIAGE, why: "it is given away" },
    { text: "the door is locked hes gone", told: MARRIAGE, why: "nobody is locked in" },
    { text: "which line is for drugs", told: MARRIAGE, why: "nobody is drugged" },
    { text: "its for me", told: MARRIAGE, why: "nobody comes" },
    { text: "school finishes", told: CUTTING, why: "no day" },
    { text: "my nan rang today", told: MARRIAGE, why: "a day for nothing" },
    { text: "they locked me in", told: HONOUR, why: "force was told already" },
    { text: "they take me to pakistan friday", told: PARTNER, why: "a partner is no family" },
    { text: "they take her to pakistan friday", told: FOLLOWED, why: "strangers are no family" },
  ])("but not $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
