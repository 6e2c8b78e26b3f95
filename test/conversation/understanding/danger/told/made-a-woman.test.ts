import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { tellsOfMadeAWoman } from "../../../../../src/conversation/understanding/danger/told/made-a-woman.ts";

describe("A girl who is to be made a woman", () => {
  it.each([
    { words: "nans taking my sister to egypt to be made a woman", is: true, why: "where to, and by whom" },
    { words: "they say she must be purified before she is ten", is: true, why: "by when" },
    { words: "my sister is going to be made a woman abroad", is: false, why: "nobody of the family does it" },
    { words: "planning the ceremony for my niece the cutting one", is: true, why: "a ceremony of cutting" },
    { words: "taking her to the lady who does girls", is: true, why: "who does it" },
    { words: "they want to do it to my niece like they did to me", is: true, why: "as it was done to them" },
    { words: "nan booked for the girls to be done", is: true, why: "booked" },
    { words: "mums taking my sister on holiday", is: false, why: "a holiday" },
    { words: "theyre taking my niece to her naming ceremony abroad", is: false, why: "another ceremony" },
    { words: "mum says a doll becomes a real woman at easter", is: false, why: "no girl" },
    { words: "my nan doesnt make me clean i do it for a tenner", is: false, why: "chores" },
    { words: "she is such a woman now mum says", is: false, why: "grown up" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(tellsOfMadeAWoman(words)).toBe(is);
  });

  it.each([
    { words: "they want to do it to my niece like they did to me", of: "family-harms-another", why: "hers" },
    {
      words: "they want to do it to me like they did to my niece, the ceremony the cutting one",
      of: "cutting-by-family",
      why: "their own",
    },
    { words: "she is going abroad to have her ceremony shes only 6", of: "family-harms-another", why: "she" },
  ])("$words: $of, $why", ({ words, of }) => {
    expect(signIn(words)?.situation).toBe(of);
  });
});
