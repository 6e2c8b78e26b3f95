import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

export async function attendanceOf(db: Db, bookingId: string): Promise<Row<"attendance"> | undefined> {
  return await db.selectFrom("attendance").selectAll().where("booking_id", "=", bookingId).executeTakeFirst();
}

export async function keepAttendance(db: Db, row: Row<"attendance">): Promise<void> {
  await db.insertInto("attendance").values(row).execute();
}

/** Takes a mark back: the contact that was logged goes with it, and the booking is open again. */
export async function dropAttendance(
  db: Db,
  { booking_id, contact_id }: Row<"attendance">,
  partyId: string,
  now: EpochMs,
): Promise<void> {
  await db.deleteFrom("attendance").where("booking_id", "=", booking_id).execute();
  if (contact_id !== null)
    await db.deleteFrom("contact").where("party_id", "=", partyId).where("id", "=", contact_id).execute();
  await setMarked(db, booking_id, "booked", now);
}

/** Writes down what became of a booking. Its time stays taken: it has been. */
export async function setMarked(
  db: Db,
  bookingId: string,
  status: "attended" | "missed" | "booked",
  now: EpochMs,
): Promise<void> {
  await db.updateTable("booking").set({ status, changed_at: now }).where("id", "=", bookingId).execute();
}
