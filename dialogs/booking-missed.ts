import { type Ctx, go, say } from "../src/conversation/dialog.ts";
import type { PastBooking } from "../src/conversation/known.ts";
import { type Next, newBooking } from "./booking-data.ts";
import { isTheirs } from "./gate.ts";
import { ANYWHERE } from "./places.ts";

const MISSED =
  /\b(?:missed (?:it|my|the|that)|forgot (?:about )?(?:it|my|the)|(?:sorry|soz).{0,12}\b(?:forgot|missed)|over ?slept|slept (?:in|thru|through)|didnt (?:go|make it|come|get there)|didn't (?:go|make it))\b|^\W*(?:omg |shit |oh no |sorry |i )*forgot(?: sorry)?\W*$/i;
const OTHER = /\b(?:period|pill|meds|rent|bus|train|school|college|work|shift|court|event|party)\b/i;
const LONGEST = 90;
const DAYS_MS = 3 * 24 * 3_600_000;

export const saysMissed = (ctx: Ctx): boolean => missedOne(ctx) !== undefined;

/** The appointment of the last days that they say they did not come to, while nobody has marked it: then they are asked anyway. */
export function missedOne(ctx: Ctx): PastBooking | undefined {
  const { text, known } = ctx;
  if (text.length > LONGEST || !MISSED.test(text) || OTHER.test(text) || !isTheirs(ctx)) return undefined;
  return known
    .section("history")
    .find(({ start, status }) => start <= known.now && known.now - start < DAYS_MS && status === "booked");
}

/** Another time with the same adviser, without a word of blame. */
export function offerAnother({ adviserId, adviserName }: PastBooking): Next {
  const data = { ...newBooking, query: { adviserId, placeId: ANYWHERE } };
  return go("again", data, [say("booking.self-missed", { adviser: adviserName })]);
}
