import { randomInt } from "node:crypto";
import type { EpochMs } from "../clock.ts";
import { allows } from "../domain/roles.ts";
import type { Role } from "../domain/worker.ts";
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
  /** When the person is told that it will have been read; without it nothing waits to be. */
  readonly promisedBy?: EpochMs | null;
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
    waits_since: handoff.promisedBy === undefined || handoff.promisedBy === null ? null : now,
    promised_by: handoff.promisedBy ?? null,
    rung: 0,
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

/** Who has it now, by when it will have been read, and how many times others have been told: for what waits from now on or still does. */
export async function setWaiting(
  db: Db,
  id: string,
  waiting: { workerId: string | null; since: EpochMs; promisedBy: EpochMs; rung: number },
): Promise<void> {
  const { workerId, since, promisedBy, rung } = waiting;
  await db
    .updateTable("handoff")
    .set({ worker_id: workerId, waits_since: since, promised_by: promisedBy, rung })
    .where("id", "=", id)
    .execute();
}

/** All that waited in it has been read. @returns false if nothing waited */
export async function endWaiting(db: Db, id: string): Promise<boolean> {
  const result = await db
    .updateTable("handoff")
    .set({ waits_since: null })
    .where("id", "=", id)
    .where("waits_since", "is not", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
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
export async function markClosed(
  db: Db,
  id: string,
  workerId: string | null,
  now: EpochMs,
): Promise<boolean> {
  const result = await db
    .updateTable("handoff")
    .set({ status: "closed", closed_at: now, closed_by: workerId })
    .where("id", "=", id)
    .where("status", "<>", "closed")
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a closed thread up again, to answer in it. */
export async function reopenHandoff(db: Db, id: string): Promise<void> {
  await db
    .updateTable("handoff")
    .set({ status: "seen", closed_at: null, closed_by: null })
    .where("id", "=", id)
    .where("status", "=", "closed")
    .execute();
}

/** The threads that a worker could mean: open, and theirs to answer or answered by them; for duty, those for the desk. */
export async function openThreadsOf(
  db: Db,
  { id, role }: { readonly id: string; readonly role: Role },
): Promise<Row<"handoff">[]> {
  return await db
    .selectFrom("handoff")
    .innerJoin("party", "party.id", "handoff.party_id")
    .selectAll("handoff")
    .where("handoff.status", "<>", "closed")
    .where((where) =>
      where.or([
        where("handoff.answered_by", "=", id),
        where("handoff.worker_id", "=", id),
        where("party.worker_id", "=", id),
        ...(allows(role, "keep-desk", "others") ? [where("handoff.worker_id", "is", null)] : []),
      ]),
    )
    .orderBy("handoff.id")
    .limit(10)
    .execute();
}

/** What waits for a worker to read it. */
export async function waitingFor(db: Db, workerId: string): Promise<Row<"handoff">[]> {
  return await db
    .selectFrom("handoff")
    .selectAll()
    .where("worker_id", "=", workerId)
    .where("waits_since", "is not", null)
    .where("status", "<>", "closed")
    .orderBy("id")
    .execute();
}

/** The handoff of a person that was opened last, closed ones included. */
export async function newestHandoff(db: Db, partyId: string): Promise<Row<"handoff"> | undefined> {
  return await db
    .selectFrom("handoff")
    .selectAll()
    .where("party_id", "=", partyId)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The thread of a person in which a worker answered last. */
export async function answeredBy(db: Db, partyId: string, workerId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("handoff")
    .select("id")
    .where("party_id", "=", partyId)
    .where("answered_by", "=", workerId)
    .orderBy("answered_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

/** A thread stands as it did before an answer that never left; what came in it meanwhile waits too. */
export async function putBack(db: Db, was: Row<"handoff">): Promise<void> {
  const { status, seen_at, seen_by, answered_at, answered_by, closed_at, closed_by } = was;
  await db
    .updateTable("handoff")
    .set((is) => ({
      status,
      seen_at,
      seen_by,
      answered_at,
      answered_by,
      closed_at,
      closed_by,
      waits_since: was.waits_since ?? is.ref("waits_since"),
    }))
    .where("id", "=", was.id)
    .execute();
}
