import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** Keeps a note of staff about a person. It is never sent: no channel reads this table. @returns our id */
export async function addNote(
  db: Db,
  vault: Vault,
  party: Owner,
  { authorId, words }: { authorId: string; words: string },
  now: EpochMs,
): Promise<string> {
  const id = newId();
  const body = vault.boxOf(party.id, party.data_key).seal(`private_note|body|${id}`, words);
  const row = { id, party_id: party.id, author_id: authorId, body, at: now };
  await db.insertInto("private_note").values(row).execute();
  return id;
}

export function openNote(box: FieldBox, { id, body }: Pick<Row<"private_note">, "id" | "body">): string {
  return box.open(`private_note|body|${id}`, body);
}

/** Newest first; `before` is the id of a message or note that they must be older than. */
export async function notesOf(
  db: Db,
  partyId: string,
  page: { before: string | undefined; limit: number } = { before: undefined, limit: 1000 },
): Promise<Row<"private_note">[]> {
  return await db
    .selectFrom("private_note")
    .selectAll()
    .where("party_id", "=", partyId)
    .$if(page.before !== undefined, (query) => query.where("id", "<", page.before!))
    .orderBy("id", "desc")
    .limit(page.limit)
    .execute();
}
