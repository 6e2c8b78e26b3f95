import type { EpochMs } from "../clock.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** Whether a person was told since a moment that something waits unread, of another thread than one. */
export async function wasToldLate(
  db: Db,
  { partyId, notOf, since }: { readonly partyId: string; readonly notOf: string; readonly since: EpochMs },
): Promise<boolean> {
  const sql = `SELECT 1 FROM outbox WHERE party_id = ? AND created_at > ?
    AND dedupe_key LIKE 'news:late:%' AND dedupe_key NOT LIKE '%:' || ? LIMIT 1`;
  return (await rowsOf(db, sql, [partyId, since, notOf])).length > 0;
}
