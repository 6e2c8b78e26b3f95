import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import { type Opening, openingsOn, type WeeklyHours } from "./hours.ts";

/** The farthest that working time is counted: longer than any run of holidays. */
const HORIZON_DAYS = 60;

/** An instant reached by counting only open hours, and the days that were counted in. */
export interface Reached {
  readonly at: EpochMs;
  readonly days: readonly Day[];
}

/**
 * Counts open hours from an instant on: 2 hours from Friday 16:30, closing at 17:00, reach Monday 10:30.
 * @param closed days on which nothing opens, whatever the hours say
 * @returns undefined when not enough opens within 60 days
 */
export function countOpenHours(
  from: EpochMs,
  hours: number,
  week: WeeklyHours,
  closed: ReadonlySet<Day>,
): Reached | undefined {
  let leftMs = hours * 3_600_000;
  const days: Day[] = [];
  for (const { day, opening } of openingsFrom(from, week, closed)) {
    if (days.at(-1) !== day) days.push(day);
    const start = Math.max(from, opening.from);
    if (start + leftMs <= opening.to) return { at: toQuarter(start + leftMs, opening), days };
    leftMs -= opening.to - start;
  }
  return undefined;
}

/**
 * Counts open minutes from an instant on, to the very minute: 5 minutes from Friday 16:58, closing at 17:00, reach
 * Monday 09:03.
 * @returns undefined when not enough opens within 60 days
 */
export function countOpenMinutes(
  from: EpochMs,
  minutes: number,
  week: WeeklyHours,
  closed: ReadonlySet<Day>,
): EpochMs | undefined {
  let leftMs = minutes * 60_000;
  for (const { opening } of openingsFrom(from, week, closed)) {
    const start = Math.max(from, opening.from);
    if (start + leftMs <= opening.to) return start + leftMs;
    leftMs -= opening.to - start;
  }
  return undefined;
}

function* openingsFrom(
  from: EpochMs,
  week: WeeklyHours,
  closed: ReadonlySet<Day>,
): Generator<{ day: Day; opening: Opening }> {
  const today = dayOf(from);
  for (let days = 0; days <= HORIZON_DAYS; days++) {
    const day = addDays(today, days);
    for (const opening of openingsOn(day, week, closed)) if (from < opening.to) yield { day, opening };
  }
}

const QUARTER_MS = 15 * 60_000;

/** A time that is said aloud: the next quarter of an hour, but never after closing. */
function toQuarter(at: EpochMs, { to }: Opening): EpochMs {
  return Math.min(Math.ceil(at / QUARTER_MS) * QUARTER_MS, to);
}
