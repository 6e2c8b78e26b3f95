import type { EpochMs } from "../clock.ts";
import type { Db } from "./store.ts";

const QUIET_MS = 14 * 24 * 3_600_000;

/**
 * Until when reminders and news are held back: fourteen days after the last concern was closed.
 * @returns nothing if there was none, or a person has let them leave again since
 */
export async function quietUntil(db: Db, partyId: string): Promise<EpochMs | undefined> {
  const row = await db
    .selectFrom("concern")
    .select((of) => of.fn.max("closed_at").as("closed_at"))
    .where("party_id", "=", partyId)
    .where("unfrozen_at", "is", null)
    .executeTakeFirst();
  return row?.closed_at ? Number(row.closed_at) + QUIET_MS : undefined;
}

/** Reminders and news may leave again at once, whatever was closed before. */
export async function endQuiet(db: Db, partyId: string, now: EpochMs): Promise<void> {
  await db
    .updateTable("concern")
    .set({ unfrozen_at: now })
    .where("party_id", "=", partyId)
    .where("status", "=", "closed")
    .where("unfrozen_at", "is", null)
    .execute();
}
