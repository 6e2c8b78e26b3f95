import { DateTime, Duration } from "luxon";
import * as z from "zod";
import type { EpochMs, MovableClock } from "../clock.ts";
import { addDays, dayOf, londonTime } from "../domain/day.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import { openingsOn, WeeklyHours } from "../domain/hours.ts";
import { ServiceError } from "../errors.ts";

const Move = z.union([
  z.strictObject({ advance: z.string().max(40) }),
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
]);

/** The years that holidays, ages and tokens make sense in. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

const weekday: [string, string][] = [["09:00", "17:00"]];
const WEEKDAYS = WeeklyHours.parse({ mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday });

/** What the clock shows: an ISO instant in UTC, and how far it is from the real time. */
export interface ClockShown {
  readonly now: string;
  readonly offsetMs: number;
}

export function shown(clock: MovableClock): ClockShown {
  const now = clock.now();
  return { now: new Date(now).toISOString(), offsetMs: now - Date.now() };
}

/**
 * Moves the clock as asked: `{"advance":"PT48H"}` or `{"now":"2026-11-23T09:30:00Z"}`. Days, weeks and months are
 * taken by London's calendar, so a day over a clock change is not 24 hours.
 * @returns whether it went back
 * @throws ServiceError `channel/malformed` with what to send instead
 */
export function move(clock: MovableClock, asked: unknown): { wentBack: boolean } {
  const from = clock.now();
  const to = targetOf(asked, from);
  clock.set(to);
  return { wentBack: to < from };
}

/** The next nine o'clock in the morning on a day that people work. */
export function nextWorkingMorning(now: EpochMs): EpochMs {
  for (let day = dayOf(now); ; day = addDays(day, 1)) {
    const [morning] = openingsOn(day, WEEKDAYS, bankHolidaysAround(now));
    if (morning && morning.from > now) return morning.from;
  }
}

function targetOf(asked: unknown, from: EpochMs): EpochMs {
  const read = Move.safeParse(asked);
  if (!read.success) throw refusal('Send {"advance":"PT48H"} or {"now":"2026-11-23T09:30:00Z"}');
  const to = "now" in read.data ? DateTime.fromISO(read.data.now) : advanced(from, read.data.advance);
  if (!to.isValid || to.year < FIRST_YEAR || to.year > LAST_YEAR)
    throw refusal(`The clock goes from the year ${FIRST_YEAR} to ${LAST_YEAR}`);
  return to.toMillis();
}

function advanced(from: EpochMs, text: string): DateTime {
  const duration = Duration.fromISO(text);
  if (!duration.isValid) throw refusal('Write how far as an ISO 8601 duration: "PT48H", "P1D", "P1W"');
  return londonTime(from).plus(duration);
}

function refusal(message: string): ServiceError {
  return new ServiceError("channel/malformed", message);
}
