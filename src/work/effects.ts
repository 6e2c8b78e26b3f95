import type { EpochMs } from "../clock.ts";
import type { Effect } from "../conversation/effects.ts";
import { dayBefore } from "../domain/day.ts";
import type { Slot } from "../domain/slots.ts";
import { book, release, SlotTaken } from "../store/bookings.ts";
import { setPlace } from "../store/opportunities.ts";
import { holdTextsOf } from "../store/outbox.ts";
import { setAddress, setOptedOut } from "../store/parties.ts";
import { addCheckIn, audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { cancelTimersOf, setTimer } from "../store/timers.ts";
import { type Actor, Refused } from "./actor.ts";
import { raiseConcern } from "./concern.ts";
import { handOff, tellDuty, tellHolder } from "./handoff.ts";
import type { Parts } from "./parts.ts";
import { sendProofCode, takeProof } from "./proof.ts";

/** Carries out one effect inside the turn's transaction. @throws Refused if the store says no */
export async function carryOut(
  db: Db,
  parts: Parts,
  actor: Actor,
  effect: Effect,
  now: EpochMs,
): Promise<void> {
  const { party } = actor;
  const { vault } = parts.store;
  switch (effect.do) {
    case "book":
      return await bookFor(db, parts, party.id, effect.slot, effect.kind, now);
    case "move-booking":
      await endBooking(db, party.id, effect.bookingId, "moved", now);
      return await bookFor(db, parts, party.id, effect.slot, effect.kind, now);
    case "cancel-booking":
      return await endBooking(db, party.id, effect.bookingId, "cancelled", now);
    case "check-in":
      return await addCheckIn(db, vault, party, effect.kind, effect.words, now);
    case "opportunity":
      return await takePlace(db, parts, party.id, effect.id, effect.state, now);
    case "hand-off":
      return await handOff(
        db,
        parts,
        { ...effect, party, channel: actor.channel, inboxId: actor.inboxId },
        now,
      );
    case "add-to-thread":
      return await tellHolder(db, parts, effect.handoffId, now);
    case "raise-concern":
      return await raiseConcern(db, parts, { ...effect, party, channel: actor.channel }, now);
    case "tell-duty":
      return await tellDuty(db, parts, effect.handoffId, now);
    case "opt-out":
      return await optOut(db, party.id, now);
    case "opt-in":
      await setOptedOut(db, party.id, null);
      return await audit(db, { actor: "party", action: "texts.started", subjectId: party.id }, now);
    case "doubt-address":
      return await doubtAddress(db, actor, now);
    case "send-proof-code":
      return await sendProofCode(db, parts, actor, effect.phone, now);
    case "check-proof-code":
      return await takeProof(db, parts, actor, effect, now);
  }
}

async function bookFor(
  db: Db,
  parts: Parts,
  partyId: string,
  slot: Slot,
  kind: string,
  now: EpochMs,
): Promise<void> {
  const id = await bookOrRefuse(db, partyId, slot, kind, now);
  const dueAt = dayBefore(slot.start);
  if (dueAt > now)
    await setTimer(db, { key: `reminder:${id}:day-before`, partyId, kind: "reminder", subjectId: id, dueAt });
  await audit(
    db,
    {
      actor: "party",
      action: "booking.made",
      subjectId: id,
      detail: { start: slot.start, place: slot.placeId },
    },
    now,
  );
  parts.log.info("booking-made", { id });
}

async function bookOrRefuse(
  db: Db,
  partyId: string,
  slot: Slot,
  kind: string,
  now: EpochMs,
): Promise<string> {
  try {
    return await book(db, partyId, slot, kind, now);
  } catch (error) {
    throw error instanceof SlotTaken ? new Refused({ type: "slot-taken" }) : error;
  }
}

async function endBooking(
  db: Db,
  partyId: string,
  bookingId: string,
  status: "moved" | "cancelled",
  now: EpochMs,
): Promise<void> {
  if (!(await release(db, partyId, bookingId, status, now))) return;
  await cancelTimersOf(db, bookingId);
  await audit(db, { actor: "party", action: `booking.${status}`, subjectId: bookingId }, now);
}

async function takePlace(
  db: Db,
  parts: Parts,
  partyId: string,
  id: string,
  state: "joined" | "interested" | "left",
  now: EpochMs,
): Promise<void> {
  const capacity = parts.content.opportunities.find((one) => one.id === id)?.capacity;
  if (!(await setPlace(db, partyId, id, state, capacity, now))) throw new Refused({ type: "full" });
  await audit(
    db,
    { actor: "party", action: `opportunity.${state}`, subjectId: partyId, detail: { opportunity: id } },
    now,
  );
}

async function optOut(db: Db, partyId: string, now: EpochMs): Promise<void> {
  await setOptedOut(db, partyId, now);
  await holdTextsOf(db, partyId, "opted out");
  await audit(db, { actor: "party", action: "texts.stopped", subjectId: partyId }, now);
}

async function doubtAddress(db: Db, { lookup, party }: Actor, now: EpochMs): Promise<void> {
  if (lookup) await setAddress(db, lookup, { state: "doubtful" });
  await audit(db, { actor: "party", action: "address.doubted", subjectId: party.id }, now);
}
