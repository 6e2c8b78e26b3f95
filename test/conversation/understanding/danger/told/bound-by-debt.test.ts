import { describe, expect, it } from "vitest";
import { boundIn } from "../../../../../src/conversation/understanding/danger/told/bound-by-debt.ts";

const LATER = { isNow: false };
const NOW = { isNow: true };

describe("bound by a debt or by work", () => {
  it.each([
    { words: "the loan shark says i have till friday", is: LATER, why: "a loan shark" },
    { words: "the loan shark is coming hes outside", is: NOW, why: "at the door" },
    { words: "i owe the olders 500 theyll break my legs", is: LATER, why: "a debt with harm behind it" },
    { words: "i owe my mum 20 quid shell kill me", is: undefined, why: "a debt in the family" },
    { words: "i owe my mate a tenner", is: undefined, why: "no threat" },
    { words: "theyll break my legs", is: undefined, why: "a threat without a debt" },
    { words: "my boss took my passport and wont pay me", is: LATER, why: "work under force" },
    { words: "my boss took my passport to copy it", is: undefined, why: "it is given back" },
    { words: "my boss wont pay me", is: undefined, why: "papers are not kept" },
    {
      words: "the home office has my passport he has my passport they never give it back",
      is: undefined,
      why: "an office keeps them",
    },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(boundIn(words)).toEqual(is);
  });
});
