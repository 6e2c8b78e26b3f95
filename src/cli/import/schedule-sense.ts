import type { EpochMs } from "../../clock.ts";
import { addDays, dayOf } from "../../domain/day.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import { instantOf } from "../../domain/hours.ts";
import { Occurrences } from "../../domain/recurrence.ts";
import type { Pattern } from "../../domain/schedule.ts";
import { freeSlots } from "../../domain/slots.ts";
import type { Offer, ScheduleRow } from "./schedule-row.ts";

const A_YEAR = 366;

/** Why nothing could ever be booked in a pattern, looked for in its first year from now on; undefined if something can. */
export function givesNoTime(pattern: Pattern, { places, kinds }: Offer, now: EpochMs): string | undefined {
  if (pattern.lastDay !== undefined && pattern.lastDay < dayOf(now)) return undefined;
  const first = new Occurrences(pattern).first();
  if (first === undefined) return "repeats: there is no such day from the first day to the last";
  const start = Math.max(now, instantOf(first, "00:00"));
  const supply = {
    advisers: [{ id: "", firstName: "", patterns: [pattern], blocks: [], gapMinutes: 0 }],
    places: new Map(places.map(({ id, hours }) => [id, hours])),
    kinds: kinds.map((kind) => ({ ...kind, noticeHours: 0, horizonDays: A_YEAR })),
    holidays: bankHolidaysAround(start),
    busy: [],
  };
  const found = freeSlots(supply, { person: "", now: start }).next();
  return found.done
    ? "from: nothing could be booked: is the centre open then, is it long enough, and is the kind held this way?"
    : undefined;
}

/** Why somebody cannot work as a pattern says and as other rows say: they would be at two places at once. */
export function clashOf(pattern: Pattern, others: readonly ScheduleRow[]): string | undefined {
  const clash = others.find(({ entry }) => entry.is === "pattern" && areApart(pattern, entry.pattern));
  return clash && `where: they are at another place at the same time, in ${clash.id}`;
}

function areApart(a: Pattern, b: Pattern): boolean {
  const inPerson = a.by === "in-person" && b.by === "in-person";
  if (!inPerson || a.placeId === b.placeId || a.to <= b.from || b.to <= a.from) return false;
  const [mine, theirs] = [new Occurrences(a), new Occurrences(b)];
  const first = a.firstDay > b.firstDay ? a.firstDay : b.firstDay;
  return Array.from({ length: A_YEAR }, (_, i) => addDays(first, i)).some(
    (day) => mine.on(day) && theirs.on(day),
  );
}
