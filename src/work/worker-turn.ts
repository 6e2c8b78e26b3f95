import { concernByRef } from "../store/concerns.ts";
import { handoffByRef, handoffsAnsweredSince } from "../store/handoffs.ts";
import { type InboxBody, markDone, nextForWorker } from "../store/inbox.ts";
import { queueMessage } from "../store/outbox.ts";
import { partyById } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { type Worker, workerById } from "../store/workers.ts";
import type { Parts } from "./parts.ts";
import type { Taken } from "./party-turn.ts";
import { mayActFor, relay } from "./relay.ts";

const DAY_MS = 24 * 3_600_000;
const WITH_REF = /^\s*#?([A-Za-z]\d[A-Za-z]\d(?:[A-Za-z]\d)*)\b[\s:,.-]*([\s\S]*)$/;

/** A worker's text from their work mobile: the answer to a young person, found by its code. Anything unclear is asked, and tells nothing. */
export async function workerTurn(db: Db, parts: Parts, workerId: string): Promise<Taken | undefined> {
  const row = await nextForWorker(db, workerId);
  if (!row) return undefined;
  const now = parts.clock.now();
  const worker = (await workerById(db, parts.store.vault, workerId))!;
  const box = parts.store.vault.boxOf(worker.id, worker.dataKey);
  const { text } = JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody;
  const { key, args, lanes } = await answerOf(db, parts, worker, text, row.id);
  const address = worker.profile.mobile!;
  await queueMessage(
    db,
    parts.store.vault,
    {
      dedupeKey: `worker-reply:${row.id}`,
      to: { kind: "worker", id: worker.id, data_key: worker.dataKey },
      channel: "sms",
      address,
      class: "notice",
      body: { text: parts.content.wording.render({ key, args }) },
    },
    now,
  );
  await markDone(db, row.seq);
  return { lanes: [`sms|${worker.id}`, ...lanes], others: false, more: true };
}

interface Answered {
  readonly key: string;
  readonly args: Record<string, string>;
  readonly lanes: readonly string[];
}

const unclear: Answered = { key: "worker.which", args: {}, lanes: [] };

async function answerOf(
  db: Db,
  parts: Parts,
  worker: Worker,
  text: string,
  inboxId: string,
): Promise<Answered> {
  const match = WITH_REF.exec(text);
  if (!match) return await withoutRef(db, parts, worker, text, inboxId);
  const [, ref = "", words = ""] = match;
  const concern = await concernByRef(db, ref);
  if (concern && (await mayAct(db, worker, concern)))
    return {
      key: "worker.not-by-text",
      args: { ref: concern.ref, url: `${parts.publicUrl}/staff` },
      lanes: [],
    };
  const handoff = await handoffByRef(db, ref);
  if (!handoff || !(await mayAct(db, worker, handoff))) return unclear;
  if (words.trim() === "") return { key: "worker.empty", args: { ref: handoff.ref }, lanes: [] };
  return await send(db, parts, worker, handoff, words.trim(), inboxId);
}

/** Without a code only when there can be no mistake: one thread of theirs is open, and they wrote to it within a day. */
async function withoutRef(
  db: Db,
  parts: Parts,
  worker: Worker,
  text: string,
  inboxId: string,
): Promise<Answered> {
  const answered = await handoffsAnsweredSince(db, worker.id, parts.clock.now() - DAY_MS);
  const may = await Promise.all(answered.map((handoff) => mayAct(db, worker, handoff)));
  const lately = answered.filter((_, i) => may[i]);
  if (lately.length !== 1 || text.trim() === "") return unclear;
  return await send(db, parts, worker, lately[0]!, text.trim(), inboxId);
}

async function mayAct(db: Db, worker: Worker, one: { readonly party_id: string }): Promise<boolean> {
  const party = await partyById(db, one.party_id);
  return party !== undefined && (await mayActFor(db, worker, party));
}

async function send(
  db: Db,
  parts: Parts,
  worker: Worker,
  handoff: Row<"handoff">,
  words: string,
  inboxId: string,
): Promise<Answered> {
  const relayed = await relay(db, parts, { handoffId: handoff.id, worker, words, key: inboxId });
  const args = { ref: handoff.ref, url: `${parts.publicUrl}/staff` };
  if (relayed.sent) return { key: "worker.passed-on", args, lanes: [relayed.lane] };
  return { key: `worker.${relayed.why}`, args, lanes: [] };
}
