import type { EpochMs } from "../clock.ts";
import { notesOf } from "./private-notes.ts";
import type { Row } from "./schema.ts";
import type { Db } from "./store.ts";

/** A message of a thread, from them or to them, or a note that only staff read; still sealed. */
export type ThreadRow =
  | { readonly from: "them"; readonly row: Row<"inbox"> }
  | { readonly from: "us"; readonly row: Row<"outbox"> }
  | { readonly from: "note"; readonly row: Row<"private_note"> };

/**
 * The latest messages of a person's thread, newest first. Ids sort as they were made, on both sides, so one of them
 * says where an earlier page goes on.
 */
export async function latestOf(
  db: Db,
  partyId: string,
  page: { before: string | undefined; limit: number },
): Promise<ThreadRow[]> {
  const rows = [
    ...(await received(db, partyId, page)),
    ...(await sent(db, partyId, page)),
    ...(await noted(db, partyId, page)),
  ];
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

async function noted(db: Db, partyId: string, page: Page): Promise<ThreadRow[]> {
  return (await notesOf(db, partyId, page)).map((row) => ({ from: "note", row }));
}

/** The latest messages that the service itself has written to a person since a moment, oldest first; no codes. */
export async function automaticSince(
  db: Db,
  partyId: string,
  since: EpochMs,
  most: number,
): Promise<Row<"outbox">[]> {
  const rows = await db
    .selectFrom("outbox")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("author_id", "is", null)
    .where("class", "<>", "code")
    .where("created_at", ">=", since)
    .orderBy("id", "desc")
    .limit(most)
    .execute();
  return rows.reverse();
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
