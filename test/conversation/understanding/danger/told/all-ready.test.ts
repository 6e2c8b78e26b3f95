import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { hasAllReady } from "../../../../../src/conversation/understanding/danger/told/all-ready.ts";

describe("a night that is set, and what it needs is there", () => {
  it.each([
    { words: "tonights the night i reckon. got everythin i need in my room", why: "the night first" },
    { words: "got all i need, tonight is the night", why: "the night last" },
    { words: "its tonight. everything i need is here", why: "in few words" },
    { words: "ive picked the day and written my letters", why: "letters are written" },
    { words: "doing it tonight, notes are done and no one will be in", why: "nobody is in" },
  ])("$words: $why", ({ words }) => {
    expect(hasAllReady(words)).toBe(true);
    expect(signIn(words)).toEqual({
      risk: { level: "emergency", kind: "suicide_self_harm" },
      certain: true,
    });
  });

  it.each([
    { words: "tonights the night got everything i need for the party", why: "a party" },
    { words: "tonights the night, got everything i need, cooking her dinner", why: "a meal" },
    { words: "moving tomorrow is the day, got everything i need", why: "a move" },
    { words: "today is the day, interview, ive got everything i need", why: "an interview" },
    { words: "its tonight the derby, im all set up", why: "a match" },
    { words: "tonights the night, im all ready", why: "ready for what is not told" },
    { words: "tonights the night", why: "nothing is ready" },
    { words: "ive got everything i need thanks", why: "no night is set" },
  ])("$words is none: $why", ({ words }) => {
    expect(hasAllReady(words)).toBe(false);
  });
});
