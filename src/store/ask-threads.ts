import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** What a person was last handed over with, closed or not. */
export async function newestHandoff(db: Db, partyId: string): Promise<Row<"handoff"> | undefined> {
  return await db
    .selectFrom("handoff")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/**
 * Closes the handoff of something asked for that has ended, unless a worker has answered in it: that talk goes on.
 * @returns whether it was closed
 */
export async function closeUnanswered(
  db: Db,
  handoffId: string,
  workerId: string | null,
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("handoff")
    .set({ status: "closed", closed_at: now, closed_by: workerId, waits_since: null })
    .where("id", "=", handoffId)
    .where("status", "in", ["open", "seen"])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
