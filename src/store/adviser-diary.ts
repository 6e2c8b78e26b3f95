import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** The appointments of an adviser that hold, kept or missed, and begin in a stretch of time; soonest first, with whom. */
export function appointmentsOf(db: Db, adviserId: string, from: EpochMs, to: EpochMs) {
  return db
    .selectFrom("booking")
    .innerJoin("party", "party.id", "booking.party_id")
    .leftJoin("attendance", "attendance.booking_id", "booking.id")
    .selectAll("booking")
    .select(["party.profile", "party.data_key", "party.worker_id"])
    .select(["attendance.outcome", "attendance.minutes", "attendance.marked_at"])
    .where("booking.adviser_id", "=", adviserId)
    .where("booking.status", "in", ["booked", "attended", "missed"])
    .where("booking.start_at", ">=", from)
    .where("booking.start_at", "<", to)
    .orderBy("booking.start_at")
    .execute();
}
export type AppointmentRow = Awaited<ReturnType<typeof appointmentsOf>>[number];

const MOST_UNMARKED = 200;

/** Appointments that ended before a moment and that nobody has marked, the oldest first; of one adviser, or of all. */
export async function unmarkedBefore(db: Db, before: EpochMs, adviserId?: string): Promise<Row<"booking">[]> {
  const open = db
    .selectFrom("booking")
    .selectAll()
    .where("status", "=", "booked")
    .where("end_at", "<=", before);
  const theirs = adviserId === undefined ? open : open.where("adviser_id", "=", adviserId);
  return await theirs.orderBy("start_at").limit(MOST_UNMARKED).execute();
}

/** Of some people, those who have kept an appointment that began before a moment. */
export async function haveMet(
  db: Db,
  partyIds: readonly string[],
  before: EpochMs,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("booking")
    .select("party_id")
    .distinct()
    .where("party_id", "in", [...partyIds])
    .where("status", "=", "attended")
    .where("start_at", "<", before)
    .execute();
  return new Set(rows.map(({ party_id }) => party_id));
}

/** Everybody who has an appointment with an adviser that ends after a moment, and the people of some workers. */
export function peopleSeen(db: Db, adviserId: string, after: EpochMs, workerIds: readonly string[]) {
  return db
    .selectFrom("party")
    .select(["party.id", "party.profile", "party.data_key"])
    .where("party.kind", "=", "person")
    .where((is) =>
      is.or([
        is("party.worker_id", "in", [...workerIds]),
        is.exists(
          is
            .selectFrom("booking")
            .select("booking.id")
            .whereRef("booking.party_id", "=", "party.id")
            .where("booking.adviser_id", "=", adviserId)
            .where("booking.status", "in", ["booked", "attended", "missed"])
            .where("booking.end_at", ">", after),
        ),
      ]),
    )
    .execute();
}

/** One appointment of any state, as `appointmentsOf` has them. */
export async function appointmentRow(db: Db, bookingId: string): Promise<AppointmentRow | undefined> {
  return await db
    .selectFrom("booking")
    .innerJoin("party", "party.id", "booking.party_id")
    .leftJoin("attendance", "attendance.booking_id", "booking.id")
    .selectAll("booking")
    .select(["party.profile", "party.data_key", "party.worker_id"])
    .select(["attendance.outcome", "attendance.minutes", "attendance.marked_at"])
    .where("booking.id", "=", bookingId)
    .executeTakeFirst();
}
