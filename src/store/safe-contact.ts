import type { EpochMs } from "../clock.ts";
import type { SafeHours } from "../domain/safe-hours.ts";
import type { Owner } from "./parties.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";

export interface SafeContact extends SafeHours {
  /** Anything else that whoever rings has to know; may be empty. */
  readonly note: string;
  readonly changedBy: string;
  readonly changedAt: EpochMs;
}

const place = (partyId: string): string => `safe_contact|note|${partyId}`;

/** When a person has said that it is safe to reach them; nothing if they have said nothing. */
export async function safeContactOf(db: Db, vault: Vault, party: Owner): Promise<SafeContact | undefined> {
  const row = await db
    .selectFrom("safe_contact")
    .selectAll()
    .where("party_id", "=", party.id)
    .executeTakeFirst();
  if (!row) return undefined;
  const note = vault.boxOf(party.id, party.data_key).open(place(party.id), row.note);
  const { from_time: from, to_time: to, changed_by: changedBy, changed_at: changedAt } = row;
  return { from, to, note, changedBy, changedAt };
}

export async function keepSafeContact(
  db: Db,
  vault: Vault,
  party: Owner,
  { from, to, note, by }: SafeHours & { readonly note: string; readonly by: string },
  now: EpochMs,
): Promise<void> {
  const set = {
    from_time: from,
    to_time: to,
    note: vault.boxOf(party.id, party.data_key).seal(place(party.id), note),
    changed_by: by,
    changed_at: now,
  };
  await db
    .insertInto("safe_contact")
    .values({ party_id: party.id, ...set })
    .onConflict((at) => at.column("party_id").doUpdateSet(set))
    .execute();
}

export async function dropSafeContact(db: Db, partyId: string): Promise<void> {
  await db.deleteFrom("safe_contact").where("party_id", "=", partyId).execute();
}
