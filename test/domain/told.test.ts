import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { answerByReadings, answerIn } from "../../src/domain/entitlement-worlds.ts";
import { type Told, worldsOf } from "../../src/domain/told.ts";
import { madeUp } from "./entitlements-made-up.ts";

const today = Day.parse("2026-11-23");

describe("an age that was said", () => {
  it.each([
    { age: 17, from: 18, answer: "not_yet", why: "17 however old exactly" },
    { age: 18, from: 18, answer: "yes", why: "18 already" },
    { age: 19, from: 18, answer: "yes", why: "well past it" },
  ])("$age for something from $from: $answer, $why", ({ age, from, answer }) => {
    const worlds = worldsOf({}, { age, ageOn: today }, today);
    expect(answerIn(madeUp({ conditions: { ageFrom: from } }), worlds, today).answer).toBe(answer);
  });

  it.each([
    { told: { age: 17, ageOn: Day.parse("2026-10-01") }, answer: "maybe", why: "18 by now or not" },
    { told: { age: 17, ageOn: Day.parse("2025-11-23") }, answer: "yes", why: "a year has passed" },
  ] as { told: Told; answer: string; why: string }[])("grows: $answer, $why", ({ told, answer }) => {
    const given = answerIn(madeUp({ conditions: { ageFrom: 18 } }), worldsOf({}, told, today), today);
    expect({ answer: given.answer, from: given.from }).toEqual({ answer, from: undefined });
  });

  it.each([
    { on: "2027-02-28", oldest: "2006-03-01", youngest: "2007-02-28", why: "the day before 1 March" },
    { on: "2028-02-29", oldest: "2007-03-01", youngest: "2008-02-29", why: "said on 29 February" },
  ])("20 said on $on: born $oldest to $youngest, $why", ({ on, oldest, youngest }) => {
    const day = Day.parse(on);
    const births = worldsOf({}, { age: 20, ageOn: day }, day).map(({ born }) => born);
    expect(births).toEqual([oldest, youngest]);
  });

  it("does not stand against the record's date of birth", () => {
    const born = Day.parse("2007-03-01");
    expect(worldsOf({ born }, { age: 23, ageOn: today }, today)).toEqual([{ born }]);
  });
});

describe("time in care that was said", () => {
  it.each([
    { age: 17, statuses: ["eligible", "relevant"], why: "in care still, or left" },
    { age: 18, statuses: ["former_relevant"], why: "only one at 18 to 20" },
    {
      age: 21,
      statuses: ["former_relevant_21_24_on_request", "former_relevant_returning_to_education"],
      why: "with study or without",
    },
  ])("at $age: $statuses, $why", ({ age, statuses }) => {
    const worlds = worldsOf({}, { age, ageOn: today, inCare: true }, today);
    expect([...new Set(worlds.map(({ status }) => status))]).toEqual(statuses);
  });

  it.each([
    { age: 15, is: [undefined], why: "nothing is decided before 16" },
    {
      age: 16,
      is: ["looked_after_not_eligible", "qualifying", "not_a_care_leaver_in_law"],
      why: "in care or not",
    },
    { age: 18, is: ["qualifying", "not_a_care_leaver_in_law"], why: "grown up" },
    {
      age: 21,
      is: ["qualifying_education_only_21_24", "aged_out", "not_a_care_leaver_in_law"],
      why: "past 21",
    },
    { age: 25, is: ["aged_out", "not_a_care_leaver_in_law"], why: "past 25" },
  ])("too short leaves at $age what less care may give: $why", ({ age, is }) => {
    const worlds = worldsOf({}, { age, ageOn: today, inCare: false }, today);
    expect([...new Set(worlds.map(({ status }) => status))]).toEqual(is);
  });

  it.each([
    { told: { age: 24 }, is: ["former_relevant_21_24_on_request", "former_relevant_returning_to_education"] },
    { told: { age: 25 }, is: ["aged_out"] },
    { told: { age: 26, study: "university" }, is: ["aged_out", "former_relevant_returning_to_education"] },
  ] as { told: Told; is: string[] }[])("long enough is $is for $told", ({ told, is }) => {
    const worlds = worldsOf({}, { ...told, ageOn: today, inCare: true }, today);
    expect([...new Set(worlds.map(({ status }) => status))]).toEqual(is);
  });

  it.each([
    { council: "Glasgow City Council", status: "not_a_care_leaver_in_law", why: "Scotland has its own law" },
    { council: "Leeds", status: "former_relevant", why: "any council in England counts" },
  ])("with $council makes $status: $why", ({ council, status }) => {
    const worlds = worldsOf({}, { age: 19, ageOn: today, inCare: true, council }, today);
    expect(worlds.every((one) => one.status === status)).toBe(true);
  });
});

describe("two readings of the law", () => {
  const rule = madeUp({ conditions: { statusAny: ["relevant"] } });
  const reading = (status: "relevant" | "qualifying") => ({ name: status, facts: { status } });

  it("says what each gives where they differ", () => {
    const given = answerByReadings(rule, [reading("relevant"), reading("qualifying")], today);
    expect(given).toMatchObject({ answer: "maybe", reason: "two_readings" });
    expect(given.why).toContain('As "relevant"');
    expect(given.why).toContain('As "qualifying"');
  });

  it("says nothing of it where they agree", () => {
    const given = answerByReadings(rule, [reading("relevant"), reading("relevant")], today);
    expect(given).toMatchObject({ answer: "yes", reason: "fits" });
  });
});
