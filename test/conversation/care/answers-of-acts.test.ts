import { describe, expect, it } from "vitest";
import { answerOfAct, withActHeard } from "../../../src/conversation/care/answers-of-acts.ts";
import { say } from "../../../src/conversation/dialog.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import { ACTS, type Act } from "../../../src/conversation/understanding/in-care/acts.ts";
import type { Understanding } from "../../../src/conversation/understanding/types.ts";
import { ctxFor, keysOf, made, NOW, type Scene, session } from "../scene.ts";

const about = (kind: string, level: "urgent" | "emergency" = "urgent", situation?: string) =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level, kind, ...(situation && { situation }) },
  });
const HARMED = about("domestic_abuse");
const OWN = about("suicide_self_harm");
const FRIEND = about("suicide_self_harm", "urgent", "somebody-else");
const ILL = about("medical");
const OPEN = { known: { concernOpen: true } } as const;

const ctxOf = (heard: Partial<Understanding>, scene: Scene = {}) =>
  ctxFor({ text: "whatever they wrote", heard, ...OPEN, ...scene });
const answerTo = (act: Act, before = OWN, heard: Partial<Understanding> = {}) =>
  answerOfAct(ctxOf({ act, isCertain: true, ...heard }, { text: wordsOf(act) }), before);
const wordsOf = (act: Act): string => (act === "police" ? "no feds pls" : "whatever they wrote");

