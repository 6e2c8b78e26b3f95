import { describe, expect, it } from "vitest";
import { takenBackWatched } from "../../../src/conversation/care/taken-back-watched.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const told = (level: "urgent" | "emergency", kind: string) => session({ careAbout: { level, kind } });
const NOW_BY = told("emergency", "exploitation");
const scene = (text: string, phoneRead = false, concernOpen = true) => ({
  ...ctxFor({ text, known: { concernOpen } }),
  ...(phoneRead && { phoneRead: true as const }),
});
const BACK = "jk it was my mate messing about";

describe("taken back under somebody's eyes", () => {
  it.each([
    { ctx: scene(BACK), before: NOW_BY, why: "whoever harms is there" },
    { ctx: scene(BACK, true), before: told("urgent", "domestic_abuse"), why: "the phone is read" },
    {
      ctx: scene(BACK),
      before: told("emergency", "abuse_harm_from_others"),
      why: "whoever it is that harms",
    },
    { ctx: scene(BACK), before: told("emergency", "missing_or_trafficked"), why: "they are held" },
    {
      ctx: scene(BACK, true),
      before: session({ careAbout: { level: "emergency", kind: "domestic_abuse", threatens: true } }),
      why: "the phone is read, whoever threatened",
    },
  ])("gets a line for any reader, and people are warned: $why", ({ ctx, before }) => {
    const made = takenBackWatched(ctx, before)!;
    expect(keysOf(made)).toEqual(["safety.taken-back-watched"]);
    expect(made.effects).toEqual([{ do: "add-to-concern", words: BACK }, { do: "alert-other-hands" }]);
  });

  it.each([
    { ctx: scene(BACK), before: told("urgent", "domestic_abuse"), why: "nobody is there or reads" },
    { ctx: scene(BACK), before: told("emergency", "suicide_self_harm"), why: "a body comes first" },
    {
      ctx: scene(BACK),
      before: session({
        careAbout: { level: "emergency", kind: "abuse_harm_from_others", threatens: true },
      }),
      why: "the threat was theirs",
    },
    { ctx: scene(BACK), before: session(), why: "nothing is known of it" },
    { ctx: scene(BACK, true, false), before: NOW_BY, why: "nothing is open" },
    { ctx: scene("im not joking"), before: NOW_BY, why: "it is meant" },
    { ctx: scene("i was joking he stabbed me"), before: NOW_BY, why: "danger is told beside it" },
    {
      ctx: scene(BACK),
      before: { ...NOW_BY, hands: { at: NOW, sure: true, answered: 0, doubted: true } },
      why: "somebody else has the phone",
    },
  ])("is left to others where $why", ({ ctx, before }) => {
    expect(takenBackWatched(ctx, before)).toBeUndefined();
  });
});
