import type { EpochMs } from "../src/clock.ts";
import { supplyFrom } from "../src/content/supply.ts";
import type { Ctx } from "../src/conversation/dialog.ts";
import { isWithin } from "../src/conversation/understanding/index.ts";
import { clockTime, type Day, dayOf } from "../src/domain/day.ts";
import { instantOf } from "../src/domain/hours.ts";
import { freeSlots, type Slot } from "../src/domain/slots.ts";
import { partOf } from "../src/domain/waiting-wish.ts";
import type { Query, Wish } from "./booking-wish.ts";
import { ANYWHERE } from "./places.ts";

const OFFERED_AT_ONCE = 3;
/** More than a year of one adviser; a bound, so that a big team costs no more. */
const MOST_LOOKED_AT = 4000;

/** The free times that a query allows, soonest first; in person unless it says otherwise. */
export function freeFor({ known, content }: Ctx, query: Query): Slot[] {
  const supply = supplyFrom(content, known.section("diary"), known.now);
  const { placeId, by, adviserId, not = [], after, before } = query;
  const slots = freeSlots(supply, {
    person: known.partyId,
    now: known.now,
    placeId: placeId === ANYWHERE || (by && by !== "in-person") ? undefined : placeId,
    by: by ?? "in-person",
    adviserId,
    from: after,
    until: before,
  });
  return firstOf(slots, MOST_LOOKED_AT).filter((slot) => !not.includes(slot.adviserId));
}

function firstOf(slots: Iterable<Slot>, most: number): Slot[] {
  const first: Slot[] = [];
  for (const slot of slots) {
    if (first.length === most) break;
    first.push(slot);
  }
  return first;
}

/**
 * The three to offer of those that fit a wish: on different days where there is a choice, early, middle and late; on
 * one day from its start, its middle and its end. No two begin at the same time, none has been `shown`.
 */
export function bestSlots(
  slots: readonly Slot[],
  wish: Wish,
  shown: readonly EpochMs[] = [],
): readonly Slot[] {
  const fitting = onePerTime(slots.filter((slot) => fits(slot, wish) && !shown.includes(slot.start)));
  const days = [...Map.groupBy(fitting, ({ start }) => dayOf(start)).values()];
  if (days.length === 1) return spread(days[0]!, OFFERED_AT_ONCE);
  if (days.length === 2) return inOrder([...spread(days[0]!, 2), ...spread(days[1]!, 1)], fitting);
  return days.slice(0, OFFERED_AT_ONCE).map((day, i) => day[Math.round((i * (day.length - 1)) / 2)]!);
}

/** The times nearest to a wish that cannot be had, in the order of the clock. */
export function nearestSlots(
  slots: readonly Slot[],
  wish: Wish,
  today: Day,
  shown: readonly EpochMs[] = [],
): readonly Slot[] {
  const unseen = onePerTime(slots.filter(({ start }) => !shown.includes(start)));
  const onThose = unseen.filter((slot) => wish.either?.includes(dayOf(slot.start)));
  const open = onThose.length > 0 ? onThose : unseen;
  if (!wish.date && !wish.time && !wish.part && !wish.span) return bestSlots(open, {});
  return open
    .toSorted((a, b) => farFrom(a.start, wish, today) - farFrom(b.start, wish, today))
    .slice(0, OFFERED_AT_ONCE)
    .toSorted((a, b) => a.start - b.start);
}

const PART_MIDDLE = { morning: "10:30", afternoon: "14:30", evening: "18:00" } as const;
const DAY_MS = 24 * 3_600_000;
const HALF_HOUR_MS = 1_800_000;

/** How far a time is from the wish, in milliseconds; without a day, a day more counts as half an hour. */
function farFrom(start: EpochMs, { date, time, part, either, span }: Wish, today: Day): number {
  const clock = time ?? (part ? PART_MIDDLE[part] : "12:00");
  if (span) return Math.abs(start - instantOf(span.first, clock));
  if (date) return Math.abs(start - instantOf(date, clock));
  const days = either
    ? 0
    : Math.round((instantOf(dayOf(start), "12:00") - instantOf(today, "12:00")) / DAY_MS);
  return Math.abs(start - instantOf(dayOf(start), clock)) + days * HALF_HOUR_MS;
}

/** Of several at the same time the first stands. */
function onePerTime(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot, i) => i === 0 || slots[i - 1]!.start !== slot.start);
}

/** So many of a list, from its start to its end. */
function spread(slots: readonly Slot[], count: number): readonly Slot[] {
  if (slots.length <= count) return slots;
  if (count === 1) return [slots[Math.floor(slots.length / 2)]!];
  return Array.from({ length: count }, (_, i) => slots[Math.round((i * (slots.length - 1)) / (count - 1))]!);
}

/** Two days have three between them, however few one of them has. */
function inOrder(picked: readonly Slot[], all: readonly Slot[]): readonly Slot[] {
  const more = all.filter((slot) => !picked.includes(slot)).slice(0, OFFERED_AT_ONCE - picked.length);
  return [...picked, ...more].toSorted((a, b) => a.start - b.start);
}

/** Those that a day, a time or a part of the day points at; all of them if it points at nothing. */
export function matching<Timed extends { readonly start: EpochMs }>(
  slots: readonly Timed[],
  wish: Wish,
): Timed[] {
  return slots.filter((slot) => fits(slot, wish));
}

export function fits(
  { start }: { readonly start: EpochMs },
  { date, time, part, bound, not, notPart, span, either }: Wish,
): boolean {
  const at = clockTime(start);
  if (not && dayOf(start) === not) return false;
  if (notPart && partOf(start) === notPart) return false;
  if (span && !isWithin(dayOf(start), span)) return false;
  if (either && !either.includes(dayOf(start))) return false;
  if (time && bound) return (!date || dayOf(start) === date) && (bound === "from" ? at >= time : at < time);
  if (date && dayOf(start) !== date) return false;
  return (!time || at === time) && (!part || partOf(start) === part);
}

/** Whether a time can be had still, by the same adviser at the same place. */
export function isStillFree(ctx: Ctx, { adviserId, placeId, start, by, kind }: Slot): boolean {
  const supply = supplyFrom(ctx.content, ctx.known.section("diary"), ctx.known.now);
  const asked = { person: ctx.known.partyId, now: ctx.known.now, adviserId, placeId, by, kind };
  return firstOf(freeSlots(supply, { ...asked, from: start, until: start + 1 }), 1).length > 0;
}
