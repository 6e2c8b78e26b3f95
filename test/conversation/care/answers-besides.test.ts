import { describe, expect, it } from "vitest";
import { answerOnly, answerWithin } from "../../../src/conversation/care/answers-in-care.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const cared = (kind?: string, change: Partial<Session> = {}): Session =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    ...(kind && { careAbout: { level: "urgent", kind } }),
    ...change,
  });
const scene = (text: string, { known, ...rest }: Scene = {}) =>
  ctxFor({ text, known: { concernOpen: true, ...known }, ...rest });
const keys = (text: string, before = cared(), given: Scene = {}) => {
  const made = answerOnly(scene(text, given), before);
  return made && keysOf(made).slice(0, -1);
};
const concern = (told: readonly string[]) => ({
  concern: { takenBy: undefined, isClosed: false, level: "urgent" as const, told: new Set(told) },
});

describe("what the record knows", () => {
  it.each([
    { text: "did you grass me up", told: ["dee"], first: "asked.passed-on", why: "it was" },
    { text: "will my pa find out", told: ["ana", "dee"], first: "asked.passed-on", why: "theirs was told" },
    { text: "will my pa find out", told: ["dee"], first: "asked.who-reads", why: "theirs was not told" },
  ])("$text: $first, $why", ({ text, told, first }) => {
    expect(keys(text, cared(), { sections: concern(told) })).toEqual([first, "safety.told"]);
  });

  it("is no yes for somebody without a worker", () => {
    const known = { ownerId: null };
    expect(keys("will my pa find out", cared(), { known, sections: concern(["dee"]) })?.[0]).toBe(
      "asked.who-reads",
    );
  });
});

const HURT = { level: "emergency", kind: "violence_to_others" } as const;

describe("each question has its own answer", () => {
  it.each([
    { text: "why do u care", kind: "medical", says: ["asked.why-care"] },
    { text: "who is going to stop me", kind: "suicide_self_harm", says: ["asked.stop-me"] },
    { text: "who is going to stop me", kind: "violence_to_others", says: ["asked.stop-me-violence"] },
    { text: "will i ever be ok", kind: "suicide_self_harm", says: ["asked.be-ok"] },
    { text: "will i ever be ok", kind: "medical", says: ["safety.after-will-i-die"] },
    { text: "you can help?", kind: "not_said", says: ["asked.help-me", "safety.told"] },
    {
      text: "you can help?",
      kind: "homeless_tonight",
      says: ["asked.help-me", "safety.go-homeless-day", "safety.told"],
    },
    {
      text: "you can help?",
      kind: "destitute_no_food_or_power",
      says: ["asked.help-me", "asked.food", "safety.told"],
    },
    { text: "whats an advocate", kind: "not_said", says: ["asked.advocate"] },
    { text: "can i sue him", kind: "not_said", says: ["asked.claim-back"] },
    { text: "can i sue him", kind: "exploitation", says: ["asked.claim-back", "safety.go-exploitation"] },
    { text: "do i have to pay it back", kind: "destitute_no_food_or_power", says: ["asked.pay-back"] },
    { text: "can u ask my pa to bring my post", kind: "not_said", says: ["asked.ask-passed"] },
    { text: "do i have to go to court", kind: "not_said", says: ["asked.keep-it"] },
    { text: "can police do anything", kind: "not_said", says: ["asked.police-do"] },
    { text: "can police do anything", kind: "domestic_abuse", says: ["asked.police-do-harmed"] },
    { text: "what will 999 do", kind: "not_said", says: ["asked.do-999"] },
  ])("$text after $kind: $says", ({ text, kind, says }) => {
    const has = ["asked.stop-me-violence", "asked.police-do-harmed"];
    expect(keys(text, cared(kind), { has })).toEqual(says);
  });

  it.each([
    {
      situation: "pictures-held",
      is: "asked.police-do-pictures",
      why: "to hold pictures is a crime of its own",
    },
    { situation: "tracked", is: "asked.police-do-harmed", why: "by what was told" },
  ])("what police can do after $situation: $is, $why", ({ situation, is }) => {
    const careAbout = { level: "urgent", kind: "domestic_abuse", situation } as const;
    const has = ["asked.police-do-harmed"];
    expect(keys("can police do anything", cared("domestic_abuse", { careAbout }), { has })).toEqual([is]);
  });

  it.each([
    { change: { tookAt: NOW }, why: "what they took" },
    { change: { careAbout: { ...HURT, situation: "child-hurt" } }, why: "whom they hurt" },
  ])("whether they will be ok: a doctor knows, $why", ({ change }) => {
    const says = keys("will i ever be ok", cared("suicide_self_harm", change));
    expect(says?.at(-1)).toEqual("safety.after-will-i-die");
  });

  it("names who reads it in what is passed on", () => {
    for (const text of ["can i sue him", "can u ask my pa to bring my post"]) {
      const made = answerOnly(scene(text), cared())!;
      expect(made.says[0]!.said.args).toEqual({ who: "safety.added-for-both" });
      expect(made.effects).toEqual([{ do: "add-to-concern", words: text }]);
    }
  });

  it("is of no danger that is read in the same words, where they go on as they like or may mean harm", () => {
    const risk = { level: "urgent", kind: "violence_to_others" } as const;
    for (const text of [
      "who is going to stop me",
      "can u ask my pa to bring it",
      "did you grass me up",
      "help me",
    ]) {
      expect(keys(text, cared(), { heard: { risk } })).toBeUndefined();
      expect(keys(text, cared(), { heard: { risk: { level: "none" } } })).toBeDefined();
    }
    expect(keys("whats an advocate", cared(), { heard: { risk } })).toBeDefined();
    expect(keys("whats an advocate. did you grass me up", cared(), { heard: { risk } })).toBeUndefined();
  });
});

