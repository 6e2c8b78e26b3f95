import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

/** A message that nothing was made of, for somebody to look at, without names and numbers. */
export interface Sampled {
  readonly id: string;
  readonly week: Day;
  readonly words: string;
}

const field = (id: string): string => `sampled_message|words|${id}`;

const CANDIDATES = `
SELECT i.* FROM inbox i
WHERE i.party_id IS NOT NULL AND i.source NOT IN ('event', 'twilio-call') AND i.received_at >= ? AND i.received_at < ?
  AND NOT EXISTS (SELECT 1 FROM concern c WHERE c.inbox_id = i.id)
  AND NOT EXISTS (SELECT 1 FROM sampled_message s WHERE s.inbox_id = i.id)
ORDER BY random() LIMIT ?`;

/** Messages of a stretch of time in which no concern was raised, in no order. */
export async function unflaggedBetween(
  db: Db,
  from: EpochMs,
  to: EpochMs,
  most: number,
): Promise<Row<"inbox">[]> {
  return await rowsOf<Row<"inbox">>(db, CANDIDATES, [from, to, most]);
}

export async function addSampled(
  db: Db,
  vault: Vault,
  party: Owner,
  { inboxId, words, week }: { readonly inboxId: string; readonly words: string; readonly week: Day },
  now: EpochMs,
): Promise<void> {
  const id = newId();
  const sealed = vault.boxOf(party.id, party.data_key).seal(field(id), words);
  await db
    .insertInto("sampled_message")
    .values({ id, week, inbox_id: inboxId, party_id: party.id, words: sealed, picked_at: now })
    .execute();
}

const MOST_ROWS = 100;

/** Those that nobody has looked at, the oldest week first. */
export async function sampledToLookAt(db: Db, vault: Vault): Promise<Sampled[]> {
  const rows = await db
    .selectFrom("sampled_message")
    .innerJoin("party", "party.id", "sampled_message.party_id")
    .selectAll("sampled_message")
    .select("party.data_key")
    .where("looked_at", "is", null)
    .orderBy("sampled_message.id")
    .limit(MOST_ROWS)
    .execute();
  return rows.map(({ id, week, words, party_id, data_key }) => ({
    id,
    week,
    words: vault.boxOf(party_id, data_key).open(field(id), words),
  }));
}

export async function sampledById(db: Db, id: string): Promise<Row<"sampled_message"> | undefined> {
  return await db.selectFrom("sampled_message").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What somebody makes of it. @returns false if a colleague had looked before */
export async function noteVerdict(
  db: Db,
  id: string,
  verdict: { readonly verdict: "fine" | "danger"; readonly by: string; readonly concernId: string | null },
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("sampled_message")
    .set({
      verdict: verdict.verdict,
      looked_by: verdict.by,
      looked_at: now,
      concern_id: verdict.concernId,
    })
    .where("id", "=", id)
    .where("looked_at", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export interface SampleCount {
  readonly picked: number;
  readonly looked: number;
  readonly danger: number;
}

/** How the sample stands, all weeks together. */
export async function countSample(db: Db): Promise<SampleCount> {
  const sql =
    "SELECT count(*) AS picked, count(looked_at) AS looked, count(concern_id) AS danger FROM sampled_message";
  return (await rowsOf<SampleCount>(db, sql, []))[0]!;
}

/** What was picked of a person's messages, oldest first. */
export async function sampledOf(db: Db, partyId: string): Promise<Row<"sampled_message">[]> {
  return await db
    .selectFrom("sampled_message")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id")
    .execute();
}
