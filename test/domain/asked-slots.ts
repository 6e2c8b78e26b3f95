import { londonTime } from "../../src/domain/day.ts";
import { bankHolidays } from "../../src/domain/holidays.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { type Adviser, type Busy, freeSlots, type SlotRules } from "../../src/domain/slots.ts";

export const MINUTE = 60_000;
const holidays = bankHolidays(2026, 2028);
export const rules: SlotRules = { minutes: 45, noticeHours: 2, horizonDays: 6, holidays };
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
  return { id, firstName: id, placeId, hours };
}

export interface Asked {
  now: string;
  advisers: readonly Adviser[];
  place?: WeeklyHours;
  busy?: readonly Busy[];
  rules?: Partial<SlotRules>;
}

export function slotsOf({ now, advisers, place = always, busy = [], rules: other = {} }: Asked) {
  const places = new Map([["north", place]]);
  return [...freeSlots(advisers, places, busy, "maya", Date.parse(now), { ...rules, ...other })];
}

/** "Mon 10:00", as the clock in London shows it. */
export function shown(asked: Asked): string[] {
  return slotsOf(asked).map(({ start }) => londonTime(start).toFormat("ccc HH:mm"));
}

export const mondays = adviser({ mon: [["10:00", "12:15"]] });
export const MONDAY_MORNING = "2026-11-23T00:00:00Z";
