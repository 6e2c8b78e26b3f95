import { describe, expect, it } from "vitest";
import { signIn } from "../../../../../src/conversation/understanding/danger/signs.ts";
import { followedIn } from "../../../../../src/conversation/understanding/danger/told/followed.ts";

const LEVELS = { now: "emergency", told: "urgent" } as const;

describe("somebody who follows them", () => {
  it.each([
    { words: "some guy is following me rn im walkin past the station on my own", when: "now", why: "now" },
    { words: "theres a man following me", when: "told", why: "and no more" },
    { words: "im being followed", when: "told", why: "by nobody named" },
    { words: "this bloke keeps following me im on market street", when: "now", why: "where they are" },
    { words: "2 lads are following me from the bus", when: "now", why: "more than one" },
    { words: "some man followed me off the bus hes still behind me", when: "now", why: "still there" },
    { words: "somebodys behind me and wont go away", when: "now", why: "behind them" },
    { words: "theres a van that keeps following me now", when: "now", why: "in a van" },
    { words: "a guy is walking behind me every turn i make", when: "now", why: "not called following" },
    { words: "dude following me what do i do", when: "told", why: "few words" },
    { words: "hes following me", when: "told", why: "whoever he is" },
    {
      words: "theres a man followed me home 3 nights running now and he knows my name",
      when: "told",
      why: "again and again",
    },
    { words: "a man has followed me home twice this week", when: "told", why: "twice" },
    { words: "some guy follows me home from work every night", when: "told", why: "every night" },
    { words: "a stranger follows me to college", when: "told", why: "a stranger" },
    { words: "somebody has been following me for weeks", when: "told", why: "for weeks" },
    { words: "my friend is here and someones following me", when: "told", why: "not the friend" },
    { words: "ive been followed twice this week", when: "told", why: "nobody named" },
  ] as const)("$words, $when: $why", ({ words, when }) => {
    expect(followedIn(words)).toBe(when);
    expect(signIn(words)).toEqual({
      risk: { level: LEVELS[when], kind: "abuse_harm_from_others" },
      situation: "followed",
      certain: true,
    });
  });

  it.each([
    { words: "some guy is at the bus stop now", why: "he follows nobody" },
    { words: "some guy is following me on insta", why: "on a screen" },
    { words: "a cat followed me home", why: "a cat" },
    { words: "my little brother follows me everywhere", why: "a brother" },
    { words: "my ex keeps following me", why: "an ex: told as what it is" },
    { words: "he follows me everywhere", why: "he may be a partner" },
    { words: "my worker said follow me so i did", why: "shown the way" },
    { words: "i followed the instructions", why: "instructions" },
    { words: "someone from college followed me on snap", why: "on another" },
    { words: "my worker is following me up", why: "an appointment" },
  ])("$words is none: $why", ({ words }) => {
    expect(followedIn(words)).toBeUndefined();
  });
});
