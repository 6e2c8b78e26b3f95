import type { EpochMs } from "../clock.ts";
import { cellsOf, type Slot } from "../domain/slots.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** Whether some of a time of an adviser or a person is booked, leaving one booking out of it. */
export async function hasOverlap(
  db: Db,
  who: string,
  { start, end }: Pick<Slot, "start" | "end">,
  except = "",
): Promise<boolean> {
  const cells = cellsOf(start, end);
  const row = await db
    .selectFrom("booking_cell")
    .select("cell")
    .where("who", "=", who)
    .where("cell", ">=", cells[0]!)
    .where("cell", "<=", cells.at(-1)!)
    .where("booking_id", "<>", except)
    .executeTakeFirst();
  return row !== undefined;
}

/** The live bookings of an adviser that lie partly in a stretch of time, soonest first. */
export async function liveBookingsWith(
  db: Db,
  adviserId: string,
  from: EpochMs,
  to: EpochMs,
): Promise<Row<"booking">[]> {
  return await db
    .selectFrom("booking")
    .selectAll()
    .where("adviser_id", "=", adviserId)
    .where("status", "=", "booked")
    .where("end_at", ">", from)
    .where("start_at", "<", to)
    .orderBy("start_at")
    .execute();
}

/** How many appointments somebody has missed since a moment. */
export async function missedSince(db: Db, partyId: string, since: EpochMs): Promise<number> {
  const row = await db
    .selectFrom("booking")
    .select((get) => get.fn.countAll<number>().as("count"))
    .where("party_id", "=", partyId)
    .where("status", "=", "missed")
    .where("start_at", ">=", since)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const MOST_SHOWN = 30;

/** The appointments of a person in any state, newest start first. */
export async function bookingHistory(db: Db, partyId: string): Promise<Row<"booking">[]> {
  return await db
    .selectFrom("booking")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("start_at", "desc")
    .orderBy("changed_at", "desc")
    .limit(MOST_SHOWN)
    .execute();
}
