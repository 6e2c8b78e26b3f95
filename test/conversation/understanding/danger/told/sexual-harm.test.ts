import { describe, expect, it } from "vitest";
import { sexualHarmIn } from "../../../../../src/conversation/understanding/danger/told/sexual-harm.ts";

const PARTNER = { byPartner: true };
const OTHER = { byPartner: false };

describe("sexual harm in plain words", () => {
  it.each([
    { words: "i was raped", is: OTHER, why: "the word" },
    { words: "my bf forces himself on me", is: PARTNER, why: "a partner" },
    { words: "they forced me to do sexual stuff", is: OTHER, why: "made to" },
    { words: "in biology they teach me sexual things", is: undefined, why: "a lesson" },
    { words: "my bf touches me", is: undefined, why: "of a partner it may be wanted" },
    {
      words: "he made me have sex with his mates for money",
      is: undefined,
      why: "sold: that has words of its own",
    },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(sexualHarmIn(words)).toEqual(is);
  });
});

describe("what nobody but a partner may do", () => {
  it.each([
    { words: "my stepdad touches me", is: OTHER, why: "family" },
    { words: "my stepdad always touches me", is: OTHER, why: "with a word between" },
    { words: "my keyworker touched me", is: OTHER, why: "staff" },
    { words: "one of the lads touched me", is: OTHER, why: "somebody else" },
    { words: "the sun touches me", is: undefined, why: "nobody" },
    { words: "my uncle rubs my legs", is: OTHER, why: "by an elder" },
    { words: "the blanket rubs my legs", is: undefined, why: "a thing" },
    { words: "he made me do stuff with him", is: OTHER, why: "made to" },
    { words: "he made me do stuff around the house", is: undefined, why: "chores" },
    { words: "my tutor made me do it again", is: undefined, why: "homework" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(sexualHarmIn(words)).toEqual(is);
  });
});
