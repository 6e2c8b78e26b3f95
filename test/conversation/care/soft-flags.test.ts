import { describe, expect, it } from "vitest";
import { secondFlag, withFlag } from "../../../src/conversation/care/soft-flags.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { softKind } from "../../../src/conversation/understanding/danger/soft-flag.ts";
import { plainWords } from "../../../src/conversation/understanding/words/plain-words.ts";
import { NOW, session } from "../scene.ts";

const DAY_MS = 24 * 3_600_000;
const URGENT = { level: "urgent", kind: "suicide_self_harm" };
const NONE = { level: "none" };
const having = (given: Partial<Session>): Session => session(given);

describe("low words", () => {
  it.each([
    {
      text: "i feel so empty",
      given: { softAt: [NOW - DAY_MS + 1] },
      is: URGENT,
      why: "the second in a day",
    },
    { text: "i feel so empty", given: { softAt: [NOW - DAY_MS] }, is: NONE, why: "a day has gone" },
    {
      text: "i feel so empty",
      given: { softAt: [NOW - 2 * DAY_MS, NOW - 1] },
      is: URGENT,
      why: "one of two was lately",
    },
    { text: "i feel so empty", given: {}, is: NONE, why: "the first" },
    { text: "see you at 3", given: { softAt: [NOW - 1] }, is: NONE, why: "nothing low" },
    {
      text: "no one cares",
      given: { softAt: [NOW - 1], careSince: NOW - 1 },
      is: NONE,
      why: "somebody has been told already",
    },
    {
      text: "no one cares",
      given: { softAt: [NOW - 1], careSince: NOW - DAY_MS },
      is: URGENT,
      why: "what was told is a day old",
    },
  ])("$text: $why", ({ text, given, is }) => {
    expect(secondFlag(text, having(given), NOW)).toEqual(is);
  });

  it.each([
    { text: "whats the point", at: [NOW], why: "of anything" },
    { text: "whats the point of the event", at: undefined, why: "of a thing" },
    { text: "hate my life", at: [NOW], why: "in so many words" },
    { text: "im low on data", at: undefined, why: "no mood" },
    { text: "not feeling low now", at: undefined, why: "a no" },
    { text: "im tired of everything", at: [NOW], why: "of everything" },
    { text: "im done with everything on the list", at: undefined, why: "of a list" },
  ])("are kept: $text, $why", ({ text, at }) => {
    expect(withFlag(having({}), text, NOW).softAt).toEqual(at);
  });
});

describe("what low or fearful words could be about", () => {
  const LOW = "suicide_self_harm";
  const FEAR = "abuse_harm_from_others";
  it.each([
    { text: "feel like rubbish", kind: LOW, why: "what they think of themselves" },
    { text: "im such a burden", kind: LOW, why: "a burden" },
    { text: "theyd manage without me", kind: LOW, why: "the others without them" },
    { text: "can you manage without me on friday", kind: undefined, why: "on a day" },
    { text: "nothing ever gets better", kind: LOW, why: "what is to come" },
    { text: "the signal never gets better", kind: undefined, why: "of a thing" },
    { text: "cant do this any more", kind: LOW, why: "any more" },
    { text: "cant do this today", kind: undefined, why: "today" },
    { text: "got no one to talk to", kind: LOW, why: "alone" },
    { text: "i got nobody to come to the appointment with", kind: undefined, why: "a practical want" },
    { text: "no way out of this contract", kind: undefined, why: "of a thing" },
    { text: "hes in one of his moods", kind: FEAR, why: "somebody's temper" },
    { text: "should of kept my mouth shut my own fault", kind: FEAR, why: "blames themselves" },
    { text: "its my own fault i missed the bus", kind: undefined, why: "of a bus" },
    { text: "dad was drinking again", kind: FEAR, why: "again" },
    { text: "shes been drinking tea all day", kind: undefined, why: "tea" },
    { text: "dont wanna go home", kind: FEAR, why: "home" },
    { text: "dont wanna go home yet the party is good", kind: undefined, why: "not yet" },
    { text: "he goes through my phone", kind: FEAR, why: "watched" },
    { text: "he took my phone to the repair shop", kind: undefined, why: "a kindness" },
  ])("$text: $kind, $why", ({ text, kind }) => {
    expect(softKind(plainWords(text))).toBe(kind);
  });
});
