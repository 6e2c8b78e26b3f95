import type { EpochMs } from "../../clock.ts";
import type { KnownWaiting, PastBooking, Sections } from "../../conversation/known.ts";
import { bookingHistory } from "../../store/booking-lookups.ts";
import { meetingOf } from "../../store/first-meeting.ts";
import { heldFrom } from "../../store/holds.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Vault } from "../../store/vault.ts";
import { openOffersOf, slotOf, wishOf } from "../../store/waiting-list.ts";
import { workerById } from "../../store/workers.ts";
import { type Diary, diaryOf } from "./load-diary.ts";

/** Every diary, with what is kept for others as taken. */
export async function diaryFor(db: Db, vault: Vault, partyId: string, now: EpochMs): Promise<Diary> {
  const { advisers, busy } = await diaryOf(db, vault, now);
  return { advisers, busy: [...busy, ...(await heldFrom(db, partyId, now))] };
}

const nameOf = async (db: Db, vault: Vault, id: string): Promise<string> =>
  (await workerById(db, vault, id))?.profile.firstName ?? "";

export async function historyOf(db: Db, vault: Vault, partyId: string): Promise<PastBooking[]> {
  const rows = await bookingHistory(db, partyId);
  return await Promise.all(rows.map((row) => pastBooking(db, vault, row)));
}

async function pastBooking(db: Db, vault: Vault, row: Row<"booking">): Promise<PastBooking> {
  return {
    id: row.id,
    adviserId: row.adviser_id,
    adviserName: await nameOf(db, vault, row.adviser_id),
    placeId: row.place_id,
    ...(row.place_text !== null && { placeText: row.place_text }),
    by: row.by,
    start: row.start_at,
    end: row.end_at,
    kind: row.kind,
    status: row.status,
    madeAt: row.created_at,
  };
}

export async function waitingOf(db: Db, vault: Vault, partyId: string): Promise<KnownWaiting> {
  const wish = await wishOf(db, partyId);
  const rows = await openOffersOf(db, partyId);
  const offers = rows.map(async (row) => ({
    id: row.id,
    slot: slotOf(row, await nameOf(db, vault, row.adviser_id)),
    until: row.expires_at ?? undefined,
  }));
  return {
    wish: wish && { since: wish.asked_at, bookingId: wish.booking_id },
    offers: await Promise.all(offers),
  };
}

export async function meetingFor(db: Db, partyId: string): Promise<Sections["meeting"]> {
  const row = await meetingOf(db, partyId);
  return { offeredAt: row?.offered_at, answer: row?.answer ?? undefined };
}
