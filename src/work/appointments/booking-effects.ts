import type { EpochMs } from "../../clock.ts";
import type { BookingEffect } from "../../conversation/booking-effects.ts";
import type { Effect } from "../../conversation/effects.ts";
import type { Slot } from "../../domain/slots.ts";
import { hasOverlap } from "../../store/booking-lookups.ts";
import { bookingById, release, SlotTaken } from "../../store/bookings.ts";
import { noteMeetingAnswer, noteMeetingOffered } from "../../store/first-meeting.ts";
import { dropHold, isHeldForAnother, keepHold } from "../../store/holds.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf, setTimer } from "../../store/timers.ts";
import { dropTravelWish } from "../../store/travel-wishes.ts";
import { endWish, joinList } from "../../store/waiting-list.ts";
import { type Actor, Refused } from "../actor.ts";
import type { Parts } from "../parts.ts";
import { tellAdviser, tellIfSoon } from "./adviser-news.ts";
import { bookSlot } from "./bookings.ts";
import { inviteAdviser } from "./invitations.ts";
import { REMINDER } from "./reminders.ts";
import { noteWish, remindWorker } from "./second-reminder.ts";
import { keepOffer, offerFreed, passOffer, takeOffer } from "./waiting-list.ts";

const OURS = [
  "book",
  "move-booking",
  "cancel-booking",
  "hold",
  "let-go",
  "remind-later",
  "tell-adviser",
  "note-travel",
  "remind-worker",
  "join-list",
  "leave-list",
  "keep-offer",
  "take-offer",
  "pass-offer",
  "offer-meeting",
] as const satisfies readonly BookingEffect["do"][];

export function isBookingEffect(effect: Effect): effect is BookingEffect {
  return OURS.some((one) => one === effect.do);
}

/** Carries one out inside the turn's transaction. @throws Refused if the time or the booking is gone */
export async function carryOutBooking(
  db: Db,
  parts: Parts,
  { party }: Actor,
  effect: BookingEffect,
  now: EpochMs,
): Promise<void> {
  const partyId = party.id;
  switch (effect.do) {
    case "book":
      return await bookOrRefuse(db, parts, partyId, effect, now);
    case "move-booking":
      return await move(db, parts, partyId, effect, now);
    case "cancel-booking":
      return await cancel(db, parts, partyId, effect.bookingId, now);
    case "hold":
      return await hold(db, partyId, effect.slot, effect.until, now);
    case "let-go":
      return await dropHold(db, partyId);
    case "remind-later":
      return await remindLater(db, partyId, effect);
    case "tell-adviser":
      return await tellAdviser(db, parts, effect.bookingId, effect.what, now, effect.minutes);
    case "note-travel":
      return await noteTravel(db, parts, effect, now);
    case "remind-worker":
      return await remindWorker(db, parts, party, effect.bookingId, now);
    case "join-list":
      return await joinList(db, partyId, listWish(effect), now);
    case "leave-list":
      await endWish(db, partyId, "left", now);
      return;
    case "keep-offer":
      return await keepOffer(db, parts, effect.offerId, now);
    case "take-offer":
      return await takeOffer(db, parts, effect.offerId, now);
    case "pass-offer":
      return await passOffer(db, parts, effect.offerId, effect.why, now);
    case "offer-meeting":
      return effect.answer === undefined
        ? await noteMeetingOffered(db, partyId, "service", now)
        : await noteMeetingAnswer(db, partyId, effect.answer, now);
  }
}

type Booked = { readonly slot: Slot; readonly kind: string };

async function bookOrRefuse(
  db: Db,
  parts: Parts,
  partyId: string,
  { slot, kind }: Booked,
  now: EpochMs,
  replaces?: string,
): Promise<void> {
  try {
    await bookSlot(db, parts, { partyId, slot, kind, actor: "party", replaces }, now);
  } catch (error) {
    throw error instanceof SlotTaken ? new Refused({ type: "slot-taken" }) : error;
  }
}

