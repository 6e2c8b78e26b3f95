import { addDays, type Day } from "../../../domain/day.ts";
import { type DayReading, dated, easterSunday } from "./calendar.ts";

/** Days that stand still in the year, by the words for them after `inDateWords`. */
const FIXED: readonly (readonly [RegExp, day: number, month: number])[] = [
  [/\bchristmas (?:eve|evening)\b/, 24, 12],
  [/\bchristmas day\b|\bon christmas\b/, 25, 12],
  [/\bboxing day\b/, 26, 12],
  [/\b(?:nye|new ?years? (?:eve|evening)|hogmanay)\b/, 31, 12],
  [/\b(?:nyd|new ?years? day)\b/, 1, 1],
  [/\bvalentines?(?: day)?\b/, 14, 2],
  [/\bhalloween\b/, 31, 10],
  [/\b(?:bonfire|guy fawkes) night\b/, 5, 11],
];

/** Days that move with Easter, in days after Easter Sunday. */
const WITH_EASTER: readonly (readonly [RegExp, daysAfter: number])[] = [
  [/\bgood fri\b/, -2],
  [/\beaster (?:sun|day)\b/, 0],
  [/\beaster mon\b/, 1],
];

/** A day that has a name of its own: "xmas eve", "new years day", "good friday"; and where the name stands. */
export function readNamedDay(
  said: string,
  today: Day,
): { reading: DayReading; found: RegExpExecArray } | undefined {
  for (const [pattern, day, month] of FIXED) {
    const found = pattern.exec(said);
    if (found) return { reading: dated(today, day, month), found };
  }
  for (const [pattern, daysAfter] of WITH_EASTER) {
    const found = pattern.exec(said);
    if (found) return { reading: { date: withEaster(today, daysAfter) }, found };
  }
  return undefined;
}

function withEaster(today: Day, daysAfter: number): Day {
  const year = Number(today.slice(0, 4));
  const [thisYear, nextYear] = [year, year + 1].map((each) => addDays(easterSunday(each), daysAfter));
  return thisYear! >= today ? thisYear! : nextYear!;
}
