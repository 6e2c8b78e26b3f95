import { describe, expect, it } from "vitest";
import { gaveIn } from "../../../../src/conversation/understanding/in-care/gave-in.ts";
import { concern, DAD, OWN_LIFE, reading, USED } from "./concerns.ts";

const read = reading(gaveIn);
const RENT = concern("abuse_harm_from_others", { before: "my landlord wants sex for rent" });
const GAVE_IN = { level: "urgent", ofSelf: true, news: "gave-in" };

describe("what was asked of them is done", () => {
  it.each([
    { text: "i already did it twice", why: "twice" },
    { text: "ive done it once", why: "once" },
    { text: "i do it two time already", why: "in few words" },
    { text: "i let him", why: "he was let" },
    { text: "i had to", why: "no choice" },
    { text: "i slept with him", why: "named" },
    { text: "he made me", why: "made to" },
    { text: "it already happened once", why: "said of itself" },
  ])("is news: $text: $why", ({ text }) => {
    expect(read(text, RENT)).toEqual(GAVE_IN);
  });

  it.each([{ text: "i gave in", told: USED, why: "what was asked needs no words" }])(
    "is news where they are used: $text: $why",
    ({ text, told }) => {
      expect(read(text, told)).toEqual(GAVE_IN);
    },
  );

  it.each([
    { text: "i havent done it", why: "not done" },
    { text: "i said no", why: "refused" },
    { text: "he didnt make me", why: "nobody did" },
    { text: "i did the form already", why: "a form" },
    { text: "i let him know", why: "told" },
    { text: "i want to move out", why: "a wish" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, RENT)).toBeUndefined();
  });

  it.each([
    { text: "i did it twice", told: DAD, why: "nothing was asked" },
    { text: "i did it twice", told: OWN_LIFE, why: "nobody harms" },
    { text: "i let him", told: { ...RENT, situation: "somebody-else" }, why: "of somebody else" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});
