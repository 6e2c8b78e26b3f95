import { describe, expect, it } from "vitest";
import { addDays, Day } from "../../src/domain/day.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { countOpenHours, countOpenMinutes } from "../../src/domain/working-time.ts";

const at = (iso: string) => Date.parse(`2026-11-${iso}:00Z`);
const NONE: ReadonlySet<Day> = new Set();
const WEEK: WeeklyHours = {
  mon: [
    ["09:00", "10:00"],
    ["15:00", "17:00"],
  ],
  tue: [["09:00", "17:00"]],
};

describe("two open hours, and the days that they lie in", () => {
  it.each([
    { from: "23T15:00", to: "23T17:00", days: ["2026-11-23"], why: "up to closing" },
    { from: "23T09:30", to: "23T16:30", days: ["2026-11-23"], why: "twice open on one day" },
    { from: "23T16:00", to: "24T10:00", days: ["2026-11-23", "2026-11-24"], why: "the rest tomorrow" },
    { from: "23T17:00", to: "24T11:00", days: ["2026-11-24"], why: "closed by then: nothing of today" },
    { from: "22T12:00", to: "23T16:00", days: ["2026-11-23"], why: "a day on which nothing opens" },
  ])("from $from reach $to: $why", ({ from, to, days }) => {
    expect(countOpenHours(at(from), 2, WEEK, NONE)).toEqual({ at: at(to), days });
  });
});

describe("how far ahead is looked", () => {
  const tuesdays: WeeklyHours = { tue: [["09:00", "17:00"]] };
  const first = Day.parse("2026-12-01");
  const closed = new Set(Array.from({ length: 8 }, (_, week) => addDays(first, 7 * week)));
  const opens = Date.parse("2027-01-26T09:00:00Z");

  it.each([
    { from: "27T10:00", is: true, why: "sixty days" },
    { from: "26T10:00", is: false, why: "one more" },
  ])("from $from the next opening is found, $is: $why", ({ from, is }) => {
    const minutes = countOpenMinutes(at(from), 5, tuesdays, closed);
    expect(minutes).toBe(is ? opens + 5 * 60_000 : undefined);
    const hours = countOpenHours(at(from), 1, tuesdays, closed);
    expect(hours).toEqual(is ? { at: opens + 3_600_000, days: ["2027-01-26"] } : undefined);
  });
});
