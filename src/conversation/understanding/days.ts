import { DateTime } from "luxon";
import { addDays, Day } from "../../domain/day.ts";

/** A day that was read, or why the words that look like a day do not settle one. */
export type DayReading =
  | { readonly date: Day }
  | { readonly unclear: "next-weekday" | "no-such-day" | "past" };

const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const WEEKDAY = String.raw`(mon(?:day)?|monda|tue(?:s|sday)?|tuseday|tusday|teusday|wed(?:s|nesday)?|wensday|wendsday|wednsday|wedensday|thu(?:r|rs|rsday)?|thirsday|thursdy|thrusday|fri(?:day)?|firday|fryday|sat(?:urday)?|saterday|satday|sun(?:day)?|sundy)s?\b(?! (?:in|here|there|down|outside) )`;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}";
const NEXT = "(?:next|nxt|nex)";
const TOMORROW =
  /\b(?:tomor+ow|tomm?or+o?w?|tomorrows|tomorra|tomora|tomoro|tomoz|tmrw|tmorrow|tmo|tmr|tmw|2moro|2morro|2morrow|2mrw|2mro|2moz|2mora)\b/;
const TODAY =
  /\b(?:today|2day|tday|tonight|tonite|2nite|2night|tnite|this (?:morning|afternoon|evening|arvo))\b/;
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const LONG_PAST_DAYS = 60;

const READERS: readonly ((said: string, today: Day) => DayReading | undefined)[] = [
  relativeDay,
  isoDay,
  numericDay,
  namedMonth,
  weekdayAndOrdinal,
  countedDays,
  weekdayOfWeek,
  nextWeekday,
  ordinalDay,
  plainWeekday,
];

/**
 * The day a message names, the way days are said in Britain: "tmrw", "tues", "the 14th", "14/12", "in 2 weeks".
 * @param said text after `clean`
 * @returns nothing if it names no day
 */
export function readDay(said: string, today: Day): DayReading | undefined {
  for (const read of READERS) {
    const found = read(said, today);
    if (found) return found;
  }
  return undefined;
}

function relativeDay(said: string, today: Day): DayReading | undefined {
  if (/\bday after (?:tom|tmr|2mo)/.test(said)) return { date: addDays(today, 2) };
  if (/\b(?:yesterday|yday)\b/.test(said) && !TOMORROW.test(said)) return { unclear: "past" };
  if (TOMORROW.test(said)) return { date: addDays(today, 1) };
  return TODAY.test(said) ? { date: today } : undefined;
}

function isoDay(said: string, today: Day): DayReading | undefined {
  const found = /\b(20\d\d)-(\d\d)-(\d\d)\b/.exec(said);
  return found ? dated(today, Number(found[3]), Number(found[2]), Number(found[1])) : undefined;
}

