import { openProfile } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Vault } from "../store/vault.ts";
import { workerById } from "../store/workers.ts";

export interface Name {
  readonly first: string;
  readonly full: string;
}

const UNKNOWN: Name = { first: "Somebody we do not know", full: "Somebody we do not know" };

/** What a person is called; a visitor has no name. */
export function nameOf(vault: Vault, party: Pick<Row<"party">, "id" | "data_key" | "profile">): Name {
  const profile = openProfile(vault.boxOf(party.id, party.data_key), party);
  return profile ? { first: profile.firstName, full: `${profile.firstName} ${profile.lastName}` } : UNKNOWN;
}

/** First names of members of staff, by id; nobody is left without a word. */
export async function staffNames(
  db: Db,
  vault: Vault,
  ids: Iterable<string | null>,
): Promise<(id: string | null) => string> {
  const names = new Map<string, string>();
  for (const id of new Set(ids)) {
    const worker = id ? await workerById(db, vault, id) : undefined;
    if (worker) names.set(worker.id, worker.profile.firstName);
  }
  return (id) => (id && names.get(id)) || "a colleague";
}

/** A British number with spaces: "07700 900123"; any other as it is. */
export function phoneWords(e164: string): string {
  return e164.replace(/^\+44(\d{4})(\d{6})$/, "0$1 $2");
}
