import { describe, expect, it } from "vitest";
import { meansIt } from "../../../../src/conversation/understanding/in-care/means-it.ts";

const told = (kind: string, change = {}) => ({
  ...({ level: "urgent", kind, harmers: [], before: "", isFresh: true } as const),
  ...change,
});
const THREAT = told("violence_to_others");
const WISH = told("suicide_self_harm");

describe("somebody who stands by what they said", () => {
  it.each([
    { words: "yeah course i mean it", why: "plainly" },
    { words: "im deadly serious bro", why: "in slang" },
    { words: "u think im joking", why: "put as a question" },
    { words: "watch me", why: "two words" },
    { words: "i aint playing", why: "no joke" },
  ])("$words: $why", ({ words }) => {
    expect(meansIt(words, THREAT)).toEqual({});
    expect(meansIt(words, WISH)).toEqual({ level: "urgent" });
  });

  it.each([
    { words: "im serious about college now", why: "of something else" },
    { words: "i didnt mean it", why: "it is taken back" },
    { words: "i was joking", why: "a joke" },
  ])("$words says no such thing: $why", ({ words }) => {
    expect(meansIt(words, THREAT)).toBeUndefined();
  });

  it.each([
    { about: told("suicide_self_harm", { isFresh: false }), why: "days later it may be of anything" },
    { about: told("violence_to_others", { situation: "somebody-else" }), why: "another is in danger" },
    { about: told("domestic_abuse"), why: "no will of theirs was told" },
    { about: told("not_said"), why: "what was told is not known" },
  ])("is none of it, $why", ({ about }) => {
    expect(meansIt("i mean it", about)).toBeUndefined();
  });
});
