import { describe, expect, it } from "vitest";
import {
  babyToldLately,
  keepingNews,
  youngAndPregnant,
} from "../../../src/conversation/care/young-and-pregnant.ts";
import type { Effect } from "../../../src/conversation/effects.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { born, ctxFor, DAY_MS, keysOf, MINUTE, NOW, type Scene, session } from "../scene.ts";

const TOLD = { babyAt: NOW } as const;
/** Whoever has their birthday today, or is of no known age. */
const aged = (age: number | undefined) =>
  age === undefined
    ? { person: undefined, ownerId: null }
    : { person: { firstName: "Jo", lastName: "Sample", facts: born(`${2026 - age}-11-23`) } };

interface Given {
  readonly age?: number | undefined;
  readonly before?: Partial<Session>;
  readonly risk?: Risk;
  readonly known?: Scene["known"];
}
const hearOf = (text: string, { age, before = TOLD, risk = { level: "none" }, known }: Given) =>
  youngAndPregnant(ctxFor({ text, heard: { risk }, known: { ...aged(age), ...known } }), session(before));
const alert = (text: string, given: Given): Effect | undefined => hearOf(text, given)?.effects[0];

describe("when a pregnancy was told", () => {
  it.each([
    { text: "im pregnant", at: NOW, why: "theirs" },
    { text: "my gf is pregnant", at: NOW, why: "a partner's" },
    { text: "my period is late", at: NOW, why: "perhaps" },
    { text: "hi", at: undefined, why: "nothing of it" },
  ])("is kept after $text, $at: $why", ({ text, at }) => {
    expect(keepingNews(session({ misses: 1 }), ctxFor({ text }))).toEqual({
      misses: 1,
      ...(at && { babyAt: at }),
    });
  });

  it.each([
    { babyAt: NOW - DAY_MS + 1, is: true, why: "within a day" },
    { babyAt: NOW - DAY_MS, is: false, why: "a day ago" },
    { babyAt: undefined, is: false, why: "never" },
  ])("was lately, $is: $why", ({ babyAt, is }) => {
    expect(babyToldLately(session(babyAt ? { babyAt } : {}), NOW)).toBe(is);
  });
});

describe("a child under 13", () => {
  it.each([
    { text: "i had sex with my bf", situation: undefined, why: "always somebody's doing" },
    { text: "im pregnant", situation: "young-pregnancy", why: "always somebody's doing" },
  ])("is in danger now: $text, $why", ({ text, situation }) => {
    const made = hearOf(text, { age: 12, before: {} });
    expect(made?.effects).toEqual([
      { do: "raise-concern", level: "emergency", kind: "abuse_harm_from_others", words: text },
    ]);
    expect(made?.session.careAbout).toEqual({
      ...{ level: "emergency", kind: "abuse_harm_from_others" },
      ...(situation && { situation }),
    });
  });

  it("is taken at their word, of whom nothing is known", () => {
    expect(alert("im 12 i had sex with my bf", { age: undefined, before: {} })).toMatchObject({
      level: "emergency",
    });
  });

  it.each([
    { text: "my mum had a baby", age: 12, why: "it is not theirs" },
    { text: "i had sex with my bf", age: 13, why: "thirteen today" },
    { text: "im pregnant", age: 13, why: "thirteen today" },
    { text: "i had sex with my bf", age: undefined, why: "nobody knows how old" },
    { text: "my period is late", age: 12, why: "that is less, and has words of its own" },
    { text: "x y z", age: 12, why: "nothing is told" },
  ])("is the only one, $age: $text, $why", ({ text, age }) => {
    expect(hearOf(text, { age, before: {} })).toBeUndefined();
  });
});

