import { describe, expect, it } from "vitest";
import { addDays, Day } from "../../src/domain/day.ts";
import { Entitlement, moreOn, textOn } from "../../src/domain/entitlement.ts";
import { answerFor, entitlementsFor } from "../../src/domain/entitlement-answer.ts";
import type { Facts } from "../../src/domain/facts.ts";

const today = Day.parse("2026-11-22");
const onDay = (text: string) => Day.parse(text);

function entitlement(changes: object = {}): Entitlement {
  return Entitlement.parse({
    id: "pass",
    topics: ["travel_pass"],
    group: "travel",
    title: "A pass",
    priority: 1,
    conditions: { ageFrom: 18, ageBefore: 25 },
    standing: "in_force",
    law: "A made-up rule",
    area: "England",
    text: "You could get a pass.",
    howToAsk: "Ask.",
    ifNo: "Ask again.",
    source: "https://example.org/pass",
    checked: "2026-11-22",
    review: "2027-05-31",
    owner: "a manager",
    ...changes,
  });
}

describe("an age limit of 18 to 24", () => {
  it.each([
    { born: "2008-11-23", answer: "not_yet", from: "2026-11-23", until: "2033-11-23", why: "18 tomorrow" },
    { born: "2008-11-22", answer: "yes", from: undefined, until: "2033-11-22", why: "18 today" },
    { born: "2001-11-23", answer: "yes", from: undefined, until: "2026-11-23", why: "the last day at 24" },
    { born: "2001-11-22", answer: "ended", from: undefined, until: "2026-11-22", why: "25 today" },
  ])("born $born: $answer, $why", ({ born, answer, from, until }) => {
    const given = answerFor(entitlement(), { born: onDay(born) }, today);
    expect({ answer: given.answer, from: given.from, until: given.until }).toEqual({ answer, from, until });
  });

  it.each([
    { day: "2026-02-28", answer: "not_yet", why: "born on 29 February: not 18 on the 28th of a common year" },
    { day: "2026-03-01", answer: "yes", why: "but on 1 March" },
    { day: "2033-02-28", answer: "yes", why: "24 until the end of February" },
    { day: "2033-03-01", answer: "ended", why: "25 on 1 March" },
  ])("on $day: $answer, $why", ({ day, answer }) => {
    const lasting = entitlement({ checked: day, review: addDays(onDay(day), 200) });
    expect(answerFor(lasting, { born: onDay("2008-02-29") }, onDay(day)).answer).toBe(answer);
  });
});

