import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** What stands in a row that its sender took back. */
export const TAKEN_BACK = "taken back";

/** The rows of one text, by what their keys begin with: the key, a colon, the number of the part. */
export async function partsOf(db: Db, key: string): Promise<Row<"outbox">[]> {
  return await db
    .selectFrom("outbox")
    .selectAll()
    .where("dedupe_key", ">=", `${key}:`)
    .where("dedupe_key", "<", `${key};`)
    .orderBy("seq")
    .execute();
}

/** A row that nobody has tried to send stays here for good. */
export async function holdBack(db: Db, id: string): Promise<void> {
  await db
    .updateTable("outbox")
    .set({ state: "held", error: TAKEN_BACK })
    .where("id", "=", id)
    .where("state", "=", "queued")
    .where("attempts", "=", 0)
    .execute();
}
