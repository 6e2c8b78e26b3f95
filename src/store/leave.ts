import type { EpochMs } from "../clock.ts";
import type { Leave } from "../domain/cover.ts";
import { type Day, dayOf } from "../domain/day.ts";
import { ServiceError } from "../errors.ts";
import { audit } from "./records.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";

export interface KeptLeave extends Leave {
  readonly id: string;
  /** The worker who wrote it down, or 'service'. */
  readonly madeBy: string;
  readonly madeAt: EpochMs;
}

/**
 * Writes down days away. @returns our id
 * @throws ServiceError `leave/invalid` when it ends before it starts, is covered by the one who is away, or lies on other leave
 */
export async function addLeave(
  db: Db,
  leave: Leave & { readonly madeBy: string },
  now: EpochMs,
): Promise<string> {
  const { workerId, firstDay, lastDay, coverId, dutyCovers = false, madeBy } = leave;
  if (lastDay < firstDay) throw new ServiceError("leave/invalid", "The leave ends before it starts");
  if (coverId === workerId) throw new ServiceError("leave/invalid", "Choose somebody else to stand in");
  const others = await leaveOf(db, workerId);
  if (others.some((one) => one.firstDay <= lastDay && firstDay <= one.lastDay))
    throw new ServiceError("leave/invalid", "There is leave on some of these days already: end that first");
  const id = newId();
  await db
    .insertInto("worker_leave")
    .values({
      id,
      worker_id: workerId,
      first_day: firstDay,
      last_day: lastDay,
      cover_id: coverId,
      made_by: madeBy,
      made_at: now,
      duty_covers: dutyCovers ? 1 : 0,
    })
    .execute();
  const detail = { leave: id, from: firstDay, to: lastDay, cover: coverId, duty: dutyCovers };
  await audit(db, { actor: madeBy, action: "leave.added", subjectId: workerId, detail }, now);
  return id;
}

/** Ends leave on another day; one that would end before it starts is taken out. @returns false if there is none with this id */
export async function endLeave(
  db: Db,
  id: string,
  lastDay: Day,
  endedBy: string,
  now: EpochMs,
): Promise<boolean> {
  const row = await db.selectFrom("worker_leave").selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) return false;
  if (lastDay < row.first_day) await db.deleteFrom("worker_leave").where("id", "=", id).execute();
  else await db.updateTable("worker_leave").set({ last_day: lastDay }).where("id", "=", id).execute();
  const detail = { leave: id, to: lastDay };
  await audit(db, { actor: endedBy, action: "leave.ended", subjectId: row.worker_id, detail }, now);
  return true;
}

/** Whoever is away on a day. */
export async function leaveOn(db: Db, day: Day): Promise<KeptLeave[]> {
  const rows = await db
    .selectFrom("worker_leave")
    .selectAll()
    .where("first_day", "<=", day)
    .where("last_day", ">=", day)
    .orderBy("id")
    .execute();
  return rows.map(opened);
}

/** All the leave of a worker, past and to come, earliest first. */
export async function leaveOf(db: Db, workerId: string): Promise<KeptLeave[]> {
  const rows = await db
    .selectFrom("worker_leave")
    .selectAll()
    .where("worker_id", "=", workerId)
    .orderBy("first_day")
    .execute();
  return rows.map(opened);
}

/** All leave that has not ended before an instant, earliest first: what can still matter. */
export async function allLeave(db: Db, now: EpochMs): Promise<KeptLeave[]> {
  const rows = await db
    .selectFrom("worker_leave")
    .selectAll()
    .where("last_day", ">=", dayOf(now))
    .orderBy("first_day")
    .execute();
  return rows.map(opened);
}

function opened(row: Row<"worker_leave">): KeptLeave {
  return {
    id: row.id,
    workerId: row.worker_id,
    firstDay: row.first_day as Day,
    lastDay: row.last_day as Day,
    coverId: row.cover_id,
    dutyCovers: row.duty_covers === 1,
    madeBy: row.made_by,
    madeAt: row.made_at,
  };
}