function numericDay(said: string, today: Day): DayReading | undefined {
  const found = /(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?(?![\d/])/.exec(said);
  if (!found || found[0] === "24/7") return undefined;
  return dated(today, Number(found[1]), Number(found[2]), yearOf(found[3]));
}

function namedMonth(said: string, today: Day): DayReading | undefined {
  const dayFirst = regex(
    String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ?(?:of )?(?:the )?${MONTH}\b(?: (20\d\d))?`,
  ).exec(said);
  if (dayFirst) return dated(today, Number(dayFirst[1]), monthOf(dayFirst[2]!), yearOf(dayFirst[3]));
  const monthFirst = regex(
    String.raw`\b${MONTH} (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?!:|\.\d)(?:,? (20\d\d))?`,
  ).exec(said);
  if (!monthFirst) return undefined;
  return dated(today, Number(monthFirst[2]), monthOf(monthFirst[1]!), yearOf(monthFirst[3]));
}

function weekdayAndOrdinal(said: string, today: Day): DayReading | undefined {
  const found = regex(String.raw`\b${WEEKDAY} (?:the )?(\d{1,2})(?:st|nd|rd|th)\b`).exec(said);
  if (!found) return undefined;
  const reading = dayOfMonth(Number(found[2]), today);
  const agrees = "date" in reading && weekdayOf(reading.date) === weekdayIndex(found[1]!);
  return "unclear" in reading || agrees ? reading : { unclear: "no-such-day" };
}

function countedDays(said: string, today: Day): DayReading | undefined {
  if (/\b(?:fortnight|2 weeks today|two weeks today)\b/.test(said)) return { date: addDays(today, 14) };
  if (/\b(?:a week today|week from today|this time next week)\b/.test(said))
    return { date: addDays(today, 7) };
  const found =
    /\b(?:in )?(an?|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|couple of) (day|week|wk|month)s?\b( time)?/.exec(
      said,
    );
  if (!found || !(found[0].startsWith("in ") || found[3])) return undefined;
  return { date: later(today, countOf(found[1]!), found[2]!) };
}

/** "tuesday week", "tues next week", "next week on tuesday". */
function weekdayOfWeek(said: string, today: Day): DayReading | undefined {
  const weekLater = regex(
    String.raw`\b(?:(?:a )?(?:week|wk) (?:on |this )?${WEEKDAY}|${WEEKDAY} (?:week|wk)\b)`,
  ).exec(said);
  const inNextWeek = regex(
    String.raw`\b(?:${NEXT} (?:week|wk) (?:on )?${WEEKDAY}|${WEEKDAY},? (?:of )?${NEXT} (?:week|wk))\b`,
  ).exec(said);
  if (inNextWeek) return { date: dayInNextWeek(weekdayIndex((inNextWeek[1] ?? inNextWeek[2])!), today) };
  if (!weekLater) return undefined;
  return { date: addDays(comingWeekday(weekdayIndex((weekLater[1] ?? weekLater[2])!), today), 7) };
}

/** "next tuesday" means the coming one to some and the one after to others, so it is asked about. */
function nextWeekday(said: string, today: Day): DayReading | undefined {
  const found = regex(String.raw`\b(next|nxt|nex|last|this) ${WEEKDAY}`).exec(said);
  if (!found) return undefined;
  const wanted = weekdayIndex(found[2]!);
  const isToday = wanted === weekdayOf(today);
  if (found[1] === "last") return { unclear: "past" };
  if (found[1] === "this") return { date: isToday ? today : comingWeekday(wanted, today) };
  return isToday ? { date: addDays(today, 7) } : { unclear: "next-weekday" };
}

function ordinalDay(said: string, today: Day): DayReading | undefined {
  const found =
    /\b(?:(?:the|on|on the) )?(\d{1,2})(st|nd|rd|th)\b(?! (?:one|option|slot|time|choice|pls|please|birthday|floor))/.exec(
      said,
    );
  if (!found || (Number(found[1]) < 10 && !/^(?:the|on)/.test(found[0]))) return undefined;
  return dayOfMonth(Number(found[1]), today);
}

function plainWeekday(said: string, today: Day): DayReading | undefined {
  const found = regex(String.raw`(?<!\bthe |\bi |\bjust )\b${WEEKDAY}`).exec(said);
  return found ? { date: comingWeekday(weekdayIndex(found[1]!), today) } : undefined;
}

function dayOfMonth(day: number, today: Day): DayReading {
  if (day < 1 || day > 31) return { unclear: "no-such-day" };
  const start = DateTime.fromISO(today, { zone: "utc" }).startOf("month");
  const dates = [0, 1, 2].map((months) => start.plus({ months }));
  const found = dates.find((month) => day <= month.daysInMonth! && month.set({ day }).toISODate()! >= today);
  return { date: found!.set({ day }).toISODate() as Day };
}

function dated(today: Day, day: number, month: number, year?: number): DayReading {
  const thisYear = Number(today.slice(0, 4));
  const date = isoOf(year ?? thisYear, month, day);
  if (!date)
    return year || !isoOf(thisYear + 1, month, day)
      ? { unclear: "no-such-day" }
      : dated(today, day, month, thisYear + 1);
  if (date >= today) return { date };
  const longAgo = date < addDays(today, -LONG_PAST_DAYS);
  return year === undefined && longAgo ? dated(today, day, month, thisYear + 1) : { unclear: "past" };
}

function isoOf(year: number, month: number, day: number): Day | undefined {
  const pad = (part: number) => String(part).padStart(2, "0");
  const parsed = Day.safeParse(`${year}-${pad(month)}-${pad(day)}`);
  return parsed.success ? parsed.data : undefined;
}

function later(today: Day, count: number, unit: string): Day {
  if (unit === "day") return addDays(today, count);
  if (unit === "month")
    return DateTime.fromISO(today, { zone: "utc" }).plus({ months: count }).toISODate() as Day;
  return addDays(today, count * 7);
}

function countOf(word: string): number {
  if (word === "couple of") return 2;
  return /^\d/.test(word) ? Number(word) : Math.max(COUNTS.indexOf(word), 1);
}

function weekdayIndex(word: string): number {
  const start = word
    .replace(/^teu|^tus/, "tue")
    .replace(/^wen/, "wed")
    .replace(/^thi|^thr/, "thu");
  return WEEKDAYS.indexOf(start.replace(/^fir|^fry/, "fri").slice(0, 3));
}

function weekdayOf(day: Day): number {
  return DateTime.fromISO(day, { zone: "utc" }).weekday - 1;
}

function comingWeekday(wanted: number, today: Day): Day {
  return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
}

function dayInNextWeek(wanted: number, today: Day): Day {
  return addDays(today, 7 - weekdayOf(today) + wanted);
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3)) + 1;
}

function yearOf(written: string | undefined): number | undefined {
  if (!written) return undefined;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

const compiled = new Map<string, RegExp>();

/** The sources above are few and are read for every message, so each is compiled once. */
function regex(source: string): RegExp {
  const kept = compiled.get(source);
  if (kept) return kept;
  const made = new RegExp(source);
  compiled.set(source, made);
  return made;
}
