import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { isThere, nextThere } from "../../src/domain/presence.ts";

const open: [string, string][] = [["09:30", "16:00"]];
const hours = WeeklyHours.parse({ mon: open, tue: open, wed: open, thu: open, fri: open });
const at = (iso: string) => Date.parse(iso);
const awayOn = (...days: string[]) => ({ hours, isIn: (day: Day) => !days.includes(day) });
const HOLIDAYS = new Set([Day.parse("2026-11-25")]);

describe("somebody who is at work", () => {
  it.each([
    { now: "2026-11-23T09:29:59Z", away: [], there: false, why: "a second before they open" },
    { now: "2026-11-23T09:30:00Z", away: [], there: true, why: "as they open" },
    { now: "2026-11-23T15:59:59Z", away: [], there: true, why: "the last second" },
    { now: "2026-11-23T16:00:00Z", away: [], there: false, why: "as they close" },
    { now: "2026-11-23T10:00:00Z", away: ["2026-11-23"], there: false, why: "on leave in their hours" },
    { now: "2026-11-23T10:00:00Z", away: ["2026-11-24"], there: true, why: "their leave is tomorrow" },
    { now: "2026-11-25T10:00:00Z", away: [], there: false, why: "a bank holiday" },
  ])("is there at $now: $there, $why", ({ now, away, there }) => {
    expect(isThere(at(now), awayOn(...away), HOLIDAYS)).toBe(there);
  });

  it.each([
    { now: "2026-11-23T10:00:00Z", away: [], next: "2026-11-23T10:00:00Z", why: "now" },
    {
      now: "2026-11-23T10:00:00Z",
      away: ["2026-11-23"],
      next: "2026-11-24T09:30:00Z",
      why: "after their leave",
    },
    { now: "2026-11-24T17:00:00Z", away: [], next: "2026-11-26T09:30:00Z", why: "after the bank holiday" },
    {
      now: "2026-11-26T17:00:00Z",
      away: ["2026-11-27"],
      next: "2026-11-30T09:30:00Z",
      why: "a day of leave before a weekend",
    },
  ])("is next there at $next: $why", ({ now, away, next }) => {
    expect(nextThere(at(now), awayOn(...away), HOLIDAYS)).toBe(at(next));
  });

  it("is not known to come back when nobody is in for as far as can be seen", () => {
    expect(nextThere(at("2026-11-23T10:00:00Z"), { hours, isIn: () => false }, HOLIDAYS)).toBeUndefined();
  });
});
