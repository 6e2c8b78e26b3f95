import type { EpochMs } from "../../clock.ts";
import { dayOf, shortDay } from "../../domain/day.ts";
import { promiseFor } from "../../domain/promise.ts";
import { nextSafeTime } from "../../domain/safe-hours.ts";
import { isComplaint } from "../../store/complaints.ts";
import { handoffsOf, setWaiting } from "../../store/handoffs.ts";
import { queueMessage } from "../../store/outbox.ts";
import { openAddress } from "../../store/parties.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import { countTogether, lastTransfer, noteIntroduced } from "../../store/transfers.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { reachOf } from "../sending/reach.ts";
import { readerId } from "./handoff.ts";
import { noticeOf } from "./handoff-notice.ts";
import { mayHold } from "./holder.ts";
import { type Notice, notify } from "./notices.ts";
import { rotaAt, workersOf } from "./rota.ts";

/**
 * What comes of a transfer: both workers are told, what waits goes to whoever reads it now, and the person is told who
 * their worker is, in the hours that are safe. A later transfer takes the place of an earlier one.
 */
export async function settleTransfer(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  transferId: string,
  now: EpochMs,
): Promise<void> {
  const row = await lastTransfer(db, party.id);
  if (row?.id !== transferId || row.introduced !== null || party.worker_id !== row.to_id) return;
  const to = (await workerById(db, parts.store.vault, row.to_id))!;
  await tellBoth(db, parts, row, to, now);
  await passOn(db, parts, party, row, now);
  await introduce(db, parts, party, row, to, now);
}

async function tellBoth(db: Db, parts: Parts, row: Row<"transfer">, to: Worker, now: EpochMs): Promise<void> {
  const from = row.from_id === null ? undefined : await workerById(db, parts.store.vault, row.from_id);
  const count = await countTogether(db, row);
  await notify(db, parts, to, noticeFor(row, "to", count), now);
  if (from?.active) await notify(db, parts, from, noticeFor(row, "from", count), now);
}

/** One for all who are passed on in one go: thirty texts would hide what is in them. */
function noticeFor(
  { party_id, to_id, made_at }: Row<"transfer">,
  kind: "to" | "from" | "phone-them",
  count: number,
): Notice {
  const wording = `transfer-notice.${kind}`;
  const keys = { text: `${wording}-text`, subject: `${wording}-subject`, body: `${wording}-mail` };
  return {
    key: `transfer-${kind}:${to_id}:${made_at}`,
    about: party_id,
    class: "notice",
    args: { count: String(count) },
    inTeams: true,
    cardFirst: true,
    ...keys,
  };
}

/** What waits for an answer is told to whoever reads it now; when it was promised for stands. */
async function passOn(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  transfer: Row<"transfer">,
  now: EpochMs,
): Promise<void> {
  const rota = await rotaAt(db, parts, now);
  const promised = promiseFor(party.worker_id, now, rota);
  const open = (await handoffsOf(db, party.id)).filter((row) => isTheirs(row, transfer));
  for (const row of open) {
    if (row.waits_since !== null)
      await setWaiting(db, row.id, {
        workerId: readerId(promised),
        since: row.waits_since,
        promisedBy: row.promised_by ?? promised.by,
        rung: row.rung,
      });
    for (const worker of workersOf(rota, promised.tell)) {
      const reads = await mayHold(db, parts, row, worker.id, now);
      const notice = { ...row, key: `transfer:${transfer.id}` };
      await notify(db, parts, worker, noticeOf(notice, reads ? "new" : "waits"), now);
    }
  }
}

/** Not answered yet, or with something new in it; what is duty's stays duty's. */
function isTheirs(row: Row<"handoff">, { to_id }: Row<"transfer">): boolean {
  const waits = row.waits_since !== null || row.status === "open" || row.status === "seen";
  return row.status !== "closed" && waits && row.worker_id === to_id && !isComplaint(row);
}

async function introduce(
  db: Db,
  parts: Parts,
  party: Row<"party">,
  row: Row<"transfer">,
  to: Worker,
  now: EpochMs,
): Promise<void> {
  const { store, content } = parts;
  const reach = await reachOf(db, store.vault, party, "sms", now);
  if (!("address" in reach)) return await cannotBeTold(db, parts, row, to, reach.by, now);
  const safe = await safeTimesOf(db, store.vault, party);
  const at = nextSafeTime(now, content.service.automaticTexts, safe);
  if (at === undefined) return await cannotBeTold(db, parts, row, to, "unsafe-hours", now);
  if (at > now) return await later(db, row, at);
  const message = {
    to: { ...party, kind: "party" as const },
    channel: "sms" as const,
    address: openAddress(store.vault.boxOf(party.id, party.data_key), reach.address),
    class: "notice" as const,
    dedupeKey: `introduced:${row.id}`,
    body: { text: content.wording.render(wordsOf(row, to, now)) },
  };
  await queueMessage(db, store.vault, message, now);
  await noteIntroduced(db, row.id, "texted");
}

function wordsOf({ back_on }: Row<"transfer">, { profile }: Worker, now: EpochMs) {
  const who = profile.firstName;
  if (back_on === null || back_on <= dayOf(now)) return { key: "transfer.introduction", args: { who } };
  const when = shortDay(Date.parse(`${back_on}T12:00:00Z`));
  return { key: "transfer.introduction-away", args: { who, when } };
}

async function later(db: Db, { id, party_id }: Row<"transfer">, dueAt: EpochMs): Promise<void> {
  const timer = { key: `transfer:${id}:${dueAt}`, partyId: party_id, kind: "transfer" };
  await setTimer(db, { ...timer, subjectId: id, dueAt });
}

/** No text can tell them, so their new worker does. */
async function cannotBeTold(
  db: Db,
  parts: Parts,
  row: Row<"transfer">,
  to: Worker,
  why: string,
  now: EpochMs,
): Promise<void> {
  await noteIntroduced(db, row.id, why);
  await notify(db, parts, to, noticeFor(row, "phone-them", 1), now);
}
