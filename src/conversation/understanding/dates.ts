import type { Day } from "../../domain/day.ts";
import { readDay } from "./days.ts";
import { clean } from "./normalise.ts";
import { type PartOfDay, readPart, readTime, type WallTime } from "./times.ts";

/** When someone means, in London's wall-clock terms. Repeat it back before acting on it. */
export interface When {
  readonly date?: Day;
  readonly time?: WallTime;
  readonly part?: PartOfDay;
  /** The words look like a day, but do not settle one: ask. */
  readonly unclear?: "next-weekday" | "no-such-day" | "past";
  /** As early as can be had. */
  readonly soonest?: boolean;
}

const SOONEST =
  /\b(?:asap|a s a p|soonest|earliest|next available|first available|next free|as soon as|soon as|quickest|next one going)\b/;
const LONG_NUMBERS = /\+?\d[\d ]{8,}/g;
const MAX_LENGTH = 2000;

/**
 * The day and time in a message, by a small British grammar: "friday afternoon", "half 2", "14/12", "in 2 weeks".
 * An impossible day (31/11), a day gone by and an ambiguous "next tuesday" come back as `unclear`.
 */
export function readWhen(text: string, today: Day): When {
  const said = clean(text.slice(0, MAX_LENGTH))
    .replace(LONG_NUMBERS, " ")
    .replace(/[,!?]+/g, " ")
    .replace(/\s+/g, " ");
  const part = readPart(said);
  const time = readTime(said, part);
  return {
    ...readDay(said, today),
    ...(time ? { time } : {}),
    ...(part ? { part } : {}),
    ...(SOONEST.test(said) ? { soonest: true } : {}),
  };
}
