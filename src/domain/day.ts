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

/** The day it is in London at an instant. */
export function dayOf(at: EpochMs): Day {
  return londonTime(at).toISODate() as Day;
}

export function addDays(day: Day, days: number): Day {
  return DateTime.fromISO(day, { zone: "utc" }).plus({ days }).toISODate() as Day;
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

/** "Tue 24 Nov" */
export function shortDay(at: EpochMs): string {
  return londonTime(at).toFormat("ccc d LLL", { locale: "en-GB" });
}

/** "9am", "2:30pm" */
export function shortTime(at: EpochMs): string {
  const time = londonTime(at);
  return time.toFormat(time.minute === 0 ? "ha" : "h:mma", { locale: "en-US" }).toLowerCase();
}
