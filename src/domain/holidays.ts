import { createRequire } from "node:module";
import type HolidayCalendar from "date-holidays";
import type { Day } from "./day.ts";

const load = createRequire(import.meta.url);
const known = new Map<number, readonly Day[]>();
let england: HolidayCalendar | undefined;

/**
 * Public and bank holidays of England from one year to another, both included, with the days on which
 * those at a weekend are taken. The weekend day itself stays in.
 */
export function bankHolidays(fromYear: number, toYear: number = fromYear): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (let year = fromYear; year <= toYear; year++) for (const day of holidaysOf(year)) days.add(day);
  return days;
}

/** Eight days of every year on which England's offices are closed: those at a weekend are taken on a weekday. */
const WEEKDAYS_A_YEAR = 8;

/** The years within the twelve months from a day for which the calendar does not hold all eight; none if it can be relied on. */
export function yearsWithoutHolidays(
  today: Day,
  holidaysIn: (year: number) => ReadonlySet<Day> = bankHolidays,
): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].filter((one) => weekdaysIn(holidaysIn(one)) < WEEKDAYS_A_YEAR);
}

function weekdaysIn(days: ReadonlySet<Day>): number {
  return [...days].filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).length;
}

function holidaysOf(year: number): readonly Day[] {
  const before = known.get(year);
  if (before) return before;
  england ??= openCalendar();
  const days = england
    .getHolidays(year)
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10) as Day);
  known.set(year, days);
  return days;
}

/** The package carries every country's rules, so it is read only when first asked. */
function openCalendar(): HolidayCalendar {
  const Calendar: typeof HolidayCalendar = load("date-holidays");
  return new Calendar("GB", "ENG");
}
