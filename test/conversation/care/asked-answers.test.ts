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
const answer = (text: string, before = cared(), { known, ...scene }: Scene = {}) =>
  answerOnly(ctxFor({ text, known: { concernOpen: true, ...known }, ...scene }), before);
const keys = (text: string, before = cared(), scene: Scene = {}) => {
  const made = answer(text, before, scene);
  return made && keysOf(made).slice(0, -1);
};
const CHILD = { person: { firstName: "Jo", lastName: "Sample", facts: born("2012-03-01") } };

describe("each plain question has its own answer", () => {
  it.each([
    { text: "are you calling the police", says: ["calling-999"] },
    { text: "are you calling 999", says: ["calling-999"] },
    { text: "are you calling them", says: ["calling-them"] },
    { text: "is it my fault", says: ["fault"] },
    { text: "am i in trouble", says: ["trouble"] },
    { text: "will he go to prison", says: ["their-trouble"] },
    { text: "will i have to move school", says: ["move"] },
    { text: "do i have to go back", says: ["go-back"] },
    { text: "can my pa make me", says: ["make-me"] },
    { text: "can i come in", says: ["come-in"] },
    { text: "where do i go", says: ["where-go"] },
    { text: "what do i do tonight", says: ["what-do"] },
    { text: "is there a food bank open", says: ["food-bank", "food"] },
    { text: "can i get a food voucher", says: ["food"] },
    { text: "what do i say", says: ["what-say"] },
    { text: "what if he comes back", says: ["comes-back"] },
    { text: "are you police", says: ["not-police"] },
    { text: "you keep saying the same thing", says: ["repeats"] },
    { text: "cant talk now", says: ["leaving"] },
    { text: "how do i stop it", says: ["how-stop"] },
    { text: "do you believe me", says: ["believe"] },
    { text: "do you need her name", says: ["name"] },
    { text: "i hate phones", says: ["sec-silent-own"] },
    { text: "is this recorded", says: ["record"] },
    { text: "why do you have to tell them", says: ["why-tell"] },
    { text: "can i trust you", says: ["trust"] },
    { text: "can i text 999", says: ["text-999"] },
    { text: "what is 55", says: ["what-55"] },
    { text: "do i have to talk to anyone", says: ["have-to-talk"] },
    { text: "can you stay with me", says: ["stay-here"] },
    { text: "will someone come with me", says: ["come-with-me"] },
    { text: "sorry to bother you", says: ["bother"] },
    { text: "will you pay for a taxi", says: ["pay"] },
    { text: "should i call 999", says: ["should-ring"] },
    { text: "what do samaritans do", says: ["samaritans"] },
    { text: "any other number", says: ["number-else"] },
    { text: "can u send someone", says: ["send-someone"] },
    { text: "cant ring no credit", says: ["no-credit"] },
    { text: "can i stay with you", says: ["stay-with-you", "number-danger"] },
  ])("$text: $says", ({ text, says }) => {
    expect(keys(text)).toEqual(says.map((key) => `asked.${key}`));
  });

  it.each([
    { text: "is there anyone there", says: "anyone-there" },
    { text: "who reads these", says: "who-reads" },
    { text: "when will they see it", says: "when" },
    { text: "so what happens next", says: "what-now" },
    { text: "who is going to ring me", says: "who-rings" },
  ])("$text: $says, and who was told", ({ text, says }) => {
    const sections = { callBack: { askedAt: undefined } };
    expect(keys(text, cared(), { sections })).toEqual([`asked.${says}`, "safety.told"]);
  });

  it.each([
    {
      kind: "homeless_tonight",
      text: "can i stay with you",
      says: ["asked.stay-with-you", "safety.go-homeless-day"],
    },
    {
      kind: "homeless_tonight",
      text: "will you pay for a taxi",
      says: ["asked.pay", "safety.go-homeless-day"],
    },
    {
      kind: "homeless_tonight",
      text: "where do i go",
      says: ["safety.go-homeless-day", "asked.number-danger"],
    },
    { kind: "destitute_no_food_or_power", text: "what do i do tonight", says: ["asked.food"] },
  ])("$text, of somebody in need: $says", ({ kind, text, says }) => {
    expect(keys(text, cared(kind))).toEqual(says);
  });

  it("a call that is too much, while a body is in danger: 999 can be rung in silence", () => {
    const before = cared(undefined, { careAbout: { level: "emergency", kind: "medical" } });
    expect(keys("i hate phones", before)?.at(-1)).toBe("asked.sec-silent");
  });

  it.each([
    { text: "are you calling 999", key: "asked.calling-999-took", why: "it is theirs to ring" },
    { text: "are you calling the police", key: "asked.calling-999", why: "a person decides" },
  ])("after an overdose, $text: $why", ({ text, key }) => {
    const before = cared("suicide_self_harm", { tookAt: NOW });
    expect(keys(text, before, { has: ["asked.calling-999-took"] })).toEqual([key]);
  });

  it.each([
    {
      kind: "domestic_abuse",
      known: CHILD,
      says: ["asked.where-go", "safety.child-services"],
      why: "a child",
    },
    { kind: "domestic_abuse", known: {}, says: ["asked.where-go"], why: "nineteen" },
    { kind: "violence_to_others", known: CHILD, says: ["asked.where-go"], why: "nobody harms them" },
  ])("where to go after $kind: $says, $why", ({ kind, known, says }) => {
    expect(keys("where do i go", cared(kind), { known })).toEqual(says);
  });

  it.each([
    {
      ...{ kind: "domestic_abuse", known: {}, why: "a refuge, and the council" },
      says: ["asked.where-go", "safety.go-domestic-abuse", "safety.go-homeless-day"],
    },
    {
      ...{ kind: "abuse_harm_from_others", known: {}, why: "no partner" },
      says: ["asked.where-go", "safety.go-homeless-day"],
    },
    {
      ...{ kind: "domestic_abuse", known: CHILD, why: "a child is housed by children's services" },
      says: ["asked.where-go", "safety.go-homeless-day-under-18"],
    },
    {
      ...{ kind: "violence_to_others", known: {}, why: "nobody harms them" },
      says: ["asked.where-go"],
    },
  ])("where to stay after $kind: $says, $why", ({ kind, known, says }) => {
    expect(keys("is there anywhere else i can stay", cared(kind), { known })).toEqual(says);
  });

  it("whether they must be housed is a question of where to stay", () => {
    const says = keys("do they have to house me", cared("abuse_harm_from_others"), { known: {} });
    expect(says).toEqual(["asked.where-go", "safety.go-homeless-day"]);
  });

  it.each([
    { text: "now what happen", says: "asked.what-now" },
    { text: "tonight what i can do", says: "asked.what-do" },
  ])("is asked in any order of words: $text", ({ text, says }) => {
    expect(keys(text, cared("violence_to_others"), { known: {} })).toContain(says);
  });

  it("takes leave with no word of harm where their phone is read", () => {
    const ctx = ctxFor({ text: "cant talk now", known: { concernOpen: true } });
    const read = answerOnly({ ...ctx, phoneRead: true }, cared("homeless_tonight"));
    expect(keysOf(read!)[0]).toBe("asked.leaving-harmed");
  });
});