describe("who the father is", () => {
  const ABUSE = "abuse_harm_from_others";
  const YOUNG = "young-pregnancy";
  it.each([
    { age: 19, text: "hes 40", kind: "pregnancy", situation: undefined, why: "much older" },
    {
      age: 16,
      text: "hes 40",
      kind: "pregnancy",
      situation: undefined,
      why: "much older, and sixteen today",
    },
    { age: undefined, text: "hes 40", kind: "pregnancy", situation: undefined, why: "no age is known" },
    { age: 19, text: "its my uncle", kind: ABUSE, situation: undefined, why: "of the family" },
    { age: 19, text: "he forced me", kind: ABUSE, situation: undefined, why: "by force" },
    { age: undefined, text: "he forced me", kind: ABUSE, situation: undefined, why: "by force" },
    { age: 15, text: "hes 19", kind: ABUSE, situation: YOUNG, why: "an adult, and a child" },
    { age: 13, text: "hes 19", kind: ABUSE, situation: YOUNG, why: "an adult, and a child" },
  ])("is urgent, of the kind $kind, from somebody of $age: $text, $why", ({ age, text, kind, situation }) => {
    const made = hearOf(text, { age });
    expect(made?.effects).toEqual([{ do: "raise-concern", level: "urgent", kind, words: text }]);
    expect(made?.session).toMatchObject({ careTurns: 0, careSince: NOW });
    expect(made?.session.careAbout).toEqual({ level: "urgent", kind, ...(situation && { situation }) });
  });

  it("is danger now under 13", () => {
    expect(alert("hes 19", { age: 12 })).toMatchObject({ level: "emergency", kind: ABUSE });
  });

  it("is harm to a child who tells of sex alone, with no pregnancy in it", () => {
    expect(hearOf("i had sex hes 19", { age: 15, before: {} })?.session.careAbout).toEqual({
      ...{ level: "urgent", kind: ABUSE },
    });
  });

  it.each([
    { text: "he forced me", age: 19, kind: "domestic_abuse", why: "it was read as a partner's doing" },
    { text: "hes 40", age: 19, kind: "pregnancy", why: "no harm is told" },
    { text: "hes 19", age: 15, kind: ABUSE, why: "a child has words of their own" },
  ])("keeps the lines for a partner's doing, $kind: $text, $why", ({ text, age, kind }) => {
    expect(alert(text, { age, risk: { level: "urgent", kind: "domestic_abuse" } })).toMatchObject({ kind });
    expect(alert("he forced me", { age: 19, risk: { level: "urgent", kind: "medical" } })).toMatchObject({
      kind: ABUSE,
    });
  });

  it.each([
    { text: "hes 40", before: TOLD, heard: true, why: "the talk is of a pregnancy" },
    {
      ...{ text: "hes 40", before: { careAbout: { level: "urgent", kind: "pregnancy" } } as const },
      ...{ heard: true, why: "a person has been told of it" },
    },
    {
      ...{ text: "hes 40", before: { careAbout: { level: "urgent", kind: "medical" } } as const },
      ...{ heard: false, why: "something else was told" },
    },
    { text: "hes 40", before: {}, heard: false, why: "nobody knows who" },
    { text: "im pregnant hes 40", before: {}, heard: true, why: "it is told in the same message" },
    { text: "im pregnant and bleeding hes 40", before: {}, heard: false, why: "the body comes first" },
    {
      ...{ text: "someone is following me im pregnant hes 40", before: {} },
      ...{ heard: false, why: "other danger is told in plain words" },
    },
    { text: "hes 14", before: TOLD, heard: false, why: "nothing grave, and nobody reads along" },
    { text: "x y z", before: TOLD, heard: false, why: "nothing is said of him" },
  ])("is heard, $heard: $text, $why", ({ text, before, heard }) => {
    expect(hearOf(text, { age: 19, before }) !== undefined).toBe(heard);
  });
});

