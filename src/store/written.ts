import type { EpochMs } from "../clock.ts";
import { openBody } from "./outbox.ts";
import { TAKEN_BACK } from "./outbox-parts.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

const MOST_COUNTED = 2000;

/** The words of every text that a worker has written to young people since a moment, each once; not what was taken back. */
export async function writtenBy(db: Db, vault: Vault, workerId: string, since: EpochMs): Promise<string[]> {
  const rows = await db
    .selectFrom("outbox")
    .innerJoin("party", "party.id", "outbox.party_id")
    .select(["outbox.id", "outbox.body", "party.id as party_id", "party.data_key"])
    .where("outbox.author_id", "=", workerId)
    .where("outbox.created_at", ">=", since)
    .where("outbox.part", "=", 1)
    .where((is) => is.or([is("outbox.error", "is", null), is("outbox.error", "<>", TAKEN_BACK)]))
    .limit(MOST_COUNTED)
    .execute();
  return rows.map((row) => openBody(vault.boxOf(row.party_id, row.data_key), row).text);
}
