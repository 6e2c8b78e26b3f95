import type { EpochMs } from "../clock.ts";
import { addDays, dayOf, shortDay, shortTime } from "./day.ts";

/** "11am today", "11am tomorrow", "11am on Mon 28 Dec": a time to come as it is said on the day of `now`. */
export function timeWords(at: EpochMs, now: EpochMs): string {
  const day = dayOf(at);
  const time = shortTime(at) === "12pm" ? "noon" : shortTime(at);
  if (day === dayOf(now)) return `${time} today`;
  return day === addDays(dayOf(now), 1) ? `${time} tomorrow` : `${time} on ${shortDay(at)}`;
}
