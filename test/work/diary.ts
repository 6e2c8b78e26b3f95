import { supplyFrom } from "../../src/content/supply.ts";
import type { BookingEffect } from "../../src/conversation/booking-effects.ts";
import { freeSlots, type Slot } from "../../src/domain/slots.ts";
import type { Row } from "../../src/store/schema.ts";
import { carryOutBooking } from "../../src/work/appointments/booking-effects.ts";
import { diaryFor } from "../../src/work/appointments/load-bookings.ts";
import type { Line } from "../support/line.ts";
import { MAYA, partyOf } from "./outgoing.ts";

/** The times that somebody could book in person now, soonest first. */
export async function freeTimes(line: Line, phone = MAYA, most = 200): Promise<Slot[]> {
  const { parts, store, clock } = line;
  const { id } = await partyOf(store, phone);
  const diary = await diaryFor(store.read, store.vault, id, clock.now());
  const query = { person: id, now: clock.now(), by: "in-person" } as const;
  const slots: Slot[] = [];
  for (const slot of freeSlots(supplyFrom(parts.content, diary, clock.now()), query)) {
    if (slots.push(slot) === most) break;
  }
  return slots;
}

/** Carries out what a turn of somebody's would, in a transaction of its own. */
export async function does(line: Line, effect: BookingEffect, phone = MAYA): Promise<void> {
  const party = await partyOf(line.store, phone);
  const actor = { party, channel: "sms", lookup: null, inboxId: "none" } as const;
  await line.store.write((db) => carryOutBooking(db, line.parts, actor, effect, line.clock.now()));
}

export async function books(line: Line, slot: Slot, phone = MAYA): Promise<Row<"booking">> {
  await does(line, { do: "book", slot, kind: slot.kind }, phone);
  return (await bookingsOf(line, phone)).at(-1)!;
}

/** The bookings of somebody, in the order in which they were made. */
export async function bookingsOf({ store }: Line, phone = MAYA): Promise<Row<"booking">[]> {
  const { id } = await partyOf(store, phone);
  return await store.read
    .selectFrom("booking")
    .selectAll()
    .where("party_id", "=", id)
    .orderBy("id")
    .execute();
}

export const live = async (line: Line, phone = MAYA): Promise<Row<"booking">[]> =>
  (await bookingsOf(line, phone)).filter(({ status }) => status === "booked");
