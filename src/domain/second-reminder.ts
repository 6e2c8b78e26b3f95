import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayBefore, dayOf } from "./day.ts";
import { isOpen, openingsOn, type WeeklyHours } from "./hours.ts";

/** Left at the end of a day in which something can still be seen to. */
const TIME_TO_ACT_MS = 60 * 60_000;
const DAYS_LOOKED_BACK = 10;

/**
 * When the worker is reminded of an appointment that is not their own: the day before as the young person is, or in the
 * last hours before that in which they work, so that something can still be done about it.
 * @returns nothing if that has passed when it is asked for
 */
export function secondReminderAt(
  { start, askedAt }: { readonly start: EpochMs; readonly askedAt: EpochMs },
  hours: WeeklyHours,
  holidays: ReadonlySet<Day>,
): EpochMs | undefined {
  const at = lastAtWork(dayBefore(start), hours, holidays);
  return at !== undefined && at > askedAt ? at : undefined;
}

function lastAtWork(at: EpochMs, hours: WeeklyHours, holidays: ReadonlySet<Day>): EpochMs | undefined {
  if (isOpen(at, hours, holidays)) return at;
  for (let back = 0; back < DAYS_LOOKED_BACK; back++) {
    const opening = openingsOn(addDays(dayOf(at), -back), hours, holidays).findLast(({ from }) => from < at);
    if (opening) return Math.max(opening.from, Math.min(at, opening.to - TIME_TO_ACT_MS));
  }
  return undefined;
}