/** The new time is had before the old one goes to whoever waits for it. */
async function move(
  db: Db,
  parts: Parts,
  partyId: string,
  { bookingId, ...booked }: Booked & { readonly bookingId: string },
  now: EpochMs,
): Promise<void> {
  const freed = await endBooking(db, partyId, bookingId, "moved", now);
  await bookOrRefuse(db, parts, partyId, booked, now, bookingId);
  if (booked.slot.adviserId !== freed.adviser_id) await tellIfSoon(db, parts, freed.id, now);
  await passOn(db, parts, freed, now);
}

async function cancel(db: Db, parts: Parts, partyId: string, bookingId: string, now: EpochMs): Promise<void> {
  const freed = await endBooking(db, partyId, bookingId, "cancelled", now);
  await inviteAdviser(db, parts, freed, "cancel", now);
  await endWish(db, partyId, "dropped", now);
  await tellIfSoon(db, parts, freed.id, now);
  await passOn(db, parts, freed, now);
}

/** @throws Refused if it is not booked any more: the adviser may have dropped it a moment ago */
async function endBooking(
  db: Db,
  partyId: string,
  bookingId: string,
  status: "moved" | "cancelled",
  now: EpochMs,
): Promise<Row<"booking">> {
  if (!(await release(db, partyId, bookingId, status, now))) throw new Refused({ type: "booking-gone" });
  await cancelTimersOf(db, bookingId);
  await audit(db, { actor: "party", action: `booking.${status}`, subjectId: bookingId }, now);
  return (await bookingById(db, bookingId))!;
}

/** The time goes to whoever waits for one like it. */
async function passOn(db: Db, parts: Parts, row: Row<"booking">, now: EpochMs): Promise<void> {
  const slot = {
    adviserId: row.adviser_id,
    adviserName: "",
    placeId: row.place_id,
    ...(row.place_text !== null && { placeText: row.place_text }),
    start: row.start_at,
    end: row.end_at,
    by: row.by,
    kind: row.kind,
  };
  await offerFreed(db, parts, slot, now);
}

async function hold(db: Db, partyId: string, slot: Slot, until: EpochMs, now: EpochMs): Promise<void> {
  if ((await hasOverlap(db, slot.adviserId, slot)) || (await isHeldForAnother(db, partyId, slot, now)))
    throw new Refused({ type: "slot-taken" });
  await keepHold(db, partyId, slot, until);
}

/** The same reminder at another time: somebody is talking with their worker. */
async function remindLater(
  db: Db,
  partyId: string,
  { bookingId, at, morning = false }: Extract<BookingEffect, { do: "remind-later" }>,
): Promise<void> {
  const key = `reminder:${bookingId}:${at}${morning ? ":morning" : ""}`;
  const kind = morning ? REMINDER.morning : REMINDER.dayBefore;
  await setTimer(db, { key, partyId, kind, subjectId: bookingId, dueAt: at });
}

async function noteTravel(
  db: Db,
  parts: Parts,
  { bookingId, what }: Extract<BookingEffect, { do: "note-travel" }>,
  now: EpochMs,
): Promise<void> {
  if (what === "not-worker-too") return await dropTravelWish(db, bookingId, "worker-too");
  for (const wish of WISHES[what]) await noteWish(db, parts, bookingId, wish, now);
}

const WISHES = {
  fare: ["bus-fare"],
  company: ["company"],
  both: ["bus-fare", "company"],
  "worker-too": ["worker-too"],
} as const;

function listWish({ wish }: Extract<BookingEffect, { do: "join-list" }>) {
  return {
    booking_id: wish.bookingId ?? null,
    place_id: wish.placeId ?? null,
    adviser_id: wish.adviserId ?? null,
    by: wish.by ?? null,
    day: wish.day ?? null,
    part: wish.part ?? null,
    none_free: wish.noneFree ? (1 as const) : (0 as const),
  };
}
