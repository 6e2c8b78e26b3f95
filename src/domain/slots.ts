import type { EpochMs } from "../clock.ts";
import type { AppointmentKind, Way } from "./appointment-kind.ts";
import type { Busy } from "./busy.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import { instantOf, type WeeklyHours } from "./hours.ts";
import type { Block, Pattern } from "./schedule.ts";
import { offersFor, slotsOn } from "./slot-offers.ts";

export type { Busy } from "./busy.ts";

/** A time that one adviser could see one person. Nothing is stored until it is booked. */
export interface Slot {
  readonly adviserId: string;
  readonly adviserName: string;
  /** A centre of content/places.yaml; "phone" or "video"; or "outreach:…", which comes with `placeText`. */
  readonly placeId: string;
  /** Name and address of an outreach place, as a young person is told. */
  readonly placeText?: string | undefined;
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly by: Way;
  /** The id of a kind of appointment of content/service.yaml. */
  readonly kind: string;
}

/** Whoever people are booked in with, and when. */
export interface Adviser {
  readonly id: string;
  readonly firstName: string;
  readonly patterns: readonly Pattern[];
  readonly blocks: readonly Block[];
  /** Minutes that stay free between two appointments. */
  readonly gapMinutes: number;
}

/** Everything that free times are worked out from. */
export interface Supply {
  readonly advisers: readonly Adviser[];
  /** The hours of each centre, by its id. */
  readonly places: ReadonlyMap<string, WeeklyHours>;
  /** In the order of content/service.yaml. */
  readonly kinds: readonly AppointmentKind[];
  readonly holidays: ReadonlySet<Day>;
  /** Bookings, holds and the like, of advisers and of people. */
  readonly busy: readonly Busy[];
}

/** Which free times are asked for. What is left out does not matter. */
export interface SlotQuery {
  /** Who asks: their own bookings count too. */
  readonly person: string;
  readonly now: EpochMs;
  /** Without it, each slot is of the first kind that its adviser has there in that way. */
  readonly kind?: string | undefined;
  readonly by?: Way | undefined;
  readonly placeId?: string | undefined;
  readonly adviserId?: string | undefined;
  /** The earliest start. */
  readonly from?: EpochMs | undefined;
  /** No slot starts at this instant or later. */
  readonly until?: EpochMs | undefined;
}

/** The grid that bookings are kept on. */
export const CELL_MS = 5 * 60_000;

/** The five-minute cells, counted since 1970, that a booking takes. */
export function cellsOf(start: EpochMs, end: EpochMs): number[] {
  const from = Math.floor(start / CELL_MS);
  return Array.from({ length: Math.ceil(end / CELL_MS) - from }, (_, i) => from + i);
}

/**
 * The free times, soonest first; at the same time by adviser, and in person before phone before video. Each lies inside
 * a pattern of its adviser and, at a centre, inside the centre's hours; after the notice of its kind, before its
 * horizon; not on a bank holiday; clear of blocks, of everything busy, and of the gap that the adviser wants between
 * two appointments. Worked out a day at a time, as far as they are asked for.
 */
export function* freeSlots(supply: Supply, query: SlotQuery): Generator<Slot> {
  const offers = offersFor(supply, query);
  const today = dayOf(query.now);
  const last = offers.reduce<Day>((latest, { lastDay }) => (lastDay > latest ? lastDay : latest), today);
  const from = query.from === undefined || query.from < query.now ? today : dayOf(query.from);
  for (let day = from; day <= last; day = addDays(day, 1)) {
    if (query.until !== undefined && instantOf(day, "00:00") >= query.until) return;
    if (supply.holidays.has(day)) continue;
    const slots = offers.flatMap((offer) => slotsOn(day, offer)).sort(bySoonest);
    yield* slots.filter((slot, i) => i === 0 || !isSame(slot, slots[i - 1]!));
  }
}

const WAYS: readonly Way[] = ["in-person", "phone", "video"];

function bySoonest(a: Slot, b: Slot): number {
  return (
    a.start - b.start ||
    inOrder(a.adviserId, b.adviserId) ||
    WAYS.indexOf(a.by) - WAYS.indexOf(b.by) ||
    inOrder(a.placeId, b.placeId) ||
    inOrder(a.kind, b.kind)
  );
}

/** Two patterns of one adviser may give the same time. */
function isSame(a: Slot, b: Slot): boolean {
  return bySoonest(a, b) === 0;
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
