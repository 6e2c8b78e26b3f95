import { addDays, type Day } from "../../../domain/day.ts";
import { bankHolidaysAround } from "../../../domain/holidays-around.ts";
import { instantOf } from "../../../domain/hours.ts";
import { dated, easterSunday, MONTHS, WEEKDAYS, weekdayInWeek } from "./calendar.ts";
import { readDay } from "./days.ts";

/** Days from the first to the last, both of them in it. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Where a span has no end of its own. */
const OPEN_DAYS = 60;
const SAT = 5;
const SUN = 6;
const MONTH = `(${MONTHS.join("|")})`;

type Rule = readonly [RegExp, (found: RegExpExecArray, today: Day) => Span];

/** In order: what says most comes first. */
const RULES: readonly Rule[] = [
  [/\bweek after next\b/, (_, today) => week(2, today)],
  [/\b(?:next|following) week\b|\bweek after\b/, (_, today) => week(1, today)],
  [/\bthis week\b/, (_, today) => ({ first: today, last: weekdayInWeek(SUN, 0, today) })],
  [
    /\bweekend\b/,
    (_, today) => ({ first: weekdayInWeek(SAT, 0, today), last: weekdayInWeek(SUN, 0, today) }),
  ],
  [/\bnext month\b/, (_, today) => month(monthOf(today) + 1, today)],
  [/\bthis month\b/, (_, today) => month(monthOf(today), today)],
  [/\b(before|after) (christmas|new ?years?|easter|(?:the )?bank holiday)\b/, aroundFeast],
  [/\b(?:in )?(?:the )?new year\b|\bnext year\b/, (_, today) => onFrom(comingDay(1, 1, today))],
  [
    new RegExp(`\\b(before|after) ${MONTH}\\b(?! ?\\d)`),
    ([, side, name], today) => {
      const { first, last } = month(MONTHS.indexOf(name!) + 1, today);
      return side === "before" ? { first: today, last: addDays(first, -1) } : onFrom(addDays(last, 1));
    },
  ],
  [
    new RegExp(
      `(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b(?:(?:in|for|during|sometime) (?:may|${MONTH})|(?!may|mar)${MONTH})\\b(?! ?(?:the )?\\d)`,
    ),
    ([found, said, bare], today) =>
      month(MONTHS.indexOf(said ?? bare ?? (/may/.test(found) ? "may" : "mar")) + 1, today),
  ],
];

const DAY_SAID = `(?:the )?(?:${WEEKDAYS.join("|")}|tomorrow|\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2} (?:of )?${MONTH}|${MONTH} \\d)`;
const BESIDE_DAY = new RegExp(
  `(?<!\\b(?:day|week|year|night) )\\b(not before|no earlier than|(?:not|cant|can't|busy|away|working) (?:until|till)|before|after|by|from) (?:on )?(?=${DAY_SAID})`,
);

/** Days on one side of a day: "before friday", "after the 5th", "not till monday". @param said text after `inDateWords` */
export function readSideOfDay(said: string, today: Day): Span | undefined {
  const found = BESIDE_DAY.exec(said);
  const reading = found && readDay(said.slice(found.index + found[0].length), today)?.reading;
  if (!found || !reading || !("date" in reading)) return undefined;
  const { date } = reading;
  if (found[1] === "before") return { first: today, last: addDays(date, -1) };
  if (found[1] === "by") return { first: today, last: date };
  return onFrom(found[1] === "after" ? addDays(date, 1) : date);
}

/** Days that words name together: "next week", "in march", "after easter". @param said text after `inDateWords` */
export function readSpan(said: string, today: Day): Span | undefined {
  for (const [pattern, read] of RULES) {
    const found = pattern.exec(said);
    if (found) return read(found, today);
  }
  return undefined;
}

export const isWithin = (day: Day, { first, last }: Span): boolean => first <= day && day <= last;

const onFrom = (first: Day): Span => ({ first, last: addDays(first, OPEN_DAYS) });

function week(weeks: number, today: Day): Span {
  return { first: weekdayInWeek(0, weeks, today), last: weekdayInWeek(SUN, weeks, today) };
}

const monthOf = (today: Day): number => Number(today.slice(5, 7));

/** A month by its number, this year's or next year's; what has gone of this one is left out. */
function month(number: number, today: Day): Span {
  const index = ((number - 1) % 12) + 1;
  const year = Number(today.slice(0, 4)) + (index < monthOf(today) ? 1 : 0);
  const first = dayIn(year, index);
  const last = addDays(index === 12 ? dayIn(year + 1, 1) : dayIn(year, index + 1), -1);
  return { first: first < today ? today : first, last };
}

function dayIn(year: number, monthNumber: number): Day {
  return `${year}-${String(monthNumber).padStart(2, "0")}-01` as Day;
}

function aroundFeast([, side, feast]: RegExpExecArray, today: Day): Span {
  const day = feastDay(feast!, today);
  return side === "before" ? { first: today, last: addDays(day.first, -1) } : onFrom(addDays(day.last, 1));
}

function feastDay(feast: string, today: Day): Span {
  if (feast === "christmas") return { first: comingDay(25, 12, today), last: comingDay(26, 12, today) };
  if (feast.startsWith("new")) return oneDay(comingDay(1, 1, today));
  if (feast !== "easter") return oneDay(nextHoliday(today));
  const year = Number(today.slice(0, 4));
  const sunday = [year, year + 1].map(easterSunday).find((one) => addDays(one, 1) >= today)!;
  return { first: addDays(sunday, -2), last: addDays(sunday, 1) };
}

const oneDay = (day: Day): Span => ({ first: day, last: day });

function nextHoliday(today: Day): Day {
  return [...bankHolidaysAround(instantOf(today, "12:00"))].sort().find((day) => day >= today) ?? today;
}

function comingDay(day: number, monthNumber: number, today: Day): Day {
  const reading = dated(today, day, monthNumber);
  return "date" in reading ? reading.date : today;
}
