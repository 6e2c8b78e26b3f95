import { describe, expect, it } from "vitest";
import { alsoRaised, isPlainOfHolder } from "../../../src/conversation/care/danger-by-holder.ts";
import type { Made } from "../../../src/conversation/turn-types.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, type Scene, session } from "../scene.ts";

const URGENT: Risk = { level: "urgent", kind: "medical" };
const NOW: Risk = { level: "emergency", kind: "medical" };
const OWN_LIFE: Risk = { level: "urgent", kind: "suicide_self_harm" };
const BY_OTHERS: Risk = { level: "urgent", kind: "domestic_abuse" };
const INSIDE = session({ careTurns: 0, careAbout: { level: "urgent", kind: "domestic_abuse" } });
const ctx = (text: string, risk: Risk, concernOpen = true) =>
  ctxFor({ text, heard: { risk }, known: { concernOpen } } satisfies Scene);

describe("danger in the words of somebody else on the phone", () => {
  it.each([
    { text: "she took loads of pills and wont wake up", risk: NOW, is: true, why: "plain by itself" },
    { text: "she is bad, come quick", risk: NOW, is: true, why: "an emergency of a kind" },
    { text: "she is bad, come quick", risk: { level: "emergency" }, is: false, why: "of no kind" },
    { text: "she is bad, come quick", risk: URGENT, is: false, why: "none now" },
    { text: "he makes things up", risk: URGENT, is: false, why: "a guess" },
    { text: "is he hurtin himself", risk: NOW, is: false, why: "a question" },
    { text: "what has she taken", risk: NOW, is: false, why: "another" },
    {
      text: "she took loads of pills and wont wake up",
      risk: { level: "none" },
      is: false,
      why: "plain words in which no danger was found",
    },
    { text: "she is bad", risk: { level: "none" }, is: false, why: "no danger" },
    { text: "she took loads of pills", risk: { ...NOW, doubtful: true }, is: false, why: "in doubt" },
    { text: "come quick", risk: URGENT, is: true, why: "a guess, of a body and of nobody else" },
    { text: "i want die", risk: OWN_LIFE, is: true, why: "of a life" },
    { text: "come quick", risk: BY_OTHERS, is: false, why: "a guess of what others do" },
    { text: "hes at the door", risk: NOW, is: false, why: "only beside what was told" },
  ] as const)("$text is answered as such: $is, $why", ({ text, risk, is }) => {
    expect(isPlainOfHolder(ctx(text, risk), INSIDE)).toBe(is);
  });
});

describe("danger of theirs that is not plain", () => {
  const made: Made = { says: [], effects: [{ do: "doubt-address" }], session: session() };
  const raised = (level: string, kind: string, words: string) => ({
    ...{ do: "raise-concern", level, kind, words, aboutAnother: true },
  });
  it.each([
    {
      text: "he makes it up",
      risk: URGENT,
      adds: raised("urgent", "medical", "he makes it up"),
      why: "a guess",
    },
    { text: "bad", risk: { level: "urgent" }, adds: raised("urgent", "not_said", "bad"), why: "of no kind" },
    { text: "is he ok", risk: URGENT, adds: { do: "add-to-concern", words: "is he ok" }, why: "a question" },
  ] as const)("$text reaches staff: $why", ({ text, risk, adds }) => {
    expect(alsoRaised(made, ctx(text, risk)).effects).toEqual([{ do: "doubt-address" }, adds]);
  });

  it("raises what they tell where nothing was told before", () => {
    expect(alsoRaised(made, ctx("he makes it up", URGENT, false)).effects).toEqual([
      ...made.effects,
      raised("urgent", "medical", "he makes it up"),
    ]);
  });

  it.each([
    { text: "is he ok", risk: URGENT, open: false, why: "a question, and nothing was told" },
    { text: "hello", risk: { level: "none" }, open: true, why: "no danger" },
    { text: "bad", risk: { ...URGENT, doubtful: true }, open: true, why: "in doubt" },
  ] as const)("$text is nothing more: $why", ({ text, risk, open }) => {
    expect(alsoRaised(made, ctx(text, risk, open))).toBe(made);
  });
});
