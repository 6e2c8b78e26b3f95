import { describe, expect, it } from "vitest";
import { dangerInConcern } from "../../../src/conversation/care/in-concern.ts";
import { isSafeStep, nowSafe } from "../../../src/conversation/care/now-safe.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const about = (kind: string, situation?: string, harmers: readonly string[] = []) =>
  session({
    ...{ careTurns: 3, careSince: NOW, harmers: [...harmers] },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });

const COUSIN = "my cousin picked me up im in his car";

describe("a step to safety, by what was told", () => {
  it.each([
    { text: COUSIN, before: about("exploitation", undefined, ["lads"]), is: true, why: "others harm" },
    { text: COUSIN, before: about("exploitation"), is: true, why: "no harm at home" },
    { text: COUSIN, before: about("domestic_abuse", undefined, ["ex"]), is: true, why: "it is the ex" },
    { text: COUSIN, before: about("domestic_abuse", undefined, ["cousin"]), is: false, why: "it is he" },
    { text: COUSIN, before: about("domestic_abuse"), is: false, why: "nobody knows who it is" },
    {
      text: COUSIN,
      before: about("abuse_harm_from_others", "forced-marriage", ["dad"]),
      is: false,
      why: "a family that forces",
    },
    {
      text: "shes just walked in",
      before: about("missing_or_trafficked", "somebody-missing"),
      is: true,
      why: "she was missing",
    },
    {
      text: "shes just walked in",
      before: about("suicide_self_harm", "somebody-else"),
      is: true,
      why: "she was low",
    },
    {
      text: "hes just walked in",
      before: about("domestic_abuse", "somebody-else"),
      is: false,
      why: "he may be the one who harms her",
    },
    {
      text: "hes back home now",
      before: about("domestic_abuse"),
      is: false,
      why: "nobody else's case",
    },
    {
      text: "hes been arrested",
      before: about("domestic_abuse"),
      is: true,
      why: "whoever harmed is gone",
    },
    { text: "hes gone", before: about("suicide_self_harm"), is: false, why: "that may be a loss" },
    { text: "shes gone", before: about("suicide_self_harm", "somebody-else"), is: false, why: "lost again" },
    {
      text: "my mate is with me",
      before: about("suicide_self_harm", "somebody-else"),
      is: false,
      why: "it says nothing of the friend",
    },
    { text: "my mate is with me", before: about("medical"), is: false, why: "a mate is no doctor" },
    { text: "my mate is with me", before: about("suicide_self_harm"), is: true, why: "not alone" },
    { text: "im back on the street now", before: about("homeless_tonight"), is: false, why: "no bed there" },
    { text: "im back on the street now", before: session({}), is: true, why: "what was told is not known" },
    {
      text: "her brother is with her now",
      before: about("domestic_abuse", "somebody-else"),
      is: false,
      why: "brothers may be the ones",
    },
    {
      text: "her mum is with her now and ive got the pills",
      before: about("suicide_self_harm", "somebody-else"),
      is: false,
      why: "more is said",
    },
  ])("$text: $is, $why", ({ text, before, is }) => {
    expect(isSafeStep(text, before)).toBe(is);
  });

  it.each([
    {
      text: "we are in ambulance",
      before: about("medical"),
      key: "safety.step-with-help",
      why: "stay there",
    },
    {
      text: "im at a and e",
      before: about("suicide_self_harm", "overdose"),
      key: "safety.step-with-help",
      why: "seen",
    },
    {
      text: "we are in ambulance",
      before: about("domestic_abuse"),
      key: "safety.step-safe",
      why: "away from it",
    },
    {
      text: "the police are here",
      before: about("medical", "somebody-else"),
      key: "safety.step-they-are-safe",
      why: "help for them",
    },
  ])("says $key to $text: $why", ({ text, before, key }) => {
    const made = nowSafe(ctxFor({ text, known: { concernOpen: true } }), before);
    expect(made && keysOf(made)).toEqual([key]);
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: text }]);
  });

  it.each([
    { text: "shes just walked in", isDanger: false, why: "a step, and no harmer who is near" },
    { text: "hes just walked in with a bat and hes at my door", isDanger: true, why: "more than a step" },
  ])("$text beside a missing sister: $why", ({ text, isDanger }) => {
    const known = { now: NOW, concernOpen: true };
    const found = dangerInConcern(text, about("missing_or_trafficked", "somebody-missing"), known);
    expect(found !== undefined).toBe(isDanger);
  });

  it("is nothing outside the frame, or from other hands", () => {
    const text = "the police are here";
    expect(nowSafe(ctxFor({ text }), session({}))).toBeUndefined();
    const others = session({ careTurns: 1, careSince: NOW, hands: { at: NOW, sure: true } as never });
    expect(nowSafe(ctxFor({ text, known: { concernOpen: true } }), others)).toBeUndefined();
  });
});
