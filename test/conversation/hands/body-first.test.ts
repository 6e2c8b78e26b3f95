import { describe, expect, it } from "vitest";
import { bodyFirst, helpCame, isBodyAtRisk } from "../../../src/conversation/hands/body-first.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { OtherHands } from "../../../src/conversation/understanding/who-writes/other-hands.ts";
import { ctxFor, DAY_MS, NOW, session } from "../scene.ts";

const told = (level: "urgent" | "emergency", kind: string, situation?: string, at = NOW) =>
  session({ careAbout: { level, kind, ...(situation && { situation }) }, careSince: at });
const DOSE = told("emergency", "suicide_self_harm", "overdose");
const HARMED = told("emergency", "domestic_abuse");

describe("a body at risk by what was told", () => {
  it.each([
    { before: DOSE, is: true, why: "an overdose" },
    { before: told("emergency", "medical"), is: true, why: "ill, and in danger now" },
    { before: told("emergency", "suicide_self_harm"), is: true, why: "about to end it" },
    { before: told("urgent", "medical"), is: false, why: "ill, and not in danger now" },
    { before: told("urgent", "suicide_self_harm", "own-wound"), is: true, why: "a wound" },
    {
      before: told("urgent", "suicide_self_harm", "overdose"),
      is: true,
      why: "an overdose, whatever its level",
    },
    { before: HARMED, is: false, why: "harmed by somebody, who may be the one that writes" },
    { before: told("emergency", "medical", undefined, NOW - DAY_MS + 1), is: true, why: "within the day" },
    { before: told("emergency", "medical", undefined, NOW - DAY_MS), is: false, why: "a day ago" },
    {
      before: session({ careAbout: { level: "emergency", kind: "medical" } }),
      is: false,
      why: "nobody knows since when",
    },
    { before: session({ careSince: NOW }), is: false, why: "nothing was told" },
  ])("$is: $why", ({ before, is }) => {
    expect(isBodyAtRisk(ctxFor(), before)).toBe(is);
  });

  it.each([
    { text: "ambulance is here", before: DOSE, is: true, why: "help came to it" },
    { text: "ambulance is here", before: HARMED, is: false, why: "of another danger" },
    { text: "she is asleep", before: DOSE, is: false, why: "no help came" },
  ])("$text is help that came: $is, $why", ({ text, before, is }) => {
    expect(helpCame(ctxFor({ text }), before)).toBe(is);
  });
});

describe("first of all, to somebody beside the person", () => {
  const BODY = ["unknown.holder-body"];
  const rows: readonly {
    hands?: OtherHands;
    text: string;
    before?: Session;
    says: readonly string[];
    why: string;
  }[] = [
    { text: "its her sister", before: DOSE, says: BODY, why: "by what was told" },
    { text: "its her mum shes been sick", says: BODY, why: "by what is written" },
    { text: "is she ok", hands: "asks", before: DOSE, says: BODY, why: "whoever asks" },
    { text: "its her sister", says: [], why: "nothing of a body" },
    { text: "its her sister", before: HARMED, says: [], why: "told of another danger" },
    {
      text: "its her sister the ambulance is here",
      before: DOSE,
      says: ["unknown.holder-help-came"],
      why: "help is there",
    },
    { text: "who is this", hands: "who", before: DOSE, says: [], why: "may be anybody" },
    { text: "stop texting her", hands: "stop", before: DOSE, says: [], why: "wants it to stop" },
  ];
  it.each(rows)("$text: $says, $why", ({ hands = "says", text, before = session(), says }) => {
    expect(bodyFirst(hands, ctxFor({ text }), before).map(({ said }) => said.key)).toEqual(says);
  });
});
