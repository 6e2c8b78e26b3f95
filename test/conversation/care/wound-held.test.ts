import { describe, expect, it } from "vitest";
import { holdWound } from "../../../src/conversation/care/wound-held.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, MINUTE, NOW, session } from "../scene.ts";

interface Case {
  readonly text: string;
  readonly before?: string;
  readonly ago?: number;
  readonly situation?: string;
  readonly level?: "urgent" | "emergency";
  readonly kind?: string;
}

function held({ text, before = "", ago = MINUTE, situation, ...about }: Case) {
  const { level = "emergency", kind = "suicide_self_harm" } = about;
  const recent = [{ text: before, at: NOW - ago, danger: true }];
  const careAbout = { level, kind, ...(situation && { situation }) };
  const change = { careTurns: 1, careSince: NOW, careAbout, recent } as Partial<Session>;
  return holdWound(ctxFor({ text, known: { concernOpen: true } }), session(change))?.said.key;
}

const STABBED = "my mates been stabbed in the leg";

describe("what is pressed on a wound", () => {
  it.each([
    { text: "what do i press it with", before: STABBED, is: true, why: "blood, and no key of the phone" },
    { text: "how do i stop the blood", before: STABBED, is: true, why: "named" },
    {
      text: "how do i stop the blood",
      before: STABBED,
      level: "urgent",
      is: true,
      why: "blood all the same",
    },
    {
      text: "what do i put on it",
      before: "cut my arm",
      level: "urgent",
      is: false,
      why: "a cut that heals",
    },
    { text: "what do i press", situation: "own-wound", is: true, why: "told long before" },
    { text: "what do i press", situation: "wounded-by", is: true, why: "the same" },
    { text: "what do i press", situation: "harm-done", is: true, why: "whom they hurt" },
    { text: "what do i press", situation: "somebody-else", is: false, why: "no wound was told" },
    { text: "what do i press", is: false, why: "a key of the phone" },
    { text: "what do i press", before: STABBED, ago: 11 * MINUTE, is: false, why: "told too long ago" },
    { text: "how do i stop the blood", before: "pregnant and bleeding", is: false, why: "from within" },
    { text: "what number do i press", before: STABBED, is: false, why: "the phone" },
    {
      ...{ text: "what do i press it with", situation: "somebody-else", kind: "medical", is: true },
      why: "told of before, and somebody is ill or hurt",
    },
    { text: "what do i press", situation: "somebody-else", kind: "medical", is: false, why: "a key" },
    {
      ...{ text: "what do i press it with", situation: "somebody-else", is: false },
      why: "they took something, and do not bleed",
    },
    { text: "what do i press it with", kind: "medical", is: false, why: "their own illness" },
    { text: "where is he", before: STABBED, is: false, why: "no such question" },
  ] as const)("$text, after $before $situation $level: $is, $why", ({ is, why: _, ...one }) => {
    expect(held(one)).toBe(is ? "asked.sec-press" : undefined);
  });

  it.each(["what do i press", "how do i stop the blood"])("is nothing where nothing was told: %s", (text) => {
    const ctx = ctxFor({ text, known: { concernOpen: true } });
    expect(holdWound(ctx, session())).toBeUndefined();
  });
});
