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
      before: "homeless_tonight",
      kind: "suicide_self_harm",
      level: "urgent",
      own: true,
      why: "a life is no bed",
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
    const ctx = ctxFor({ text: "it is that again now", heard, known: { concernOpen: true } });
    const is = asMoreOfSame(told(row.kind), ctx, about(row.before));
    expect(is.kind).toBe(row.own ? row.kind : row.before);
  });

  it("is what was read where nothing was told before", () => {
    const one = told("homeless_tonight");
    expect(asMoreOfSame(one, ctxFor({ text: "they take me" }), session())).toBe(one);
  });
});