describe("an answer", () => {
  const facts: Partial<Facts> = { born: onDay("2006-05-05"), status: "former_relevant" };

  it.each([
    { changes: {}, answer: "yes", reason: "fits", why: "all is known and fits" },
    {
      changes: { conditions: { statusAny: ["qualifying"] } },
      answer: "no",
      reason: "facts_against",
      why: "a fact speaks against it",
    },
    {
      changes: { conditions: { livesInAny: ["Manchester"] } },
      answer: "maybe",
      reason: "unknown_facts",
      why: "a fact is not known",
    },
    {
      changes: { alsoNeeds: ["your income"] },
      answer: "maybe",
      reason: "hangs_on_more",
      why: "it hangs on what we never hold",
    },
    { changes: { standing: "announced" }, answer: "maybe", reason: "announced", why: "it is only promised" },
    {
      changes: { standing: "enacted_not_started" },
      answer: "maybe",
      reason: "enacted_not_started",
      why: "it has not started",
    },
    {
      changes: { standing: "ended" },
      answer: "ended",
      reason: "ended",
      why: "its time is over",
    },
    {
      changes: { standing: "not_confirmed" },
      answer: "maybe",
      reason: "not_confirmed",
      why: "nobody confirmed it",
    },
    {
      changes: { standing: "announced", conditions: { ageBefore: 20 } },
      answer: "ended",
      reason: "too_old",
      why: "too old for what is only promised",
    },
    {
      changes: { amounts: [{ value: 5, unit: "GBP", period: "once", from: "2027-01-01" }] },
      answer: "maybe",
      reason: "no_figure",
      why: "its figure is not yet in force",
    },
  ])("is $answer when $why", ({ changes, answer, reason }) => {
    expect(answerFor(entitlement(changes), facts, today)).toMatchObject({ answer, reason });
  });

  it.each([
    { day: "2027-05-31", answer: "yes", amount: "£5", why: "the last day before its review" },
    { day: "2027-06-01", answer: "maybe", amount: undefined, why: "past its review" },
  ])("is $answer on $day, $why", ({ day, answer, amount }) => {
    const paid = entitlement({ amounts: [{ value: 5, unit: "GBP", period: "once", from: "2026-01-01" }] });
    const given = answerFor(paid, facts, onDay(day));
    expect([given.answer, given.amount]).toEqual([answer, amount]);
  });

  it("says what is missing in words and in names", () => {
    const given = answerFor(
      entitlement({ conditions: { livesInAny: ["Manchester"], studyAny: ["university"] } }),
      facts,
      today,
    );
    expect(given).toMatchObject({
      missing: ["livesIn", "study"],
      why: "We do not know where you live and what you are studying.",
    });
  });

  it("asks for the date of birth when it is not known", () => {
    expect(answerFor(entitlement(), {}, today)).toMatchObject({ answer: "maybe", missing: ["born"] });
  });

  it("never gives another figure, such as a penalty, as its amount", () => {
    const warned = entitlement({
      amounts: [{ name: "penalty", value: 100, unit: "GBP", period: "once", from: "2026-01-01" }],
    });
    expect(answerFor(warned, facts, today).amount).toBeUndefined();
  });
});

describe("answers on all", () => {
  it("come yes, maybe, not yet, ended, no, and by priority within", () => {
    const all = [
      entitlement({ id: "no", conditions: { statusAny: ["qualifying"] } }),
      entitlement({ id: "ended", conditions: { ageBefore: 18 } }),
      entitlement({ id: "not-yet", conditions: { ageFrom: 21 } }),
      entitlement({ id: "maybe", standing: "announced" }),
      entitlement({ id: "yes-later", priority: 5 }),
      entitlement({ id: "yes-first", priority: 2 }),
    ];
    const answers = entitlementsFor(all, { born: onDay("2006-12-12"), status: "relevant" }, today);
    expect(answers.map(({ id }) => id)).toEqual([
      "yes-first",
      "yes-later",
      "maybe",
      "not-yet",
      "ended",
      "no",
    ]);
  });
});

describe("the text", () => {
  const amounts = [{ value: 5, unit: "GBP", period: "week", from: "2026-11-22" }];
  const paid = entitlement({ text: "You could get {amount}. Yes, {amount}.", more: "{amount}!", amounts });

  it("has the figure wherever it is named", () => {
    expect([textOn(paid, today), moreOn(paid, today)]).toEqual([
      "You could get £5 a week. Yes, £5 a week.",
      "£5 a week!",
    ]);
  });

  it.each([
    { day: "2026-11-21", why: "before the figure holds" },
    { day: "2027-06-01", why: "past the review" },
  ])("is nothing on $day, $why", ({ day }) => {
    expect(textOn(paid, onDay(day))).toBeUndefined();
  });
});

describe("the shape refuses", () => {
  it.each([
    { changes: { topics: ["weather"] }, why: "a topic that is not one" },
    { changes: { text: "You could get {sum}." }, why: "a placeholder without a figure" },
    { changes: { review: "2026-11-22" }, why: "a review on the day it was checked" },
    { changes: { review: "2027-11-24" }, why: "a review more than twelve months away" },
    { changes: { conditions: { ageFrm: 16 } }, why: "a condition misspelt" },
    { changes: { source: "a leaflet" }, why: "a source that is no address" },
  ])("$why", ({ changes }) => {
    expect(() => entitlement(changes)).toThrow();
  });
});
