import { addDays, clockTime, dayOf, shortDay } from "../../domain/day.ts";
import { toGsm7 } from "../../domain/gsm7.ts";
import { splitParts } from "../../domain/parts.ts";
import { ASK_ABOVE_CHARACTERS, isAutoReply, isBusyReply, isSend } from "../../domain/worker-words.ts";
import { concernByRef, concernsOf } from "../../store/concerns.ts";
import { handoffByRef, openThreadsOf, reopenHandoff } from "../../store/handoffs.ts";
import { lastHeardAt } from "../../store/inbox.ts";
import { endLeave, leaveOn } from "../../store/leave.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { unreadTransfer } from "../../store/transfers.ts";
import { keepUnsent, takeUnsent } from "../../store/unsent-answers.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { mayHold } from "./holder.ts";
import { relay } from "./relay.ts";

const DAY_MS = 24 * 3_600_000;
const KEPT_FOR_MS = 7 * DAY_MS;

export interface FromWorker {
  readonly worker: Worker;
  /** The code they began with. */
  readonly ref?: string;
  readonly words: string;
  readonly inboxId: string;
  /** They write in a chat where the cards of their threads stand, so that one open thread can be no other. */
  readonly seesThreads?: boolean;
  /** When somebody had last answered, by what they had before them; 0 for never. */
  readonly sawAnswerAt?: number;
}

/** What a worker is told of a text of theirs, and the lanes in which something went on. */
export interface Answered {
  readonly key: string;
  readonly args: Record<string, string | number>;
  readonly lanes: readonly string[];
  /** Where it may be said only once. */
  readonly dedupeKey?: string;
}

const unclear: Answered = { key: "worker.which", args: {}, lanes: [] };

/** Finds the thread that a worker means and passes their words on, or says why not. A concern is never answered by text. */
export async function answerOf(db: Db, parts: Parts, from: FromWorker): Promise<Answered> {
  if (from.ref === undefined) return await withoutCode(db, parts, from);
  const concern = await concernByRef(db, from.ref);
  if (concern && (await mayAct(db, parts, from.worker, concern)))
    return { key: "worker.not-by-text", args: argsOf(parts, concern), lanes: [] };
  const handoff = await handoffByRef(db, from.ref);
  if (!handoff || !(await mayAct(db, parts, from.worker, handoff))) return unclear;
  if (isSend(from.words)) return await sendKept(db, parts, from, handoff);
  return await sendOrAsk(db, parts, from, handoff);
}

/** Without a code only when there can be no mistake: one thread is theirs, and they wrote to it within a day or have it before them. */
async function withoutCode(db: Db, parts: Parts, from: FromWorker): Promise<Answered> {
  const { worker } = from;
  const [only, ...others] = await threadsOf(db, parts, worker);
  if (!only || others.length > 0 || from.words === "") return unclear;
  const lately = parts.clock.now() - DAY_MS;
  const theirs = only.answered_by === worker.id && (only.answered_at ?? 0) >= lately;
  if (!theirs && !(from.seesThreads && only.reason !== "concern")) return unclear;
  return await sendOrAsk(db, parts, from, only);
}

/** The threads that are open and theirs to answer. */
export async function threadsOf(db: Db, parts: Parts, worker: Worker): Promise<Row<"handoff">[]> {
  const threads = await openThreadsOf(db, worker);
  const may = await Promise.all(threads.map((one) => mayAct(db, parts, worker, one)));
  return threads.filter((_, i) => may[i]);
}

async function mayAct(
  db: Db,
  parts: Parts,
  worker: Worker,
  { party_id, reason = "" }: { readonly party_id: string; readonly reason?: string },
): Promise<boolean> {
  return await mayHold(db, parts, { party_id, reason }, worker.id, parts.clock.now());
}

async function sendOrAsk(db: Db, parts: Parts, from: FromWorker, handoff: Row<"handoff">): Promise<Answered> {
  const args = argsOf(parts, handoff);
  if (from.words === "") return { key: "worker.empty", args, lanes: [] };
  const question = await questionBefore(db, parts, from, handoff);
  if (!question) return await send(db, parts, from, handoff);
  const kept = { handoffId: handoff.id, words: from.words, why: question.why };
  await keepUnsent(db, parts.store.vault, from.worker, kept, parts.clock.now());
  const day = dayOf(parts.clock.now());
  return {
    key: `worker.ask-${question.why}`,
    args: { ...args, ...question.args },
    lanes: [],
    ...(question.why === "machine" && { dedupeKey: `worker-machine:${handoff.id}:${from.worker.id}:${day}` }),
  };
}

