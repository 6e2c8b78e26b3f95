import { describe, expect, it } from "vitest";
import { loadContent } from "../../../src/content/load.ts";
import { numbersFor } from "../../../src/conversation/care/numbers-in-care.ts";
import type { Ctx } from "../../../src/conversation/dialog.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, NOW, type Scene, session } from "../scene.ts";

const { contacts } = loadContent("content");
const cared = (kind?: string, situation?: string, change: Partial<Session> = {}): Session =>
  session({
    ...{ careTurns: 1, careSince: NOW, ...change },
    ...(kind && { careAbout: { level: "urgent", kind, ...(situation && { situation }) } }),
  });
const numbers = (text: string, before = cared(), scene: Scene = {}, known = contacts) => {
  const ctx = ctxFor({ text, ...scene });
  const content: Ctx["content"] = { ...ctx.content, contacts: known };
  return numbersFor({ ...ctx, content }, before).map(({ said }) => said);
};
const keys = (...given: Parameters<typeof numbers>) => numbers(...given).map(({ key }) => key);
const aged = (day: string): Scene => ({
  known: { person: { firstName: "Jo", lastName: "Sample", facts: born(day) } },
});

describe("a line that is named, or what it is for", () => {
  it.each([
    { text: "is there a number i can ring that isnt police", why: "the one they do not want" },
    { text: "a number instead of samaritans", why: "another one" },
  ])("is none of those in $text: $why", ({ text }) => {
    expect(keys(text)).toEqual(["asked.number", "safety.lines"]);
  });

  it.each([
    { text: "number for samaritans", name: "Samaritans" },
    { text: "whats childline", name: "Childline" },
    { text: "number for refuge", name: "National Domestic Abuse Helpline" },
    { text: "mens advice number", name: "Men's Advice Line" },
    { text: "number for the nhs", name: "NHS 111" },
    { text: "number for shelter", name: "Shelter" },
    { text: "centre point number", name: "Centrepoint Helpline" },
    { text: "number for social services", name: "Manchester children's social care" },
    { text: "the runaway number", name: "Runaway Helpline" },
    { text: "modern slavery number", name: "Modern Slavery and Exploitation Helpline" },
    { text: "number for forced marriage", name: "Karma Nirvana" },
    { text: "papyrus number", name: "PAPYRUS HOPELINE247" },
    { text: "number for frank", name: "Talk to FRANK" },
    { text: "victim support number", name: "Victim Support" },
    { text: "number for the crisis team", name: "Greater Manchester mental health crisis line" },
    { text: "who is coram", name: "Coram Voice" },
  ])("$text: $name", ({ text, name }) => {
    const number = [...contacts.values()].find((one) => one.name === name)?.phone;
    expect(numbers(text)).toEqual([{ key: "asked.number-of", args: { name, number } }]);
  });

  it("says of a line that only reads texts that it is a text", () => {
    expect(numbers("number for shout")).toEqual([
      { key: "asked.number-to-text", args: { name: "Shout", number: "85258" } },
    ]);
  });

  it.each([
    { text: "number for the police", key: "asked.number-police", why: "999 stands beside 101" },
    {
      text: "number for the police i was raped",
      key: "asked.number-after-assault",
      why: "who helps after it",
    },
  ])("$text: $key, $why", ({ text, key }) => {
    expect(keys(text)).toEqual([key]);
  });

  it("is not made up where it is not among the contacts, or has no number", () => {
    expect(keys("number for shelter", cared(), {}, new Map())).toEqual(["asked.number", "safety.lines"]);
    const { phone: _, ...bare } = contacts.get("shelter")!;
    const without = new Map([["shelter", bare as typeof bare & { phone?: string }]]);
    expect(keys("number for shelter", cared(), {}, without as typeof contacts)).toEqual([
      "asked.number",
      "safety.lines",
    ]);
  });
});

describe("the numbers that fit what was told", () => {
  const has = [
    "safety.go-domestic-abuse",
    "safety.go-followed",
    "safety.go-somebody-else",
    "safety.go-medical",
  ];
  const NIGHT = 12 * 3_600_000;
  it.each<{ before: Session; known?: Scene["known"]; says: string[]; why: string }>([
    { before: cared(), says: ["asked.number"], why: "nobody knows what was told" },
    {
      before: cared("domestic_abuse"),
      says: ["asked.number", "safety.go-domestic-abuse"],
      why: "where to go with it",
    },
    {
      before: cared("domestic_abuse", "followed"),
      says: ["asked.number", "safety.go-followed"],
      why: "where to go with what it is",
    },
    { before: cared("exploitation"), says: ["asked.number"], why: "there is nowhere of its own" },
    {
      before: cared("medical"),
      says: ["asked.number-body", "safety.go-medical"],
      why: "111 stands beside 999",
    },
    { before: cared("medical", "somebody-else"), says: ["asked.number-for-them"], why: "it is for a friend" },
    {
      before: cared("homeless_tonight"),
      says: ["safety.go-homeless-day", "asked.number-danger"],
      why: "whoever must house them",
    },
    {
      before: cared("destitute_no_food_or_power"),
      says: ["asked.number", "safety.go-destitute-no-food-or-power"],
      why: "the council's crisis money by day",
    },
    {
      before: cared("destitute_no_food_or_power"),
      known: { now: NOW + NIGHT },
      says: ["asked.number", "safety.go-destitute-night"],
      why: "the number that is answered at night",
    },
    {
      before: cared("destitute_no_food_or_power", "followed"),
      known: { now: NOW + NIGHT },
      says: ["asked.number", "safety.go-followed"],
      why: "what it is comes before food",
    },
  ])("are $says: $why", ({ before, known = {}, says }) => {
    expect(keys("what number", before, { has, known })).toEqual([...says, "safety.lines"]);
  });

  const CHILD = "2012-03-01";
  it.each([
    {
      before: cared("domestic_abuse"),
      says: ["asked.number", "safety.child-services"],
      why: "a child is harmed",
    },
    { before: cared(), says: ["asked.number", "safety.child-services"], why: "nobody knows by what" },
    { before: cared("medical"), says: ["asked.number-body", "safety.go-medical"], why: "a child is ill" },
  ])("to a child are $says: $why", ({ before, says }) => {
    expect(keys("what number", before, { ...aged(CHILD), has })).toEqual([...says, "safety.lines-under-19"]);
  });

  it.each(["2010-11-23", "2007-01-01"])("are those for anybody to one born %s", (day) => {
    expect(keys("what number", cared("domestic_abuse"), { ...aged(day), has }).slice(0, 2)).toEqual([
      "asked.number",
      "safety.go-domestic-abuse",
    ]);
  });
});
