import type { EpochMs } from "../clock.ts";
import { TAKEN_BACK } from "./outbox-parts.ts";
import type { ThreadRow } from "./staff-thread.ts";
import type { Db } from "./store.ts";

/** More than anybody reads, and enough for years of texts. */
export const MOST_IN_TRANSCRIPT = 5000;

/**
 * What went to and fro between a person and the service or its staff in a stretch of time, oldest first. No notes, no
 * codes, and nothing that was taken back.
 */
export async function saidBetween(db: Db, partyId: string, from: EpochMs, to: EpochMs): Promise<ThreadRow[]> {
  const rows = [...(await theirs(db, partyId, from, to)), ...(await ours(db, partyId, from, to))];
  return rows.sort((a, b) => (a.row.id < b.row.id ? -1 : 1)).slice(0, MOST_IN_TRANSCRIPT);
}

async function theirs(db: Db, partyId: string, from: EpochMs, to: EpochMs): Promise<ThreadRow[]> {
  const rows = await db
    .selectFrom("inbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("source", "<>", "event")
    .where("received_at", ">=", from)
    .where("received_at", "<", to)
    .orderBy("id")
    .limit(MOST_IN_TRANSCRIPT)
    .execute();
  return rows.map((row) => ({ from: "them", row }));
}

async function ours(db: Db, partyId: string, from: EpochMs, to: EpochMs): Promise<ThreadRow[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("class", "<>", "code")
    .where((is) => is.or([is("error", "is", null), is("error", "<>", TAKEN_BACK)]))
    .where("created_at", ">=", from)
    .where("created_at", "<", to)
    .orderBy("id")
    .limit(MOST_IN_TRANSCRIPT)
    .execute();
  return rows.map((row) => ({ from: "us", row }));
}
