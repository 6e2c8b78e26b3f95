import type { EpochMs } from "../clock.ts";
import { freeRef } from "./handoffs.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

export interface ConcernToOpen {
  readonly party: Owner;
  readonly level: "urgent" | "emergency";
  readonly kind: string;
  readonly words: string;
  /** The one in danger is somebody else. */
  readonly aboutAnother?: true;
  readonly inboxId?: string;
  readonly channel?: string;
}

/** A disclosure. What is told while it is live joins its log; only a person on the staff side ends it. */
export async function openConcern(
  db: Db,
  vault: Vault,
  concern: ConcernToOpen,
  now: EpochMs,
): Promise<Row<"concern">> {
  const id = newId();
  const words = vault
    .boxOf(concern.party.id, concern.party.data_key)
    .seal(`concern|words|${id}`, concern.words);
  const row = {
    id,
    ref: await freeRef(db),
    party_id: concern.party.id,
    level: concern.level,
    kind: concern.kind,
    words,
    status: "open" as const,
    opened_at: now,
    acknowledged_at: null,
    acknowledged_by: null,
    closed_at: null,
    closed_by: null,
    outcome: null,
    inbox_id: concern.inboxId ?? null,
    channel: concern.channel ?? null,
    rung: -1,
    rung_at: now,
    next_at: now,
    about_worker_id: null,
    about_another: concern.aboutAnother ? 1 : null,
    unfrozen_at: null,
    anew_at: null,
  };
  return await db.insertInto("concern").values(row).returningAll().executeTakeFirstOrThrow();
}

export async function hasLiveConcern(db: Db, partyId: string): Promise<boolean> {
  const row = await db
    .selectFrom("concern")
    .select("id")
    .where("party_id", "=", partyId)
    .where("status", "in", ["open", "acknowledged"])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export async function concernById(db: Db, id: string): Promise<Row<"concern"> | undefined> {
  return await db.selectFrom("concern").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function concernByRef(db: Db, ref: string): Promise<Row<"concern"> | undefined> {
  return await db.selectFrom("concern").selectAll().where("ref", "=", ref.toUpperCase()).executeTakeFirst();
}

export async function concernsOf(db: Db, partyId: string): Promise<Row<"concern">[]> {
  return await db.selectFrom("concern").selectAll().where("party_id", "=", partyId).orderBy("id").execute();
}

/** Live concerns of somebody, oldest first. */
export async function liveConcernsOf(db: Db, partyId: string): Promise<Row<"concern">[]> {
  return (await concernsOf(db, partyId)).filter(({ status }) => status !== "closed");
}

/** Concerns whose next step has come, the longest overdue first. */
export async function concernsToClimb(db: Db, now: EpochMs, most: number): Promise<string[]> {
  const sql =
    "SELECT id FROM concern WHERE next_at IS NOT NULL AND next_at <= ? AND status = 'open' ORDER BY next_at LIMIT ?";
  return (await rowsOf<{ id: string }>(db, sql, [now, most])).map(({ id }) => id);
}

/** From when its ladder counts: as it was opened, or since it last began anew. */
export const alarmSince = ({ anew_at, opened_at }: Pick<Row<"concern">, "anew_at" | "opened_at">): EpochMs =>
  anew_at ?? opened_at;

/** More danger was told in a live concern: nobody has it, at the level given, and the ladder begins anew. */
export async function beginAnew(
  db: Db,
  id: string,
  level: Row<"concern">["level"],
  now: EpochMs,
): Promise<Row<"concern">> {
  const nobodys = { status: "open" as const, acknowledged_at: null, acknowledged_by: null };
  const ladder = { rung: -1, rung_at: now, next_at: now, anew_at: now, more_at: null };
  return await db
    .updateTable("concern")
    .set({ level, ...nobodys, ...ladder })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** How far up the ladder a concern is, and when it is looked at again. */
export async function setRung(
  db: Db,
  id: string,
  { rung, rungAt, nextAt }: { readonly rung: number; readonly rungAt: EpochMs; readonly nextAt: EpochMs },
): Promise<void> {
  await db
    .updateTable("concern")
    .set({ rung, rung_at: rungAt, next_at: nextAt })
    .where("id", "=", id)
    .where("status", "=", "open")
    .execute();
}

/** A closed concern is live again, with whoever opened it. @returns false if it is not closed */
export async function reopenConcern(db: Db, id: string, workerId: string, now: EpochMs): Promise<boolean> {
  const taken = { acknowledged_at: now, acknowledged_by: workerId };
  const result = await db
    .updateTable("concern")
    .set({
      status: "acknowledged",
      ...taken,
      closed_at: null,
      closed_by: null,
      outcome: null,
      unfrozen_at: null,
    })
    .where("id", "=", id)
    .where("status", "=", "closed")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface OpenCount {
  readonly level: string;
  readonly waiting: number;
  readonly since: EpochMs;
}

/** How many concerns nobody has taken, by level, and since when. */
export async function countUntaken(db: Db): Promise<OpenCount[]> {
  const sql =
    "SELECT level, count(*) AS waiting, min(opened_at) AS since FROM concern WHERE status = 'open' GROUP BY level";
  return await rowsOf<OpenCount>(db, sql, []);
}

/** A named human has it now. @returns false if somebody had before */
export async function acknowledge(db: Db, id: string, workerId: string, now: EpochMs): Promise<boolean> {
  const result = await db
    .updateTable("concern")
    .set({ status: "acknowledged", acknowledged_at: now, acknowledged_by: workerId, next_at: null })
    .where("id", "=", id)
    .where("status", "=", "open")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends a concern with what was done, in the worker's words. @returns false if it was ended before */
export async function closeConcern(
  db: Db,
  vault: Vault,
  party: Owner,
  id: string,
  workerId: string,
  outcome: string,
  now: EpochMs,
): Promise<boolean> {
  const sealed = vault.boxOf(party.id, party.data_key).seal(`concern|outcome|${id}`, outcome);
  const result = await db
    .updateTable("concern")
    .set({ status: "closed", closed_at: now, closed_by: workerId, outcome: sealed, next_at: null })
    .where("id", "=", id)
    .where("status", "<>", "closed")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