interface Question {
  readonly why: "closed" | "answered" | "long" | "card" | "machine";
  readonly args: Record<string, string | number>;
}

/** What a worker should know before these words leave. Until they say SEND the words are kept. */
async function questionBefore(
  db: Db,
  parts: Parts,
  { worker, words, sawAnswerAt }: FromWorker,
  handoff: Row<"handoff">,
): Promise<Question | undefined> {
  if (await mustReadFirst(db, handoff.party_id, worker.id)) return { why: "card", args: {} };
  if (isAutoReply(words) || isBusyReply(words)) return { why: "machine", args: {} };
  if (handoff.status === "closed") return { why: "closed", args: {} };
  const crossed =
    handoff.answered_at === sawAnswerAt ? undefined : await crossedBy(db, parts, handoff, worker);
  if (crossed) return { why: "answered", args: crossed };
  if (words.length <= ASK_ABOVE_CHARACTERS) return undefined;
  const texts = splitParts(toGsm7(`${worker.profile.firstName}: ${words}`)).length;
  const args = { characters: words.length, texts, start: words.slice(0, 40), end: words.slice(-40) };
  return { why: "long", args };
}

/** Somebody else has answered, and the person has not written since: one text is enough unless more is meant. */
async function crossedBy(
  db: Db,
  parts: Parts,
  { answered_at, answered_by, party_id }: Row<"handoff">,
  worker: Worker,
): Promise<Record<string, string> | undefined> {
  if (answered_at === null || answered_by === null || answered_by === worker.id) return undefined;
  if (((await lastHeardAt(db, party_id)) ?? 0) > answered_at) return undefined;
  const other = await workerById(db, parts.store.vault, answered_by);
  const today = dayOf(answered_at) === dayOf(parts.clock.now());
  const at = today ? clockTime(answered_at) : `${shortDay(answered_at)}, ${clockTime(answered_at)}`;
  return { who: other?.profile.firstName ?? "", at };
}

/** A person who was passed to them: the card comes first, unless there is danger. */
async function mustReadFirst(db: Db, partyId: string, workerId: string): Promise<boolean> {
  if (!(await unreadTransfer(db, partyId, workerId))) return false;
  return (await concernsOf(db, partyId)).every(({ status }) => status === "closed");
}

/** They have said SEND: what was kept goes out; into a closed thread, which is open again with that. */
async function sendKept(db: Db, parts: Parts, from: FromWorker, handoff: Row<"handoff">): Promise<Answered> {
  if (await mustReadFirst(db, handoff.party_id, from.worker.id))
    return { key: "worker.ask-card", args: argsOf(parts, handoff), lanes: [] };
  const now = parts.clock.now();
  const look = { handoffId: handoff.id, since: now - KEPT_FOR_MS };
  const kept = await takeUnsent(db, parts.store.vault, from.worker, look);
  if (!kept) return { key: "worker.nothing-kept", args: argsOf(parts, handoff), lanes: [] };
  if (handoff.status === "closed") {
    await reopenHandoff(db, handoff.id);
    await audit(db, { actor: from.worker.id, action: "handoff.reopened", subjectId: handoff.id }, now);
  }
  return await send(db, parts, { ...from, words: kept.words }, handoff);
}

async function send(
  db: Db,
  parts: Parts,
  { worker, words, inboxId }: FromWorker,
  handoff: Row<"handoff">,
): Promise<Answered> {
  const relayed = await relay(db, parts, { handoffId: handoff.id, worker, words, key: inboxId });
  const args = argsOf(parts, handoff);
  if (!relayed.sent) return { key: `worker.${relayed.why}`, args, lanes: [] };
  await backAtWork(db, parts, worker);
  return { key: "worker.passed-on", args, lanes: [relayed.lane] };
}

/** Whoever answers is there: what a machine had said of their being away is over. */
async function backAtWork(db: Db, parts: Parts, { id }: Worker): Promise<void> {
  const now = parts.clock.now();
  const today = dayOf(now);
  for (const leave of await leaveOn(db, today))
    if (leave.workerId === id && leave.madeBy === "service")
      await endLeave(db, leave.id, addDays(today, -1), id, now);
}

function argsOf({ publicUrl }: Parts, { ref }: { readonly ref: string }): Record<string, string> {
  return { ref, url: `${publicUrl}/staff` };
}
