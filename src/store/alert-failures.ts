import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";

/** Keeps that an alert has not reached somebody, or that there was nobody to alert. */
export async function addAlertFailure(
  db: Db,
  failure: Omit<Row<"alert_failure">, "id" | "at">,
  now: EpochMs,
): Promise<void> {
  const { concern_id, worker_id, why } = failure;
  await change(db, "INSERT INTO alert_failure (id, concern_id, worker_id, why, at) VALUES (?, ?, ?, ?, ?)", [
    newId(),
    concern_id,
    worker_id,
    why,
    now,
  ]);
}

/** One that still counts: nobody has taken the concern. */
export interface StandingFailure {
  readonly concern_id: string;
  readonly ref: string;
  readonly level: Row<"concern">["level"];
  readonly worker_id: string | null;
  readonly why: Row<"alert_failure">["why"];
  readonly at: EpochMs;
}

const STANDING = `
SELECT f.concern_id, c.ref, c.level, f.worker_id, f.why, max(f.at) AS at FROM alert_failure f
JOIN concern c ON c.id = f.concern_id WHERE c.status = 'open'
GROUP BY f.concern_id, f.worker_id, f.why ORDER BY c.level, at LIMIT 50`;

export async function standingFailures(db: Db): Promise<StandingFailure[]> {
  return await rowsOf<StandingFailure>(db, STANDING, []);
}

/** Every failure of a concern, oldest first. */
export async function failuresOf(db: Db, concernId: string): Promise<Row<"alert_failure">[]> {
  return await db
    .selectFrom("alert_failure")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("id")
    .execute();
}

/** The oldest alert to staff that has not left and was written before a moment; null when none waits. */
export async function oldestStuckAlert(db: Db, before: EpochMs): Promise<EpochMs | null> {
  const sql = `SELECT min(created_at) AS at FROM outbox
    WHERE class = 'safeguarding' AND worker_id IS NOT NULL AND state IN ('queued', 'sending', 'unsure')
    AND created_at < ?`;
  return (await rowsOf<{ at: EpochMs | null }>(db, sql, [before]))[0]?.at ?? null;
}

/** Whether any alert about a concern has left, or may still leave. */
export async function anyAlertAlive(db: Db, concernId: string): Promise<boolean> {
  const sql = `SELECT 1 FROM outbox WHERE dedupe_key >= ? AND dedupe_key < ?
    AND state NOT IN ('failed', 'expired', 'held') LIMIT 1`;
  return (await rowsOf(db, sql, [`concern:${concernId}:`, `concern:${concernId};`])).length > 0;
}

export interface AlertRow {
  readonly id: string;
  readonly worker_id: string;
  readonly channel: string;
  readonly state: Row<"outbox">["state"];
  readonly provider_state: string | null;
  readonly error: string | null;
  readonly created_at: EpochMs;
  readonly sent_at: EpochMs | null;
}

/** Every alert about a concern, oldest first: to whom, by what, and how it went. */
export async function alertsOf(db: Db, concernId: string): Promise<AlertRow[]> {
  return await toldUnder(db, `concern:${concernId}`);
}

/** When the last alert under a key was written; null when there was none. */
export async function lastAlertAt(db: Db, key: string): Promise<EpochMs | null> {
  const sql = "SELECT max(created_at) AS at FROM outbox WHERE dedupe_key >= ? AND dedupe_key < ?";
  return (await rowsOf<{ at: EpochMs | null }>(db, sql, [`${key}:`, `${key};`]))[0]?.at ?? null;
}

/** The same of the second person who was told that somebody outside has been told of a concern. */
export async function secondsOf(db: Db, entryId: string): Promise<AlertRow[]> {
  return await toldUnder(db, secondKey(entryId));
}

export const secondKey = (entryId: string): string => `concern-shared:${entryId}`;

async function toldUnder(db: Db, key: string): Promise<AlertRow[]> {
  const sql = `SELECT id, worker_id, channel, state, provider_state, error, created_at, sent_at FROM outbox
    WHERE dedupe_key >= ? AND dedupe_key < ? ORDER BY seq`;
  return await rowsOf<AlertRow>(db, sql, [`${key}:`, `${key};`]);
}
