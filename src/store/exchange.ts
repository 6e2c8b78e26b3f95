import type { EpochMs } from "../clock.ts";
import type { ThreadRow } from "./staff-thread.ts";
import type { Db } from "./store.ts";

const MOST_ROWS = 60;

/** What was said on both sides in a stretch of time, oldest first; the latest when there is more than a page of it. */
export async function exchangeBetween(
  db: Db,
  partyId: string,
  from: EpochMs,
  to: EpochMs,
): Promise<ThreadRow[]> {
  const theirs = await db
    .selectFrom("inbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("source", "<>", "event")
    .where("received_at", ">=", from)
    .where("received_at", "<=", to)
    .orderBy("id", "desc")
    .limit(MOST_ROWS)
    .execute();
  const ours = await db
    .selectFrom("outbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("created_at", ">=", from)
    .where("created_at", "<=", to)
    .orderBy("id", "desc")
    .limit(MOST_ROWS)
    .execute();
  const rows: ThreadRow[] = [
    ...theirs.map((row) => ({ from: "them" as const, row })),
    ...ours.map((row) => ({ from: "us" as const, row })),
  ];
  return rows.sort((a, b) => (a.row.id < b.row.id ? -1 : 1)).slice(-MOST_ROWS);
}
