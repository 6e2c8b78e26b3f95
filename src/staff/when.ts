import { DateTime } from "luxon";
import type { EpochMs } from "../clock.ts";
import { addDays, Day, dayOf, ZONE } from "../domain/day.ts";

/** A day and a wall-clock time as a browser's fields give them, in London; nothing for what is neither. */
export function readMoment(day = "", time = ""): EpochMs | undefined {
  if (!Day.safeParse(day).success || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  const at = DateTime.fromISO(`${day}T${time}`, { zone: ZONE });
  return at.isValid ? at.toMillis() : undefined;
}

/** Noon of a day so many days ago; this moment for none. */
export function daysAgo(days: number, now: EpochMs): EpochMs {
  return days === 0 ? now : readMoment(addDays(dayOf(now), -days), "12:00")!;
}

/** The days to choose from for something that has happened: today, yesterday, and a week back by name. */
export function pastDays(now: EpochMs): { value: string; text: string }[] {
  return Array.from({ length: 8 }, (_, days) => ({ value: String(days), text: pastDayWords(days, now) }));
}

function pastDayWords(days: number, now: EpochMs): string {
  if (days < 2) return days === 0 ? "Today" : "Yesterday";
  return DateTime.fromISO(addDays(dayOf(now), -days), { zone: ZONE }).toFormat("ccc d LLL");
}
