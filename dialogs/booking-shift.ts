import type { Ctx } from "../src/conversation/dialog.ts";
import { readWhen } from "../src/conversation/understanding/index.ts";
import { addDays, clockTime, dayOf } from "../src/domain/day.ts";
import type { Slot } from "../src/domain/slots.ts";
import type { Wish } from "./booking-wish.ts";
import { isTheirs } from "./gate.ts";

const AMOUNT =
  "(an?|one|half an?|half|1|2|two|couple of|3|three|15|20|30|45)? ?(hours?|hrs?|mins?|minutes?|days?|weeks?|wks?)";
const BACK = new RegExp(
  `\\b(?:push|put|move|knock|shift|make)\\b.{0,20}\\b(?:back|later)\\b(?: (?:by|like|bout|about))? ${AMOUNT}\\b|\\b${AMOUNT} later\\b`,
  "i",
);
const FORWARD = new RegExp(
  `\\b(?:bring|move|pull|make|put)\\b.{0,20}\\b(?:forward|forwards|earlier)\\b(?: (?:by|like|bout|about))? ${AMOUNT}\\b|\\b${AMOUNT} earlier\\b`,
  "i",
);
const SAME_TIME = /\bsame time\b/i;
const LONGEST = 60;
const MINUTE_MS = 60_000;
const DAYS_IN: Readonly<Record<string, number>> = { d: 1, w: 7 };

/** "push it back an hour", "same time next week": the wish that it makes of a booking; nothing if it shifts nothing. */
export function shiftedWish(
  { text, known }: Pick<Ctx, "text" | "known">,
  { start }: Pick<Slot, "start">,
): Wish | undefined {
  if (text.length > LONGEST) return undefined;
  if (SAME_TIME.test(text)) return sameTime(text, start, known.today);
  const back = BACK.exec(text);
  const found = back ?? FORWARD.exec(text);
  return found ? moved(start, found.slice(1).filter(Boolean), back ? 1 : -1) : undefined;
}

function sameTime(text: string, start: number, today: ReturnType<typeof dayOf>): Wish {
  const { date } = readWhen(text, today);
  const isWeekOn = /\b(?:next|nxt|following) (?:week|wk)\b|\bweek (?:later|after)\b/i.test(text);
  const isDayOn = /\b(?:next day|day after(?! tom))\b/i.test(text);
  const day = date ?? addDays(dayOf(start), isWeekOn ? 7 : isDayOn ? 1 : 0);
  return { date: day, time: clockTime(start) };
}

/** Days keep the time of the clock; hours and minutes keep the day. */
function moved(start: number, words: readonly string[], sign: 1 | -1): Wish {
  const unit = words.at(-1)!.toLowerCase();
  const count = countOf(words.length > 1 ? words[0]!.toLowerCase() : "a");
  const days = DAYS_IN[unit[0]!];
  if (days) return { date: addDays(dayOf(start), sign * count * days), time: clockTime(start) };
  const at = start + sign * count * (unit.startsWith("h") ? 60 : 1) * MINUTE_MS;
  return { date: dayOf(at), time: clockTime(at) };
}

function countOf(word: string): number {
  if (word.startsWith("half")) return 0.5;
  if (word.startsWith("couple")) return 2;
  return { two: 2, three: 3 }[word] ?? (Number(word) || 1);
}

/** Whether somebody who has something booked wants it at a time told from the one it has. */
export function shiftsMine(ctx: Ctx): boolean {
  const { text } = ctx;
  if (text.length > LONGEST || !(BACK.test(text) || FORWARD.test(text) || /\bsame time next\b/i.test(text)))
    return false;
  return isTheirs(ctx) && ctx.known.section("bookings").length > 0;
}
