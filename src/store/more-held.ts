import type { EpochMs } from "../clock.ts";
import { change, rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** Keeps when staff are to be told of what was written since; what waits already is not put off. */
export async function holdMore(db: Db, concernId: string, until: EpochMs): Promise<void> {
  await change(db, "UPDATE concern SET more_at = ? WHERE id = ? AND more_at IS NULL", [until, concernId]);
}

/** What is about to be told is looked at again then, unless it has been told. */
export async function tryAgainAt(db: Db, concernId: string, at: EpochMs): Promise<void> {
  await change(db, "UPDATE concern SET more_at = ? WHERE id = ?", [at, concernId]);
}

/** Whatever was written by now has been told. */
export async function noneHeld(db: Db, concernId: string): Promise<void> {
  await change(db, "UPDATE concern SET more_at = NULL WHERE id = ? AND more_at IS NOT NULL", [concernId]);
}

/** Live concerns of which staff are to be told that more was written, the longest overdue first. */
export async function concernsToTell(db: Db, now: EpochMs, most: number): Promise<string[]> {
  const sql = `SELECT id FROM concern WHERE more_at IS NOT NULL AND more_at <= ? AND status <> 'closed'
    ORDER BY more_at LIMIT ?`;
  return (await rowsOf<{ id: string }>(db, sql, [now, most])).map(({ id }) => id);
}
