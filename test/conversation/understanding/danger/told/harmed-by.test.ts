import { describe, expect, it } from "vitest";
import { harmedBy } from "../../../../../src/conversation/understanding/danger/told/harmed-by.ts";

describe("whether a person did it", () => {
  it.each([
    { words: "otto just punched me", is: true, why: "the name stands before just" },
    {
      words: "otto punched me and after that i walked to my nans and we watched telly all night",
      is: true,
      why: "a name at the start of a long message",
    },
    { words: "punched me last night", is: false, why: "nobody is named" },
    { words: "just punched me", is: false, why: "nobody is named before just" },
    { words: "a 42b hit me", is: false, why: "a bus" },
    { words: "the ball hit me then otto punched me", is: true, why: "a ball, and after it a person" },
    { words: "the wasp scratched me", is: false, why: "a beast" },
    { words: "an x5 hit me", is: false, why: "a car" },
    { words: "otto broke my finger", is: true, why: "a part of the body" },
    { words: "otto broke my laptop", is: false, why: "a thing" },
    { words: "otto pushed me into the wall", is: true, why: "against what is hard" },
    { words: "otto pushed me into the lead", is: false, why: "in a race" },
    { words: "otto punched me in the match", is: false, why: "in a game" },
    { words: "otto waved at me over the wall", is: false, why: "nobody was thrown" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(harmedBy(words) !== undefined).toBe(is);
  });
});

describe("who it is and whether it goes on", () => {
  it.each([
    { words: "my bf is abusive", byPartner: true, isNow: false, why: "a partner who is called so" },
    { words: "my bf punched me", byPartner: true, isNow: false, why: "a partner who is named" },
    { words: "otto punched me", byPartner: true, isNow: false, why: "somebody by name may be a partner" },
    { words: "my dad punched me", byPartner: false, isNow: false, why: "a father is none" },
    { words: "my ex and my dad punched me", byPartner: true, isNow: false, why: "a partner is among them" },
    { words: "otto punched me just now", byPartner: true, isNow: true, why: "at this minute" },
  ])("$words: $why", ({ words, byPartner, isNow }) => {
    expect(harmedBy(words)).toEqual({ byPartner, isNow });
  });
});
