import type { EpochMs } from "../../clock.ts";
import { areApart, whyNoTime } from "../../domain/pattern-sense.ts";
import type { Pattern } from "../../domain/schedule.ts";
import type { Offer, ScheduleRow } from "./schedule-row.ts";

const SAID = {
  "no-day": "repeats: there is no such day from the first day to the last",
  "no-time":
    "from: nothing could be booked: is the centre open then, is it long enough, and is the kind held this way?",
} as const;

/** Why nothing could ever be booked in a pattern, looked for in its first year from now on; undefined if something can. */
export function givesNoTime(pattern: Pattern, offer: Offer, now: EpochMs): string | undefined {
  const why = whyNoTime(pattern, offer, now);
  return why && SAID[why];
}

/** Why somebody cannot work as a pattern says and as other rows say: they would be at two places at once. */
export function clashOf(pattern: Pattern, others: readonly ScheduleRow[]): string | undefined {
  const clash = others.find(({ entry }) => entry.is === "pattern" && areApart(pattern, entry.pattern));
  return clash && `where: they are at another place at the same time, in ${clash.id}`;
}
