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
    { words: "nah tbf i have been feeling like that a while", why: "after a joke it is told how long" },
    { words: "no it is true", why: "it is true" },
    { words: "its true i feel like this every day", why: "true, and how often" },
    { words: "not joking", why: "two words" },
    { words: "i said jk but i wasnt", why: "the joke is taken back" },
    { words: "part of me meant it", why: "some of it" },
    { words: "been thinking about it for weeks actually", why: "for how long" },
    { words: "for real tho it goes round my head most days", why: "it does not leave" },
  ])("$words: $why", ({ words }) => {
    expect(meansIt(words, THREAT)).toEqual({});
    expect(meansIt(words, WISH)).toEqual({ level: "urgent" });
  });

  it.each([
    { words: "im serious about college now", why: "of something else" },
    { words: "i didnt mean it", why: "it is taken back" },
    { words: "i was joking", why: "a joke" },
    { words: "ill think about it", why: "of what was offered" },
    { words: "im thinking about it", why: "of what was offered, and not for how long" },
    { words: "its true you are a robot", why: "something else is true" },
    { words: "no its not true", why: "denied" },
    { words: "not joking i got the job", why: "good news" },
    { words: "i dont feel like that anymore", why: "it is over" },
    { words: "i have been feeling like that but better now", why: "it is better" },
    { words: "i felt like that last year", why: "it was long ago" },
    { words: "part of me meant it but not the rest", why: "more is said than that" },
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
