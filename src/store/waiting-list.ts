import type { EpochMs } from "../clock.ts";
import type { Slot } from "../domain/slots.ts";
import type { NewRow, Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";

export type Wish = Pick<
  NewRow<"waiting_wish">,
  "booking_id" | "place_id" | "adviser_id" | "by" | "day" | "part" | "none_free"
>;

/** Puts somebody on the list. Who is on it already keeps their place, with the new wish. */
export async function joinList(db: Db, partyId: string, wish: Wish, now: EpochMs): Promise<void> {
  const known = await wishOf(db, partyId);
  if (known) await db.updateTable("waiting_wish").set(wish).where("id", "=", known.id).execute();
  else
    await db
      .insertInto("waiting_wish")
      .values({ id: newId(), party_id: partyId, ...wish, asked_at: now, ended_at: null, why_ended: null })
      .execute();
}

export async function wishOf(db: Db, partyId: string): Promise<Row<"waiting_wish"> | undefined> {
  return await db
    .selectFrom("waiting_wish")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
}

export async function endWish(
  db: Db,
  partyId: string,
  why: NonNullable<Row<"waiting_wish">["why_ended"]>,
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("waiting_wish")
    .set({ ended_at: now, why_ended: why })
    .where("party_id", "=", partyId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** The booking that somebody on the list has meanwhile. */
export async function setWishBooking(db: Db, partyId: string, bookingId: string): Promise<void> {
  await db
    .updateTable("waiting_wish")
    .set({ booking_id: bookingId })
    .where("party_id", "=", partyId)
    .where("ended_at", "is", null)
    .execute();
}

/** Everyone on the list, whoever asked first before the others. */
export async function wishesInOrder(db: Db): Promise<Row<"waiting_wish">[]> {
  return await db
    .selectFrom("waiting_wish")
    .selectAll()
    .where("ended_at", "is", null)
    .orderBy("asked_at")
    .orderBy("id")
    .execute();
}

/** Writes down that a time is theirs to be told of next. @returns our id */
export async function addOffer(db: Db, wish: Row<"waiting_wish">, slot: Slot, now: EpochMs): Promise<string> {
  const id = newId();
  const row = {
    id,
    wish_id: wish.id,
    party_id: wish.party_id,
    adviser_id: slot.adviserId,
    place_id: slot.placeId,
    place_text: slot.placeText ?? null,
    by: slot.by,
    kind: slot.kind,
    start_at: slot.start,
    end_at: slot.end,
    made_at: now,
    expires_at: null,
    state: "waiting" as const,
  };
  await db.insertInto("slot_offer").values(row).execute();
  return id;
}

export async function offerById(db: Db, id: string): Promise<Row<"slot_offer"> | undefined> {
  return await db.selectFrom("slot_offer").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Offers that somebody has not heard of or not answered yet. */
export async function openOffersOf(db: Db, partyId: string): Promise<Row<"slot_offer">[]> {
  return await db
    .selectFrom("slot_offer")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("state", "in", ["waiting", "told"])
    .execute();
}

/** Changes an offer that is still open. @returns false if it was not */
export async function setOffer(
  db: Db,
  id: string,
  change: Partial<Pick<Row<"slot_offer">, "state" | "expires_at">>,
): Promise<boolean> {
  const result = await db
    .updateTable("slot_offer")
    .set(change)
    .where("id", "=", id)
    .where("state", "in", ["waiting", "told"])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Who has had this time offered since a moment, and whether it is with somebody now. */
export async function offersOf(
  db: Db,
  { adviserId, start }: Pick<Slot, "adviserId" | "start">,
  since: EpochMs,
): Promise<Row<"slot_offer">[]> {
  return await db
    .selectFrom("slot_offer")
    .selectAll()
    .where("adviser_id", "=", adviserId)
    .where("start_at", "=", start)
    .where("made_at", ">=", since)
    .execute();
}

/** Whether somebody has been offered any time since a moment. */
export async function wasOfferedSince(db: Db, partyId: string, since: EpochMs): Promise<boolean> {
  const row = await db
    .selectFrom("slot_offer")
    .select("id")
    .where("party_id", "=", partyId)
    .where("made_at", ">=", since)
    .executeTakeFirst();
  return row !== undefined;
}

export function slotOf(row: Row<"slot_offer">, adviserName: string): Slot {
  return {
    adviserId: row.adviser_id,
    adviserName,
    placeId: row.place_id,
    ...(row.place_text !== null && { placeText: row.place_text }),
    start: row.start_at,
    end: row.end_at,
    by: row.by,
    kind: row.kind,
  };
}
