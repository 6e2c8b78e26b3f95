import { DateTime } from "luxon";
import * as z from "zod";
import type { EpochMs } from "../clock.ts";

/** The zone in which people here live; everything inside is UTC. */
export const ZONE = "Europe/London";

/** A calendar day as written in London, "2026-11-22". */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "write the day as YYYY-MM-DD")
  .refine((text) => DateTime.fromISO(text, { zone: "utc" }).isValid, { error: "there is no such day" })
  .brand<"Day">();
export type Day = z.infer<typeof Day>;

export function londonTime(at: EpochMs): DateTime<true> {
  return DateTime.fromMillis(at, { zone: ZONE }) as DateTime<true>;
}

const HOUR_MS = 3_600_000;
const offsets = new Map<number, number>();

/** How far London is ahead of UTC, in milliseconds. Clocks change on the hour, so one answer an hour is kept. */
export function londonOffsetMs(at: EpochMs): number {
  const hour = Math.floor(at / HOUR_MS);
  const kept = offsets.get(hour);
  if (kept !== undefined) return kept;
  if (offsets.size > 20_000) offsets.clear();
  const offset = londonTime(at).offset * 60_000;
  offsets.set(hour, offset);
  return offset;
}

/** The day it is in London at an instant. */
export function dayOf(at: EpochMs): Day {
  return isoDay(at + londonOffsetMs(at));
}

export function addDays(day: Day, days: number): Day {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR_MS);
}

const days = new Map<number, Day>();

/** Few days are asked for, again and again. */
function isoDay(utcMs: number): Day {
  const number = Math.floor(utcMs / (24 * HOUR_MS));
  const kept = days.get(number);
  if (kept) return kept;
  if (days.size > 20_000) days.clear();
  const day = new Date(utcMs).toISOString().slice(0, 10) as Day;
  days.set(number, day);
  return day;
}

/** Whole years reached on a day. Someone born on 29 February has a birthday on 1 March in a common year. */
export function ageOn(day: Day, born: Day): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The same time on the clock a day before, also when the clocks change in between. */
export function dayBefore(at: EpochMs): EpochMs {
  return londonTime(at).minus({ days: 1 }).toMillis();
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What a clock and a calendar on the wall in London show at an instant. */
function wall(at: EpochMs): Date {
  return new Date(at + londonOffsetMs(at));
}

/** "Tue 24 Nov" */
export function shortDay(at: EpochMs): string {
  const date = wall(at);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "9am", "2:30pm" */
export function shortTime(at: EpochMs): string {
  const date = wall(at);
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
  const past = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? "am" : "pm"}`;
}

/** "14:30" */
export function clockTime(at: EpochMs): string {
  return wall(at).toISOString().slice(11, 16);
}
