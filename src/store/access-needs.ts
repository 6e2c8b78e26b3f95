import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

export interface AccessNeeds {
  readonly words: string;
  readonly agreedAt: EpochMs;
  readonly notedBy: string;
}

/** What helps somebody at an appointment, as they have agreed that whoever sees them may read. */
export async function accessNeedsOf(db: Db, vault: Vault, party: Owner): Promise<AccessNeeds | undefined> {
  const row = await db
    .selectFrom("access_need")
    .selectAll()
    .where("party_id", "=", party.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const words = vault.boxOf(party.id, party.data_key).open(`access_need|body|${party.id}`, row.body);
  return { words, agreedAt: row.agreed_at, notedBy: row.noted_by };
}

/** Keeps them in place of what was there. That the person has agreed is the caller's to know. */
export async function keepAccessNeeds(
  db: Db,
  vault: Vault,
  party: Owner,
  { words, by }: { readonly words: string; readonly by: string },
  now: EpochMs,
): Promise<void> {
  const body = vault.boxOf(party.id, party.data_key).seal(`access_need|body|${party.id}`, words);
  const row = { body, agreed_at: now, noted_by: by };
  await db
    .insertInto("access_need")
    .values({ party_id: party.id, ...row })
    .onConflict((at) => at.column("party_id").doUpdateSet(row))
    .execute();
}

export async function dropAccessNeeds(db: Db, partyId: string): Promise<void> {
  await db.deleteFrom("access_need").where("party_id", "=", partyId).execute();
}
