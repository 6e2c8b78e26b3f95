import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import { ServiceError } from "../errors.ts";
import { addDays, type Day, dayOf, londonOffsetMs } from "./day.ts";

/** A time on the clock, "09:00"; "24:00" is the end of the day. */
export const WallTime = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'write the time as HH:MM in quotes, "09:00" to "24:00"');

const Openings = z
  .array(
    z
      .tuple([WallTime, WallTime])
      .refine(([from, to]) => from < to, { error: "the opening ends before it starts" }),
  )
  .readonly()
  .refine((all) => all.every(([from], i) => i === 0 || all[i - 1]![1] <= from), {
    error: "put the day's openings in order, without overlap",
  });

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Openings in a week, London wall-clock time: `{ mon: [["09:00", "17:00"]] }`. A day left out is closed. */
export const WeeklyHours = z
  .strictObject({
    mon: Openings.optional(),
    tue: Openings.optional(),
    wed: Openings.optional(),
    thu: Openings.optional(),
    fri: Openings.optional(),
    sat: Openings.optional(),
    sun: Openings.optional(),
  })
  .readonly()
  .refine((week) => DAYS.some((day) => week[day]?.length), {
    error: "give at least one opening in the week",
  });
export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** Each day of a week that has openings, Monday first, named as RFC 5545 does: "MO". */
export function weekdays(
  hours: WeeklyHours,
): { byDay: string; openings: readonly (readonly [from: string, to: string])[] }[] {
  return DAYS.map((day) => ({ byDay: day.slice(0, 2).toUpperCase(), openings: hours[day] ?? [] }));
}

/** A stretch of time; `to` is the first instant after it. */
export interface Opening {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** The farthest that `nextOpening` looks: longer than any run of holidays. */
const HORIZON_DAYS = 60;

/**
 * The openings of a day, earliest first; none on a holiday. A time that a clock change skips counts as
 * the same time after the change.
 */
export function openingsOn(day: Day, hours: WeeklyHours, holidays: ReadonlySet<Day>): Opening[] {
  if (holidays.has(day)) return [];
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const openings = hours[DAYS[(weekday + 6) % 7]!] ?? [];
  return openings.map(([from, to]) => ({ from: instantOf(day, from), to: instantOf(day, to) }));
}

export function isOpen(at: EpochMs, hours: WeeklyHours, holidays: ReadonlySet<Day>): boolean {
  return openingsOn(dayOf(at), hours, holidays).some(({ from, to }) => from <= at && at < to);
}

/**
 * The first instant from `at` on at which it is open: `at` itself when it is open then.
 * @throws ServiceError `rule/no-figure` when nothing opens within 60 days
 */
export function nextOpening(at: EpochMs, hours: WeeklyHours, holidays: ReadonlySet<Day>): EpochMs {
  const today = dayOf(at);
  for (let days = 0; days <= HORIZON_DAYS; days++) {
    const next = openingsOn(addDays(today, days), hours, holidays).find(({ to }) => at < to);
    if (next) return Math.max(at, next.from);
  }
  throw new ServiceError("rule/no-figure", `Nothing opens in the ${HORIZON_DAYS} days from ${today}`);
}

const midnights = new Map<Day, EpochMs | undefined>();

/** The first instant of a day in London, if its clock goes straight through; undefined on the days that it changes. */
function midnightOf(day: Day): EpochMs | undefined {
  if (midnights.has(day)) return midnights.get(day);
  if (midnights.size > 20_000) midnights.clear();
  const utc = Date.parse(`${day}T00:00:00Z`);
  const offset = londonOffsetMs(utc);
  const at = londonOffsetMs(utc + DAY_MS) === offset ? utc - offset : undefined;
  midnights.set(day, at);
  return at;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * A wall-clock time of a day in London, "09:30", as an instant. A time that a clock change skips counts as the same time
 * after the change; of one that comes twice it is the first.
 */
export function instantOf(day: Day, wallTime: string): EpochMs {
  const midnight = midnightOf(day);
  if (midnight !== undefined)
    return midnight + (Number(wallTime.slice(0, 2)) * 60 + Number(wallTime.slice(3))) * 60_000;
  const inWinter = Date.parse(`${day}T${wallTime}Z`);
  const inSummer = inWinter - HOUR_MS;
  return londonOffsetMs(inSummer) === HOUR_MS ? inSummer : inWinter;
}