describe("when somebody is there", () => {
  it.each([
    { text: "what time are you open", says: "asked.hours", why: "of opening there are times" },
    { text: "opening times", says: "asked.hours", why: "the bare words" },
    { text: "when will they see it", says: "asked.when", why: "no time is promised" },
  ])("$text: $says, $why", ({ text, says }) => {
    expect(keys(text)).toEqual([says, "safety.told"]);
  });

  it("names the hours", () => {
    const made = answerOnly(ctxFor({ text: "opening times", known: { concernOpen: true } }), cared())!;
    expect(made.says[0]?.said.args).toEqual({ hours: "Monday to Friday, 9am to 5pm" });
  });
});

describe("questions that come together", () => {
  it("are answered in turn, and who was told is said once, at the end", () => {
    expect(keys("when will they see it. who reads these")).toEqual([
      ...["asked.when", "asked.who-reads"],
      "safety.told",
    ]);
    expect(keys("who reads these. is this recorded")).toEqual([
      ...["asked.who-reads", "asked.record"],
      "safety.told",
    ]);
  });

  it("end with who has it, once a person has taken it", () => {
    const concern = { takenBy: "ana", isClosed: false, level: "urgent", told: new Set(["ana"]) } as const;
    expect(keys("who reads these. is this recorded", cared(), { sections: { concern } })).toEqual([
      ...["asked.who-reads", "asked.record"],
      "seen.has-it",
    ]);
  });

  it("leave nothing unanswered to somebody of whom nobody knows the worker", () => {
    const known = { worker: undefined, concernOpen: true };
    expect(keys("is this recorded", cared(), { known })).toEqual(["asked.record"]);
    const within = answerWithin(ctxFor({ text: "my leg hurts. is this recorded", known }), cared());
    expect(keysOf(within!)[0]).toBe("asked.record");
  });
});

