import { describe, expect, it } from "vitest";
import { addedInCare } from "../../../src/conversation/care/added-in-care.ts";
import { dangerReply } from "../../../src/conversation/care/danger-reply.ts";
import { isLongAgo, mayComeNear } from "../../../src/conversation/care/harm-near.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

type Level = "urgent" | "emergency";
const about = (level: Level, kind: string, more: object = {}) => ({ careAbout: { level, kind, ...more } });

describe("Whether somebody who harms them may come near", () => {
  it.each([
    { given: about("urgent", "domestic_abuse"), may: true, why: "a partner" },
    { given: about("urgent", "domestic_abuse", { past: true }), may: false, why: "it was long ago" },
    { given: about("emergency", "exploitation"), may: true, why: "it is now" },
    { given: about("emergency", "domestic_abuse"), may: true, why: "a partner, now" },
    { given: about("emergency", "abuse_harm_from_others"), may: true, why: "now, whoever it is" },
    { given: about("emergency", "missing_or_trafficked"), may: true, why: "whoever took them" },
    { given: about("urgent", "not_said", { situation: "intruder" }), may: true, why: "somebody gets in" },
    { given: about("urgent", "not_said", { situation: "wounded-by" }), may: true, why: "somebody hurt them" },
    { given: about("urgent", "not_said", { situation: "honour" }), may: true, why: "a family seeks them" },
    { given: about("urgent", "exploitation"), may: false, why: "nobody is said to come" },
    { given: about("emergency", "suicide_self_harm"), may: false, why: "nobody harms them" },
    { given: about("urgent", "abuse_harm_from_others"), may: false, why: "nobody was named" },
    { given: { ...about("urgent", "abuse_harm_from_others"), harmers: ["dad"] }, may: true, why: "dad" },
    { given: { ...about("urgent", "exploitation"), harmers: ["boss"] }, may: false, why: "not said to come" },
    {
      given: about("urgent", "exploitation", { situation: "followed" }),
      may: true,
      why: "somebody is after them",
    },
    {
      given: about("emergency", "domestic_abuse", { situation: "pictures-held" }),
      may: false,
      why: "it is done from afar",
    },
    { given: {}, may: false, why: "nothing is known" },
  ])("$given: $may, $why", ({ given, may }) => {
    expect(mayComeNear(given)).toBe(may);
  });

  it.each([
    { text: "a staff member at my old childrens home touched me when i was 12", is: true, why: "over" },
    { text: "he hit me 8 years ago", is: true, why: "years" },
    { text: "he hit me 8 years ago and he is still outside", is: false, why: "it goes on" },
    { text: "he hit me", is: false, why: "nobody says when" },
  ])("$text was long ago: $is, $why", ({ text, is }) => {
    expect(isLongAgo(text)).toBe(is);
  });

  it.each([
    { harmers: ["dad"], has: true, why: "he may" },
    { harmers: [], has: false, why: "nobody was told of" },
  ])("is spoken of in the frame, $has: $why", ({ harmers, has }) => {
    const told = { careTurns: 1, careSince: NOW, harmers, ...about("urgent", "abuse_harm_from_others") };
    const ctx = ctxFor({ text: "its raining", has: ["safety.next-harmed"], known: { concernOpen: true } });
    expect(keysOf(addedInCare(ctx, session(told), [])).includes("safety.next-harmed")).toBe(has);
  });

  it.each([
    { level: "urgent", past: true, why: "it was long ago" },
    { level: "emergency", past: undefined, why: "danger now is not long ago" },
  ] as const)("is kept with what was told, at $level: $why", ({ level, past }) => {
    const heard = { risk: { level, kind: "abuse_harm_from_others" as const } };
    const made = dangerReply(ctxFor({ text: "a carer touched me when i was 12", heard }), session({}));
    expect(made.session.careAbout?.past).toBe(past);
  });
});
