import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";

export async function consentsOf(db: Db, partyId: string): Promise<Row<"consent">[]> {
  return await db.selectFrom("consent").selectAll().where("party_id", "=", partyId).orderBy("id").execute();
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
