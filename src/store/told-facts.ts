import type { EpochMs } from "../clock.ts";
import { Told } from "../domain/told.ts";
import type { Owner } from "./parties.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

/** What somebody has told us and let us keep. */
export async function toldFactsOf(db: Db, vault: Vault, party: Owner): Promise<Told | undefined> {
  const row = await db
    .selectFrom("told_facts")
    .select("body")
    .where("party_id", "=", party.id)
    .executeTakeFirst();
  const box = vault.boxOf(party.id, party.data_key);
  return row && Told.parse(JSON.parse(box.open(`told_facts|body|${party.id}`, row.body)));
}

/** Keeps it in place of what was kept before. */
export async function keepTold(db: Db, vault: Vault, party: Owner, told: Told, now: EpochMs): Promise<void> {
  const body = vault
    .boxOf(party.id, party.data_key)
    .seal(`told_facts|body|${party.id}`, JSON.stringify(told));
  await db
    .insertInto("told_facts")
    .values({ party_id: party.id, body, kept_at: now })
    .onConflict((at) => at.column("party_id").doUpdateSet({ body, kept_at: now }))
    .execute();
}

export async function forgetTold(db: Db, partyId: string): Promise<void> {
  await db.deleteFrom("told_facts").where("party_id", "=", partyId).execute();
}

/** What is asked once in a life: notes that it was. */
export async function noteAskedOnce(db: Db, partyId: string, about: string, now: EpochMs): Promise<void> {
  await db
    .insertInto("asked_once")
    .values({ party_id: partyId, about, at: now })
    .onConflict((at) => at.columns(["party_id", "about"]).doNothing())
    .execute();
}

export async function askedOnceOf(db: Db, partyId: string): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("asked_once").select("about").where("party_id", "=", partyId).execute();
  return new Set(rows.map(({ about }) => about));
}
