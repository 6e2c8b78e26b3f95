import type { EpochMs } from "../src/clock.ts";
import type { Ctx } from "../src/conversation/dialog.ts";
import type { When } from "../src/conversation/understanding/index.ts";
import { clockTime, dayOf } from "../src/domain/day.ts";
import { bankHolidaysAround } from "../src/domain/holidays-around.ts";
import { freeSlots, type Slot } from "../src/domain/slots.ts";
import { ANYWHERE } from "./places.ts";

export type Wish = Partial<When>;

const OFFERED_AT_ONCE = 3;

/** The three free times to offer: those that fit the wish, soonest first, no two at the same time. */
export function bestSlots(ctx: Ctx, placeId: string | undefined, wish: Wish, after = 0): Slot[] {
  const best: Slot[] = [];
  for (const slot of free(ctx, placeId)) {
    if (slot.start <= after || slot.start === best.at(-1)?.start || !fits(slot, wish)) continue;
    best.push(slot);
    if (best.length === OFFERED_AT_ONCE) break;
  }
  return best;
}

/** Those that a day, a time or a part of the day points at; all of them if it points at nothing. */
export function matching<Timed extends { readonly start: EpochMs }>(
  slots: readonly Timed[],
  wish: Wish,
): Timed[] {
  return slots.filter((slot) => fits(slot, wish));
}

function fits(
  { start }: { readonly start: EpochMs },
  { date, time, part, bound, not, either }: Wish,
): boolean {
  const at = clockTime(start);
  if (not && dayOf(start) === not) return false;
  if (either && !either.includes(dayOf(start))) return false;
  if (time && bound) return (!date || dayOf(start) === date) && (bound === "from" ? at >= time : at < time);
  if (date && dayOf(start) !== date) return false;
  return (!time || at === time) && (!part || partOf(start) === part);
}

export function isStillFree(ctx: Ctx, { adviserId, placeId, start }: Slot): boolean {
  for (const slot of free(ctx, placeId)) {
    if (slot.start > start) return false;
    if (slot.start === start && slot.adviserId === adviserId) return true;
  }
  return false;
}

function free({ known, content }: Ctx, placeId: string | undefined): Iterable<Slot> {
  const { advisers, busy } = known.section("diary");
  const wanted =
    placeId === undefined || placeId === ANYWHERE
      ? advisers
      : advisers.filter((adviser) => adviser.placeId === placeId);
  const hours = new Map(content.places.map((place) => [place.id, place.hours]));
  const { bookingNoticeHours, bookingHorizonDays, appointmentKinds } = content.service;
  const rules = {
    minutes: appointmentKinds[0]!.minutes,
    noticeHours: bookingNoticeHours,
    horizonDays: bookingHorizonDays,
    holidays: bankHolidaysAround(known.now),
  };
  return freeSlots(wanted, hours, busy, known.partyId, known.now, rules);
}

function partOf(at: number): When["part"] {
  const hour = Number(clockTime(at).slice(0, 2));
  if (hour < 12) return "morning";
  return hour < 17 ? "afternoon" : "evening";
}
