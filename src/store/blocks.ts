import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import type { Block } from "../domain/schedule.ts";
import { ServiceError } from "../errors.ts";
import { audit } from "./records.ts";
import { recurringOf, recurringRow } from "./recurring-row.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";

export interface KeptBlock extends Block {
  readonly id: string;
  readonly workerId: string;
}

/** Everybody's blocks that have not ended before a day, the first to begin first. */
export async function blocksFrom(db: Db, day: Day): Promise<KeptBlock[]> {
  const sql = "SELECT * FROM adviser_block WHERE last_day IS NULL OR last_day >= ? ORDER BY first_day, id";
  return (await rowsOf<Row<"adviser_block">>(db, sql, [day])).map(blockOf);
}

/** The blocks of a worker, past and to come, the first to begin first. */
export async function blocksOf(db: Db, workerId: string): Promise<KeptBlock[]> {
  const rows = await db
    .selectFrom("adviser_block")
    .selectAll()
    .where("worker_id", "=", workerId)
    .orderBy("first_day")
    .orderBy("id")
    .execute();
  return rows.map(blockOf);
}

/** A block as it was brought in, by the council's own id of it. */
export async function blockByRef(db: Db, recordRef: string): Promise<KeptBlock | undefined> {
  const row = await db
    .selectFrom("adviser_block")
    .selectAll()
    .where("record_ref", "=", recordRef)
    .executeTakeFirst();
  return row && blockOf(row);
}

/**
 * Blocks time of a worker: nothing is offered in it from now on. Appointments that lie in it stay until somebody moves
 * them. @returns our id
 * @throws ServiceError `leave/invalid` when it ends before it starts
 */
export async function addBlock(
  db: Db,
  workerId: string,
  block: Block,
  madeBy: string,
  now: EpochMs,
): Promise<string> {
  if ((block.lastDay !== undefined && block.lastDay < block.firstDay) || block.to <= block.from)
    throw new ServiceError("leave/invalid", "The blocked time ends before it starts");
  const id = newId();
  const row = { worker_id: workerId, ...recurringRow(block), why: block.why };
  await db
    .insertInto("adviser_block")
    .values({ id, record_ref: null, ...row, made_by: madeBy, changed_at: now })
    .execute();
  const detail = { block: id, why: block.why };
  await audit(db, { actor: madeBy, action: "block.added", subjectId: workerId, detail }, now);
  return id;
}

/** Brings in a block from the council's lists, or puts it in place of the one with the same id there. @returns our id */
export async function keepBlock(
  db: Db,
  recordRef: string,
  workerId: string,
  block: Block,
  now: EpochMs,
): Promise<string> {
  const id = (await blockByRef(db, recordRef))?.id ?? newId();
  const row = {
    ...recurringRow(block),
    worker_id: workerId,
    why: block.why,
    made_by: "service",
    changed_at: now,
  };
  await db
    .insertInto("adviser_block")
    .values({ id, record_ref: recordRef, ...row })
    .onConflict((at) => at.column("id").doUpdateSet(row))
    .execute();
  return id;
}

/** Ends a block after another day; one that would end before it starts is taken out. @returns false if there is none with this id */
export async function endBlock(
  db: Db,
  id: string,
  lastDay: Day,
  endedBy: string,
  now: EpochMs,
): Promise<boolean> {
  const row = await db.selectFrom("adviser_block").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return false;
  if (lastDay < row.first_day) await db.deleteFrom("adviser_block").where("id", "=", id).execute();
  else
    await db
      .updateTable("adviser_block")
      .set({ last_day: lastDay, changed_at: now })
      .where("id", "=", id)
      .execute();
  const detail = { block: id, to: lastDay };
  await audit(db, { actor: endedBy, action: "block.ended", subjectId: row.worker_id, detail }, now);
  return true;
}

function blockOf(row: Row<"adviser_block">): KeptBlock {
  return { ...recurringOf(row), why: row.why };
}
