import type { EpochMs } from "../clock.ts";
import type { Busy, Slot } from "../domain/slots.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

type Time = Pick<Slot, "adviserId" | "start" | "end">;

/** Keeps a time for one person, in place of what was kept for them before. Ask `isHeldForAnother` first. */
export async function keepHold(db: Db, partyId: string, time: Time, expiresAt: EpochMs): Promise<void> {
  const changing = {
    adviser_id: time.adviserId,
    start_at: time.start,
    end_at: time.end,
    expires_at: expiresAt,
  };
  await db
    .insertInto("hold")
    .values({ party_id: partyId, ...changing })
    .onConflict((at) => at.column("party_id").doUpdateSet(changing))
    .execute();
}

export async function dropHold(db: Db, partyId: string): Promise<void> {
  await db.deleteFrom("hold").where("party_id", "=", partyId).execute();
}

const FOR_ANOTHER = `
SELECT party_id FROM hold
WHERE adviser_id = ? AND expires_at > ? AND party_id <> ? AND start_at < ? AND end_at > ? LIMIT 1`;

/** Whether a time overlaps one that is kept for somebody else. A hold lives while now < expiry. */
export async function isHeldForAnother(
  db: Db,
  partyId: string,
  { adviserId, start, end }: Time,
  now: EpochMs,
): Promise<boolean> {
  return (await rowsOf(db, FOR_ANOTHER, [adviserId, now, partyId, end, start])).length > 0;
}

/** What is kept for somebody now. */
export async function holdOf(db: Db, partyId: string, now: EpochMs): Promise<Row<"hold"> | undefined> {
  return await db
    .selectFrom("hold")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("expires_at", ">", now)
    .executeTakeFirst();
}

/** The time of advisers that is kept for others than this person. */
export async function heldFrom(db: Db, partyId: string, now: EpochMs): Promise<Busy[]> {
  const rows = await rowsOf<Row<"hold">>(db, "SELECT * FROM hold WHERE expires_at > ? AND party_id <> ?", [
    now,
    partyId,
  ]);
  return rows.map(({ adviser_id, start_at, end_at }) => ({ who: adviser_id, start: start_at, end: end_at }));
}
