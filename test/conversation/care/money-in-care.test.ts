import { describe, expect, it } from "vitest";
import { moneyInCare } from "../../../src/conversation/care/money-in-care.ts";
import type { Risk } from "../../../src/conversation/understanding/types.ts";
import { born, ctxFor, keysOf, NOW, session } from "../scene.ts";

const about = (kind: string, situation?: string) =>
  session({
    ...{ careTurns: 1, careSince: NOW, misses: 2 },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });
const OPEN = { concernOpen: true } as const;
const answered = (text: string, before = about("exploitation"), risk: Risk = { level: "none" }) => {
  const made = moneyInCare(ctxFor({ text, known: OPEN, heard: { risk } }), before);
  if (made) expect(made.session).toEqual({ ...before, misses: 0 });
  return made && { keys: keysOf(made), effects: made.effects };
};

describe("money while they are cared for", () => {
  it.each([
    { text: "do i pay him", kind: "exploitation", keys: ["safety.money-pay-them"], why: "do not" },
    { text: "do i pay him", kind: "homeless_tonight", keys: undefined, why: "nobody demands it" },
    { text: "no money for a taxi", kind: "exploitation", keys: ["safety.money-fare"], why: "a way out" },
    { text: "no money for a taxi", kind: "medical", keys: ["safety.money-fare-ill"], why: "an ambulance" },
    {
      text: "no money for a taxi",
      kind: "destitute_no_food_or_power",
      keys: ["safety.money-need"],
      why: "money is what they lack",
    },
    {
      text: "can i get money today",
      kind: "destitute_no_food_or_power",
      keys: ["safety.money-need"],
      why: "crisis money",
    },
    {
      text: "can i get money today",
      kind: "exploitation",
      keys: ["safety.money-need"],
      why: "not for a fare",
    },
    { text: "do i pay him", kind: "not_said", keys: ["safety.money-pay-them"], why: "whoever they are" },
    {
      text: "do i pay him",
      kind: "suicide_self_harm",
      keys: ["safety.money-pay-them"],
      why: "it drives them",
    },
    { text: "i like cake", kind: "exploitation", keys: undefined, why: "no money in it" },
  ])("$text after $kind: $why", ({ text, kind, keys }) => {
    expect(answered(text, about(kind))?.keys).toEqual(keys);
  });

  it("is of the council where they are", () => {
    const person = {
      firstName: "Jo",
      lastName: "Sample",
      facts: { ...born("2004-03-01"), livesIn: "Leeds" },
    };
    const known = { ...OPEN, person: person as never };
    const made = moneyInCare(ctxFor({ text: "can i get money today", known }), about("exploitation"))!;
    expect(keysOf(made)).toEqual(["safety.money-need-elsewhere"]);
  });

  it("is an ambulance for whoever took something, or hurt somebody", () => {
    const took = session({ ...about("suicide_self_harm"), tookAt: NOW });
    expect(answered("no money for a taxi", took)?.keys).toEqual(["safety.money-fare-ill"]);
    const hurt = about("violence_to_others", "harm-done");
    expect(answered("no money for a taxi", hurt)?.keys).toEqual(["safety.money-fare-ill"]);
  });

  it("is crisis money too where a fare is asked for by somebody with nowhere to go", () => {
    expect(answered("no money for a taxi", about("homeless_tonight"))?.keys[0]).toBe("safety.money-need");
  });

  it("says where to sleep too to whoever has nowhere, and passes it on", () => {
    const found = answered("can i get money for a b and b", about("homeless_tonight"));
    expect(found?.keys[0]).toBe("safety.money-need");
    expect(found?.keys).toHaveLength(2);
    expect(found?.effects).toEqual([{ do: "add-to-concern", words: "can i get money for a b and b" }]);
  });

  it.each([
    {
      text: "can i get money today",
      kind: "exploitation",
      risk: { level: "urgent", kind: "destitute_no_food_or_power" },
      isAnswered: false,
      why: "to be without is new here",
    },
    {
      text: "can i get money today",
      kind: "homeless_tonight",
      risk: { level: "urgent", kind: "destitute_no_food_or_power" },
      isAnswered: true,
      why: "it is what they told",
    },
    {
      text: "can i get money today",
      kind: "destitute_no_food_or_power",
      risk: { level: "urgent", kind: "homeless_tonight" },
      isAnswered: true,
      why: "it goes with what they told",
    },
    {
      text: "no money for a taxi",
      kind: "exploitation",
      risk: { level: "urgent", kind: "destitute_no_food_or_power" },
      isAnswered: true,
      why: "a fare is no hunger",
    },
    {
      text: "no money for a taxi and im so numb",
      kind: "exploitation",
      risk: { level: "urgent", kind: "suicide_self_harm" },
      isAnswered: false,
      why: "a word of it is of another danger",
    },
    {
      text: "no money for a taxi",
      kind: "exploitation",
      risk: { level: "urgent", kind: "suicide_self_harm" },
      isAnswered: true,
      why: "no word of it is of any danger",
    },
    {
      text: "do i pay him",
      kind: "exploitation",
      risk: { level: "emergency", kind: "exploitation" },
      isAnswered: false,
      why: "danger now comes first",
    },
    {
      text: "do i pay him",
      kind: "exploitation",
      risk: { level: "urgent", kind: "domestic_abuse" },
      isAnswered: true,
      why: "a guess that no word of it bears out",
    },
    {
      text: "do i pay him or he will hit me",
      kind: "exploitation",
      risk: { level: "urgent", kind: "domestic_abuse" },
      isAnswered: false,
      why: "a word of it is there",
    },
    {
      text: "can i get money today",
      kind: "exploitation",
      risk: { level: "urgent", kind: "homeless_tonight" },
      isAnswered: false,
      why: "to have nowhere is new here",
    },
    {
      text: "do i pay him",
      kind: "exploitation",
      risk: { level: "emergency", kind: "domestic_abuse" },
      isAnswered: false,
      why: "another danger now, by whatever word",
    },
    {
      text: "do i pay him he stabbed me",
      kind: "exploitation",
      risk: { level: "urgent" },
      isAnswered: false,
      why: "plain danger",
    },
    {
      text: "do i pay him he stabbed me",
      kind: "exploitation",
      risk: { level: "none" },
      isAnswered: true,
      why: "it was judged to be none",
    },
    {
      text: "he says hell post my nudes if i dont pay",
      kind: "exploitation",
      risk: { level: "urgent", kind: "domestic_abuse" },
      isAnswered: false,
      why: "a word bears the guess out",
    },
    {
      text: "no cash for a taxi",
      kind: "exploitation",
      risk: { level: "urgent" },
      isAnswered: true,
      why: "no kind, and no word of one",
    },
  ] as const)("$text with $risk after $kind: $why", ({ text, kind, risk, isAnswered }) => {
    expect(answered(text, about(kind), risk) !== undefined).toBe(isAnswered);
  });

  it.each([
    { known: { concernOpen: false }, before: session({}), why: "nothing was told" },
    { known: { concernOpen: false }, before: about("exploitation"), why: "the case is closed" },
    {
      known: OPEN,
      before: session({ careTurns: 1, careSince: NOW, hands: { at: NOW, sure: true } as never }),
      why: "other hands",
    },
  ])("is nothing when $why", ({ known, before }) => {
    expect(moneyInCare(ctxFor({ text: "do i pay him", known }), before)).toBeUndefined();
  });
});
