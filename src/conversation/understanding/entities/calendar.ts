import { DateTime } from "luxon";
import { addDays, Day } from "../../../domain/day.ts";

/** Why words that look like a day do not settle one. */
export type UnclearDay = "next-weekday" | "no-such-day" | "past" | "two-days";
/** A day that was read, or why the words that look like a day do not settle one. */
export type DayReading = { readonly date: Day } | { readonly unclear: UnclearDay };

export const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
export const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const LONG_PAST_DAYS = 60;

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return DateTime.fromISO(day, { zone: "utc" }).weekday - 1;
}

/** The next such weekday after today, never today itself. */
export function comingWeekday(wanted: number, today: Day): Day {
  return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
}

/** A weekday of a week that many weeks on, weeks starting on Mondays. */
export function weekdayInWeek(wanted: number, weeks: number, today: Day): Day {
  return addDays(today, weeks * 7 - weekdayOf(today) + wanted);
}

/** The same day of the month some months on; a shorter month ends it early. */
export function monthsLater(today: Day, months: number): Day {
  return DateTime.fromISO(today, { zone: "utc" }).plus({ months }).toISODate() as Day;
}

/** The next day with this number: this month, or the first month after it that has such a day. */
export function dayOfMonth(day: number, today: Day, monthsOn?: number): DayReading {
  const start = DateTime.fromISO(today, { zone: "utc" }).startOf("month");
  const months = monthsOn === undefined ? [0, 1, 2] : [monthsOn];
  const found = months
    .map((on) => start.plus({ months: on }))
    .find((month) => day >= 1 && day <= month.daysInMonth! && month.set({ day }).toISODate()! >= today);
  return found ? { date: found.set({ day }).toISODate() as Day } : { unclear: "no-such-day" };
}

/** A day and month; without a year, the coming one, unless it went by lately. */
export function dated(today: Day, day: number, month: number, year?: number): DayReading {
  const thisYear = Number(today.slice(0, 4));
  const date = isoOf(year ?? thisYear, month, day);
  const nextYear = isoOf(thisYear + 1, month, day);
  if (!date) return year || !nextYear ? { unclear: "no-such-day" } : { date: nextYear };
  if (date >= today) return { date };
  const longAgo = date < addDays(today, -LONG_PAST_DAYS);
  return year === undefined && longAgo && nextYear ? { date: nextYear } : { unclear: "past" };
}

/** "the first friday of december", "last monday of the month"; `nth` is 1 to 4, or -1 for the last. */
export function nthWeekday(
  today: Day,
  nth: number,
  weekday: number,
  month: number,
  year: number,
): DayReading {
  const start = DateTime.utc(year, month, 1);
  const first = ((weekday - (start.weekday - 1) + 7) % 7) + 1;
  const last = first + 7 * Math.floor((start.daysInMonth! - first) / 7);
  const date = isoOf(year, month, nth === -1 ? last : first + 7 * (nth - 1))!;
  return date >= today ? { date } : { unclear: "past" };
}

/** Easter Sunday of a year in the Gregorian calendar, by Butcher's rule. */
export function easterSunday(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const leaps = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - leaps + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return isoOf(year, Math.floor(days / 31), (days % 31) + 1)!;
}

function isoOf(year: number, month: number, day: number): Day | undefined {
  const pad = (part: number) => String(part).padStart(2, "0");
  const parsed = Day.safeParse(`${year}-${pad(month)}-${pad(day)}`);
  return parsed.success ? parsed.data : undefined;
}
