import { describe, expect, it } from "vitest";
import { asksHelpWithThing } from "../../../../src/conversation/understanding/danger/help-with.ts";

describe("help that is asked for with a thing", () => {
  it.each([
    { words: "can denise help me with my cv", is: true, why: "a cv" },
    { words: "help me write a cover letter", is: true, why: "a letter" },
    { words: "need help with rent", is: true, why: "rent" },
    { words: "help me please", is: false, why: "nothing is said" },
    { words: "help me get away from my bf", is: false, why: "a person" },
    { words: "help me with my flat he is here", is: false, why: "somebody is there" },
    { words: "help me with my form before i die", is: false, why: "harm beside it" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(asksHelpWithThing(words)).toBe(is);
  });
});
