import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { FieldBox, Vault } from "./vault.ts";

/** The closed list of reasons for telling somebody outside, and the person's own yes. */
export const SHARING_REASONS = [
  "child-protection",
  "threat-to-life",
  "urgent-treatment",
  "serious-crime",
  "with-consent",
] as const;
export type SharingReason = (typeof SHARING_REASONS)[number];

/** What somebody writes into the disclosure record. Nothing is left out silently: what was not said is empty. */
export const ConcernNote = z.strictObject({
  /** What was done, or why it was opened again, given back or unfrozen. */
  done: z.string(),
  /** Who was told, and what. */
  shared: z.string(),
  reason: z.enum(SHARING_REASONS).optional(),
  /** What was kept back from whom, and why. */
  withheld: z.string(),
});
export type ConcernNote = z.infer<typeof ConcernNote>;

type Entry = Row<"concern_entry">;

export interface EntryToAdd {
  readonly concernId: string;
  readonly what: Entry["what"];
  readonly note: ConcernNote;
  readonly by: string;
}

const field = (id: string): string => `concern_entry|body|${id}`;

/** @returns the id of the entry */
export async function addEntry(
  db: Db,
  vault: Vault,
  party: Owner,
  { concernId, what, note, by }: EntryToAdd,
  now: EpochMs,
): Promise<string> {
  const id = newId();
  const body = vault.boxOf(party.id, party.data_key).seal(field(id), JSON.stringify(note));
  const row = { id, concern_id: concernId, party_id: party.id, what, body, made_by: by, at: now };
  await db.insertInto("concern_entry").values(row).execute();
  return id;
}

/** The record of a concern, oldest first. */
export async function entriesOf(db: Db, concernId: string): Promise<Entry[]> {
  return await db
    .selectFrom("concern_entry")
    .selectAll()
    .where("concern_id", "=", concernId)
    .orderBy("id")
    .execute();
}

export async function allEntriesOf(db: Db, partyId: string): Promise<Entry[]> {
  return await db
    .selectFrom("concern_entry")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id")
    .execute();
}

export function openEntry(box: FieldBox, { id, body }: Pick<Entry, "id" | "body">): ConcernNote {
  return ConcernNote.parse(JSON.parse(box.open(field(id), body)));
}
