import { addDays, type Day } from "../../../domain/day.ts";
import {
  comingWeekday,
  type DayReading,
  dated,
  dayOfMonth,
  MONTHS,
  monthsLater,
  nthWeekday,
  WEEKDAYS,
  weekdayInWeek,
  weekdayOf,
} from "./calendar.ts";

/** One way of saying a day. */
export interface DayRule {
  readonly pattern: RegExp;
  /** @returns nothing if the words are no day after all */
  readonly read: (found: readonly (string | undefined)[], today: Day) => DayReading | undefined;
  /** A weekday beside it must be its weekday: "mon 24th" is asked about if the 24th is a Tuesday. */
  readonly checked?: boolean;
  /** Words of the match that also say the part of the day. */
  readonly keeps?: RegExp;
}

const WD = "(mon|tue|wed|thu|fri|sat|sun)\\b";
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\b";
const ORDINALS =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/);
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, thirtieth: 30 };
const ORDINAL_WORD = `(?:(?:twenty|thirty)[ -])?(?:${ORDINALS.join("|")})|thirtieth`;
const NUMBERED = "\\d{1,2}(?: ?(?:st|nd|rd|th))?";
const COUNTS = "a|an|one|two|three|four|five|six|seven|eight|nine|ten".split("|");
const COUNT = `(\\d{1,2}|${COUNTS.join("|")}|(?:a )?couple(?: of)?)`;
const DAY_SHIFT = `(today|tomorrow|on ${WD}|this ${WD}|${WD})`;

const rule = (
  source: string,
  read: DayRule["read"],
  more: Pick<DayRule, "checked" | "keeps"> = {},
): DayRule => ({
  pattern: new RegExp(source),
  read,
  ...more,
});
const on = (date: Day): DayReading => ({ date });

/** Every way of saying a day that the grammar knows, in order: what says most comes first. */
export const DAY_RULES: readonly DayRule[] = [
  rule("\\b(?:the )?day after (?:tomorrow|2?tom|2mo)\\b", (_, today) => on(addDays(today, 2))),
  rule(`\\b${COUNT} week (?:from )?${DAY_SHIFT}`, ([, n, from, ...wd], today) =>
    shifted(from!, wd, countOf(n!), today),
  ),
  rule(`(?<!\\b(?:next|this|last) )\\bweek (?:from )?${DAY_SHIFT}`, ([, from, ...wd], today) =>
    shifted(from!, wd, 1, today),
  ),
  rule(`\\bfortnight (?:from )?${DAY_SHIFT}`, ([, from, ...wd], today) => shifted(from!, wd, 2, today)),
  rule(`\\b${DAY_SHIFT} (?:week(?! (?:on|after|day))|(a )?fortnight)\\b`, (found, today) =>
    shifted(found[1]!, found.slice(2, 5), found[0]!.endsWith("fortnight") ? 2 : 1, today),
  ),
  rule("\\b(?:this time next week|week from now)\\b", (_, today) => on(addDays(today, 7))),
  rule("\\byesterday\\b(?! i)", () => ({ unclear: "past" })),
  rule(
    `\\b(today|tomorrow|${WD})(?: ?(?:/|or|and|&|n|,) ?)(?:on )?(today|tomorrow|${WD})`,
    ([, one, , other]) => (one === other ? undefined : { unclear: "two-days" }),
  ),
  rule("\\btomorrow\\b", (_, today) => on(addDays(today, 1))),
  rule("\\b(?:today|tonight|this (?:morning|afternoon|evening|aft))\\b", (_, today) => on(today), {
    keeps: /tonight|morning|afternoon|evening/,
  }),
  rule("\\b(20\\d\\d)[-/.](\\d\\d?)[-/.](\\d\\d?)\\b", ([, year, month, day], today) =>
    dated(today, Number(day), Number(month), Number(year)),
  ),
  rule(
    "(?<![\\d/.:£])(\\d{1,2})([/.-])(\\d{1,2})\\2(20\\d\\d|\\d\\d)(?![\\d/])",
    ([, day, , month, year], today) =>
      dated(today, Number(day), Number(month), Number(year!.length === 2 ? `20${year}` : year)),
    { checked: true },
  ),
  rule(
    "(?<![\\d/.:£-])(\\d{1,2})[/-](\\d{1,2})(?![\\d/]| ?(?:am|pm|ish|oclock)\\b|:\\d)",
    ([whole, day, month], today) =>
      isNoDate(whole!, Number(day), Number(month)) ? undefined : dated(today, Number(day), Number(month)),
    { checked: true },
  ),
  rule(
    `\\b(first|second|third|fourth|1st|2nd|3rd|4th|last) ${WD} (?:in|of) (?:the (month)\\b|(next) month\\b|${MONTH})`,
    nthOfMonth,
  ),
  rule(
    `\\b(${NUMBERED}|${ORDINAL_WORD}) (?:of )?(?:the )?${MONTH}(?: (20\\d\\d)\\b)?`,
    ([, day, month, year], today) =>
      dated(today, dayNumber(day!), monthOf(month!), year ? Number(year) : undefined),
    { checked: true },
  ),
  rule(
    `\\b${MONTH} (?:the )?(${NUMBERED}|${ORDINAL_WORD})\\b(?![:.]\\d| ?(?:am|pm)\\b| of us)(?:,? (20\\d\\d)\\b)?`,
    ([, month, day, year], today) =>
      dated(today, dayNumber(day!), monthOf(month!), year ? Number(year) : undefined),
    { checked: true },
  ),
  rule(
    `\\b(${NUMBERED}|${ORDINAL_WORD}) (?:of )?(?:the )?(next|this) month\\b`,
    ([, day, which], today) => dayOfMonth(dayNumber(day!), today, which === "next" ? 1 : 0),
    { checked: true },
  ),
  rule(
    `\\b${WD} (?:the |da )?(\\d{1,2} ?(?:st|nd|rd|th)\\b|${ORDINAL_WORD})(?! (?:one|slot|option))`,
    ([, weekday, day], today) => agreeing(dayOfMonth(dayNumber(day!), today), weekday!),
  ),
  rule(`\\b${WD} (\\d{2})\\b(?![:./]|\\d| ?(?:am|pm|oclock|ish))`, ([, weekday, day], today) => {
    const reading = agreeing(dayOfMonth(Number(day), today), weekday!);
    return "date" in reading ? reading : undefined;
  }),
  rule(
    "\\b(?:(?:on )?(?:the|da) |on )?(\\d{1,2}) ?(st|nd|rd|th)\\b(?! (?:one|option|slot|time|choice|birthday|floor|year|week|month|day))",
    ([whole, day], today) =>
      Number(day) < 10 && !/^(?:the|da|on)/.test(whole!) ? undefined : dayOfMonth(Number(day), today),
    { checked: true },
  ),
  rule(
    `\\b(?:in |in about )${COUNT}(?: more)? (day|week|month)\\b|\\b${COUNT} (day|week|month) time\\b|\\b(\\d{1,2}) (day|week)(?: from now)$`,
    ([, a, unitA, b, unitB, c, unitC], today) =>
      on(later(today, countOf((a ?? b ?? c)!), (unitA ?? unitB ?? unitC)!)),
  ),
  rule("\\b(?:in (?:a )?|a )?fortnight(?: time)?\\b(?! ago)", (_, today) => on(addDays(today, 14))),
  rule(`\\bweek after next(?: on)?(?: the)? ${WD}|\\b${WD}(?: the)? week after next`, ([, a, b], today) =>
    on(weekdayInWeek(weekdayIndex((a ?? b)!), 2, today)),
  ),
  rule(`\\bnext week(?: on)? (?:the )?${WD}|\\b${WD}(?: of)? next week\\b`, ([, a, b], today) =>
    on(weekdayInWeek(weekdayIndex((a ?? b)!), 1, today)),
  ),
  rule(`\\bthis week(?: on)? ${WD}|\\b${WD} this week\\b`, ([, a, b], today) => {
    const date = weekdayInWeek(weekdayIndex((a ?? b)!), 0, today);
    return date >= today ? on(date) : { unclear: "past" };
  }),
  rule(`\\blast ${WD}|\\b${WD} (?:gone|just gone|just passed)\\b`, () => ({ unclear: "past" })),
  rule(`\\b${WD} after(?: next| this| that)?$|\\b${WD} after next\\b`, () => ({ unclear: "next-weekday" })),
  rule(`\\b(?:this )?coming ${WD}|\\b${WD} coming\\b`, ([, a, b], today) =>
    on(comingWeekday(weekdayIndex((a ?? b)!), today)),
  ),
  rule(`\\b(?:next|not this) ${WD}`, ([, weekday], today) =>
    weekdayIndex(weekday!) === weekdayOf(today) ? on(addDays(today, 7)) : { unclear: "next-weekday" },
  ),
  rule(`\\bthis ${WD}`, ([, weekday], today) =>
    on(weekdayIndex(weekday!) === weekdayOf(today) ? today : comingWeekday(weekdayIndex(weekday!), today)),
  ),
  rule(`\\b${WD}`, ([, weekday], today) => on(comingWeekday(weekdayIndex(weekday!), today))),
];

