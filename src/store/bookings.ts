import type { EpochMs } from "../clock.ts";
import { type Busy, CELL_MS, cellsOf, type Slot } from "../domain/slots.ts";
import { gapMinutesOf } from "./schedules.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";

/** Thrown when a cell of the time is taken already; the booking has to be undone and something else offered. */
export class SlotTaken {}

/**
 * Books a time for a person. One that takes the place of another of the same adviser takes over its calendar entry.
 * @throws SlotTaken if it overlaps a booking of the adviser or of the person
 */
export async function book(
  db: Db,
  partyId: string,
  slot: Slot,
  kind: string,
  now: EpochMs,
  replaced?: Row<"booking">,
): Promise<string> {
  const id = newId();
  const entry = replaced?.adviser_id === slot.adviserId ? replaced : undefined;
  const row = {
    id,
    party_id: partyId,
    adviser_id: slot.adviserId,
    place_id: slot.placeId,
    place_text: slot.placeText ?? null,
    by: slot.by,
    kind,
    start_at: slot.start,
    end_at: slot.end,
    status: "booked" as const,
    created_at: now,
    changed_at: now,
    calendar_id: entry ? (entry.calendar_id ?? entry.id) : null,
    sequence: entry ? entry.sequence + 1 : 0,
    moved_from: replaced?.id ?? null,
  };
  await db.insertInto("booking").values(row).execute();
  await takeCells(db, id, partyId, slot);
  return id;
}

/** Takes the time of both; of the adviser also the gap that they want after it, so that nothing follows too closely. */
async function takeCells(
  db: Db,
  bookingId: string,
  partyId: string,
  { adviserId, start, end }: Slot,
): Promise<void> {
  const gapMs = (await gapMinutesOf(db, adviserId)) * 60_000;
  const cells = [
    ...cellsOf(start, end + gapMs).map((cell) => ({ who: adviserId, cell, booking_id: bookingId })),
    ...cellsOf(start, end).map((cell) => ({ who: partyId, cell, booking_id: bookingId })),
  ];
  const result = await db
    .insertInto("booking_cell")
    .values(cells)
    .onConflict((at) => at.doNothing())
    .executeTakeFirst();
  if (result.numInsertedOrUpdatedRows !== BigInt(cells.length)) throw new SlotTaken();
}

/** Ends a booking that is still ahead and frees its time. @returns false if it was not live, or not theirs */
export async function release(
  db: Db,
  partyId: string,
  bookingId: string,
  status: "moved" | "cancelled",
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("booking")
    .set((get) => ({ status, changed_at: now, sequence: get("sequence", "+", 1) }))
    .where("id", "=", bookingId)
    .where("party_id", "=", partyId)
    .where("status", "=", "booked")
    .executeTakeFirst();
  if (result.numUpdatedRows !== 1n) return false;
  await db.deleteFrom("booking_cell").where("booking_id", "=", bookingId).execute();
  return true;
}

export async function bookingById(db: Db, id: string): Promise<Row<"booking"> | undefined> {
  return await db.selectFrom("booking").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function comingBookings(db: Db, partyId: string, now: EpochMs): Promise<Row<"booking">[]> {
  const sql =
    "SELECT * FROM booking WHERE party_id = ? AND status = 'booked' AND end_at > ? ORDER BY start_at";
  return await rowsOf<Row<"booking">>(db, sql, [partyId, now]);
}

export async function allBookings(db: Db, partyId: string): Promise<Row<"booking">[]> {
  return await db
    .selectFrom("booking")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("start_at")
    .execute();
}

const BUSY = `
SELECT adviser_id, party_id, start_at, end_at FROM booking WHERE status = 'booked' AND end_at > ?`;

/** All time that is taken from now on: of advisers, and of the people they see. */
export async function busyFrom(db: Db, now: EpochMs): Promise<Busy[]> {
  const rows = await rowsOf<Pick<Row<"booking">, "adviser_id" | "party_id" | "start_at" | "end_at">>(
    db,
    BUSY,
    [now - CELL_MS],
  );
  return rows.flatMap(({ adviser_id, party_id, start_at: start, end_at: end }) => [
    { who: adviser_id, start, end },
    { who: party_id, start, end },
  ]);
}

export const KNOWN_FOR_MS = 14 * 24 * 3_600_000;

/** Whether a person has an appointment with a worker: ahead, or in the last fortnight, so that it can be written up. */
export async function hasAppointmentWith(
  db: Db,
  partyId: string,
  workerId: string,
  now: EpochMs,
): Promise<boolean> {
  const row = await db
    .selectFrom("booking")
    .select("id")
    .where("party_id", "=", partyId)
    .where("adviser_id", "=", workerId)
    .where("status", "in", ["booked", "attended", "missed"])
    .where("end_at", ">", now - KNOWN_FOR_MS)
    .executeTakeFirst();
  return row !== undefined;
}
