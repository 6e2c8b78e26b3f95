import { describe, expect, it } from "vitest";
import { whatWasTold } from "../../../src/conversation/care/what-was-told.ts";
import type { Risk, RiskKind } from "../../../src/conversation/understanding/types.ts";
import { born, ctxFor, MINUTE, NOW, session } from "../scene.ts";

const told = (text: string, kind: RiskKind | undefined, ...before: string[]) => {
  const risk: Risk = { level: "urgent", ...(kind && { kind }) };
  const recent = before.map((words) => ({ at: NOW - MINUTE, text: words }));
  return whatWasTold(ctxFor({ text, heard: { risk } }), session({ recent }), "");
};

describe("the kind of danger", () => {
  it.each([
    {
      before: [],
      text: "he hits me",
      read: "domestic_abuse",
      kind: "domestic_abuse",
      why: "a partner, most likely",
    },
    {
      before: ["its about my keyworker"],
      text: "he hits me",
      read: "domestic_abuse",
      kind: "abuse_harm_from_others",
      why: "who does it was told before",
    },
    { before: [], text: "it is bad", read: undefined, kind: "not_said", why: "nothing says which" },
    {
      before: ["my dad hits me"],
      text: "it is bad",
      read: undefined,
      kind: "abuse_harm_from_others",
      why: "it was told before",
    },
    {
      before: ["my dad hits me"],
      text: "my chest hurts",
      read: "medical",
      kind: "medical",
      why: "what the message itself tells of",
    },
  ] as const)("after $before, $text is $kind: $why", ({ before, text, read, kind }) => {
    expect(told(text, read, ...before).kind).toBe(kind);
  });

  it.each([
    {
      text: "mum kicked me out",
      read: "abuse_harm_from_others",
      kind: "homeless_tonight",
      why: "what they need is a bed",
    },
    {
      text: "mum kicked me out and punched me",
      read: "abuse_harm_from_others",
      kind: "abuse_harm_from_others",
      why: "a blow is told of",
    },
    {
      text: "mum kicked me out and someone is following me",
      read: "abuse_harm_from_others",
      kind: "abuse_harm_from_others",
      why: "it has words of its own",
    },
    {
      text: "mum kicked me out",
      read: "suicide_self_harm",
      kind: "suicide_self_harm",
      why: "their own life",
    },
  ] as const)("of somebody put out of their home is $kind: $text, $why", ({ text, read, kind }) => {
    expect(told(text, read).kind).toBe(kind);
  });
});

describe("what else is to be known of it", () => {
  it.each([
    {
      before: ["my mate took loads of pills"],
      text: "shes being sick",
      situation: "somebody-else",
      why: "whom it is about was told before",
    },
    { before: [], text: "someone is following me", situation: "followed", why: "by the message itself" },
  ])("after $before, $text is $situation: $why", ({ before, text, situation }) => {
    expect(told(text, "medical", ...before).situation).toBe(situation);
  });

  it("stays of the kind that was read where no word of it shows another", () => {
    expect(told("he does it again", "domestic_abuse").kind).toBe("domestic_abuse");
  });

  it.each([
    { born: "2000-01-01", level: "urgent", read: "medical", kind: "pregnancy", why: "no illness" },
    { born: "2000-01-01", level: "emergency", read: "medical", kind: "medical", why: "illness now" },
    { born: "2012-01-01", level: "emergency", read: "medical", kind: "pregnancy", why: "words of its own" },
    { born: "2000-01-01", level: "urgent", read: "homeless_tonight", kind: "homeless_tonight", why: "a bed" },
    { born: "2012-01-01", level: "urgent", read: "homeless_tonight", kind: "homeless_tonight", why: "a bed" },
  ] as const)("of a pregnancy of somebody born in $born, read as $read at $level, is $kind: $why", (row) => {
    const person = { firstName: "Maya", lastName: "Sample", facts: born(row.born) };
    const heard = { risk: { level: row.level, kind: row.read } };
    expect(whatWasTold(ctxFor({ text: "im pregnant", heard, known: { person } }), session(), "").kind).toBe(
      row.kind,
    );
  });
});
