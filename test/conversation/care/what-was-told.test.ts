import { describe, expect, it } from "vitest";
import { whatWasTold } from "../../../src/conversation/care/what-was-told.ts";
import type { Risk, RiskKind } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, MINUTE, NOW, session } from "../scene.ts";

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
