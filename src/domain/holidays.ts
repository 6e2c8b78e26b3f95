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
