import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";

export interface TimerToSet {
  readonly key: string;
  readonly partyId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly dueAt: EpochMs;
}

export async function setTimer(db: Db, timer: TimerToSet): Promise<void> {
  const row = {
    id: newId(),
    dedupe_key: timer.key,
    party_id: timer.partyId,
    kind: timer.kind,
    subject_id: timer.subjectId,
    due_at: timer.dueAt,
    state: "waiting" as const,
  };
  await db
    .insertInto("timer")
    .values(row)
    .onConflict((at) => at.column("dedupe_key").doNothing())
    .execute();
}

export async function cancelTimersOf(db: Db, subjectId: string): Promise<void> {
  await db
    .updateTable("timer")
    .set({ state: "cancelled" })
    .where("subject_id", "=", subjectId)
    .where("state", "=", "waiting")
    .execute();
}

export async function timersDue(db: Db, now: EpochMs, limit: number): Promise<Row<"timer">[]> {
  return await db
    .selectFrom("timer")
    .selectAll()
    .where("state", "=", "waiting")
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(limit)
    .execute();
}

export async function nextTimerAt(db: Db): Promise<EpochMs | undefined> {
  const row = await db
    .selectFrom("timer")
    .select("due_at")
    .where("state", "=", "waiting")
    .orderBy("due_at")
    .limit(1)
    .executeTakeFirst();
  return row?.due_at;
}

export async function markFired(db: Db, id: string): Promise<boolean> {
  const result = await db
    .updateTable("timer")
    .set({ state: "fired" })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts a timer that waits off to another time. */
export async function setDue(db: Db, id: string, dueAt: EpochMs): Promise<void> {
  await db
    .updateTable("timer")
    .set({ due_at: dueAt })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .execute();
}

/** Whether a timer of this kind has gone off for a subject. */
export async function hasFired(db: Db, subjectId: string, kind: string): Promise<boolean> {
  const row = await db
    .selectFrom("timer")
    .select("id")
    .where("subject_id", "=", subjectId)
    .where("kind", "=", kind)
    .where("state", "=", "fired")
    .executeTakeFirst();
  return row !== undefined;
}

/** The timers of a subject that wait. @returns their ids */
export async function waitingTimersOf(db: Db, subjectId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("timer")
    .select("id")
    .where("subject_id", "=", subjectId)
    .where("state", "=", "waiting")
    .execute();
  return rows.map(({ id }) => id);
}

/** What was cancelled by mistake waits again, each for its own time, which may have come. */
export async function setAgain(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable("timer")
    .set({ state: "waiting" })
    .where("id", "in", [...ids])
    .where("state", "=", "cancelled")
    .execute();
}
