import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

type Kind = Row<"contact">["kind"];

/** The latest contact of each kind, newest first. */
export async function latestContacts(db: Db, partyId: string): Promise<Row<"contact">[]> {
  const rows = await db
    .selectFrom("contact")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("at", "desc")
    .execute();
  const seen = new Set<Kind>();
  return rows.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
}
