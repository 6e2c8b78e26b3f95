import type { EpochMs } from "../clock.ts";
import { type Day, dayOf } from "./day.ts";
import { bankHolidays } from "./holidays.ts";

const byYear = new Map<number, ReadonlySet<Day>>();

/** The bank holidays of this year and the next, so that looking ahead from December works. */
export function bankHolidaysAround(now: EpochMs): ReadonlySet<Day> {
  const year = Number(dayOf(now).slice(0, 4));
  const known = byYear.get(year);
  if (known) return known;
  const days = bankHolidays(year, year + 1);
  byYear.set(year, days);
  return days;
}
