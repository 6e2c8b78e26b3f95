import { describe, expect, it } from "vitest";
import { familyHarmIn } from "../../../../../src/conversation/understanding/danger/told/family-harm.ts";

describe("what a family plans, without its name", () => {
  it.each([
    { words: "scared mum is taking me to the ceremony", is: "cutting", why: "a ceremony that is feared" },
    { words: "mum is taking me to the ceremony", is: undefined, why: "not feared" },
    { words: "scared mum is taking me to a graduation ceremony", is: undefined, why: "another ceremony" },
    { words: "scared of what they do to girls in my country", is: "cutting", why: "what is done there" },
    { words: "scared of what they do to girls at that club", is: undefined, why: "no country" },
    { words: "scared of the dark", is: undefined, why: "fear alone" },
    { words: "i brought shame on the family theyll kill me", is: "honour", why: "shame that is punished" },
    { words: "i brought shame on the family", is: undefined, why: "shame alone" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(familyHarmIn(words)?.what).toBe(is);
  });
});
