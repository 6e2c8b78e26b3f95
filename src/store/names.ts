import { openProfile } from "./parties.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";
import { openWorker } from "./workers.ts";

type Named = Pick<Row<"party">, "id" | "data_key" | "profile">;

/** The names that somebody's message may well hold: their own, and those of everyone who works here. */
export async function namesAround(db: Db, vault: Vault, party: Named): Promise<string[]> {
  return [...namesOf(vault, party), ...(await staffNames(db, vault))];
}

/** Every name on record, of young people and of staff. */
export async function allNames(db: Db, vault: Vault): Promise<string[]> {
  const people = await db.selectFrom("party").selectAll().where("profile", "is not", null).execute();
  return [
    ...new Set([...people.flatMap((party) => namesOf(vault, party)), ...(await staffNames(db, vault))]),
  ];
}

function namesOf(vault: Vault, party: Named): string[] {
  const profile = openProfile(vault.boxOf(party.id, party.data_key), party);
  return profile ? [profile.firstName, profile.lastName] : [];
}

async function staffNames(db: Db, vault: Vault): Promise<string[]> {
  const rows = await db.selectFrom("worker").selectAll().execute();
  return rows.flatMap((row) => {
    const { firstName, lastName } = openWorker(vault, row).profile;
    return [firstName, lastName];
  });
}
