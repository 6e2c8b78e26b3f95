import type { EpochMs } from "../clock.ts";
import type { Pattern } from "../domain/schedule.ts";
import { recurringOf, recurringRow } from "./recurring-row.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";

export interface KeptPattern extends Pattern {
  readonly id: string;
  readonly workerId: string;
}

/** Every pattern of everybody, those that have ended too: whoever has any is not seen at their weekly hours instead. */
export async function allPatterns(db: Db): Promise<KeptPattern[]> {
  const rows = await rowsOf<Row<"adviser_pattern">>(db, "SELECT * FROM adviser_pattern ORDER BY id", []);
  return rows.map(patternOf);
}

/** The patterns of a worker, the first to begin first. */
export async function patternsOf(db: Db, workerId: string): Promise<KeptPattern[]> {
  const rows = await db
    .selectFrom("adviser_pattern")
    .selectAll()
    .where("worker_id", "=", workerId)
    .orderBy("first_day")
    .orderBy("id")
    .execute();
  return rows.map(patternOf);
}

/** A pattern as it was brought in, by the council's own id of it. */
export async function patternByRef(db: Db, recordRef: string): Promise<KeptPattern | undefined> {
  const row = await db
    .selectFrom("adviser_pattern")
    .selectAll()
    .where("record_ref", "=", recordRef)
    .executeTakeFirst();
  return row && patternOf(row);
}

/** Adds a pattern, or puts it in place of the one with the council's same id. @returns our id */
export async function keepPattern(
  db: Db,
  recordRef: string,
  workerId: string,
  pattern: Pattern,
  now: EpochMs,
): Promise<string> {
  const id = (await patternByRef(db, recordRef))?.id ?? newId();
  const row = { ...patternRow(pattern, now), worker_id: workerId };
  await db
    .insertInto("adviser_pattern")
    .values({ id, record_ref: recordRef, ...row })
    .onConflict((at) => at.column("id").doUpdateSet(row))
    .execute();
  return id;
}

/** Adds a pattern that stands in no list of the council. @returns our id */
export async function addPattern(db: Db, workerId: string, pattern: Pattern, now: EpochMs): Promise<string> {
  const id = newId();
  const row = { id, record_ref: null, worker_id: workerId, ...patternRow(pattern, now) };
  await db.insertInto("adviser_pattern").values(row).execute();
  return id;
}

/** Puts another pattern in place of one, by our id. */
export async function replacePattern(db: Db, id: string, pattern: Pattern, now: EpochMs): Promise<void> {
  await db.updateTable("adviser_pattern").set(patternRow(pattern, now)).where("id", "=", id).execute();
}

function patternRow(pattern: Pattern, now: EpochMs) {
  return {
    ...recurringRow(pattern),
    by: pattern.by,
    place_id: pattern.placeId,
    place_text: pattern.placeText ?? null,
    kinds: JSON.stringify(pattern.kinds),
    changed_at: now,
  };
}

/** Minutes that a worker wants free between two appointments; 0 for none. */
export async function gapMinutesOf(db: Db, workerId: string): Promise<number> {
  const sql = "SELECT gap_minutes FROM worker WHERE id = ?";
  const rows = await rowsOf<Pick<Row<"worker">, "gap_minutes">>(db, sql, [workerId]);
  return rows[0]?.gap_minutes ?? 0;
}

/** The same of all workers who want any. */
export async function allGaps(db: Db): Promise<Map<string, number>> {
  const sql = "SELECT id, gap_minutes FROM worker WHERE gap_minutes > 0";
  const rows = await rowsOf<Pick<Row<"worker">, "id" | "gap_minutes">>(db, sql, []);
  return new Map(rows.map(({ id, gap_minutes }) => [id, gap_minutes]));
}

export async function setGap(db: Db, workerId: string, minutes: number): Promise<void> {
  await db.updateTable("worker").set({ gap_minutes: minutes }).where("id", "=", workerId).execute();
}

function patternOf(row: Row<"adviser_pattern">): KeptPattern {
  return {
    ...recurringOf(row),
    by: row.by,
    placeId: row.place_id,
    ...(row.place_text !== null && { placeText: row.place_text }),
    kinds: JSON.parse(row.kinds) as string[],
  };
}