describe("what is passed on of it", () => {
  it.each([
    { text: "is there a food bank open", why: "hunger" },
    { text: "do i have to go back", why: "fear of a place" },
    { text: "what if he comes back", why: "fear of somebody" },
    { text: "where do i go", why: "no place to be" },
    { text: "can i stay with you", why: "no bed" },
    { text: "will someone come with me", why: "nobody to go with" },
    { text: "is there anyone there. is there a food bank open", why: "hunger, beside a question" },
  ])("is a need: $text, $why", ({ text }) => {
    const made = answer(text, cared(undefined, { misses: 2 }));
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: text }]);
    expect(made?.session).toEqual({ misses: 0, careTurns: 1, careSince: NOW });
  });

  it.each([
    { kind: "domestic_abuse", text: "cant talk now", adds: true, why: "whoever harms them may be there" },
    { kind: "homeless_tonight", text: "cant talk now", adds: false, why: "they have something else to do" },
    { kind: "domestic_abuse", text: "is this recorded", adds: false, why: "it tells nothing" },
  ])("is, $adds, $text after $kind: $why", ({ kind, text, adds }) => {
    expect(answer(text, cared(kind))?.effects.length).toBe(adds ? 1 : 0);
  });

  it("gives way to a call that is being arranged, when they have to go", () => {
    const waiting = (dialog: string) => ({
      waiting: { dialog, version: 1, step: "when", data: {}, askedAt: NOW },
    });
    expect(answer("cant talk now", cared("domestic_abuse", waiting("call-back")))).toBeUndefined();
    expect(answer("is this recorded", cared("domestic_abuse", waiting("call-back")))).toBeDefined();
    expect(answer("cant talk now", cared("domestic_abuse", waiting("booking")))).toBeDefined();
  });
});

describe("a guess at danger in plain questions", () => {
  const TEN = "is there anyone there. who reads these. is this recorded";
  const risk = { level: "urgent", kind: "medical" } as const;
  it.each([
    { text: TEN, heard: { risk }, is: true, why: "ten words" },
    { text: ` ${TEN.replace(" ", "  ")} `, heard: { risk }, is: true, why: "ten, however they are spaced" },
    { text: `${TEN} now`, heard: { risk }, is: false, why: "eleven may tell of it" },
    { text: `${TEN} now`, heard: {}, is: true, why: "nothing was read into them" },
  ])("is no danger, $is: $text, $why", ({ text, heard, is }) => {
    expect(answer(text, cared(), { heard }) !== undefined).toBe(is);
  });
});
