import { describe, expect, it } from "vitest";
import { RiskContent } from "../../../src/conversation/understanding/classifier/content.ts";
import { riskScreen } from "../../../src/conversation/understanding/danger/risk.ts";
import { RISK_KINDS } from "../../../src/conversation/understanding/types.ts";

const none = { emergency: "", urgent: "" };
const content = RiskContent.parse({
  sets: { self: "myself me" },
  spelling: "suicide",
  lookalikes:
    "killing me softly\nkill the lights\nkill myself laughing\nhe stabbed the ball\nlost it kill\nme at bowling\njust kill myself",
  risks: {
    ...Object.fromEntries(RISK_KINDS.map((kind) => [kind, none])),
    suicide_self_harm: {
      emergency: "kill myself tonight",
      urgent: "suicide\nhurt me\nkill myself\nkms\nkill",
    },
    violence_to_others: { emergency: "", urgent: "stabbed the\nkill him with" },
    medical: { emergency: "cant breathe", urgent: "ill today" },
    domestic_abuse: { emergency: "", urgent: "the ball hit" },
  },
  emoji: { emergency: "🆘", urgent: "🔪 🩸" },
});
const screen = riskScreen(content, new Map([["kmself", "kill myself"]]));

const HARM = "suicide_self_harm";

describe("patterns of danger", () => {
  it.each([
    { text: "kill myself", level: "urgent", kind: HARM, why: "a pattern" },
    { text: "KMSELF", level: "urgent", kind: HARM, why: "text-speak" },
    { text: "suicde", level: "urgent", kind: HARM, why: "a letter missing" },
    { text: "k m s", level: "urgent", kind: HARM, why: "spelt out letter by letter" },
    { text: "ok k m s ok", level: "urgent", kind: HARM, why: "spelt out among words" },
    { text: "o k m s", level: "none", why: "other letters spelt out" },
    { text: "k m", level: "none", why: "two letters are no word" },
    { text: "hello there", level: "none", why: "no pattern" },
    { text: "", level: "none", why: "nothing" },
  ])("$text is $level: $why", ({ text, level, kind }) => {
    expect(screen(text)).toEqual({ level, ...(kind && { kind }) });
  });

  it.each([
    {
      text: "ill today and cant breathe",
      kind: "medical",
      level: "emergency",
      why: "danger now before danger",
    },
    { text: "cant breathe and ill today", kind: "medical", level: "emergency", why: "in either order" },
    {
      text: "suicide or kill him with",
      kind: "violence_to_others",
      level: "urgent",
      why: "the one of more words",
    },
    { text: "kill him with suicide", kind: "violence_to_others", level: "urgent", why: "in either order" },
    { text: "ill today kill myself", kind: "medical", level: "urgent", why: "the first of equals" },
    {
      text: "kill him with it cant breathe",
      kind: "medical",
      level: "emergency",
      why: "now, though of fewer words",
    },
  ])("$text is $kind: $why", ({ text, kind, level }) => {
    expect(screen(text)).toEqual({ level, kind });
  });
});

describe("look-alikes", () => {
  it.each([
    { text: "kill the lights", level: "none", why: "all of it is a turn of phrase" },
    { text: "kill the lights kill myself", level: "urgent", why: "what stands beside it counts" },
    { text: "kill myself laughing", level: "none", why: "harm to oneself, covered whole" },
    { text: "kill myself tonight laughing", level: "emergency", why: "harm to oneself, not covered whole" },
    { text: "lost it kill myself", level: "urgent", why: "harm to oneself, touched at its beginning" },
    { text: "hurt me at bowling", level: "urgent", why: "harm to oneself, touched at its end" },
    { text: "just kill myself", level: "none", why: "harm to oneself, covered to its end" },
    { text: "he stabbed the ball hit me", level: "none", why: "oneself stands beside it, not in it" },
    { text: "he stabbed the ball hit", level: "none", why: "anything else is set aside by a touch" },
    { text: "kill myself laughing tonight kms", level: "urgent", why: "what comes after is read by itself" },
    { text: "killing me softly suicide", level: "urgent", why: "next to it, not in it" },
    { text: "suicide killing me softly", level: "urgent", why: "before it, not in it" },
    { text: "the ball hit kill the lights", level: "urgent", why: "ends where the turn of phrase begins" },
    { text: "kill the lights the ball hit", level: "urgent", why: "begins where the turn of phrase ends" },
  ])("$text is $level: $why", ({ text, level }) => {
    expect(screen(text).level).toBe(level);
  });
});

describe("emoji", () => {
  it.each([
    { text: "🆘", level: "emergency", why: "a sign of danger now" },
    { text: "ok 🔪", level: "urgent", why: "a sign among words" },
    { text: "🩸", level: "urgent", why: "any of the signs" },
    { text: "🔪🆘", level: "emergency", why: "the graver of two" },
    { text: "👍", level: "none", why: "any other" },
  ])("$text is $level: $why", ({ text, level }) => {
    expect(screen(text)).toEqual({ level, ...(level !== "none" && { kind: HARM }) });
  });

  it("comes after words", () => {
    expect(screen("ill today 🆘")).toEqual({ level: "urgent", kind: "medical" });
  });

  it.each([
    { sign: "⛓", text: "⛓\ufe0f", why: "shown in colour" },
    { sign: "✊", text: "✊🏿", why: "in another skin" },
    { sign: "👩❤", text: "👩\u200d❤", why: "joined" },
    { sign: "✊✊", text: "✊ ✊", why: "with a space between" },
  ])("is the same $why", ({ sign, text }) => {
    const emoji = { emergency: [], urgent: [sign] };
    expect(riskScreen({ ...content, emoji }, new Map())(text).level).toBe("urgent");
  });
});
