import type { EpochMs } from "../../clock.ts";
import { isOpen } from "../../domain/hours.ts";
import { promiseFor } from "../../domain/promise.ts";
import { isSafeAt } from "../../domain/safe-hours.ts";
import { allAdditionsOf } from "../../store/concern-additions.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import {
  endPlanned,
  keepPlanned,
  openPlanned,
  plannedById,
  plannedIdByKey,
  planText,
} from "../../store/planned-texts.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf, setTimer } from "../../store/timers.ts";
import { unreadTransfer } from "../../store/transfers.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import { notify } from "../handoffs/notices.ts";
import { rotaAt, workersOf } from "../handoffs/rota.ts";
import { writeFirst } from "../handoffs/write-first.ts";
import type { Parts } from "../parts.ts";
import { may } from "../rights.ts";

/** Later than this it would say "see you at 3" at 5. */
const LATEST_MS = 2 * 3_600_000;

export interface TextToPlan {
  readonly party: Row<"party">;
  readonly worker: Worker;
  readonly words: string;
  readonly sendAt: EpochMs;
  /** One for each text, so that a repeated press plans once. */
  readonly key?: string;
}

/** Why a text may not leave at a moment; nothing if it may. Holidays do not matter: a text by a person is no office hour. */
export async function whyNotAt(
  db: Db,
  { content, store }: Parts,
  party: Row<"party">,
  at: EpochMs,
): Promise<"quiet-hours" | "unsafe-hours" | undefined> {
  if (!isOpen(at, content.service.automaticTexts, new Set())) return "quiet-hours";
  const safe = await safeTimesOf(db, store.vault, party);
  return safe && !isSafeAt(at, safe) ? "unsafe-hours" : undefined;
}

/** Keeps a text to leave at its time, when it takes its turn like everything else. @returns its id */
export async function plan(db: Db, parts: Parts, text: TextToPlan): Promise<string> {
  const { party, worker, words, sendAt, key } = text;
  const before = key && (await plannedIdByKey(db, key));
  if (before) return before;
  const now = parts.clock.now();
  const id = await planText(db, parts.store.vault, party, { authorId: worker.id, words, sendAt, key }, now);
  const timer = { key: `planned-text:${id}`, partyId: party.id, kind: "planned-text" };
  await setTimer(db, { ...timer, subjectId: id, dueAt: sendAt });
  const line = { actor: worker.id, action: "text.planned", subjectId: party.id, detail: { id, at: sendAt } };
  await audit(db, line, now);
  return id;
}

/** @returns false if it has left already, or was cancelled before */
export async function cancelPlanned(db: Db, parts: Parts, id: string, worker: Worker): Promise<boolean> {
  const now = parts.clock.now();
  if (!(await endPlanned(db, id, { state: "cancelled", by: worker.id }, now))) return false;
  await cancelTimersOf(db, id);
  const row = (await plannedById(db, id))!;
  const line = { actor: worker.id, action: "text.cancelled", subjectId: row.party_id, detail: { id } };
  await audit(db, line, now);
  return true;
}

/**
 * The new worker keeps a text of the one before, so that it leaves with the name of somebody who is there.
 * @returns false if it has left, was cancelled or was kept before
 */
export async function keepText(db: Db, parts: Parts, id: string, worker: Worker): Promise<boolean> {
  if (!(await keepPlanned(db, id, worker.id))) return false;
  const row = (await plannedById(db, id))!;
  const line = { actor: worker.id, action: "text.kept", subjectId: row.party_id, detail: { id } };
  await audit(db, line, parts.clock.now());
  return true;
}

/** Its time has come: into the outbox, or left out with the reason, which its author is told. */
export async function sendPlanned(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  id: string,
  now: EpochMs,
): Promise<void> {
  const row = await plannedById(db, id);
  if (row?.state !== "waiting" || row.party_id !== party.id) return;
  const author = await workerById(db, parts.store.vault, row.author_id);
  const reason =
    (await whyNotNow(db, parts, party, row, author, now)) ?? (await send(db, parts, party, row, author!));
  if (reason === undefined) await endPlanned(db, id, { state: "sent" }, now);
  else await leaveOut(db, parts, party, row, reason, now);
}

async function whyNotNow(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  row: Row<"planned_text">,
  author: Worker | undefined,
  now: EpochMs,
): Promise<string | undefined> {
  if (row.held_for !== null) return "not-kept";
  if (!author || !(await may(db, author, "plan-text", party, now))) return "author-gone";
  if (await unreadTransfer(db, party.id, author.id)) return "card-unread";
  if (await hasToldSince(db, row)) return "concern-open";
  if (now - row.send_at > LATEST_MS) return "too-late";
  return await whyNotAt(db, parts, party, now);
}

/** Danger was told after it was written and is not closed: whoever wrote it knew nothing of that. */
async function hasToldSince(db: Db, { party_id, created_at }: Row<"planned_text">): Promise<boolean> {
  const live = await liveConcernsOf(db, party_id);
  if (live.some(({ opened_at }) => opened_at > created_at)) return true;
  const added = live.length > 0 ? await allAdditionsOf(db, party_id) : [];
  return added.some(({ at, level }) => level !== null && at > created_at);
}

async function send(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  row: Row<"planned_text">,
  worker: Worker,
): Promise<string | undefined> {
  const words = openPlanned(parts.store.vault, party, row);
  const relayed = await writeFirst(db, parts, {
    party,
    worker,
    words,
    key: `planned:${row.id}`,
    ahead: true,
  });
  return relayed.sent ? undefined : relayed.why;
}

/** Reasons for which its author is not the one to be told: they do not look after the person any more. */
const OF_ANOTHER: ReadonlySet<string> = new Set(["author-gone", "not-kept"]);

async function leaveOut(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  { id, author_id }: Row<"planned_text">,
  reason: string,
  now: EpochMs,
): Promise<void> {
  await endPlanned(db, id, { state: "not_sent", reason }, now);
  const rota = await rotaAt(db, parts, now);
  const { tell } = promiseFor(OF_ANOTHER.has(reason) ? party.worker_id : author_id, now, rota);
  const wording = reason === "not-kept" ? "notice.planned-not-kept" : "notice.planned-not-sent";
  const keys = { text: `${wording}-text`, subject: `${wording}-subject`, body: `${wording}-mail` };
  const about = { about: id, class: "notice" as const, args: {}, inTeams: true, cardFirst: true };
  const notice = { key: `planned-not-sent:${id}`, ...about, ...keys };
  for (const worker of workersOf(rota, tell)) await notify(db, parts, worker, notice, now);
  const line = { actor: "service", action: "text.not-sent", subjectId: party.id, detail: { id, reason } };
  await audit(db, line, now);
}
