import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/**
 * A concern may be about their own worker: the person and all that is open go to duty, and the concern keeps whose they
 * were. From then on the worker has nothing to do with them, in lists, pages and notices alike.
 */
export async function standBack(
  db: Db,
  { id, party_id: partyId }: Pick<Row<"concern">, "id" | "party_id">,
  workerId: string,
): Promise<void> {
  await db.updateTable("concern").set({ about_worker_id: workerId }).where("id", "=", id).execute();
  await db
    .updateTable("party")
    .set((get) => ({ worker_id: null, changed_at: get("changed_at", "+", 1) }))
    .where("id", "=", partyId)
    .execute();
  await db
    .updateTable("handoff")
    .set({ worker_id: null })
    .where("party_id", "=", partyId)
    .where("worker_id", "=", workerId)
    .where("status", "<>", "closed")
    .execute();
}

/** Whose they were before a concern that is still live may have been about that worker. */
export async function stoodBackFrom(db: Db, partyId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom("concern")
    .select("about_worker_id")
    .where("party_id", "=", partyId)
    .where("about_worker_id", "is not", null)
    .where("status", "<>", "closed")
    .execute();
  return new Set(rows.map(({ about_worker_id }) => about_worker_id!));
}

/**
 * It was not about their worker: the person is theirs again.
 * @returns false if it was not taken to be, or somebody else is their worker by now
 */
export async function giveBack(
  db: Db,
  { id, party_id: partyId, about_worker_id: workerId }: Row<"concern">,
): Promise<boolean> {
  if (workerId === null) return false;
  const { numUpdatedRows } = await db
    .updateTable("party")
    .set((get) => ({ worker_id: workerId, changed_at: get("changed_at", "+", 1) }))
    .where("id", "=", partyId)
    .where("worker_id", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await db.updateTable("concern").set({ about_worker_id: null }).where("id", "=", id).execute();
  return true;
}