/** The reading, unless a weekday said beside it is another one. */
export function agreeing(reading: DayReading, weekday: string): DayReading {
  const agrees = "unclear" in reading || weekdayOf(reading.date) === weekdayIndex(weekday);
  return agrees ? reading : { unclear: "no-such-day" };
}

/** "24/7", "50/50", and hours such as "9-5" or "2-4". */
function isNoDate(written: string, first: number, second: number): boolean {
  return written === "24/7" || first > 39 || second > 39 || (/^\d+-[1-6]$/.test(written) && first <= 12);
}

/** Some weeks after today, tomorrow or the coming weekday. */
function shifted(
  from: string,
  weekdays: readonly (string | undefined)[],
  weeks: number,
  today: Day,
): DayReading {
  const weekday = weekdays.find(Boolean);
  if (weekday) return on(addDays(comingWeekday(weekdayIndex(weekday), today), weeks * 7));
  return on(addDays(today, weeks * 7 + (from === "tomorrow" ? 1 : 0)));
}

function nthOfMonth(found: readonly (string | undefined)[], today: Day): DayReading {
  const [, which, weekday, , next, month] = found;
  const nth = which === "last" ? -1 : dayNumber(which!);
  const [year, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const wanted = month ? monthOf(month) : thisMonth + (next ? 1 : 0);
  const overYear = wanted > 12 || wanted < thisMonth;
  return nthWeekday(today, nth, weekdayIndex(weekday!), ((wanted - 1) % 12) + 1, overYear ? year + 1 : year);
}

function later(today: Day, count: number, unit: string): Day {
  if (unit === "month") return monthsLater(today, count);
  return addDays(today, unit === "week" ? count * 7 : count);
}

function countOf(word: string): number {
  if (word.includes("couple")) return 2;
  return /^\d/.test(word) ? Number(word) : Math.max(COUNTS.indexOf(word) - 1, 1);
}

/** "14th", "14", "fourteenth", "twenty first" */
function dayNumber(written: string): number {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  return written.split(/[ -]/).reduce((sum, word) => sum + (TENS[word] ?? ORDINALS.indexOf(word) + 1), 0);
}

const weekdayIndex = (word: string): number => WEEKDAYS.indexOf(word);
const monthOf = (word: string): number => MONTHS.indexOf(word) + 1;
