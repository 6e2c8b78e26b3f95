import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";

type Why = Row<"phone_task">["why"];

const INSERT = `
INSERT INTO phone_task (id, concern_id, party_id, why, made_at) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (concern_id, why) WHERE done_at IS NULL DO NOTHING`;

/** Somebody has to pick up a phone. @returns false if that task waits already */
export async function addPhoneTask(
  db: Db,
  { id, party_id }: Pick<Row<"concern">, "id" | "party_id">,
  why: Why,
  now: EpochMs,
): Promise<boolean> {
  return (await change(db, INSERT, [newId(), id, party_id, why, now])) === 1;
}

export async function phoneTasksOf(db: Db, concernId: string): Promise<Row<"phone_task">[]> {
  return await db
    .selectFrom("phone_task")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("id")
    .execute();
}

export async function allPhoneTasksOf(db: Db, partyId: string): Promise<Row<"phone_task">[]> {
  return await db
    .selectFrom("phone_task")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id")
    .execute();
}

/** Nobody answered: it still waits. @returns false if it was done before */
export async function notePhoneTry(db: Db, id: string, now: EpochMs): Promise<boolean> {
  const sql = "UPDATE phone_task SET tries = tries + 1, tried_at = ? WHERE id = ? AND done_at IS NULL";
  return (await change(db, sql, [now, id])) === 1;
}

/** @returns false if it was done before */
export async function endPhoneTask(db: Db, id: string, workerId: string, now: EpochMs): Promise<boolean> {
  const sql = "UPDATE phone_task SET done_at = ?, done_by = ? WHERE id = ? AND done_at IS NULL";
  return (await change(db, sql, [now, workerId, id])) === 1;
}

/** Ends every task of one kind of a concern, for a reason that has gone. */
export async function endPhoneTasksOf(
  db: Db,
  concernId: string,
  why: Why,
  workerId: string,
  now: EpochMs,
): Promise<void> {
  const sql =
    "UPDATE phone_task SET done_at = ?, done_by = ? WHERE concern_id = ? AND why = ? AND done_at IS NULL";
  await change(db, sql, [now, workerId, concernId, why]);
}

export interface OpenPhoneTask extends Row<"phone_task"> {
  readonly ref: string;
  readonly level: Row<"concern">["level"];
  readonly status: Row<"concern">["status"];
  readonly worker_id: string | null;
}

const OPEN = `
SELECT t.*, c.ref, c.level, c.status, p.worker_id FROM phone_task t
JOIN concern c ON c.id = t.concern_id JOIN party p ON p.id = t.party_id
WHERE t.done_at IS NULL ORDER BY c.level, t.made_at LIMIT 100`;

/** What waits to be rung about, emergencies first, then the oldest. */
export async function openPhoneTasks(db: Db): Promise<OpenPhoneTask[]> {
  return await rowsOf<OpenPhoneTask>(db, OPEN, []);
}

export async function phoneTaskById(db: Db, id: string): Promise<Row<"phone_task"> | undefined> {
  return await db.selectFrom("phone_task").selectAll().where("id", "=", id).executeTakeFirst();
}
