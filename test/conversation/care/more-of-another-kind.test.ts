import { describe, expect, it } from "vitest";
import { asMoreOfSame } from "../../../src/conversation/care/more-of-same.ts";
import type { WhatWasTold } from "../../../src/conversation/care/what-was-told.ts";
import { ctxFor, session } from "../scene.ts";

describe("another kind told while a concern is open", () => {
  const told = (kind: WhatWasTold["kind"], situation?: WhatWasTold["situation"]): WhatWasTold => ({
    kind,
    situation,
  });
  const about = (kind: string) => session({ careTurns: 0, careAbout: { level: "urgent", kind } });

  it.each([
    {
      text: "dont wanna be here",
      before: "homeless_tonight",
      kind: "suicide_self_harm",
      level: "urgent",
      own: true,
      why: "a life is no bed",
    },
    {
      before: "homeless_tonight",
      kind: "suicide_self_harm",
      level: "emergency",
      own: false,
      why: "no word of a life",
    },
    {
      before: "not_said",
      kind: "suicide_self_harm",
      level: "urgent",
      own: true,
      why: "nobody knows of another kind",
    },
    { before: "homeless_tonight", kind: "homeless_tonight", level: "urgent", own: false, why: "the same" },
    { before: "domestic_abuse", kind: "exploitation", level: "emergency", own: false, why: "what others do" },
    {
      before: "abuse_harm_from_others",
      kind: "missing_or_trafficked",
      level: "urgent",
      own: false,
      why: "what others do, by another name",
    },
    { before: "exploitation", kind: "domestic_abuse", level: "emergency", own: false, why: "what others do" },
    {
      text: "he deserves it",
      before: "homeless_tonight",
      kind: "abuse_harm_from_others",
      level: "emergency",
      own: true,
      why: "danger now, and nobody was threatened",
    },
    { before: "domestic_abuse", kind: "medical", level: "urgent", own: true, why: "another kind" },
    {
      before: "suicide_self_harm",
      kind: "medical",
      level: "urgent",
      own: false,
      why: "a guess beside a life",
    },
    { before: "suicide_self_harm", kind: "medical", level: "emergency", own: true, why: "danger now" },
    {
      before: "suicide_self_harm",
      kind: "not_said",
      level: "emergency",
      own: false,
      why: "no kind was read",
    },
  ] as const)("of $kind, at $level, after $before has words of its own, $own: $why", (row) => {
    const heard = { risk: { level: row.level } };
    const { text = "it is that again now" } = row as { text?: string };
    const ctx = ctxFor({ text, heard, known: { concernOpen: true } });
    const is = asMoreOfSame(told(row.kind), ctx, about(row.before));
    expect(is.kind).toBe(row.own ? row.kind : row.before);
  });

  it("is what was read where nothing was told before", () => {
    const one = told("homeless_tonight");
    expect(asMoreOfSame(one, ctxFor({ text: "they take me" }), session())).toBe(one);
  });
});

describe("somebody else who is named while a concern is open", () => {
  const HE_HIT = { level: "urgent" as const, kind: "domestic_abuse" };
  const OTHER = "somebody-else" as const;
  it.each([
    {
      text: "he said sorry but his brother knows",
      is: undefined,
      why: "who is named in their story is part of it",
    },
    {
      text: "his brother is in bits",
      level: "emergency",
      is: OTHER,
      why: "danger now is looked at for itself",
    },
    { text: "my mate is being beaten by her dad", is: OTHER, why: "plain words tell of harm to them" },
    {
      text: "his brother knows",
      about: { kind: "suicide_self_harm" },
      is: OTHER,
      why: "nobody did it before",
    },
    { text: "his brother knows", about: { situation: OTHER }, is: OTHER, why: "it is still of the friend" },
  ] as const)("is in danger, $is: $text, $why", ({ text, is, ...given }) => {
    const { level = "urgent", about = {} } = { level: undefined, about: undefined, ...given };
    const ctx = ctxFor({ text, heard: { risk: { level } }, known: { concernOpen: true } });
    const before = session({ careTurns: 0, careAbout: { ...HE_HIT, ...about } });
    const kind = before.careAbout!.kind as "domestic_abuse";
    expect(asMoreOfSame({ kind, situation: OTHER }, ctx, before).situation).toBe(is);
  });
});
