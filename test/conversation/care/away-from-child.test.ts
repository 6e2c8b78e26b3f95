import { describe, expect, it } from "vitest";
import { awayFromChild } from "../../../src/conversation/care/away-from-child.ts";
import { dangerInConcern } from "../../../src/conversation/care/in-concern.ts";
import { answerOnceTold } from "../../../src/conversation/care/once-told.ts";
import type { TurnInput } from "../../../src/conversation/turn-types.ts";
import { ctxFor, hear, keysOf, NOW, session } from "../scene.ts";

const about = (situation: string) =>
  session({
    ...{ careTurns: 3, careSince: NOW, misses: 1 },
    careAbout: { level: "emergency", kind: "violence_to_others", situation },
  });
const FEARED = about("may-hurt-child");
const IN_COT = "i put her in the cot im outside the door";

const APART = { ...FEARED, saidInCare: [["safety.step-apart"]] };

describe("Somebody who feared to hurt a child", () => {
  it.each([
    { text: IN_COT, key: "safety.step-apart", why: "she is apart" },
    { text: "i havent hurt her", key: "safety.step-unhurt", why: "nothing was done" },
    { text: "shes still screaming", key: "safety.step-cries", why: "no abuse, she cries" },
  ])("$text: $key, $why", ({ text, key }) => {
    const made = awayFromChild(ctxFor({ text, known: { concernOpen: true } }), APART)!;
    expect(keysOf(made)).toEqual([key]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: text }]);
    expect(made.session.misses).toBe(0);
    expect(dangerInConcern(text, APART, { now: NOW, concernOpen: true })).toBeUndefined();
  });

  it("cries on, where that was said as well", () => {
    const before = { ...FEARED, saidInCare: [["safety.step-cries"]] };
    expect(awayFromChild(ctxFor({ text: "shes still screaming" }), before)).toBeDefined();
  });

  it.each([
    { before: FEARED, why: "nobody said that she lies safe" },
    { before: { ...FEARED, saidInCare: [["safety.step-unhurt"]] }, why: "nor that she lies safe" },
    { before: { ...FEARED, saidInCare: [["asked.safety.step-apart"]] }, why: "something else was said" },
  ])("is danger while she cries: $why", ({ before }) => {
    const text = "shes still screaming";
    expect(awayFromChild(ctxFor({ text }), before)).toBeUndefined();
    expect(dangerInConcern(text, before, { now: NOW, concernOpen: true })).toEqual({
      ...{ kind: "violence_to_others", situation: "may-hurt-child" },
    });
  });

  it.each([
    { text: IN_COT, before: about("child-hurt"), why: "a child that was hurt is looked at" },
    { text: IN_COT, before: session({ careTurns: 3, careSince: NOW }), why: "nothing of a child was told" },
    { text: IN_COT, before: session({}), why: "no danger was told" },
    { text: "shes still screaming i hit her", before: FEARED, why: "it was done" },
    { text: "i have left the baby down in her pram", before: FEARED, why: "she may be anywhere" },
  ])("has no such answer, $why: $text", ({ text, before }) => {
    expect(awayFromChild(ctxFor({ text }), before)).toBeUndefined();
  });

  it.each([
    { text: IN_COT, kind: "violence_to_others", told: true, why: "the cot says whom they fear to hurt" },
    {
      text: "im outside the door",
      kind: "violence_to_others",
      told: false,
      why: "it may be the one they are after",
    },
    { text: IN_COT, kind: "suicide_self_harm", told: false, why: "no fear of hurting anybody was told" },
  ])("$text where nobody was made out, of $kind: $told, $why", ({ text, kind, told }) => {
    const before = session({ careTurns: 3, careSince: NOW, careAbout: { level: "urgent", kind } });
    const made = awayFromChild(ctxFor({ text, known: { concernOpen: true } }), before);
    expect(made !== undefined).toBe(told);
  });

  it("is answered before any other words for a step", () => {
    const input = { session: FEARED, heard: hear({ intent: "unclear" }) } as unknown as TurnInput;
    expect(keysOf(answerOnceTold(input, ctxFor({ text: IN_COT }))!)).toEqual(["safety.step-apart"]);
  });

  it("says nothing of it while somebody else has the phone", () => {
    const other = session({ ...FEARED, hands: { at: NOW, sure: true } as never });
    expect(awayFromChild(ctxFor({ text: IN_COT }), other)).toBeUndefined();
  });
});
