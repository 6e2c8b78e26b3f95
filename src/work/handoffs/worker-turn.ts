import { isAutoReply, newWordsIn, readCode, readName } from "../../domain/worker-words.ts";
import { type InboxBody, markDone, nextForWorker } from "../../store/inbox.ts";
import { queueMessage } from "../../store/outbox.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { keepUnsent, takeUnsent } from "../../store/unsent-answers.ts";
import { type Worker, workerById, workersByMobile } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import type { Taken } from "../party-turn.ts";
import { teamsTurn } from "../teams/message.ts";
import { takeLeaverText } from "./leaver-text.ts";
import { takeOutOfOffice } from "./out-of-office.ts";
import { type Answered, answerOf } from "./worker-answer.ts";

const HOUR_MS = 3_600_000;

/** A worker's text from their work mobile: the answer to a young person, found by its code. Anything unclear is asked, and tells nothing. */
export async function workerTurn(db: Db, parts: Parts, workerId: string): Promise<Taken | undefined> {
  const row = await nextForWorker(db, workerId);
  if (!row) return undefined;
  const phone = (await workerById(db, parts.store.vault, workerId))!;
  if (row.channel === "teams") return await teamsTurn(db, parts, phone, row);
  if (await hasLeft(db, parts, phone)) {
    const elsewhere = await takeLeaverText(db, parts, phone, row);
    await markDone(db, row.seq);
    return { lanes: [], others: true, elsewhere, more: true };
  }
  const box = parts.store.vault.boxOf(phone.id, phone.dataKey);
  const { text } = JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody;
  const answered = await byWhom(db, parts, phone, text, row.id);
  await reply(db, parts, phone, row, onceAnHour(parts, phone, text, answered));
  await markDone(db, row.seq);
  return { lanes: [`sms|${phone.id}`, ...answered.lanes], others: true, more: true };
}

/** A question back to the same words is asked once an hour: two machines would go on for ever. */
function onceAnHour({ store, clock }: Parts, phone: Worker, text: string, answered: Answered): Answered {
  if (!ASKS_BACK.has(answered.key)) return answered;
  const hour = Math.floor(clock.now() / HOUR_MS);
  const words = store.vault.lookup("worker-words", text.trim().toLowerCase());
  return { ...answered, dedupeKey: `worker-asked:${phone.id}:${hour}:${words}` };
}

const ASKS_BACK: ReadonlySet<string> = new Set(["worker.which", "worker.who-are-you"]);

/** Gone, and nobody who is still here shares the phone. */
async function hasLeft(db: Db, { store }: Parts, { active, profile }: Worker): Promise<boolean> {
  return !active && (await workersByMobile(db, store.vault, profile.mobile ?? "")).length === 0;
}

async function reply(
  db: Db,
  parts: Parts,
  phone: Worker,
  row: Row<"inbox">,
  { key, args, dedupeKey = `worker-reply:${row.id}` }: Answered,
): Promise<void> {
  const { store, content, clock } = parts;
  const message = {
    dedupeKey,
    to: { kind: "worker" as const, id: phone.id, data_key: phone.dataKey },
    channel: "sms" as const,
    address: phone.profile.mobile!,
    class: "notice" as const,
    body: { text: content.wording.render({ key, args }) },
  };
  await queueMessage(db, store.vault, message, clock.now());
}

/** A phone that two share: whoever writes says which, and nobody is guessed. */
async function byWhom(db: Db, parts: Parts, phone: Worker, text: string, inboxId: string): Promise<Answered> {
  const { vault } = parts.store;
  const sharing = await workersByMobile(db, vault, phone.profile.mobile!);
  if (sharing.length <= 1) return await heard(db, parts, sharing[0] ?? phone, text, inboxId);
  const named = readName(
    text,
    sharing.map((worker) => ({ ...worker.profile, worker })),
  );
  const now = parts.clock.now();
  if (!named) {
    await keepUnsent(db, vault, phone, { handoffId: null, words: text, why: "who" }, now);
    const names = sharing.map(({ profile }) => `${profile.firstName} ${profile.lastName}`).join(", ");
    return { key: "worker.who-are-you", args: { names }, lanes: [] };
  }
  const kept =
    named.rest === "" && (await takeUnsent(db, vault, phone, { handoffId: null, since: now - HOUR_MS }));
  return await heard(db, parts, named.person.worker, kept ? kept.words : named.rest, inboxId);
}

async function heard(db: Db, parts: Parts, worker: Worker, text: string, inboxId: string): Promise<Answered> {
  const code = readCode(text);
  if (!code && isAutoReply(text)) return await takeOutOfOffice(db, parts, worker);
  const words = newWordsIn(code ? code.rest : text);
  return await answerOf(db, parts, { worker, words, inboxId, ...(code && { ref: code.ref }) });
}
