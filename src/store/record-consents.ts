import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";

/** `? || ''`, for SQLite plans this one anew for each bare value. */
const CONSENTS = "SELECT * FROM consent WHERE party_id = ? || '' ORDER BY id";

export async function consentsOf(db: Db, partyId: string): Promise<Row<"consent">[]> {
  return await rowsOf<Row<"consent">>(db, CONSENTS, [partyId]);
}

/**
 * Notes that somebody agreed, unless they have agreed to that topic and not gone back on it.
 * @param wording names the words that they agreed to
 */
export async function giveConsent(
  db: Db,
  partyId: string,
  { topic, wording }: { topic: string; wording: string },
  now: EpochMs,
): Promise<void> {
  const given = await consentsOf(db, partyId);
  if (given.some((one) => one.topic === topic && one.withdrawn_at === null)) return;
  const row = { id: newId(), party_id: partyId, topic, wording, given_at: now, withdrawn_at: null };
  await db.insertInto("consent").values(row).execute();
}

/** Notes that somebody has gone back on it. @returns false if they had not agreed to it */
export async function withdrawConsent(
  db: Db,
  partyId: string,
  topic: string,
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("consent")
    .set({ withdrawn_at: now })
    .where("party_id", "=", partyId)
    .where("topic", "=", topic)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
