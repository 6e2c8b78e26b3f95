import type { EpochMs } from "../clock.ts";
import type { AppointmentKind } from "./appointment-kind.ts";
import { addDays, dayOf } from "./day.ts";
import { bankHolidaysAround } from "./holidays-around.ts";
import { instantOf } from "./hours.ts";
import type { Place } from "./place.ts";
import { Occurrences } from "./recurrence.ts";
import type { Pattern } from "./schedule.ts";
import { freeSlots } from "./slots.ts";

const A_YEAR = 366;

interface Offer {
  readonly places: readonly Place[];
  readonly kinds: readonly AppointmentKind[];
}

/** Why nothing could ever be booked in a pattern, looked for in its first year from now on; undefined if something can. */
export function whyNoTime(
  pattern: Pattern,
  { places, kinds }: Offer,
  now: EpochMs,
): "no-day" | "no-time" | undefined {
  if (pattern.lastDay !== undefined && pattern.lastDay < dayOf(now)) return undefined;
  const first = new Occurrences(pattern).first();
  if (first === undefined) return "no-day";
  const start = Math.max(now, instantOf(first, "00:00"));
  const supply = {
    advisers: [{ id: "", firstName: "", patterns: [pattern], blocks: [], gapMinutes: 0 }],
    places: new Map(places.map(({ id, hours }) => [id, hours])),
    kinds: kinds.map((kind) => ({ ...kind, noticeHours: 0, horizonDays: A_YEAR })),
    holidays: bankHolidaysAround(start),
    busy: [],
  };
  return freeSlots(supply, { person: "", now: start }).next().done ? "no-time" : undefined;
}

/** Whether two patterns want somebody at two places at the same time, on some day of a year. */
export function areApart(a: Pattern, b: Pattern): boolean {
  const inPerson = a.by === "in-person" && b.by === "in-person";
  return inPerson && a.placeId !== b.placeId && meet(a, b);
}

/** Whether two patterns hold some of the same time at one place, on some day of a year. */
export const overlap = (a: Pattern, b: Pattern): boolean => a.placeId === b.placeId && meet(a, b);

function meet(a: Pattern, b: Pattern): boolean {
  if (a.to <= b.from || b.to <= a.from) return false;
  const [mine, theirs] = [new Occurrences(a), new Occurrences(b)];
  const first = a.firstDay > b.firstDay ? a.firstDay : b.firstDay;
  return Array.from({ length: A_YEAR }, (_, i) => addDays(first, i)).some(
    (day) => mine.on(day) && theirs.on(day),
  );
}
