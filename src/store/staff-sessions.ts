import type { EpochMs } from "../clock.ts";
import type { Db } from "./store.ts";
import type { Vault } from "./vault.ts";
import { openWorker, type Worker, workersByMobile } from "./workers.ts";

const IDLE_MS = 30 * 60_000;
const LONGEST_MS = 12 * 3_600_000;

export interface SessionToOpen {
  readonly idHash: string;
  readonly workerId: string;
  /** Of a session by the council's sign-in: sealed, what to ask it again with; null if it gave nothing. */
  readonly refresh?: Buffer | null;
  readonly council?: CouncilLookups;
}

/** Keyed hashes of what the council's sign-in calls somebody, and of the sitting that a session came from. */
export interface CouncilLookups {
  readonly subject: string | null;
  readonly sitting: string | null;
}

/** Starts a session under the keyed hash of its id, and forgets those that are over. */
export async function openSession(
  db: Db,
  { idHash, workerId, refresh, council }: SessionToOpen,
  now: EpochMs,
): Promise<void> {
  await db
    .deleteFrom("staff_session")
    .where((is) => is.or([is("last_seen_at", "<=", now - IDLE_MS), is("created_at", "<=", now - LONGEST_MS)]))
    .execute();
  const checked = refresh === undefined ? null : now;
  const times = { created_at: now, last_seen_at: now, checked_at: checked };
  const named = { subject_lookup: council?.subject ?? null, sitting_lookup: council?.sitting ?? null };
  const row = { id_hash: idHash, worker_id: workerId, refresh: refresh ?? null, ...times, ...named };
  await db.insertInto("staff_session").values(row).execute();
}

export interface LiveSession {
  readonly worker: Worker;
  readonly lastSeenAt: EpochMs;
  /** When the council's sign-in last stood by it; null for a session by code. */
  readonly checkedAt: EpochMs | null;
  readonly refresh: Buffer | null;
}

/** Whose session it is: 30 minutes after the last page, 12 hours after the first, or once they have left, nobody's. */
export async function liveSession(
  db: Db,
  vault: Vault,
  idHash: string,
  now: EpochMs,
): Promise<LiveSession | undefined> {
  const row = await db
    .selectFrom("staff_session")
    .innerJoin("worker", "worker.id", "staff_session.worker_id")
    .selectAll("worker")
    .select(["staff_session.last_seen_at", "staff_session.checked_at", "staff_session.refresh"])
    .where("staff_session.id_hash", "=", idHash)
    .where("staff_session.last_seen_at", ">", now - IDLE_MS)
    .where("staff_session.created_at", ">", now - LONGEST_MS)
    .where("worker.active", "=", 1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { last_seen_at: lastSeenAt, checked_at: checkedAt, refresh } = row;
  return { worker: openWorker(vault, row), lastSeenAt, checkedAt, refresh };
}

/** Keeps when the council's sign-in was last asked, and what to ask it with next. */
export async function noteCheck(
  db: Db,
  idHash: string,
  checked: { readonly checkedAt: EpochMs; readonly refresh: Buffer | null },
): Promise<void> {
  await db
    .updateTable("staff_session")
    .set({ checked_at: checked.checkedAt, refresh: checked.refresh })
    .where("id_hash", "=", idHash)
    .execute();
}

export async function noteSession(db: Db, idHash: string, now: EpochMs): Promise<void> {
  await db.updateTable("staff_session").set({ last_seen_at: now }).where("id_hash", "=", idHash).execute();
}

export async function endSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom("staff_session").where("id_hash", "=", idHash).execute();
}

/** Ends what came from one sitting, or from all of somebody's; where both are given, both have to fit. @returns whose they were */
export async function endCouncilSessions(db: Db, { subject, sitting }: CouncilLookups): Promise<string[]> {
  if (subject === null && sitting === null) return [];
  const rows = await db
    .deleteFrom("staff_session")
    .$if(subject !== null, (query) => query.where("subject_lookup", "=", subject))
    .$if(sitting !== null, (query) => query.where("sitting_lookup", "=", sitting))
    .returning("worker_id")
    .execute();
  return [...new Set(rows.map(({ worker_id }) => worker_id))];
}

/** The one active member of staff with this work mobile or e-mail. Nobody when two share it: it proves neither. */
export async function workerByContact(
  db: Db,
  vault: Vault,
  contact: { mobile?: string | undefined; email: string },
): Promise<Worker | undefined> {
  const found = contact.mobile
    ? await workersByMobile(db, vault, contact.mobile)
    : await workersByEmail(db, vault, contact.email);
  return found.length === 1 ? found[0] : undefined;
}

async function workersByEmail(db: Db, vault: Vault, email: string): Promise<Worker[]> {
  const lookup = vault.lookup("worker-email", email.trim().toLowerCase());
  const rows = await db
    .selectFrom("worker")
    .selectAll()
    .where("email_lookup", "=", lookup)
    .where("active", "=", 1)
    .execute();
  return rows.map((row) => openWorker(vault, row));
}
