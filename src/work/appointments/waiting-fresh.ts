import type { EpochMs } from "../../clock.ts";
import { supplyFrom } from "../../content/supply.ts";
import { freeSlots, type Slot } from "../../domain/slots.ts";
import { fitsWish } from "../../domain/waiting-wish.ts";
import { bookingById } from "../../store/bookings.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { offersOf, wasOfferedSince, wishesInOrder } from "../../store/waiting-list.ts";
import type { Parts } from "../parts.ts";
import { diaryFor } from "./load-bookings.ts";
import { tryOffer } from "./waiting-list.ts";

const WEEK_MS = 7 * 24 * 3_600_000;
const MOST_TRIED = 20;

/**
 * Whoever asked when there were no times at all hears of one once there are, as when new hours are written down: whoever
 * asked first before the others, no time to two of them, and nobody more than once a week.
 */
export async function offerFresh(db: Db, parts: Parts, now: EpochMs): Promise<void> {
  const given: Slot[] = [];
  for (const wish of await wishesInOrder(db)) {
    if (wish.none_free !== 1 || (await isServed(db, wish, now))) continue;
    const slot = await offerFirst(db, parts, wish, given, now);
    if (slot) given.push(slot);
  }
}

/** They have something, or were asked of late. */
async function isServed(
  db: Db,
  { party_id, booking_id }: Row<"waiting_wish">,
  now: EpochMs,
): Promise<boolean> {
  const booking = booking_id === null ? undefined : await bookingById(db, booking_id);
  return booking?.status === "booked" || (await wasOfferedSince(db, party_id, now - WEEK_MS));
}

async function offerFirst(
  db: Db,
  parts: Parts,
  wish: Row<"waiting_wish">,
  given: readonly Slot[],
  now: EpochMs,
): Promise<Slot | undefined> {
  const isGiven = (slot: Slot) => given.some((one) => one.adviserId === slot.adviserId && meet(one, slot));
  for (const slot of await fitting(db, parts, wish, now)) {
    const isOpen = (await offersOf(db, slot, now - WEEK_MS)).some(({ state }) => state === "waiting");
    if (!isOpen && !isGiven(slot) && (await tryOffer(db, parts, wish, slot, now))) return slot;
  }
  return undefined;
}

const meet = (a: Slot, b: Slot): boolean => a.start < b.end && b.start < a.end;

async function fitting(
  db: Db,
  { content, store }: Parts,
  wish: Row<"waiting_wish">,
  now: EpochMs,
): Promise<Slot[]> {
  const supply = supplyFrom(content, await diaryFor(db, store.vault, wish.party_id, now), now);
  const query = { person: wish.party_id, now, by: wish.by ?? ("in-person" as const) };
  const found: Slot[] = [];
  for (const slot of freeSlots(supply, query)) {
    if (found.length === MOST_TRIED) break;
    if (fitsWish(slot, wish, undefined)) found.push(slot);
  }
  return found;
}
