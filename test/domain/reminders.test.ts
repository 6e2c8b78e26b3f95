import { describe, expect, it } from "vitest";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { remindersFor } from "../../src/domain/reminders.ts";

const hours = WeeklyHours.parse(
  Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["09:00", "20:00"]]]),
  ),
);

const at = (iso: string | undefined): number | undefined => (iso ? Date.parse(iso) : undefined);

describe("the reminders of an appointment", () => {
  it.each([
    {
      start: "2026-11-27T14:15:00Z",
      made: "2026-11-24T09:00:00Z",
      eve: "2026-11-26T14:15:00Z",
      morning: "2026-11-27T09:00:00Z",
      why: "a day before, and when texts may first leave that day",
    },
    {
      start: "2026-11-27T14:15:00Z",
      made: "2026-11-26T14:15:00Z",
      eve: undefined,
      morning: "2026-11-27T09:00:00Z",
      why: "booked at the very moment of the first, which has passed",
    },
    {
      start: "2026-11-27T14:15:00Z",
      made: "2026-11-26T14:14:59Z",
      eve: "2026-11-26T14:15:00Z",
      morning: "2026-11-27T09:00:00Z",
      why: "booked a second before it",
    },
    {
      start: "2026-11-27T14:15:00Z",
      made: "2026-11-27T07:00:00Z",
      eve: undefined,
      morning: undefined,
      why: "booked on the day: they know",
    },
    {
      start: "2026-11-27T10:00:00Z",
      made: "2026-11-24T09:00:00Z",
      eve: "2026-11-26T10:00:00Z",
      morning: "2026-11-27T09:00:00Z",
      why: "an hour ahead is of use",
    },
    {
      start: "2026-11-27T09:59:00Z",
      made: "2026-11-24T09:00:00Z",
      eve: "2026-11-26T09:59:00Z",
      morning: undefined,
      why: "less than an hour ahead is not",
    },
    {
      start: "2026-11-27T20:30:00Z",
      made: "2026-11-24T09:00:00Z",
      eve: "2026-11-26T19:59:00Z",
      morning: "2026-11-27T09:00:00Z",
      why: "an evening one: the last minute of that day's hours",
    },
    {
      start: "2026-11-27T08:00:00Z",
      made: "2026-11-24T09:00:00Z",
      eve: "2026-11-26T09:00:00Z",
      morning: undefined,
      why: "an early one: the first minute of that day's hours",
    },
    {
      start: "2027-03-28T10:00:00+01:00",
      made: "2027-03-20T09:00:00Z",
      eve: "2027-03-27T10:00:00Z",
      morning: "2027-03-28T09:00:00+01:00",
      why: "the same time on the clock, over the change in spring",
    },
    {
      start: "2027-10-31T10:00:00Z",
      made: "2027-10-20T09:00:00Z",
      eve: "2027-10-30T10:00:00+01:00",
      morning: "2027-10-31T09:00:00Z",
      why: "and in autumn",
    },
  ])("are $eve and $morning: $why", ({ start, made, eve, morning }) => {
    expect(remindersFor({ start: at(start)!, madeAt: at(made)! }, hours)).toEqual({
      ...(eve && { dayBefore: at(eve) }),
      ...(morning && { morning: at(morning) }),
    });
  });

  it("leave out a day on which no such texts leave", () => {
    const weekdays = WeeklyHours.parse({ mon: [["09:00", "20:00"]] });
    const monday = { start: Date.parse("2026-11-30T14:00:00Z"), madeAt: Date.parse("2026-11-24T09:00:00Z") };
    expect(remindersFor(monday, weekdays)).toEqual({ morning: Date.parse("2026-11-30T09:00:00Z") });
  });
});
