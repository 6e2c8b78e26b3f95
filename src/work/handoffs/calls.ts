import type { EpochMs } from "../../clock.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { callById, closeCall, noteTry } from "../../store/calls.ts";
import { handoffsOf } from "../../store/handoffs.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openAddress } from "../../store/parties.ts";
import { addContact, audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { phoneUnsafe } from "../concerns/phone-safety.ts";
import type { Parts } from "../parts.ts";
import { reachOf } from "../sending/reach.ts";
import { close, noteSeen } from "./relay.ts";

/** What became of ringing somebody: spoken; nobody there and it stays on the list; nobody there and it comes off. */
export type Rang = "spoke" | "try-again" | "no-answer";

export interface CallMade {
  readonly party: Row<"party">;
  readonly callId: string;
  readonly worker: Worker;
  readonly rang: Rang;
  /** Whole minutes, of a call that was answered. */
  readonly minutes: number | undefined;
}

/**
 * Notes a call as what it was: words with the person, or an attempt. When it comes off the list, what was opened for it
 * is closed with it, and a person who was missed is told that somebody tried.
 * @returns noted is false if a colleague had closed it before: then nothing has changed
 */
export async function noteCall(
  db: Db,
  parts: Parts,
  made: CallMade,
): Promise<{ noted: boolean; lane?: string }> {
  const { party, callId, worker, rang } = made;
  const now = parts.clock.now();
  const row = await callById(db, callId);
  if (row?.party_id !== party.id || !(await settle(db, made, now))) return { noted: false };
  const minutes = rang === "spoke" ? made.minutes : undefined;
  const kind = rang === "spoke" ? "spoken" : "attempt";
  const contact = { partyId: party.id, workerId: worker.id, kind, channel: "phone" } as const;
  await addContact(db, { ...contact, ...(minutes !== undefined && { minutes }) }, now);
  await settleHandoffs(db, parts, made);
  await audit(
    db,
    { actor: worker.id, action: `call.${rang}`, subjectId: party.id, detail: { call: callId } },
    now,
  );
  const lane = rang === "no-answer" ? await saySorry(db, parts, made, now) : undefined;
  return { noted: true, ...(lane && { lane }) };
}

async function settle(db: Db, { callId, worker, rang }: CallMade, now: EpochMs): Promise<boolean> {
  if (rang === "try-again") return await noteTry(db, callId, now);
  if (rang === "no-answer") await noteTry(db, callId, now);
  const outcome = rang === "spoke" ? "spoken" : "no_answer";
  return await closeCall(db, callId, { outcome, by: worker.id }, now);
}

async function settleHandoffs(db: Db, parts: Parts, { party, worker, rang }: CallMade): Promise<void> {
  for (const { id, reason, status } of await handoffsOf(db, party.id)) {
    if (reason !== "callback" || status === "closed") continue;
    if (rang === "try-again") await noteSeen(db, parts, id, worker);
    else await close(db, parts, id, worker);
  }
}

/** In the hours for texts that nobody asked for: whoever was rung at nine at night may be asleep. */
async function saySorry(
  db: Db,
  parts: Parts,
  { party, callId, worker }: CallMade,
  now: EpochMs,
): Promise<string | undefined> {
  const { store, content } = parts;
  const reach = await reachOf(db, store.vault, party, "sms", now);
  if (reach.by !== "text" || party.kind !== "person") return undefined;
  if (await phoneUnsafe(db, store.vault, party.id, now)) return undefined;
  const safe = await safeTimesOf(db, store.vault, party);
  const notBefore = nextSafeTime(now, content.service.automaticTexts, safe);
  if (notBefore === undefined) return undefined;
  const text = content.wording.render({ key: "call.missed-you", args: { who: worker.profile.firstName } });
  const message = {
    dedupeKey: `call-missed:${callId}`,
    to: { ...party, kind: "party" as const },
    channel: "sms" as const,
    address: openAddress(store.vault.boxOf(party.id, party.data_key), reach.address),
    class: "notice" as const,
    body: { text },
    notBefore,
  };
  await queueMessage(db, store.vault, message, now);
  return `sms|${party.id}`;
}
