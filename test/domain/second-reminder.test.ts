import { describe, expect, it } from "vitest";
import { bankHolidays } from "../../src/domain/holidays.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { secondReminderAt } from "../../src/domain/second-reminder.ts";

const OFFICE: [string, string][] = [["09:00", "17:00"]];
const weekdays = WeeklyHours.parse({ mon: OFFICE, tue: OFFICE, wed: OFFICE, thu: OFFICE, fri: OFFICE });
const earlyWeek = WeeklyHours.parse({ mon: OFFICE, tue: OFFICE });
const holidays = bankHolidays(2026, 2027);

describe("when a worker is reminded of somebody else's appointment", () => {
  it.each([
    { start: "2026-11-26T15:00Z", at: "2026-11-25T15:00Z", why: "the same time the day before" },
    { start: "2026-11-26T09:00Z", at: "2026-11-25T09:00Z", why: "on the stroke of opening" },
    {
      start: "2026-11-26T08:30Z",
      at: "2026-11-24T16:00Z",
      why: "before they open: the afternoon before that",
    },
    {
      start: "2026-11-26T17:30Z",
      at: "2026-11-25T16:00Z",
      why: "after they close, with an hour left to act in",
    },
    { start: "2026-11-30T13:30Z", at: "2026-11-27T16:00Z", why: "a Monday: told on the Friday" },
    { start: "2026-12-29T13:30Z", at: "2026-12-24T16:00Z", why: "over Christmas: told on the eve" },
    { start: "2027-03-29T12:30Z", at: "2027-03-25T16:00Z", why: "over Easter and the clock change" },
  ])("$start is told at $at, $why", ({ start, at }) => {
    const asked = { start: Date.parse(start), askedAt: Date.parse("2026-11-01T10:00Z") };
    expect(secondReminderAt(asked, weekdays, holidays)).toBe(Date.parse(at));
  });

  it("is on a day on which they work, also when that is days before", () => {
    const asked = { start: Date.parse("2026-11-27T13:30Z"), askedAt: Date.parse("2026-11-20T10:00Z") };
    expect(secondReminderAt(asked, earlyWeek, holidays)).toBe(Date.parse("2026-11-24T16:00Z"));
  });

  it.each([
    { askedAt: "2026-11-25T14:59Z", isSet: true, why: "a minute before" },
    { askedAt: "2026-11-25T15:00Z", isSet: false, why: "the moment itself has passed" },
    { askedAt: "2026-11-26T10:00Z", isSet: false, why: "the day itself" },
  ])("asked for at $askedAt: $isSet, $why", ({ askedAt, isSet }) => {
    const asked = { start: Date.parse("2026-11-26T15:00Z"), askedAt: Date.parse(askedAt) };
    expect(secondReminderAt(asked, weekdays, holidays) !== undefined).toBe(isSet);
  });
});
