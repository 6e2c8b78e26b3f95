import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** The offer of a first meeting with a careers adviser that somebody was made, if they were. */
export async function meetingOf(db: Db, partyId: string): Promise<Row<"first_meeting"> | undefined> {
  return await db.selectFrom("first_meeting").selectAll().where("party_id", "=", partyId).executeTakeFirst();
}

/** Writes down that it was offered, once more or for the first time. */
export async function noteMeetingOffered(
  db: Db,
  partyId: string,
  offeredBy: string,
  now: EpochMs,
): Promise<void> {
  const times = (await meetingOf(db, partyId))?.times ?? 0;
  const row = { offered_at: now, offered_by: offeredBy, times: times + 1, answer: null, answered_at: null };
  await db
    .insertInto("first_meeting")
    .values({ party_id: partyId, ...row })
    .onConflict((at) => at.column("party_id").doUpdateSet(row))
    .execute();
}

export async function noteMeetingAnswer(
  db: Db,
  partyId: string,
  answer: "yes" | "no",
  now: EpochMs,
): Promise<void> {
  await db
    .updateTable("first_meeting")
    .set({ answer, answered_at: now })
    .where("party_id", "=", partyId)
    .execute();
}
