import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import { openingsOn, type WeeklyHours } from "./hours.ts";

/** Where something asked for stands. The last three end it. */
export type AskState = "asked" | "seen" | "granted" | "refused" | "withdrawn";

export const isWaiting = (state: AskState): boolean => state === "asked" || state === "seen";

/**
 * The working day that comes a number of working days after another.
 * @param days 0 for the day itself, if it is one, or the first one after it
 */
export function workingDaysAfter(
  from: Day,
  days: number,
  hours: WeeklyHours,
  holidays: ReadonlySet<Day>,
): Day {
  const isWorkday = (day: Day) => openingsOn(day, hours, holidays).length > 0;
  let day = from;
  for (let left = days; left > 0 || !isWorkday(day); ) {
    day = addDays(day, 1);
    if (isWorkday(day)) left--;
  }
  return day;
}

/** When a day's work is over: the end of its last opening. The day is a working day. */
export function endOfWork(day: Day, hours: WeeklyHours, holidays: ReadonlySet<Day>): EpochMs {
  const last = openingsOn(day, hours, holidays).at(-1);
  if (!last) throw new RangeError(`${day} is no working day`);
  return last.to;
}

/** Late from the day after the one it was due. */
export function isLate({ state, dueOn }: { state: AskState; dueOn: Day }, now: EpochMs): boolean {
  return isWaiting(state) && dueOn < dayOf(now);
}
