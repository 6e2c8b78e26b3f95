import type { EpochMs } from "../clock.ts";
import type { LoggedContact } from "../domain/tier-one.ts";
import type { Role } from "../domain/worker.ts";
import type { Db } from "./store.ts";

/** The contacts of some people since a moment, each with the role of whoever had it, by person. */
export async function loggedContacts(
  db: Db,
  partyIds: readonly string[],
  since: EpochMs,
): Promise<ReadonlyMap<string, readonly LoggedContact[]>> {
  const rows = await db
    .selectFrom("contact")
    .leftJoin("worker", "worker.id", "contact.worker_id")
    .select(["contact.party_id", "contact.at", "contact.kind", "contact.minutes", "worker.role"])
    .where("contact.party_id", "in", [...partyIds])
    .where("contact.at", ">=", since)
    .execute();
  const byParty = Map.groupBy(rows, ({ party_id }) => party_id);
  return new Map(
    [...byParty].map(([id, logged]) => [id, logged.map((row) => ({ ...row, role: roleOf(row) }))]),
  );
}

const roleOf = ({ role }: { readonly role: string | null }): Role | null => role as Role | null;