describe("what was written just before", () => {
  const recent = [
    { at: NOW - 2 * MINUTE, text: "i feel weird" },
    { at: NOW - MINUTE, text: "its about him" },
  ];
  it.each([
    { before: { ...TOLD, recent }, words: "i feel weird\nits about him\nhes 40", why: "nobody has read it" },
    {
      before: { ...TOLD, recent, careTurns: 1, careSince: NOW },
      words: "hes 40",
      why: "a person has it already",
    },
  ])("comes with it where $why", ({ before, words }) => {
    expect(alert("hes 40", { age: 19, before })).toMatchObject({ words });
  });
});

describe("more of what a person has already", () => {
  const cared = (kind: string, level: "urgent" | "emergency" = "urgent") => ({
    ...{ ...TOLD, careTurns: 1, careSince: NOW, careAbout: { level, kind } },
  });
  const ADDED = ["safety.added-of-father"];
  const FULL = ["safety.urgent", "safety.lines", "safety.told", "safety.honest"];
  it.each([
    { age: 19, text: "hes 40", before: cared("pregnancy"), says: ADDED, why: "the same was told" },
    { age: 19, text: "its my uncle", before: cared("pregnancy"), says: FULL, why: "it is graver" },
    { age: 19, text: "hes 40", before: TOLD, says: FULL, why: "no person has anything" },
    {
      ...{ age: 19, text: "hes 40", before: { ...TOLD, careAbout: cared("pregnancy").careAbout } },
      ...{ says: FULL, why: "the frame is over" },
    },
  ])("is answered $says: $text, $why", ({ age, text, before, says }) => {
    expect(keysOf(hearOf(text, { age, before })!)).toEqual(says);
  });

  it.each([
    { age: 19, text: "hes 40", why: "it is grave" },
    { age: 15, text: "hes 14", why: "it is not" },
  ])("names who reads it: $text, $why", ({ age, text }) => {
    const made = hearOf(text, { age, before: cared("pregnancy"), known: { concernOpen: true } });
    expect(made?.says.map(({ said }) => said)).toEqual([
      { key: "safety.added-of-father", args: { who: "safety.added-for-both" } },
    ]);
  });

  it("is answered in full where it is danger now", () => {
    const made = hearOf("hes 19", { age: 12, before: cared("abuse_harm_from_others", "emergency") });
    expect(keysOf(made!)[0]).toBe("safety.emergency");
  });

  it.each([
    { age: 15, open: true, adds: true, why: "a child, and a person reads along" },
    { age: 16, open: true, adds: false, why: "sixteen today" },
    { age: undefined, open: true, adds: false, why: "nobody knows how old" },
    { age: 15, open: false, adds: false, why: "nobody reads along" },
  ])("of a father of fourteen is added, $adds: $why", ({ age, open, adds }) => {
    const made = hearOf("hes 14", { age, before: { ...TOLD, misses: 2 }, known: { concernOpen: open } });
    if (!adds) return expect(made).toBeUndefined();
    expect(keysOf(made!)).toEqual(ADDED);
    expect(made?.effects).toEqual([{ do: "add-to-concern", words: "hes 14" }]);
    expect(made?.session).toEqual({ babyAt: NOW, misses: 0 });
  });

  it("is no matter of somebody's age alone, where no pregnancy is talked of", () => {
    expect(hearOf("i had sex hes 14", { age: 15, before: {}, known: { concernOpen: true } })).toBeUndefined();
  });
});

describe("nothing is read in it", () => {
  it.each([
    { before: TOLD, risk: { level: "emergency", kind: "medical" } as const, why: "it is danger now already" },
    {
      ...{ before: { ...TOLD, hands: { at: NOW, sure: true, answered: 0, doubted: false } } },
      ...{ risk: { level: "none" } as const, why: "somebody else has the phone" },
    },
  ])("where $why", ({ before, risk }) => {
    expect(hearOf("hes 40", { age: 19, before, risk })).toBeUndefined();
  });

  it("where nobody has written", () => {
    const ctx = ctxFor({ text: "hes 40", event: { type: "proved" } });
    expect(youngAndPregnant(ctx, session(TOLD))).toBeUndefined();
  });
});
