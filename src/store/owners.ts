import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** Whose key a row that leaves is sealed with. */
export async function ownerOfRow(db: Db, row: Pick<Row<"outbox">, "party_id" | "worker_id">): Promise<Owner> {
  if (row.party_id)
    return await db
      .selectFrom("party")
      .select(["id", "data_key"])
      .where("id", "=", row.party_id)
      .executeTakeFirstOrThrow();
  return await db
    .selectFrom("worker")
    .select(["id", "data_key"])
    .where("id", "=", row.worker_id!)
    .executeTakeFirstOrThrow();
}
