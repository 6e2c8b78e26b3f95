import type { EpochMs } from "../../clock.ts";
import { toGsm7 } from "../../domain/gsm7.ts";
import { splitParts } from "../../domain/parts.ts";
import { isComplaint, keepAsComplaint } from "../../store/complaints.ts";
import { endWaiting, handoffById, markAnswered, markClosed, markSeen } from "../../store/handoffs.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openAddress, partyById, type TalkChannel } from "../../store/parties.ts";
import { addContact, audit, wroteSinceAnswer } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf } from "../../store/timers.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { reachOf } from "../sending/reach.ts";
import { changeSession } from "../session-file.ts";
import { noteAsksSeen } from "./ask-seen.ts";
import { saySeen } from "./person-news.ts";

export interface WordsFromWorker {
  readonly handoffId: string;
  readonly worker: Worker;
  readonly words: string;
  /** One for each answer, so that a repeated press or text sends once. */
  readonly key: string;
  /** Written before what waits now: it answers nothing, and whoever should read that is still asked to. */
  readonly ahead?: boolean;
  /** Until then it can be taken back. */
  readonly notBefore?: EpochMs;
}

export type Relayed =
  | { readonly sent: true; readonly lane: string }
  | { readonly sent: false; readonly why: "closed" | "phone-them" | "in-doubt" };

/** Passes a worker's answer to the young person, signed with the first name, and notes who has answered when. */
export async function relay(db: Db, parts: Parts, answer: WordsFromWorker): Promise<Relayed> {
  const { handoffId, worker } = answer;
  const now = parts.clock.now();
  const handoff = await handoffById(db, handoffId);
  if (!handoff || handoff.status === "closed") return { sent: false, why: "closed" };
  const party = (await partyById(db, handoff.party_id))!;
  const reach = await reachOf(db, parts.store.vault, party, handoff.channel, now);
  if (reach.by === "in-doubt") return { sent: false, why: "in-doubt" };
  if (!("address" in reach)) return { sent: false, why: "phone-them" };
  const channel = reach.address.channel as TalkChannel;
  const lane = `${channel}|${party.id}`;
  const kind = (await wroteSinceAnswer(db, party.id, handoff.opened_at)) ? "two_way" : "attempt";
  const queued = await sendTo(db, parts, party, reach.address, answer, now);
  if (queued.length === 0) return { sent: true, lane };
  if (isComplaint(handoff)) await keepAsComplaint(db, handoff.id, queued);
  if (answer.ahead && isWaiting(handoff)) {
    await addContact(db, { partyId: party.id, workerId: worker.id, kind: "attempt", channel }, now);
    await audit(db, { actor: worker.id, action: "text.sent-ahead", subjectId: handoff.id }, now);
    return { sent: true, lane };
  }
  await markAnswered(db, handoff.id, worker.id, now);
  await noteAsksSeen(db, handoff.id, worker.id, now);
  await endWaiting(db, handoff.id);
  await cancelTimersOf(db, handoff.id);
  await changeSession(db, parts, party.id, ({ thanked: _, ...session }) => ({
    ...session,
    held: handoff.id,
  }));
  await addContact(db, { partyId: party.id, workerId: worker.id, kind, channel }, now);
  await audit(db, { actor: worker.id, action: "handoff.answered", subjectId: handoff.id }, now);
  return { sent: true, lane };
}

const isWaiting = ({ status, waits_since }: Row<"handoff">): boolean =>
  status === "open" || waits_since !== null;

/** @returns the ids of what was queued: none if this answer was before */
async function sendTo(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  address: Row<"address">,
  { worker, words, key, notBefore }: WordsFromWorker,
  now: EpochMs,
): Promise<string[]> {
  const { vault } = parts.store;
  const channel = address.channel as TalkChannel;
  const said = { key: "worker.says", args: { who: worker.profile.firstName, words } };
  const text = toGsm7(parts.content.wording.render(said));
  const base = {
    to: { ...party, kind: "party" as const },
    channel,
    address: openAddress(vault.boxOf(party.id, party.data_key), address),
    class: "reply" as const,
    authorId: worker.id,
    ...(notBefore !== undefined && { notBefore }),
  };
  const queued: string[] = [];
  for (const [i, part] of (channel === "sms" ? splitParts(text) : [text]).entries()) {
    const message = { ...base, dedupeKey: `relay:${key}:${i + 1}`, part: i + 1, body: { text: part } };
    const id = await queueMessage(db, vault, message, now);
    if (id !== undefined) queued.push(id);
  }
  return queued;
}

/** The worker has read what waits. The first time in a thread the person is told so. */
export async function noteSeen(db: Db, parts: Parts, handoffId: string, worker: Worker): Promise<void> {
  const now = parts.clock.now();
  await noteAsksSeen(db, handoffId, worker.id, now);
  const first = await markSeen(db, handoffId, worker.id, now);
  const waited = await endWaiting(db, handoffId);
  if (!first && !waited) return;
  await cancelTimersOf(db, handoffId);
  await audit(db, { actor: worker.id, action: "handoff.seen", subjectId: handoffId }, now);
  if (first) await saySeen(db, parts, handoffId, now);
}

/** The thread goes back to the service. */
export async function close(db: Db, parts: Parts, handoffId: string, worker: Worker): Promise<boolean> {
  const now = parts.clock.now();
  if (!(await markClosed(db, handoffId, worker.id, now))) return false;
  await endWaiting(db, handoffId);
  await cancelTimersOf(db, handoffId);
  await audit(db, { actor: worker.id, action: "handoff.closed", subjectId: handoffId }, now);
  return true;
}
