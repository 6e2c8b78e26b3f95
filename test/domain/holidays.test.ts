import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { bankHolidays, yearsWithoutHolidays } from "../../src/domain/holidays.ts";

const holidays = bankHolidays(2026, 2028);

it.each([
  { day: "2026-12-25", off: true, why: "Christmas Day on a Friday" },
  { day: "2026-12-26", off: true, why: "Boxing Day on a Saturday" },
  { day: "2026-12-28", off: true, why: "the Monday for Boxing Day" },
  { day: "2026-12-29", off: false, why: "an ordinary Tuesday" },
  { day: "2027-03-26", off: true, why: "Good Friday" },
  { day: "2027-03-29", off: true, why: "Easter Monday" },
  { day: "2027-03-28", off: false, why: "Easter Sunday is no bank holiday" },
  { day: "2027-03-30", off: false, why: "the Tuesday after" },
  { day: "2027-12-27", off: true, why: "the Monday for Christmas Day, a Saturday" },
  { day: "2027-12-28", off: true, why: "the Tuesday for Boxing Day, a Sunday" },
  { day: "2027-12-29", off: false, why: "the Wednesday after" },
  { day: "2028-01-03", off: true, why: "the Monday for New Year's Day, a Saturday" },
  { day: "2026-03-17", off: false, why: "Northern Ireland's holiday only" },
  { day: "2026-08-03", off: false, why: "Scotland's August holiday only" },
  { day: "2026-08-31", off: true, why: "England's August holiday" },
])("$day is a holiday: $off, $why", ({ day, off }) => {
  expect(holidays.has(Day.parse(day))).toBe(off);
});

it("knows only the years asked for", () => {
  expect([...bankHolidays(2027)].every((day) => day.startsWith("2027"))).toBe(true);
});

describe("the calendar for the twelve months to come", () => {
  it.each(["2026-01-01", "2026-11-22", "2026-12-31", "2033-06-01"])("is whole on %s", (today) => {
    expect(yearsWithoutHolidays(Day.parse(today))).toEqual([]);
  });

  it.each([
    { without: "2027-12-27", gaps: [2027], why: "a day given for Christmas is missing" },
    { without: "2027-12-25", gaps: [], why: "Christmas itself, on a Saturday, closes no office" },
    { without: "2026-08-31", gaps: [2026], why: "the summer holiday of this year is missing" },
  ])("has gaps in $gaps without $without: $why", ({ without, gaps }) => {
    const holidaysIn = (year: number) => new Set([...bankHolidays(year)].filter((day) => day !== without));
    expect(yearsWithoutHolidays(Day.parse("2026-11-22"), holidaysIn)).toEqual(gaps);
  });
});
