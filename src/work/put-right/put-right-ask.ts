import type { EpochMs } from "../../clock.ts";
import { needsSecond, type Proof, type PutRightKind } from "../../domain/put-right.ts";
import { newCode, tryCode } from "../../store/codes.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openAddress } from "../../store/parties.ts";
import { heldBy } from "../../store/put-right/numbers.ts";
import {
  keepPutRight,
  type Needs,
  notePutRight,
  openPutRight,
  putRightById,
  putRightsOf,
} from "../../store/put-rights.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { reachOf } from "../sending/reach.ts";
import { carryOutPutRight, whyNotPutRight } from "./put-right.ts";

type PutRight = Row<"put_right">;

export interface PutRightWanted {
  readonly kind: PutRightKind;
  readonly party: Row<"party">;
  readonly worker: Worker;
  /** The record that is to be made part of this one. */
  readonly otherId?: string;
  readonly needs: Needs;
  readonly reason: string;
  readonly proof: Proof | null;
}

/** What came of asking: it is done, a code or a second person is waited for, or it cannot be. */
export type Asked =
  | { readonly is: "done" | "waiting"; readonly id: string }
  | { readonly is: "proving"; readonly id: string; readonly lane: string }
  | { readonly is: "refused"; readonly why: string };

/** A worker asks for a record to be put right. What touches nobody else is done at once. */
export async function askPutRight(db: Db, parts: Parts, wanted: PutRightWanted): Promise<Asked> {
  const now = parts.clock.now();
  const { kind, party, worker, needs, reason, proof } = wanted;
  const otherId = await otherSide(db, parts, wanted);
  const before = await askedBefore(db, parts, wanted, otherId);
  if (before) return { is: "waiting", id: before.id };
  const state = proof === "code" ? "proving" : "waiting";
  const kept = { kind, party, otherId, needs, reason, state, proof, madeBy: worker.id } as const;
  const row = await keepPutRight(db, parts.store.vault, kept, now);
  const why = await whyNotPutRight(db, parts, row);
  if (why !== undefined) return await drop(db, row, why);
  const detail = { id: row.id, kind, other: otherId, proof };
  await audit(db, { actor: worker.id, action: "put-right.asked", subjectId: party.id, detail }, now);
  if (state === "proving") return await sendCode(db, parts, row, party, now);
  return await goOn(db, parts, row, now);
}

/** The same request, when it waits for a second person already. */
async function askedBefore(
  db: Db,
  { store }: Parts,
  { kind, party, needs }: PutRightWanted,
  otherId: string | null,
): Promise<PutRight | undefined> {
  const all = await putRightsOf(db, [party.id]);
  return all.find(
    (row) =>
      row.state === "waiting" &&
      row.kind === kind &&
      row.party_id === party.id &&
      row.other_id === otherId &&
      openPutRight(store.vault, party, row).needs.phone === needs.phone,
  );
}

/** Whose record it would touch beside this one. */
async function otherSide(db: Db, { store }: Parts, { kind, party, otherId, needs }: PutRightWanted) {
  if (kind !== "number") return otherId ?? null;
  const held = await heldBy(db, store.vault, party.id, needs.phone ?? "");
  return held.by === "person" ? held.party.id : null;
}

async function drop(db: Db, { id }: PutRight, why: string): Promise<Asked> {
  await db.deleteFrom("put_right").where("id", "=", id).execute();
  return { is: "refused", why };
}

async function goOn(db: Db, parts: Parts, row: PutRight, now: EpochMs): Promise<Asked> {
  if (needsSecond(row.kind, row.other_id !== null)) {
    await notePutRight(db, row.id, { state: "waiting" });
    return { is: "waiting", id: row.id };
  }
  await carryOutPutRight(db, parts, row, { settledBy: null, proof: row.proof }, now);
  return { is: "done", id: row.id };
}

/** A code to the number they had before: whoever has that phone says it to the worker. */
async function sendCode(
  db: Db,
  parts: Parts,
  row: PutRight,
  party: Row<"party">,
  now: EpochMs,
): Promise<Asked> {
  const { vault } = parts.store;
  const reach = await reachOf(db, vault, party, "sms", now);
  if (reach.by !== "text")
    return await drop(db, row, "No code can go to their old number. Prove it another way");
  const subject = { purpose: "number-move", subjectId: party.id, boundTo: boundTo(row.id) } as const;
  const code = await newCode(db, subject, now);
  if (!code)
    return await drop(db, row, "Three codes were sent within the hour. Prove it another way, or wait");
  const message = {
    to: { ...party, kind: "party" as const },
    channel: "sms" as const,
    address: openAddress(vault.boxOf(party.id, party.data_key), reach.address),
    class: "code" as const,
    dedupeKey: `put-right-code:${row.id}`,
    expiresAt: now + 10 * 60_000,
    body: { text: parts.content.wording.render({ key: "put-right.code-text", args: { code } }) },
  };
  await queueMessage(db, vault, message, now);
  return { is: "proving", id: row.id, lane: `sms|${party.id}` };
}

const boundTo = (id: string): string => `put-right:${id}`;

/** Takes the code that the person has read out. A wrong one counts. */
export async function provePutRight(db: Db, parts: Parts, id: string, code: string): Promise<Asked> {
  const now = parts.clock.now();
  const row = await putRightById(db, id);
  if (row?.state !== "proving") return { is: "refused", why: "This is settled already. Load the page again" };
  const answer = await tryCode(db, "number-move", boundTo(id), code.replace(/\D/g, ""), now);
  if (!answer.right)
    return {
      is: "refused",
      why:
        answer.left > 0
          ? `That is not the code. Tries left: ${answer.left}`
          : "The code does not work any more. Ask for a new one",
    };
  const why = await whyNotPutRight(db, parts, row);
  if (why !== undefined) return { is: "refused", why };
  return await goOn(db, parts, row, now);
}
