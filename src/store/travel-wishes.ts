import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

export type TravelWish = Row<"travel_wish">["what"];

/** Notes that somebody asked for help to get to an appointment; asking again changes nothing. */
export async function noteTravelWish(
  db: Db,
  bookingId: string,
  what: TravelWish,
  now: EpochMs,
): Promise<void> {
  await db
    .insertInto("travel_wish")
    .values({ booking_id: bookingId, what, at: now })
    .onConflict((at) => at.doNothing())
    .execute();
}

export async function dropTravelWish(db: Db, bookingId: string, what: TravelWish): Promise<void> {
  await db.deleteFrom("travel_wish").where("booking_id", "=", bookingId).where("what", "=", what).execute();
}

/** What was asked for each of some bookings. */
export async function travelWishesOf(
  db: Db,
  bookingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TravelWish[]>> {
  const rows = await db
    .selectFrom("travel_wish")
    .select(["booking_id", "what"])
    .where("booking_id", "in", [...bookingIds])
    .orderBy("what")
    .execute();
  const byBooking = Map.groupBy(rows, ({ booking_id }) => booking_id);
  return new Map([...byBooking].map(([id, wishes]) => [id, wishes.map(({ what }) => what)]));
}
