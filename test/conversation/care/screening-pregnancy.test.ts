import { describe, expect, it } from "vitest";
import { screened } from "../../../src/conversation/care/screening.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk, Understanding } from "../../../src/conversation/understanding/types.ts";
import { DAY_MS, hear, NOW, session } from "../scene.ts";

const NONE: Risk = { level: "none" };
const ILL: Risk = { level: "emergency", kind: "medical" };
const URGENT_ILL: Risk = { level: "urgent", kind: "medical" };
const WISH: Risk = { level: "emergency", kind: "suicide_self_harm" };
const HOUR = 3_600_000;

const screen = (text: string, heard: Partial<Understanding>, before: Partial<Session> = {}) =>
  screened(hear(heard), text, session(before), NOW, () => NONE);

describe("a pregnancy under pressure", () => {
  it.each([
    { text: "im pregnant and he wants me to get rid", is: URGENT_ILL, why: "for a person today" },
    { text: "im pregnant and he wants me to get rid. im bleeding", is: ILL, why: "the body comes first" },
    { text: "im ill", is: ILL, why: "no pregnancy is told" },
  ])("that was heard as illness now is $is.level: $text, $why", ({ text, is }) => {
    expect(screen(text, { risk: ILL, intent: "crisis" })).toEqual(hear({ risk: is, intent: "crisis" }));
  });

  it.each([
    { text: "im pregnant and he wants me to get rid", risk: WISH, is: WISH, why: "their own life" },
    {
      text: "im pregnant and he is making me keep it and someone is following me",
      risk: ILL,
      is: ILL,
      why: "plain danger beside it",
    },
    { text: "im pregnant and he wants me to get rid", risk: NONE, is: NONE, why: "nothing was heard" },
  ])("stays what was heard: $why", ({ text, risk, is }) => {
    expect(screen(text, { risk }).risk).toBe(is);
  });
});

describe("after the news of a pregnancy", () => {
  const asked = (dialog: string) => ({ dialog, version: 1, step: "who", data: {}, askedAt: NOW });
  const heard = { risk: WISH, intent: "crisis", sure: true } as const;

  it.each([
    { before: { waiting: asked("pregnancy") }, calm: true, why: "who could help is asked" },
    { before: { waiting: asked("booking") }, calm: false, why: "something else is asked" },
    {
      before: { said: { at: NOW - HOUR, told: { pregnant: true } } },
      calm: true,
      why: "said within the hour",
    },
    {
      before: { said: { at: NOW - HOUR - 1, told: { pregnant: true } } },
      calm: false,
      why: "said before that",
    },
    { before: { said: { at: NOW, told: { pregnant: false } } }, calm: false, why: "they said they are not" },
    { before: { babyAt: NOW - DAY_MS + 1 }, calm: true, why: "told within a day" },
    { before: { babyAt: NOW - DAY_MS }, calm: false, why: "told a day ago" },
    { before: {}, calm: false, why: "it was never told" },
  ])("a wish for secrecy is no danger, $calm: $why", ({ before, calm }) => {
    const read = screen("pls dont tell anyone", heard, before);
    expect(read).toEqual(hear(calm ? { risk: NONE } : heard));
  });

  it.each([
    { text: "im so early still", calm: true, why: "how far it is" },
    { text: "dont show her", calm: true, why: "who may not know of it" },
    { text: "i cant do this any more", calm: false, why: "more than the news" },
  ])("$text is no danger, $calm: $why", ({ text, calm }) => {
    expect(screen(text, heard, { babyAt: NOW }).risk).toEqual(calm ? NONE : WISH);
  });

  it.each([
    { text: "all of them pls", dialog: "pregnancy", calm: true, why: "all the people on offer" },
    { text: "ALL", dialog: "pregnancy", calm: true, why: "in a word" },
    { text: "all", dialog: "booking", calm: false, why: "nobody was offered" },
    { text: "all", dialog: undefined, calm: false, why: "nothing was asked" },
    { text: "took all of them", dialog: "pregnancy", calm: false, why: "they have taken something" },
    { text: "all my pills", dialog: "pregnancy", calm: false, why: "all of something else" },
  ])("$text is an answer, $calm: $why", ({ text, dialog, calm }) => {
    const before = dialog ? { waiting: asked(dialog) } : {};
    expect(screen(text, heard, before).risk).toEqual(calm ? NONE : WISH);
  });
});
