import { type Day, londonTime } from "../../src/domain/day.ts";
import { bankHolidays } from "../../src/domain/holidays.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { patternsFromHours } from "../../src/domain/schedule.ts";
import { type Adviser, type Busy, freeSlots } from "../../src/domain/slots.ts";

export const MINUTE = 60_000;
const holidays: ReadonlySet<Day> = bankHolidays(2026, 2028);
export const rules = { minutes: 45, noticeHours: 2, horizonDays: 6, holidays };
const allDay: [string, string][] = [["00:00", "24:00"]];
export const always: WeeklyHours = {
  mon: allDay,
  tue: allDay,
  wed: allDay,
  thu: allDay,
  fri: allDay,
  sat: allDay,
  sun: allDay,
};

export function adviser(hours: WeeklyHours, id = "rosalind", placeId = "north"): Adviser {
  return { id, firstName: id, patterns: patternsFromHours(hours, placeId), blocks: [], gapMinutes: 0 };
}

export interface Asked {
  now: string;
  advisers: readonly Adviser[];
  place?: WeeklyHours;
  busy?: readonly Busy[];
  rules?: Partial<typeof rules>;
}

export function slotsOf({ now, advisers, place = always, busy = [], rules: other = {} }: Asked) {
  const { holidays, ...rest } = { ...rules, ...other };
  const kinds = [{ id: "careers", title: "careers talk", ways: ["in-person" as const], ...rest }];
  const supply = { advisers, places: new Map([["north", place]]), kinds, holidays, busy };
  return [...freeSlots(supply, { person: "maya", now: Date.parse(now) })];
}

/** "Mon 10:00", as the clock in London shows it. */
export function shown(asked: Asked): string[] {
  return slotsOf(asked).map(({ start }) => londonTime(start).toFormat("ccc HH:mm"));
}

export const mondayHours: WeeklyHours = { mon: [["10:00", "12:15"]] };
export const mondays = adviser(mondayHours);
export const MONDAY_MORNING = "2026-11-23T00:00:00Z";
