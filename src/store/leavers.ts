import type { EpochMs } from "../clock.ts";
import { dropFeed } from "./calendar-feeds.ts";
import { audit } from "./records.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";
import { dropTeamsChat } from "./teams-chats.ts";
import type { Vault } from "./vault.ts";

/** What a leaver's phone says is theirs for so long; after that somebody else may have the number. */
const PHONE_IS_THEIRS_MS = 90 * 24 * 3_600_000;

/**
 * Somebody has left: they are signed out everywhere, nothing that waits for them is sent, and a code they asked for
 * opens nothing. That nobody depends on them is the caller's to know. @returns false if they had left before
 */
export async function switchOff(db: Db, workerId: string, by: string, now: EpochMs): Promise<boolean> {
  const row = await db.selectFrom("worker").selectAll().where("id", "=", workerId).executeTakeFirst();
  if (row?.active !== 1) return false;
  const changedAt = Math.max(now, row.changed_at + 1);
  await db
    .updateTable("worker")
    .set({ active: 0, changed_at: changedAt })
    .where("id", "=", workerId)
    .execute();
  await endAllOf(db, workerId, now);
  await audit(db, { actor: by, action: "worker.left", subjectId: workerId }, now);
  return true;
}

/** Ends every session, code, calendar address and message of somebody who has left. */
export async function endAllOf(db: Db, workerId: string, now: EpochMs): Promise<void> {
  await db.deleteFrom("staff_session").where("worker_id", "=", workerId).execute();
  await dropTeamsChat(db, workerId);
  await dropFeed(db, workerId);
  await db
    .updateTable("one_time_code")
    .set({ used_at: now })
    .where("purpose", "in", ["staff-sign-in", "teams-link"])
    .where("subject_id", "=", workerId)
    .where("used_at", "is", null)
    .execute();
  await db
    .updateTable("outbox")
    .set({ state: "held", error: "has left" })
    .where("worker_id", "=", workerId)
    .where("state", "in", ["queued", "unsure"])
    .execute();
}

/** Whether a row that is about to leave is for somebody who has left. */
export async function isForLeaver(db: Db, { worker_id }: Pick<Row<"outbox">, "worker_id">): Promise<boolean> {
  if (worker_id === null) return false;
  const row = await db.selectFrom("worker").select("active").where("id", "=", worker_id).executeTakeFirst();
  return row?.active !== 1;
}

/** Whoever left a while ago and had this mobile, if nobody at work has it now. */
export async function leaverByMobile(
  db: Db,
  vault: Vault,
  mobile: string,
  now: EpochMs,
): Promise<Row<"worker"> | undefined> {
  return await db
    .selectFrom("worker")
    .selectAll()
    .where("mobile_lookup", "=", vault.lookup("worker-mobile", mobile))
    .where("active", "=", 0)
    .where("changed_at", ">", now - PHONE_IS_THEIRS_MS)
    .orderBy("changed_at", "desc")
    .executeTakeFirst();
}
