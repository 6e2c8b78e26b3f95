import type { EpochMs } from "../clock.ts";
import type { Card } from "../domain/card.ts";
import { type Db, newId, type Store } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** One message of a web conversation, as a visitor's browser is shown it. */
export interface WebEntry {
  readonly activityId: string;
  readonly from: "user" | "bot";
  readonly text: string;
  readonly choices?: readonly string[];
  readonly cards?: readonly Card[];
  readonly clientActivityId?: string;
  readonly at: EpochMs;
}

/** Web conversations in the database, each sealed with a key of its own, so that a visitor who comes back misses nothing. */
export function webLog({ read, write, vault }: Store) {
  return {
    open: ({ id, userId, at }: { id: string; userId: string; at: EpochMs }) =>
      write((db) => open(db, vault, id, userId, at)),
    find: (id: string) => find(read, id),
    append: (id: string, entry: WebEntry) => write((db) => append(db, vault, id, entry)),
    has: async (id: string, activityId: string) => (await seqOf(read, id, activityId)) !== undefined,
    after: (id: string, watermark: number, limit: number) => after(read, vault, id, watermark, limit),
    end: (id: string, at: EpochMs) => write((db) => end(db, id, at)),
  };
}

async function open(db: Db, vault: Vault, id: string, userId: string, at: EpochMs): Promise<void> {
  const ownerId = newId();
  const row = {
    id,
    user_id: userId,
    owner_id: ownerId,
    data_key: vault.newKey(ownerId),
    created_at: at,
    ended_at: null,
  };
  await db
    .insertInto("web_conversation")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function find(db: Db, id: string): Promise<{ userId: string; endedAt?: EpochMs } | undefined> {
  const row = await db
    .selectFrom("web_conversation")
    .select(["user_id", "ended_at"])
    .where("id", "=", id)
    .executeTakeFirst();
  return row && { userId: row.user_id, ...(row.ended_at !== null && { endedAt: row.ended_at }) };
}

async function seqOf(db: Db, id: string, activityId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom("web_activity")
    .select("seq")
    .where("conversation_id", "=", id)
    .where("activity_id", "=", activityId)
    .executeTakeFirst();
  return row?.seq;
}

async function boxOf(db: Db, vault: Vault, id: string): Promise<FieldBox> {
  const row = await db
    .selectFrom("web_conversation")
    .select(["owner_id", "data_key"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return vault.boxOf(row.owner_id, row.data_key);
}

async function append(
  db: Db,
  vault: Vault,
  id: string,
  entry: WebEntry,
): Promise<{ seq: number; fresh: boolean }> {
  const before = await seqOf(db, id, entry.activityId);
  if (before !== undefined) return { seq: before, fresh: false };
  const body = (await boxOf(db, vault, id)).seal(
    `web_activity|body|${id}|${entry.activityId}`,
    JSON.stringify(entry),
  );
  const row = await db
    .insertInto("web_activity")
    .values({ conversation_id: id, activity_id: entry.activityId, body })
    .returning("seq")
    .executeTakeFirstOrThrow();
  return { seq: row.seq, fresh: true };
}

async function after(
  db: Db,
  vault: Vault,
  id: string,
  watermark: number,
  limit: number,
): Promise<(WebEntry & { seq: number })[]> {
  const rows = await db
    .selectFrom("web_activity")
    .selectAll()
    .where("conversation_id", "=", id)
    .where("seq", ">", watermark)
    .orderBy("seq")
    .limit(limit)
    .execute();
  if (rows.length === 0) return [];
  const box = await boxOf(db, vault, id);
  return rows.map(({ seq, activity_id, body }) => ({
    ...(JSON.parse(box.open(`web_activity|body|${id}|${activity_id}`, body)) as WebEntry),
    seq,
  }));
}

async function end(db: Db, id: string, at: EpochMs): Promise<void> {
  await db
    .updateTable("web_conversation")
    .set({ ended_at: at })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .execute();
}

/** Whether somebody may still be reading there. */
export async function isConversationOpen(db: Db, id: string): Promise<boolean> {
  const conversation = await find(db, id);
  return conversation !== undefined && conversation.endedAt === undefined;
}
