import type { EpochMs } from "../clock.ts";
import type { Db } from "./store.ts";

const QUIET_MS = 14 * 24 * 3_600_000;

/** Until when reminders and news are held back: fourteen days after the last concern was closed; nothing if there was none. */
export async function quietUntil(db: Db, partyId: string): Promise<EpochMs | undefined> {
  const row = await db
    .selectFrom("concern")
    .select((of) => of.fn.max("closed_at").as("closed_at"))
    .where("party_id", "=", partyId)
    .executeTakeFirst();
  return row?.closed_at ? Number(row.closed_at) + QUIET_MS : undefined;
}