describe("while a complaint is awaited", () => {
  const waiting = (reason: string) => ({
    ...{ dialog: "talk-to-person", version: 1, step: "words", askedAt: NOW },
    data: { reason },
  });
  it.each([
    { reason: "complaint", last: "asked.complaint-waits", why: "no question is taken down as one" },
    { reason: "asked", last: "safety.or-a-person", why: "it is another message" },
  ])("a question for $reason ends with $last: $why", ({ reason, last }) => {
    const before = cared("not_said", { waiting: waiting(reason) });
    const made = answerOnly(scene("whats an advocate"), before)!;
    expect(keysOf(made).at(-1)).toBe(last);
    expect(made.session.waiting).toEqual(waiting(reason));
  });
});

describe("what to do in the morning, with nowhere to sleep", () => {
  const NIGHT = NOW + 12 * 3_600_000;
  it.each([
    {
      text: "what do i do in the morning",
      now: NIGHT,
      first: "asked.morning",
      why: "asked at night",
    },
    {
      text: "what do i do",
      now: NIGHT,
      first: "safety.go-homeless-night",
      why: "asked for now",
    },
    {
      text: "what do i do in the morning",
      now: NOW,
      first: "safety.go-homeless-day",
      why: "they are there by now",
    },
  ])("$text: $first, $why", ({ text, now, first }) => {
    expect(keys(text, cared("homeless_tonight", { careSince: now }), { known: { now } })?.[0]).toBe(first);
  });

  it("is asked of another council by whoever lives elsewhere", () => {
    const person = { firstName: "Maya", facts: { ...born("2000-01-01"), livesIn: "Salford" } } as never;
    const given = { known: { now: NIGHT, person } };
    const before = cared("homeless_tonight", { careSince: NIGHT });
    expect(keys("what do i do in the morning", before, given)?.[0]).toBe("asked.morning-elsewhere");
  });
});

describe("whoever asks when a call comes", () => {
  it.each([
    { hours: 0, says: ["asked.who-rings", "safety.told"], why: "somebody is in" },
    {
      hours: 12,
      says: ["asked.who-rings", "safety.next-own", "safety.told"],
      why: "nobody reads till morning",
    },
  ])("hears $says: $why", ({ hours, says }) => {
    const sections = { callBack: { askedAt: undefined } };
    const known = { now: NOW + hours * 3_600_000 };
    const made = answerWithin(scene("how long till someone rings", { known, sections }), cared())!;
    expect(keysOf(made).slice(0, says.length)).toEqual(says);
  });
});
