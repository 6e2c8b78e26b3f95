import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { Opportunity, openTo } from "../../src/domain/opportunity.ts";

const meal = {
  id: "meal",
  kind: "event",
  title: "Meal",
  about: "Food.",
  placeText: "here",
  ageFrom: 16,
  ageBefore: 26,
};

describe("a time in the file", () => {
  it.each([
    { at: "2026-12-03T17:00", utc: "2026-12-03T17:00:00.000Z", why: "winter" },
    { at: "2027-03-27T17:00", utc: "2027-03-27T17:00:00.000Z", why: "the day before the clocks go forward" },
    { at: "2027-03-28T17:00", utc: "2027-03-28T16:00:00.000Z", why: "the day they do" },
  ])("$at is $utc, $why", ({ at, utc }) => {
    expect(new Date(Opportunity.parse({ ...meal, startsAt: at }).startsAt!).toISOString()).toBe(utc);
  });

  it.each([
    { times: { startsAt: "2027-03-28T01:30" }, why: "an hour that the clocks skip" },
    { times: { startsAt: "2027-02-29T10:00" }, why: "no such day" },
    { times: { startsAt: "3 December, 5pm" }, why: "written in words" },
    {
      times: { startsAt: "2026-12-03T17:00", endsAt: "2026-12-03T17:00" },
      why: "an end that is no later than the start",
    },
    { times: { endsAt: "2026-12-03T17:00" }, why: "an end without a start" },
  ])("is refused: $why", ({ times }) => {
    expect(Opportunity.safeParse({ ...meal, ...times }).success).toBe(false);
  });
});

it.each([
  { age: 15, day: "2026-11-22", open: false, why: "a year too young" },
  { age: 16, day: "2026-11-22", open: true, why: "just old enough" },
  { age: 25, day: "2026-11-22", open: true, why: "the last year" },
  { age: 26, day: "2026-11-22", open: false, why: "too old" },
  { age: 20, day: "2026-12-01", open: true, why: "the last day to join" },
  { age: 20, day: "2026-12-02", open: false, why: "the day after" },
])("is open to someone of $age on $day: $open, $why", ({ age, day, open }) => {
  expect(openTo(Opportunity.parse({ ...meal, closes: "2026-12-01" }), age, Day.parse(day))).toBe(open);
});