describe("the answer to what a line amounts to", () => {
  it.each<[Act, ReturnType<typeof about>, string, string]>([
    ["who-knows", OWN, "asked.who-reads", "who reads it"],
    ["when", OWN, "asked.when", "no time is promised"],
    ["real", OWN, "safety.a-bot", "the truth of what writes"],
    ["real", HARMED, "safety.a-bot-to-any", "it may be asked by whoever harms: nobody is said to be told"],
    ["what-happens", OWN, "asked.what-now", "what comes next"],
    ["secret", OWN, "safety.secret", "the honest limits"],
    ["police", OWN, "safety.after-police", "who decides about the police"],
    ["trouble", OWN, "asked.trouble", "none for telling"],
    ["child-taken", OWN, "safety.after-take-children", "nothing is promised of a child"],
    ["moved", OWN, "asked.move", "they have a say"],
    ["fault", HARMED, "safety.it-counts", "not theirs, and no question is too small"],
    [
      "fault",
      about("violence_to_others"),
      "asked.fault-violence",
      "not judged, and not told that it is no fault",
    ],
    [
      "fault",
      about("abuse_harm_from_others", "urgent", "harm-done"),
      "asked.fault-violence",
      "nor who hurt somebody",
    ],
    ["body-question", OWN, "asked.what-do-body", "who can say"],
    ["body-question", about("medical", "emergency"), "asked.what-do-body-now", "999 where it is now"],
    ["what-do", OWN, "asked.what-do", "a next step"],
    ["where-go", OWN, "asked.where-go", "a place"],
    ["number", OWN, "asked.number", "a number"],
    ["record", OWN, "asked.record", "it is kept"],
    ["law", OWN, "asked.lawful", "what the law says"],
    ["grows", OWN, "safety.told-at-once", "999, and that people know"],
    ["body", ILL, "asked.what-do-body", "to be seen"],
    ["another-victim", HARMED, "safety.another-too", "they are heard of as well"],
    ["place", HARMED, "safety.where-told", "999 needs it from them"],
    ["despair", OWN, "safety.not-alone", "a voice"],
    ["shame", OWN, "safety.said-shame", "no blame"],
    ["shame", HARMED, "safety.said-shame-harmed", "nothing of it is theirs"],
    ["fear", OWN, "safety.after-scared", "fear makes sense"],
    ["no-help", OWN, "safety.after-no-ambulance-if", "what else there is"],
    ["no-help", ILL, "asked.held-wont", "a doctor all the same"],
    ["no-help", FRIEND, "asked.held-wont-another", "for the one who is ill"],
    [
      "no-help",
      about("abuse_harm_from_others", "urgent", "harm-done"),
      "asked.held-wont-another",
      "for the one they hurt",
    ],
    ["takes-back", OWN, "safety.taken-back", "taken seriously all the same"],
    ["peace", OWN, "safety.no-pressure", "left in peace"],
    ["bye", OWN, "asked.leaving", "they may go"],
    ["person", OWN, "safety.a-person", "how to get one"],
    ["better", OWN, "safety.after-calmer", "glad, and still there"],
    ["better", FRIEND, "safety.step-they-are-safe", "of the one it is about"],
    ["critic", OWN, "safety.said-not-enough", "they are right to want more"],
    ["off-topic", OWN, "safety.off-topic", "said kindly, and not with a guess"],
    ["chat", OWN, "safety.still-here", "there, without a script"],
    ["ask-thing", OWN, "safety.short-menu", "what can be asked for here"],
  ])("%s of %o: %s, %s", (act, before, key) => {
    expect(keysOf(answerTo(act, before)!)).toContain(key);
  });

  it.each(["detail", "ack", "reach-me", "holder", "money", "worker-question"] as const)(
    "leaves %s to what its words say",
    (act) => {
      expect(answerTo(act)).toBeUndefined();
    },
  );

  it("brings up no police where no word of them is", () => {
    expect(answerOfAct(ctxOf({ act: "police", isCertain: true }), OWN)).toBeUndefined();
  });

  it("has an act for each", () => {
    expect(ACTS.filter((act) => answerTo(act)).length).toBe(ACTS.length - 6);
  });

  it.each([
    {
      act: "body",
      heard: { isCertain: undefined },
      is: false,
      why: "more danger is said only where certain",
    },
    { act: "body", heard: { grows: true }, is: true, why: "more danger that is certain" },
    { act: "when", heard: { isCertain: undefined }, is: true, why: "a question need be no more than sure" },
    {
      act: "when",
      heard: { grows: true },
      is: false,
      why: "it may be more danger: nothing less is said to it",
    },
  ] as const)("$act with $heard: $is, for $why", ({ act, heard, is }) => {
    const answered = answerTo(act, OWN, heard as Partial<Understanding>);
    expect(answered !== undefined).toBe(is);
  });

  it.each([
    ["i am 16 years old", "in words"],
    ["im 16", "hardly a word with it"],
    ["15", "two figures"],
    ["9 yh", "one figure"],
  ])("says nothing of a place to an age, %s: %s", (text) => {
    expect(answerOfAct(ctxOf({ act: "place", isCertain: true }, { text }), OWN)).toBeUndefined();
  });

  it.each([
    ["159", "the number of a house, maybe"],
    ["flat 15", "there is more to it"],
    ["15 mill", "and after it"],
  ])("hears a place in %s: %s", (text) => {
    expect(answerOfAct(ctxOf({ act: "place", isCertain: true }, { text }), OWN)).toBeDefined();
  });

  it("answers a question that tells an age", () => {
    expect(answerOfAct(ctxOf({ act: "when" }, { text: "im 16" }), OWN)).toBeDefined();
  });

  it.each([
    ["critic", "said as it is to everybody"],
    ["shame", "by what was told"],
  ] as const)("names who reads it, to %s: %s", (act, _why) => {
    expect(answerTo(act)!.says[0]!.said.args).toHaveProperty("who");
  });

  it("tells nobody who reads the phone that anybody was told", () => {
    const ctx = { ...ctxOf({ act: "real", isCertain: true }), phoneRead: true as const };
    expect(keysOf(answerOfAct(ctx, OWN)!)).toContain("safety.a-bot-to-any");
  });

  it("is nothing where no act was read", () => {
    expect(answerOfAct(ctxOf({}), OWN)).toBeUndefined();
  });

  it("is nothing once a person has closed the concern: words then reach staff as a message", () => {
    expect(answerOfAct(ctxOf({ act: "when" }, { known: { concernOpen: false } }), OWN)).toBeUndefined();
  });

  it("passes the words on and offers a person", () => {
    const answered = answerTo("trouble")!;
    expect(answered.effects).toEqual([{ do: "add-to-concern", words: "whatever they wrote" }]);
    expect(keysOf(answered).at(-1)).toBe("safety.or-a-person");
  });
});

