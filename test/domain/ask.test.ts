import { describe, expect, it } from "vitest";
import { endOfWork, isLate, workingDaysAfter } from "../../src/domain/ask.ts";
import { Day } from "../../src/domain/day.ts";
import { bankHolidays } from "../../src/domain/holidays.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";

const hours: WeeklyHours = {
  mon: [["09:00", "17:00"]],
  tue: [["09:00", "17:00"]],
  wed: [["09:00", "17:00"]],
  thu: [["09:00", "17:00"]],
  fri: [
    ["09:00", "12:00"],
    ["13:00", "16:00"],
  ],
};
const holidays = bankHolidays(2026, 2027);

describe("working days", () => {
  it.each([
    { from: "2026-11-23", days: 5, is: "2026-11-30", why: "Monday to Monday" },
    { from: "2026-11-27", days: 1, is: "2026-11-30", why: "Friday, then Monday" },
    { from: "2026-11-28", days: 1, is: "2026-11-30", why: "a Saturday counts from the Monday" },
    { from: "2026-11-28", days: 0, is: "2026-11-30", why: "a Saturday is no working day" },
    {
      from: "2026-12-23",
      days: 2,
      is: "2026-12-29",
      why: "over Christmas and the weekend, with Monday off too",
    },
    { from: "2026-11-23", days: 0, is: "2026-11-23", why: "the day itself" },
  ])("$days from $from: $is, $why", ({ from, days, is }) => {
    expect(workingDaysAfter(Day.parse(from), days, hours, holidays)).toBe(is);
  });

  it("end with the last opening of the day", () => {
    expect(new Date(endOfWork(Day.parse("2026-11-27"), hours, holidays)).toISOString()).toBe(
      "2026-11-27T16:00:00.000Z",
    );
  });
});

describe("late", () => {
  const dueOn = Day.parse("2026-11-30");
  it.each([
    { state: "asked", at: "2026-11-30T23:59:59Z", late: false, why: "the last minute of the day" },
    { state: "seen", at: "2026-12-01T00:00:00Z", late: true, why: "the day after; being seen is no answer" },
    { state: "granted", at: "2026-12-09T00:00:00Z", late: false, why: "answered" },
    { state: "withdrawn", at: "2026-12-09T00:00:00Z", late: false, why: "taken back" },
  ] as const)("$late at $at when $state: $why", ({ state, at, late }) => {
    expect(isLate({ state, dueOn }, Date.parse(at))).toBe(late);
  });
});
