import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import type { PutRightKind } from "../domain/put-right.ts";
import type { Owner } from "./parties.ts";
import type { Step } from "./put-right/journal.ts";
import type { Row } from "./schema.ts";
import { type Db, newId } from "./store.ts";
import type { Vault } from "./vault.ts";

type PutRight = Row<"put_right">;

/** What a correction has to know to be carried out later. */
export const Needs = z.strictObject({
  /** E.164; of a number. */
  phone: z.string().exactOptional(),
  /** The lookup of a number that they do not use any more, or that somebody else wrote from. */
  off: z.string().exactOptional(),
  /** The place in the inbox of the first message of somebody else. */
  fromSeq: z.int().exactOptional(),
});
export type Needs = z.infer<typeof Needs>;

export interface PutRightToKeep {
  readonly kind: PutRightKind;
  readonly party: Owner;
  readonly otherId: string | null;
  readonly state: "proving" | "waiting" | "done";
  readonly needs: Needs;
  readonly reason: string;
  readonly proof: PutRight["proof"];
  readonly madeBy: string;
}

const field = (column: "needs" | "reason", id: string): string => `put_right|${column}|${id}`;

/** Keeps a correction that somebody asked for, sealed for the person whose record it puts right. */
export async function keepPutRight(
  db: Db,
  vault: Vault,
  { party, otherId, needs, reason, madeBy, ...rest }: PutRightToKeep,
  now: EpochMs,
): Promise<PutRight> {
  const id = newId();
  const box = vault.boxOf(party.id, party.data_key);
  const row = {
    ...rest,
    id,
    party_id: party.id,
    other_id: otherId,
    needs: box.seal(field("needs", id), JSON.stringify(needs)),
    reason: box.seal(field("reason", id), reason),
    made_by: madeBy,
    made_at: now,
    settled_by: null,
    done_at: null,
    undone_at: null,
    undone_by: null,
    journal: null,
    told: null,
  };
  return await db.insertInto("put_right").values(row).returningAll().executeTakeFirstOrThrow();
}

/** What it needs and why it was asked for, opened. */
export function openPutRight(vault: Vault, party: Owner, row: PutRight): { needs: Needs; reason: string } {
  const box = vault.boxOf(party.id, party.data_key);
  return {
    needs: Needs.parse(JSON.parse(box.open(field("needs", row.id), row.needs))),
    reason: box.open(field("reason", row.id), row.reason),
  };
}

export async function putRightById(db: Db, id: string): Promise<PutRight | undefined> {
  return await db.selectFrom("put_right").selectAll().where("id", "=", id).executeTakeFirst();
}

/** Corrections that one of these people is part of, the latest first. */
export async function putRightsOf(db: Db, partyIds: readonly string[]): Promise<PutRight[]> {
  return await db
    .selectFrom("put_right")
    .selectAll()
    .where((is) => is.or([is("party_id", "in", [...partyIds]), is("other_id", "in", [...partyIds])]))
    .orderBy("id", "desc")
    .execute();
}

/** Corrections that wait for a second person, the oldest first. */
export async function putRightsWaiting(db: Db): Promise<PutRight[]> {
  return await db.selectFrom("put_right").selectAll().where("state", "=", "waiting").orderBy("id").execute();
}

export interface PutRightDone {
  readonly otherId: string | null;
  readonly settledBy: string | null;
  readonly proof: PutRight["proof"];
  readonly steps: readonly Step[];
}

/** Notes that it is done and how to undo it. */
export async function notePutRightDone(
  db: Db,
  id: string,
  { otherId, settledBy, proof, steps }: PutRightDone,
  now: EpochMs,
): Promise<void> {
  const journal = JSON.stringify(steps);
  const set = {
    state: "done" as const,
    other_id: otherId,
    settled_by: settledBy,
    proof,
    done_at: now,
    journal,
  };
  await db.updateTable("put_right").set(set).where("id", "=", id).execute();
}

export const journalOf = ({ journal }: PutRight): readonly Step[] =>
  journal === null ? [] : (JSON.parse(journal) as Step[]);

export async function notePutRight(
  db: Db,
  id: string,
  set: Partial<Pick<PutRight, "state" | "settled_by" | "undone_at" | "undone_by" | "told">>,
): Promise<void> {
  await db.updateTable("put_right").set(set).where("id", "=", id).execute();
}

/** The record that one with this council's id was made part of. */
export async function mergedRef(db: Db, recordRef: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("merged_ref")
    .select("party_id")
    .where("record_ref", "=", recordRef)
    .executeTakeFirst();
  return row?.party_id;
}
