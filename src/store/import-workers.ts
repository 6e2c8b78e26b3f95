import type { Role, WorkerProfile } from "../domain/worker.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";
import { openWorker } from "./workers.ts";

/** A member of staff as the council's own list would put it. */
export interface WorkerOnRecord {
  readonly role: Role;
  readonly active: boolean;
  /** The council's id of whoever stands in. */
  readonly coverRef: string | null;
  readonly profile: WorkerProfile;
}

/** Somebody on the staff list by the council's id, those who have left among them. */
export async function workerOnRecord(
  db: Db,
  vault: Vault,
  recordRef: string,
): Promise<WorkerOnRecord | undefined> {
  const row = await db
    .selectFrom("worker")
    .selectAll()
    .where("record_ref", "=", recordRef)
    .executeTakeFirst();
  if (!row) return undefined;
  const { role, active, profile } = openWorker(vault, row);
  return { role, active, coverRef: await refOf(db, row.cover_id), profile };
}

/** Says who stands in for a worker; null for nobody. */
export async function setCover(db: Db, workerId: string, coverId: string | null): Promise<void> {
  await db.updateTable("worker").set({ cover_id: coverId }).where("id", "=", workerId).execute();
}

async function refOf(db: Db, workerId: string | null): Promise<string | null> {
  if (workerId === null) return null;
  const row = await db
    .selectFrom("worker")
    .select("record_ref")
    .where("id", "=", workerId)
    .executeTakeFirst();
  return row?.record_ref ?? null;
}
