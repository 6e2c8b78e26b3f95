import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import { instantOf, isOpen, nextOpening, type WeeklyHours } from "./hours.ts";

/** When somebody, or one of several, is at work: the hours, and the days on which anybody of them is in. */
export interface Presence {
  readonly hours: WeeklyHours;
  readonly isIn: (day: Day) => boolean;
}

/** The farthest that is looked: longer than any leave that is booked at once. */
const MOST_OPENINGS = 40;

export function isThere(now: EpochMs, { hours, isIn }: Presence, holidays: ReadonlySet<Day>): boolean {
  return isOpen(now, hours, holidays) && isIn(dayOf(now));
}

/**
 * The first instant from `now` on at which somebody is at work.
 * @returns undefined when nobody is for as far as can be seen
 */
export function nextThere(
  now: EpochMs,
  { hours, isIn }: Presence,
  holidays: ReadonlySet<Day>,
): EpochMs | undefined {
  let at = now;
  for (let tries = 0; tries < MOST_OPENINGS; tries++) {
    at = nextOpening(at, hours, holidays);
    if (isIn(dayOf(at))) return at;
    at = instantOf(addDays(dayOf(at), 1), "00:00");
  }
  return undefined;
}
