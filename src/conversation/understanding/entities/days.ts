import type { Day } from "../../../domain/day.ts";
import type { DayReading } from "./calendar.ts";
import { agreeing, DAY_RULES } from "./day-rules.ts";
import { readNamedDay } from "./named-days.ts";

/** What was read, and the words that are left, with DAY where it stood. */
export interface FoundDay {
  readonly reading: DayReading;
  readonly rest: string;
}

/**
 * The day a message names, the way days are said in Britain: "the 14th", "14/12", "week tues", "a fortnight today".
 * "next tuesday" is the coming one to some and the one after to others, so it comes back as unclear.
 * @param said text after `inDateWords`
 * @returns nothing if it names no day
 */
export function readDay(said: string, today: Day): FoundDay | undefined {
  const named = readNamedDay(said, today);
  if (named) return { reading: named.reading, rest: without(said, named.found) };
  for (const { pattern, read, checked, keeps } of DAY_RULES) {
    const found = pattern.exec(said);
    const reading = found && read(found, today);
    if (!found || !reading) continue;
    const rest = without(said, found, keeps?.exec(found[0])?.[0]);
    return checked ? withWeekday(reading, rest) : { reading, rest };
  }
  return undefined;
}

function without(said: string, found: RegExpExecArray, kept = ""): string {
  const [before, after] = [said.slice(0, found.index), said.slice(found.index + found[0].length)];
  return `${before} DAY ${kept} ${after}`.replace(/ +/g, " ").trim();
}

function withWeekday(reading: DayReading, rest: string): FoundDay {
  const beside = /\b(mon|tue|wed|thu|fri|sat|sun)\b/.exec(rest);
  if (!beside) return { reading, rest };
  return { reading: agreeing(reading, beside[1]!), rest: rest.replace(beside[0], "").trim() };
}
