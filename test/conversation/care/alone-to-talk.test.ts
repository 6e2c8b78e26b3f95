import { describe, expect, it } from "vitest";
import { aloneToTalk } from "../../../src/conversation/care/alone-to-talk.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const OPEN = { concernOpen: true };
const about = (kind: string): Partial<Session> => ({ careAbout: { level: "urgent", kind } });
const TEXT = "ok i am alone now";

describe("alone, and able to write", () => {
  it("is heard so, and passed on, by whoever is harmed by another", () => {
    const made = aloneToTalk(
      ctxFor({ text: TEXT, known: OPEN }),
      session({ ...about("exploitation"), misses: 2 }),
    )!;
    expect(keysOf(made)).toEqual(["safety.alone-to-talk"]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: TEXT }]);
    expect(made.session.misses).toBe(0);
  });

  it.each([
    { text: TEXT, before: about("suicide_self_harm"), why: "to be alone with it may be the danger" },
    { text: TEXT, before: {}, why: "nobody knows what it is about" },
    { text: "im so alone", before: about("domestic_abuse"), why: "they are lonely" },
    {
      text: TEXT,
      before: { ...about("domestic_abuse"), hands: { at: NOW, sure: true, answered: 0, doubted: false } },
      why: "somebody else has the phone",
    },
  ])("is not in $text: $why", ({ text, before }) => {
    expect(aloneToTalk(ctxFor({ text, known: OPEN }), session(before))).toBeUndefined();
  });

  it("is nothing where no danger was told", () => {
    expect(aloneToTalk(ctxFor({ text: TEXT }), session(about("domestic_abuse")))).toBeUndefined();
  });
});
