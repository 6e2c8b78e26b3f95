import { randomInt } from "node:crypto";
import type { EpochMs } from "../clock.ts";
import type { Owner } from "./parties.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

const LETTERS = "BCDFGHJKMNPQRTVWXY";
const DIGITS = "2346789";

/** A short code that can be read out and typed, such as K7F2: no vowels, nothing that looks like something else. */
export function newRef(): string {
  const pick = (from: string) => from[randomInt(from.length)]!;
  return pick(LETTERS) + pick(DIGITS) + pick(LETTERS) + pick(DIGITS);
}

export interface HandoffToOpen {
  readonly party: Owner;
  readonly workerId: string | null;
  readonly reason: string;
  readonly words: string;
  readonly channel: string;
}

export async function openHandoff(
  db: Db,
  vault: Vault,
  handoff: HandoffToOpen,
  now: EpochMs,
): Promise<Row<"handoff">> {
  const id = newId();
  const words = vault
    .boxOf(handoff.party.id, handoff.party.data_key)
    .seal(`handoff|words|${id}`, handoff.words);
  const row = {
    id,
    ref: await freeRef(db),
    party_id: handoff.party.id,
    worker_id: handoff.workerId,
    reason: handoff.reason,
    words,
    channel: handoff.channel,
    status: "open" as const,
    opened_at: now,
    seen_at: null,
    seen_by: null,
    answered_at: null,
    answered_by: null,
    closed_at: null,
    closed_by: null,
  };
  return await db.insertInto("handoff").values(row).returningAll().executeTakeFirstOrThrow();
}

/** A code that names one handoff or concern for good. */
export async function freeRef(db: Db): Promise<string> {
  for (let length = 4; ; length += 2) {
    for (let tries = 0; tries < 20; tries++) {
      const ref = (newRef() + newRef()).slice(0, length);
      if (await isFree(db, ref)) return ref;
    }
  }
}

async function isFree(db: Db, ref: string): Promise<boolean> {
  const handoff = await db.selectFrom("handoff").select("id").where("ref", "=", ref).executeTakeFirst();
  const concern = await db.selectFrom("concern").select("id").where("ref", "=", ref).executeTakeFirst();
  return !handoff && !concern;
}

/** The handoff of a person that is not closed: the one somebody has answered before the newest. */
export async function liveHandoff(db: Db, partyId: string): Promise<Row<"handoff"> | undefined> {
  const rows = await db
    .selectFrom("handoff")
    .selectAll()
    .where("party_id", "=", partyId)
    .where("status", "in", ["open", "seen", "answered"])
    .orderBy("id", "desc")
    .execute();
  return rows.find(({ status }) => status === "answered") ?? rows[0];
}

export async function handoffByRef(db: Db, ref: string): Promise<Row<"handoff"> | undefined> {
  return await db.selectFrom("handoff").selectAll().where("ref", "=", ref.toUpperCase()).executeTakeFirst();
}

export async function handoffById(db: Db, id: string): Promise<Row<"handoff"> | undefined> {
  return await db.selectFrom("handoff").selectAll().where("id", "=", id).executeTakeFirst();
}

export async function handoffsOf(db: Db, partyId: string): Promise<Row<"handoff">[]> {
  return await db.selectFrom("handoff").selectAll().where("party_id", "=", partyId).orderBy("id").execute();
}

/** Somebody has read it. The first reader stays on record. */
export async function markSeen(db: Db, id: string, workerId: string, now: EpochMs): Promise<boolean> {
  const result = await db
    .updateTable("handoff")
    .set({ status: "seen", seen_at: now, seen_by: workerId })
    .where("id", "=", id)
    .where("status", "=", "open")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function markAnswered(db: Db, id: string, workerId: string, now: EpochMs): Promise<void> {
  await markSeen(db, id, workerId, now);
  await db
    .updateTable("handoff")
    .set({ status: "answered", answered_at: now, answered_by: workerId })
    .where("id", "=", id)
    .where("status", "<>", "closed")
    .execute();
}

/** @returns false if it was closed before */
export async function markClosed(db: Db, id: string, workerId: string, now: EpochMs): Promise<boolean> {
  const result = await db
    .updateTable("handoff")
    .set({ status: "closed", closed_at: now, closed_by: workerId })
    .where("id", "=", id)
    .where("status", "<>", "closed")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The threads that a worker holds and wrote to lately. */
export async function handoffsAnsweredSince(
  db: Db,
  workerId: string,
  since: EpochMs,
): Promise<Row<"handoff">[]> {
  return await db
    .selectFrom("handoff")
    .selectAll()
    .where("answered_by", "=", workerId)
    .where("status", "=", "answered")
    .where("answered_at", ">=", since)
    .execute();
}
