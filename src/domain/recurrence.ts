import rrule from "rrule";
import * as z from "zod";
import { addDays, type Day } from "./day.ts";

const { RRule } = rrule;

const WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
const NTH = "(?:-?[1-5])?";
const MONTH_DAY = "(?:-?(?:[1-9]|[12]\\d|3[01]))";
const MONTH = "(?:[1-9]|1[0-2])";

/** The parts of a rule that a working pattern needs, and what each may hold. */
const PARTS: Readonly<Record<string, RegExp>> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY)$/,
  INTERVAL: /^(?:[1-9]|[1-4]\d|5[0-2])$/,
  BYDAY: new RegExp(`^${NTH}${WEEKDAY}(?:,${NTH}${WEEKDAY})*$`),
  BYMONTHDAY: new RegExp(`^${MONTH_DAY}(?:,${MONTH_DAY})*$`),
  BYMONTH: new RegExp(`^${MONTH}(?:,${MONTH})*$`),
  COUNT: /^[1-9]\d{0,2}$/,
};

/** Parts that go with no other frequency: "every 7 days, if a Tuesday" might never come, and the search never end. */
const ONLY_WITH: Readonly<Record<string, readonly string[]>> = {
  BYDAY: ["WEEKLY", "MONTHLY"],
  BYMONTHDAY: ["MONTHLY"],
  BYMONTH: ["WEEKLY", "MONTHLY"],
};

/** Parts of which a rule has one at most, for the same reason. */
const NOT_BOTH = [
  ["BYDAY", "BYMONTHDAY"],
  ["COUNT", "BYMONTH"],
] as const;

/**
 * Days that come again, as RFC 5545 writes them: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU". Times and zones are no part of it,
 * and nor is UNTIL: first and last day, and the hours on the clock, stand beside the rule.
 */
export const RecurrenceRule = z.string().superRefine((text, ctx) => {
  const slip = slipIn(text);
  if (slip) ctx.addIssue({ code: "custom", message: slip, input: text });
});
export type RecurrenceRule = z.infer<typeof RecurrenceRule>;

function slipIn(text: string): string | undefined {
  const parts = text.split(";").map((part) => part.split("="));
  const named = new Map(parts.map(([name = "", value = ""]) => [name, value]));
  const freq = named.get("FREQ");
  if (!freq || named.size !== parts.length) return "write the rule as FREQ=WEEKLY;BYDAY=MO,WE";
  for (const [name, value] of named) {
    if (!PARTS[name]?.test(value)) return `${name}=${value} cannot be part of a rule`;
    if (ONLY_WITH[name] && !ONLY_WITH[name].includes(freq)) return `${name} does not go with FREQ=${freq}`;
  }
  const both = NOT_BOTH.find((pair) => pair.every((name) => named.has(name)));
  if (both) return `${both.join(" and ")} do not go together`;
  if (freq === "WEEKLY" && /\d/.test(named.get("BYDAY") ?? ""))
    return "a number before a weekday goes with FREQ=MONTHLY only";
  return freq === "MONTHLY" && Number(named.get("INTERVAL") ?? 1) > 11
    ? "INTERVAL is 11 at most with FREQ=MONTHLY; name the months with BYMONTH"
    : undefined;
}

/** Something that comes again: on which days, from the first to the last of them, both included. */
export interface Recurring {
  /** Undefined for every day from the first to the last. */
  readonly rule?: RecurrenceRule | undefined;
  readonly firstDay: Day;
  readonly lastDay?: Day | undefined;
}

/** The days of something that comes again. Those of a rule are worked out a year at a time and kept by its text. */
export class Occurrences {
  readonly #recurring: Recurring;
  #year = "";
  #days: ReadonlySet<Day> = new Set();

  constructor(recurring: Recurring) {
    this.#recurring = recurring;
  }

  /** Whether it comes on a day. */
  on(day: Day): boolean {
    const { rule, firstDay, lastDay } = this.#recurring;
    if (day < firstDay || (lastDay !== undefined && lastDay < day)) return false;
    return rule === undefined || this.#inYearOf(rule, day).has(day);
  }

  /** The first day on which it comes, looked for in its first twelve years; undefined if it never does. */
  first(): Day | undefined {
    const { firstDay } = this.#recurring;
    const days = Array.from({ length: 12 * 366 }, (_, i) => addDays(firstDay, i));
    return days.find((day) => this.on(day));
  }

  #inYearOf(rule: RecurrenceRule, day: Day): ReadonlySet<Day> {
    const year = day.slice(0, 4);
    if (year === this.#year) return this.#days;
    this.#year = year;
    this.#days = daysInYear(Number(year), rule, this.#recurring.firstDay);
    return this.#days;
  }
}

const MOST_KEPT = 2000;
const kept = new Map<string, ReadonlySet<Day>>();

function daysInYear(year: number, rule: RecurrenceRule, firstDay: Day): ReadonlySet<Day> {
  const anchor = anchorFor(year, rule, firstDay);
  const key = `${rule}|${anchor}|${year}`;
  const before = kept.get(key);
  if (before) return before;
  if (kept.size >= MOST_KEPT) kept.clear();
  const days = expand(rule, anchor, year);
  kept.set(key, days);
  return days;
}

/**
 * Days as midnights in UTC and no times at all, so that no zone and no clock change can move them. The library looks
 * for the next day until the year 9999: so it is not asked for months, of which a rule may name one without such a day.
 */
function expand(rule: RecurrenceRule, anchor: Day, year: number): ReadonlySet<Day> {
  const { bymonth, ...options } = RRule.parseString(rule);
  const months = [bymonth ?? []].flat();
  const last = new Date(Date.UTC(year, 11, 31));
  const found = new RRule({ ...options, dtstart: utcMidnight(anchor), until: last }, true)
    .between(new Date(Date.UTC(year, 0, 1)), last, true)
    .filter((date) => months.length === 0 || months.includes(date.getUTCMonth() + 1));
  return new Set(found.map((date) => isoDay(date.getTime())));
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
/** A Monday. */
const FIRST_WEEK = Date.UTC(2001, 0, 1);

/**
 * From where to count the days of a year. Weeks named by their weekdays fall the same from any Monday that is a whole
 * number of intervals away: so counting starts near, and rules that began on different days share what is worked out.
 */
function anchorFor(year: number, rule: RecurrenceRule, firstDay: Day): Day {
  if (!rule.includes("FREQ=WEEKLY") || !rule.includes("BYDAY=") || rule.includes("COUNT=")) return firstDay;
  const interval = Number(/INTERVAL=(\d+)/.exec(rule)?.[1] ?? 1);
  const newYear = weekOf(Date.UTC(year, 0, 1));
  const past = (newYear - weekOf(utcMidnight(firstDay).getTime())) % interval;
  return isoDay(FIRST_WEEK + (newYear - past) * WEEK_MS);
}

function weekOf(utc: number): number {
  return Math.floor((utc - FIRST_WEEK) / WEEK_MS);
}

function isoDay(utc: number): Day {
  return new Date(utc).toISOString().slice(0, 10) as Day;
}

function utcMidnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
