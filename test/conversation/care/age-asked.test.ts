import { describe, expect, it } from "vitest";
import { ageAndBabyLately, keepingAgeAndBaby } from "../../../src/conversation/care/age-asked.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, DAY_MS, NOW, session } from "../scene.ts";

const ASKED = { ageAsked: { at: NOW, age: 14 } };
const lately = (text: string, before: Partial<Session>, isKnown = false) => {
  const { known } = ctxFor({ text, known: isKnown ? {} : { person: undefined } });
  return ageAndBabyLately({ text, known, session: session(before) } as unknown as TurnInput);
};

describe("an age that was only asked about", () => {
  it.each([
    { text: "im pregnant", why: "a pregnancy" },
    { text: "i think im having a baby", why: "the same in other words" },
    { text: "my gf is pregnant", why: "a baby of a partner's" },
    { text: "missed my period", why: "it may be one" },
    { text: "i had sex with him", why: "sex" },
  ])("counts for $text: $why", ({ text }) => {
    expect(lately(text, ASKED)).toEqual({ ageSaid: 14 });
  });

  it("counts for what is said in the same talk after it", () => {
    expect(lately("hes 22", { ...ASKED, babyAt: NOW })).toEqual({ ageSaid: 14, babyTold: true });
  });

  it.each([
    { text: "what time do you open", before: ASKED, is: {}, why: "it is nothing of a baby" },
    { text: "im pregnant", before: {}, is: {}, why: "no age was asked about" },
    {
      text: "im pregnant",
      before: { ageAsked: { at: NOW - DAY_MS, age: 14 } },
      ...{ is: {}, why: "it was a day ago" },
    },
    {
      text: "im pregnant",
      before: { ageAsked: { at: NOW - DAY_MS + 1, age: 14 } },
      ...{ is: { ageSaid: 14 }, why: "it was within a day" },
    },
    {
      text: "im pregnant",
      before: { ...ASKED, childSaid: { at: NOW, age: 17 } },
      ...{ is: { ageSaid: 17 }, why: "the age they gave says more" },
    },
  ])("of $text with $before is $is: $why", ({ text, before, is }) => {
    expect(lately(text, before)).toEqual(is);
  });

  it("says less than the record", () => {
    expect(lately("im pregnant", ASKED, true)).toEqual({});
  });

  it.each([
    { text: "are you for people who are 13", kept: { ageAsked: { at: NOW, age: 13 } }, why: "asked about" },
    { text: "im 13", kept: { childSaid: { at: NOW, age: 13 } }, why: "given" },
    { text: "im pregnant", kept: { babyAt: NOW }, why: "a pregnancy" },
    { text: "hello", kept: {}, why: "none of them" },
  ])("is kept: $text, $why", ({ text, kept }) => {
    expect(keepingAgeAndBaby(session(), ctxFor({ text }))).toEqual({ ...session(), ...kept });
  });

  it("is not read where nobody wrote", () => {
    const event = { type: "handoff-seen", handoffId: "h" } as const;
    const ctx = ctxFor({ text: "are you for people who are 13", event });
    expect(keepingAgeAndBaby(session(), ctx)).toEqual(session());
  });
});
