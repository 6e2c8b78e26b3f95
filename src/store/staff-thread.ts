import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** A message of a thread, from them or to them, still sealed. */
export type ThreadRow =
  | { readonly from: "them"; readonly row: Row<"inbox"> }
  | { readonly from: "us"; readonly row: Row<"outbox"> };

/**
 * The latest messages of a person's thread, newest first. Ids sort as they were made, on both sides, so one of them
 * says where an earlier page goes on.
 */
export async function latestOf(
  db: Db,
  partyId: string,
  page: { before: string | undefined; limit: number },
): Promise<ThreadRow[]> {
  const rows = [...(await received(db, partyId, page)), ...(await sent(db, partyId, page))];
  return rows.sort((a, b) => (a.row.id < b.row.id ? 1 : -1)).slice(0, page.limit);
}

type Page = { readonly before: string | undefined; readonly limit: number };

async function received(db: Db, partyId: string, { before, limit }: Page): Promise<ThreadRow[]> {
  const rows = await db
    .selectFrom("inbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("source", "<>", "event")
    .$if(before !== undefined, (query) => query.where("id", "<", before!))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ from: "them", row }));
}

async function sent(db: Db, partyId: string, { before, limit }: Page): Promise<ThreadRow[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .$if(before !== undefined, (query) => query.where("id", "<", before!))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ from: "us", row }));
}

/** Whether something with this key was written to be sent, however it went. */
export async function wasQueued(db: Db, dedupeKey: string): Promise<boolean> {
  const row = await db
    .selectFrom("outbox")
    .select("id")
    .where("dedupe_key", "=", dedupeKey)
    .executeTakeFirst();
  return row !== undefined;
}
