import type { StaffCard } from "../../domain/staff-card.ts";
import { readCommand } from "../../domain/worker-commands.ts";
import { isAutoReply, newWordsIn, readCode } from "../../domain/worker-words.ts";
import { type InboxBody, markDone } from "../../store/inbox.ts";
import { queueMessage } from "../../store/outbox.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { takeOutOfOffice } from "../handoffs/out-of-office.ts";
import { type Answered, answerOf, threadsOf } from "../handoffs/worker-answer.ts";
import type { Parts } from "../parts.ts";
import type { Taken } from "../party-turn.ts";
import { obey, type Said, threadLines } from "./commands.ts";
import { sayToWorker } from "./say.ts";

/** What a worker types in their chat: a command, or an answer to a young person by the same rules as a text of theirs. */
export async function teamsTurn(db: Db, parts: Parts, worker: Worker, row: Row<"inbox">): Promise<Taken> {
  const box = parts.store.vault.boxOf(worker.id, worker.dataKey);
  const { text } = JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody;
  const command = readCommand(text);
  const { said, lanes } = command
    ? { said: await obey(db, parts, worker, command), lanes: [] }
    : await answer(db, parts, worker, text, row.id);
  if (worker.active) await sayInTeams(db, parts, worker, said, `worker-reply:${row.id}`);
  await markDone(db, row.seq);
  return { lanes: [`teams|${worker.id}`, ...lanes], others: true, more: true };
}

async function answer(
  db: Db,
  parts: Parts,
  worker: Worker,
  text: string,
  inboxId: string,
): Promise<{ said: Said; lanes: readonly string[] }> {
  const code = readCode(text);
  const isMachine = !code && isAutoReply(text);
  const words = newWordsIn(code ? code.rest : text);
  const from = { worker, words, inboxId, seesThreads: true, ...(code && { ref: code.ref }) };
  const answered = isMachine ? await takeOutOfOffice(db, parts, worker) : await answerOf(db, parts, from);
  return { said: await inWords(db, parts, worker, answered), lanes: answered.lanes };
}

/** When it is not clear whom they mean, the threads that it could be stand below. */
async function inWords(db: Db, parts: Parts, worker: Worker, answered: Answered): Promise<Said> {
  const title = sayToWorker(parts, answered);
  if (answered.key !== "worker.which") return { title, lines: [] };
  return { title, lines: await threadLines(db, parts, await threadsOf(db, parts, worker)) };
}

/** Puts a card into a worker's chat. The preview says only that there is one. */
export async function sayInTeams(
  db: Db,
  { store, content, clock }: Parts,
  worker: Worker,
  { title, lines }: Said,
  dedupeKey: string,
): Promise<void> {
  const subject = content.wording.render({ key: "teams.reply-subject" });
  const card: StaffCard = { tone: "plain", title, facts: lines, actions: [], back: {} };
  const message = {
    dedupeKey,
    to: { kind: "worker" as const, id: worker.id, data_key: worker.dataKey },
    channel: "teams" as const,
    address: "",
    class: "notice" as const,
    body: { text: subject, subject, card },
  };
  await queueMessage(db, store.vault, message, clock.now());
}
