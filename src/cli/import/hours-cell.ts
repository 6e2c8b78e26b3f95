import { WeeklyHours } from "../../domain/hours.ts";
import { refuse } from "./plain-text.ts";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const EXAMPLE = "write the hours as mon-fri 09:00-17:00; sat 10:00-12:00";

type Openings = [string, string][];

/**
 * Reads openings in a week: "mon-fri 09:00-17:00; sat 10:00-12:00", "mon, wed 9:00-12:00, 13:00-17:00".
 * @throws ServiceError `import/refused` with what cannot be read and how to write it
 */
export function readHours(text: string): WeeklyHours {
  const week = new Map<string, Openings>();
  for (const part of text
    .toLowerCase()
    .replace(/[\u2013\u2014]/g, "-")
    .split(";")) {
    if (part.trim() !== "") addPart(week, part.trim());
  }
  const inOrder = [...week].map(([day, openings]) => [day, openings.sort()]);
  const result = WeeklyHours.safeParse(Object.fromEntries(inOrder));
  if (result.success) return result.data;
  throw refuse(`${[...new Set(result.error.issues.map(({ message }) => message))].join("; ")}: ${EXAMPLE}`);
}

function addPart(week: Map<string, Openings>, part: string): void {
  const [, days, times] = /^([a-z][a-z ,-]*?)\s+(\d.*)$/.exec(part) ?? [];
  if (!days || !times) throw unreadable(part);
  const openings = times.split(/\s*,\s*/).map((range) => readRange(range, part));
  for (const day of days.split(",").flatMap((range) => readDays(range.trim(), part)))
    week.set(day, [...(week.get(day) ?? []), ...openings]);
}

/** The days of "mon-fri" or "tue", as "mon". @throws ServiceError `import/refused` */
export function readDays(range: string, part: string): string[] {
  const [from = -1, to = from, ...more] = range.split(/\s*-\s*/).map(dayNumber);
  if (from < 0 || to < from || more.length > 0) throw unreadable(part);
  return DAYS.slice(from, to + 1).map((day) => day.slice(0, 3));
}

function dayNumber(word: string): number {
  return word.length < 3 ? -1 : DAYS.findIndex((day) => day.startsWith(word));
}

function readRange(range: string, part: string): [string, string] {
  const [, from, to] = /^(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})$/.exec(range) ?? [];
  if (!from || !to) throw unreadable(part);
  return [from.padStart(5, "0"), to.padStart(5, "0")];
}

function unreadable(part: string): Error {
  return refuse(`${JSON.stringify(part.slice(0, 40))} cannot be read: ${EXAMPLE}`);
}
