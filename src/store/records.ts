import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { change, rowsOf } from "./sql.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

export interface CheckInToAdd {
  readonly kind: Row<"check_in">["kind"];
  readonly words: string;
  /** It went well for them. */
  readonly good?: boolean | undefined;
}

/** What someone says of how they are, their work or their home, in their own words. */
export async function addCheckIn(
  db: Db,
  vault: Vault,
  party: Owner,
  { kind, words, good = false }: CheckInToAdd,
  now: EpochMs,
): Promise<void> {
  const id = newId();
  const body = vault.boxOf(party.id, party.data_key).seal(`check_in|body|${id}`, words);
  const sql = "INSERT INTO check_in (id, party_id, kind, body, at, good) VALUES (?, ?, ?, ?, ?, ?)";
  await change(db, sql, [id, party.id, kind, body, now, Number(good)]);
}

export async function checkInsOf(db: Db, partyId: string): Promise<Row<"check_in">[]> {
  return await db.selectFrom("check_in").selectAll().where("party_id", "=", partyId).orderBy("at").execute();
}

export interface ContactToAdd {
  readonly partyId: string;
  readonly workerId: string | null;
  readonly kind: Row<"contact">["kind"];
  readonly channel: string;
  /** Of a call or a visit. */
  readonly minutes?: number | null;
}

/** A contact as what it was; a text is never a visit. @returns its id */
export async function addContact(
  db: Db,
  { partyId, workerId, kind, channel, minutes = null }: ContactToAdd,
  now: EpochMs,
): Promise<string> {
  const id = newId();
  const sql =
    "INSERT INTO contact (id, party_id, worker_id, kind, channel, at, minutes) VALUES (?, ?, ?, ?, ?, ?, ?)";
  await change(db, sql, [id, partyId, workerId, kind, channel, now, minutes]);
  return id;
}

/** A text that was taken back was no contact. */
export async function dropContact(
  db: Db,
  { partyId, workerId, at }: { readonly partyId: string; readonly workerId: string; readonly at: EpochMs },
): Promise<void> {
  const sql =
    "DELETE FROM contact WHERE party_id = ? AND at = ? AND worker_id = ? AND kind IN ('attempt', 'two_way')";
  await change(db, sql, [partyId, at, workerId]);
}

const HOUR_MS = 3_600_000;

const WROTE = `
SELECT 1 FROM inbox i
WHERE i.party_id = ? AND i.source NOT IN ('event', 'twilio-call') AND i.received_at >= ?
  AND i.id > coalesce((SELECT max(o.id) FROM outbox o WHERE o.party_id = i.party_id AND o.author_id IS NOT NULL), '')
LIMIT 1`;

/**
 * Whether a person has written about this since a worker last wrote to them: then the worker's answer makes it a
 * two-way contact. A second text to somebody who has not answered is an attempt, however kind.
 */
export async function wroteSinceAnswer(db: Db, partyId: string, openedAt: EpochMs): Promise<boolean> {
  return (await rowsOf(db, WROTE, [partyId, openedAt - HOUR_MS])).length > 0;
}

export async function contactsOf(db: Db, partyId: string): Promise<Row<"contact">[]> {
  return await db.selectFrom("contact").selectAll().where("party_id", "=", partyId).orderBy("at").execute();
}

/** Adds a line to the audit trail: ids, codes and states only. */
export async function audit(
  db: Db,
  line: {
    actor: string;
    action: string;
    subjectId: string;
    detail?: Record<string, string | number | boolean | null>;
  },
  now: EpochMs,
): Promise<void> {
  await db
    .insertInto("audit")
    .values({
      at: now,
      actor: line.actor,
      action: line.action,
      subject_id: line.subjectId,
      detail: JSON.stringify(line.detail ?? {}),
    })
    .execute();
}

export async function auditOf(db: Db, subjectId: string): Promise<Row<"audit">[]> {
  return await db
    .selectFrom("audit")
    .selectAll()
    .where("subject_id", "=", subjectId)
    .orderBy("seq")
    .execute();
}

export async function readSetting(db: Db, key: string): Promise<string | undefined> {
  return (await db.selectFrom("setting").select("value").where("key", "=", key).executeTakeFirst())?.value;
}

export async function writeSetting(db: Db, key: string, value: string): Promise<void> {
  await db
    .insertInto("setting")
    .values({ key, value })
    .onConflict((at) => at.column("key").doUpdateSet({ value }))
    .execute();
}
