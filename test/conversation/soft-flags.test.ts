import { describe, expect, it } from "vitest";
import type { Session } from "../../src/conversation/session.ts";
import { secondFlag, withFlag } from "../../src/conversation/soft-flags.ts";
import { NOW, session } from "./scene.ts";

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
