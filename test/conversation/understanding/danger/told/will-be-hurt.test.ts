import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { willBeHurt } from "../../../../../src/conversation/understanding/danger/told/will-be-hurt.ts";

describe("somebody is to be hurt by others", () => {
  it.each([
    {
      words: "some lads are gonna get stabbed tonight, i know whos doing it",
      is: "soon",
      why: "they know who",
    },
    { words: "i heard a lad is gonna get shot tonight", is: "soon", why: "heard" },
    { words: "theres gonna be a stabbing tonight in moss side", is: "soon", why: "it goes down" },
    { words: "people gonna get hurt i saw it on the group chat", is: "some-day", why: "no hour is said" },
    {
      words: "someones gonna get stabbed if they dont sort my money",
      is: "or-else",
      why: "the threat is their own",
    },
    { words: "some lads are gonna get stabbed tonight", is: undefined, why: "nothing says how they know" },
    { words: "i heard he gets stabbed if she comes", is: undefined, why: "a condition, and nobody will" },
    { words: "i heard a lad is gonna get shot in the film tonight", is: undefined, why: "a film" },
    { words: "someone is gonna get the job i heard", is: undefined, why: "a job" },
  ])("$words: $is, $why", ({ words, is }) => {
    expect(willBeHurt(words)).toBe(is);
  });

  it.each([
    { words: "i heard a lad is gonna get shot tonight", is: "emergency others-plan" },
    { words: "i heard a lad is gonna get shot", is: "urgent others-plan" },
    { words: "someones gonna get shot if they dont sort my money", is: "urgent " },
  ])("$words: $is", ({ words, is }) => {
    const found = signIn(words);
    expect(`${found?.risk.level} ${found?.situation ?? ""}`).toBe(is);
  });
});
