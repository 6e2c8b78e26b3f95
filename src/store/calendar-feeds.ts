import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

type Feed = Row<"calendar_feed">;

/** A worker's one address for calendar programs; a new one ends the old. */
export async function keepFeed(db: Db, workerId: string, secretHash: string, now: EpochMs): Promise<void> {
  const row = { secret_hash: secretHash, made_at: now, read_at: null };
  await db
    .insertInto("calendar_feed")
    .values({ worker_id: workerId, ...row })
    .onConflict((at) => at.column("worker_id").doUpdateSet(row))
    .execute();
}

/** @returns false if there was none */
export async function dropFeed(db: Db, workerId: string): Promise<boolean> {
  const result = await db.deleteFrom("calendar_feed").where("worker_id", "=", workerId).executeTakeFirst();
  return result.numDeletedRows === 1n;
}

export async function feedOf(db: Db, workerId: string): Promise<Feed | undefined> {
  return await db
    .selectFrom("calendar_feed")
    .selectAll()
    .where("worker_id", "=", workerId)
    .executeTakeFirst();
}

/** Whose diary an address opens; nobody's once they have left. */
export async function feedByHash(db: Db, secretHash: string): Promise<Feed | undefined> {
  return await db
    .selectFrom("calendar_feed")
    .innerJoin("worker", "worker.id", "calendar_feed.worker_id")
    .selectAll("calendar_feed")
    .where("secret_hash", "=", secretHash)
    .where("worker.active", "=", 1)
    .executeTakeFirst();
}

/** Whether a worker wants a mail for each appointment: as chosen, or else for as long as they have no address. */
export async function wantsInvites(db: Db, workerId: string): Promise<boolean> {
  const row = await db
    .selectFrom("worker")
    .select("calendar_invites")
    .where("id", "=", workerId)
    .executeTakeFirst();
  const chosen = row?.calendar_invites ?? null;
  return chosen === null ? (await feedOf(db, workerId)) === undefined : chosen === 1;
}

export async function setInvites(db: Db, workerId: string, on: boolean): Promise<void> {
  await db
    .updateTable("worker")
    .set({ calendar_invites: on ? 1 : 0 })
    .where("id", "=", workerId)
    .execute();
}

/** Whether a worker has been mailed an entry of their calendar before: then they also hear of what becomes of it. */
export async function wasInvited(db: Db, workerId: string, uid: string): Promise<boolean> {
  const row = await db
    .selectFrom("outbox")
    .select("id")
    .where("worker_id", "=", workerId)
    .where("dedupe_key", ">=", `invite:${uid}:`)
    .where("dedupe_key", "<", `invite:${uid};`)
    .executeTakeFirst();
  return row !== undefined;
}

export async function noteFeedRead(db: Db, workerId: string, now: EpochMs): Promise<void> {
  await db.updateTable("calendar_feed").set({ read_at: now }).where("worker_id", "=", workerId).execute();
}
