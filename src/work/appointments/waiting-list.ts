import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import type { Slot } from "../../domain/slots.ts";
import { fitsWish } from "../../domain/waiting-wish.ts";
import { hasOverlap } from "../../store/booking-lookups.ts";
import { bookingById } from "../../store/bookings.ts";
import { dropHold, holdOf, isHeldForAnother, keepHold } from "../../store/holds.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import {
  addOffer,
  endWish,
  offerById,
  offersOf,
  setOffer,
  slotOf,
  wishesInOrder,
} from "../../store/waiting-list.ts";
import type { Parts } from "../parts.ts";

export const OFFER = { made: "slot-offer", over: "offer-over" } as const;

/** How long a time that came free is kept for whoever is told of it. */
export const OFFER_MS = 30 * 60_000;
const DAY_MS = 24 * 3_600_000;

/** A time has come free: whoever asked first for one like it is told next, when texts may leave. */
export async function offerFreed(db: Db, parts: Parts, slot: Slot, now: EpochMs): Promise<void> {
  if (!(await isFree(db, slot, now))) return;
  const before = await offersOf(db, slot, now - DAY_MS);
  if (before.some(({ state }) => state === "waiting" || state === "told")) return;
  const asked = new Set(before.map(({ party_id }) => party_id));
  for (const wish of await wishesInOrder(db))
    if (!asked.has(wish.party_id) && (await tryOffer(db, parts, wish, slot, now))) return;
}

async function isFree(db: Db, slot: Slot, now: EpochMs): Promise<boolean> {
  return !(await hasOverlap(db, slot.adviserId, slot)) && !(await isHeldForAnother(db, "", slot, now));
}

/** Tells somebody on the list of a time when texts may leave, if it suits them. @returns whether they will be told */
export async function tryOffer(
  db: Db,
  parts: Parts,
  wish: Row<"waiting_wish">,
  slot: Slot,
  now: EpochMs,
): Promise<boolean> {
  const at = await whenToTell(db, parts, wish.party_id, now);
  const meanwhile = wish.booking_id === null ? undefined : await bookingById(db, wish.booking_id);
  const has = meanwhile?.status === "booked" ? meanwhile.start_at : undefined;
  if (at === undefined || at + leadMs(parts, slot) > slot.start || !fitsWish(slot, wish, has)) return false;
  if (await holdOf(db, wish.party_id, now)) return false;
  if (await isDoubleBooked(db, wish, slot)) return false;
  const id = await addOffer(db, wish, slot, now);
  const timer = { key: `slot-offer:${id}`, partyId: wish.party_id, kind: OFFER.made };
  await setTimer(db, { ...timer, subjectId: id, dueAt: at });
  return true;
}

/** When they may be told; nothing for whoever has stopped texts. Care and a talk with a worker are looked at then. */
async function whenToTell(
  db: Db,
  { content, store }: Parts,
  partyId: string,
  now: EpochMs,
): Promise<EpochMs | undefined> {
  const party = await partyById(db, partyId);
  if (!party || party.opted_out_at !== null) return undefined;
  const safe = await safeTimesOf(db, store.vault, party);
  return nextSafeTime(now, content.service.automaticTexts, safe);
}

/** Time to answer, and the notice that such an appointment needs. */
function leadMs({ content }: Parts, slot: Slot): number {
  const kind = content.service.appointmentKinds.find(({ id }) => id === slot.kind);
  return OFFER_MS + (kind?.noticeHours ?? 0) * 3_600_000;
}

/** What they would give up for it does not count. */
async function isDoubleBooked(db: Db, wish: Row<"waiting_wish">, slot: Slot): Promise<boolean> {
  return await hasOverlap(db, wish.party_id, slot, wish.booking_id ?? undefined);
}

/** They have been told: kept for them from now on, and looked at again when the time is up. */
export async function keepOffer(db: Db, _parts: Parts, offerId: string, now: EpochMs): Promise<void> {
  const row = await offerById(db, offerId);
  if (!row || !(await setOffer(db, offerId, { state: "told", expires_at: now + OFFER_MS }))) return;
  await keepHold(db, row.party_id, slotOf(row, ""), now + OFFER_MS);
  const timer = { key: `offer-over:${offerId}`, partyId: row.party_id, kind: OFFER.over };
  await setTimer(db, { ...timer, subjectId: offerId, dueAt: now + OFFER_MS });
  await audit(db, { actor: "service", action: "waiting.offered", subjectId: row.party_id }, now);
}

/** They have booked it. */
export async function takeOffer(db: Db, _parts: Parts, offerId: string, now: EpochMs): Promise<void> {
  const row = await offerById(db, offerId);
  if (!row || !(await setOffer(db, offerId, { state: "taken" }))) return;
  await endWish(db, row.party_id, "taken", now);
  await audit(db, { actor: "party", action: "waiting.taken", subjectId: row.party_id }, now);
}

/** Not theirs after all: they keep their place on the list, and the next one hears of it. */
export async function passOffer(
  db: Db,
  parts: Parts,
  offerId: string,
  why: "left" | "lapsed" | "passed",
  now: EpochMs,
): Promise<void> {
  const row = await offerById(db, offerId);
  if (!row || !(await setOffer(db, offerId, { state: why }))) return;
  if (row.state === "told") await dropHold(db, row.party_id);
  await audit(db, { actor: "service", action: `waiting.${why}`, subjectId: row.party_id }, now);
  await offerFreed(db, parts, slotOf(row, ""), now);
}