const ADDED: Effect = { do: "add-to-concern", words: "w" };
const RAISED: Effect = { do: "raise-concern", level: "urgent", kind: "medical", words: "w" };
const CERTAIN = { act: "trouble", isCertain: true } as const;
const WRONG = made({ says: [say("safety.taken-back")], effects: [ADDED] });

describe("what was said for a word in a line", () => {
  it("gives way to the answer of what the line certainly is", () => {
    const heard = withActHeard(WRONG, ctxOf(CERTAIN), OWN);
    expect(heard.says[0]?.said.key).toBe("asked.trouble");
    expect(heard.effects).toEqual([{ do: "add-to-concern", words: "whatever they wrote" }]);
  });

  it("does so too where whoever harms them lives near: it tells no more than what it takes the place of", () => {
    expect(withActHeard(WRONG, { ...ctxOf(CERTAIN), watched: true }, OWN).says[0]?.said.key).toBe(
      "asked.trouble",
    );
  });

  it("keeps the alert where only its short thanks gives way", () => {
    const more = made({ says: [say("safety.more")], effects: [RAISED] });
    const heard = withActHeard(more, ctxOf({ act: "trouble", isCertain: true }), OWN);
    expect([heard.says[0]?.said.key, heard.effects]).toEqual(["asked.trouble", [RAISED]]);
  });

  const ctx = ctxOf(CERTAIN);
  it.each([
    { why: "no act was read", of: WRONG, ctx: ctxOf({ isCertain: true }), before: OWN },
    { why: "it is not certain", of: WRONG, ctx: ctxOf({ act: "trouble" }), before: OWN },
    { why: "nothing was said", of: made({ effects: [ADDED] }), ctx, before: OWN },
    {
      why: "nobody wrote",
      of: WRONG,
      ctx: ctxOf(CERTAIN, { event: { type: "safe-check" } as NonNullable<Scene["event"]> }),
      before: OWN,
    },
    {
      why: "nobody is cared for",
      of: WRONG,
      ctx: ctxOf(CERTAIN, { known: { concernOpen: false } }),
      before: session(),
    },
    { why: "the phone is read", of: WRONG, ctx: { ...ctx, phoneRead: true as const }, before: OWN },
    { why: "somebody alerts staff", of: { ...WRONG, effects: [RAISED] }, ctx, before: OWN },
    { why: "an alert goes with what joins it", of: { ...WRONG, effects: [ADDED, RAISED] }, ctx, before: OWN },
    {
      why: "the text suits it",
      of: made({ says: [say("asked.trouble")], effects: [ADDED] }),
      ctx,
      before: OWN,
    },
    {
      why: "it has no answer of its own",
      of: WRONG,
      ctx: ctxOf({ act: "money", isCertain: true }),
      before: OWN,
    },
  ])("stays where $why", ({ of, ctx: turn, before }) => {
    expect(withActHeard(of, turn, before)).toBe(of);
  });

  it("stays where somebody else may have had the phone, or has it by now", () => {
    const hands = { at: NOW, sure: true, answered: 0, doubted: false };
    expect(withActHeard(WRONG, ctx, { ...OWN, hands })).toBe(WRONG);
    const theirs = { ...WRONG, session: { ...OWN, hands } };
    expect(withActHeard(theirs, ctx, OWN)).toBe(theirs);
  });
});

it("is none of another's danger where harm is denied", () => {
  const ctx = ctxOf({ act: "another-victim", isCertain: true }, { text: "its not like he hits me" });
  expect(answerOfAct(ctx, HARMED)).toBeUndefined();
});
