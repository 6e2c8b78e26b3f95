import type { EpochMs } from "../../clock.ts";
import { addAlertFailure, anyAlertAlive } from "../../store/alert-failures.ts";
import { answeredBy, handoffById } from "../../store/handoffs.ts";
import { outboxById, outboxByKey } from "../../store/outbox.ts";
import { releaseDeferred } from "../../store/outbox-states.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { workerById } from "../../store/workers.ts";
import { climbAtOnce } from "../concerns/alarm.ts";
import { climb } from "../concerns/ladder.ts";
import { notify } from "../handoffs/notices.ts";
import type { Parts } from "../parts.ts";

/** A message has failed for good: whoever counted on it learns so, or somebody else is told in their place. */
export async function afterFailure(db: Db, parts: Parts, outboxId: string, now: EpochMs): Promise<void> {
  const row = await outboxById(db, outboxId);
  if (row?.worker_id) await noticeFailed(db, parts, row, now);
  else if (row?.author_id && row.party_id) await tellAuthor(db, parts, row, now);
}

const NOTICE = /^(notice\.(?:new|more|unseen|waits):([0-9a-f-]{36}):.*):(sms|email|teams)$/;

/** What is kept back for a card leaves at once when the card fails; when nothing arrives the next person is told at once. */
async function noticeFailed(db: Db, parts: Parts, row: Row<"outbox">, now: EpochMs): Promise<void> {
  if (await alertFailed(db, parts, row, now)) return;
  const [, key, handoffId, channel] = NOTICE.exec(row.dedupe_key ?? "") ?? [];
  if (!key || !handoffId) return await insteadOfCard(db, row, now);
  const detail = { worker: row.worker_id, by: channel ?? "", outbox: row.id };
  await audit(db, { actor: "service", action: "worker.not-told", subjectId: handoffId, detail }, now);
  if (await isToldOtherwise(db, { key, channel: channel!, about: handoffId, workerId: row.worker_id! }, now))
    return;
  await climb(db, parts, handoffId, now);
}

/** News that nobody has to act on at once: the text and the mail that were kept back for its card leave now. */
async function insteadOfCard(db: Db, { dedupe_key }: Row<"outbox">, now: EpochMs): Promise<void> {
  const [, news] = /^(.*):teams$/s.exec(dedupe_key ?? "") ?? [];
  if (news !== undefined) await releaseDeferred(db, [`${news}:sms`, `${news}:email`], now);
}

const ALERT = /^(concern:([0-9a-f-]{36}):.*):(sms|email|teams)$/;

interface Failed {
  readonly key: string;
  readonly channel: string;
  readonly about: string;
  readonly workerId: string;
}

const WAYS = ["teams", "sms", "email"];

/** Whether one of the other ways has got there or still may. What was kept back for this one leaves now. */
async function isToldOtherwise(
  db: Db,
  { key, channel, about, workerId }: Failed,
  now: EpochMs,
): Promise<boolean> {
  const keys = WAYS.filter((way) => way !== channel).map((way) => `${key}:${way}`);
  const freed = channel === "teams" ? await releaseDeferred(db, keys, now) : [];
  for (const { id, channel: by } of freed) {
    const detail = { worker: workerId, by, notice: "instead", outbox: id };
    await audit(db, { actor: "service", action: "worker.told", subjectId: about, detail }, now);
  }
  const others = await Promise.all(keys.map((one) => outboxByKey(db, one)));
  return others.some((one) => one && one.state !== "failed" && one.state !== "expired");
}

/** An alert: when no way has reached a worker the pages say so, and when nobody was reached it climbs at once. */
async function alertFailed(db: Db, parts: Parts, row: Row<"outbox">, now: EpochMs): Promise<boolean> {
  const [, key, concernId, channel] = ALERT.exec(row.dedupe_key ?? "") ?? [];
  if (!key || !concernId) return false;
  const detail = { worker: row.worker_id, by: channel ?? "", outbox: row.id };
  await audit(db, { actor: "service", action: "worker.not-told", subjectId: concernId, detail }, now);
  if (await isToldOtherwise(db, { key, channel: channel!, about: concernId, workerId: row.worker_id! }, now))
    return true;
  parts.log.error("alert-not-delivered", { id: concernId });
  await addAlertFailure(db, { concern_id: concernId, worker_id: row.worker_id, why: "not-delivered" }, now);
  if (!(await anyAlertAlive(db, concernId))) await climbAtOnce(db, parts, concernId, now);
  return true;
}

/** The worker whose answer it was finds another way. */
async function tellAuthor(db: Db, parts: Parts, row: Row<"outbox">, now: EpochMs): Promise<void> {
  const author = await workerById(db, parts.store.vault, row.author_id!);
  const id = await answeredBy(db, row.party_id!, row.author_id!);
  const handoff = id && (await handoffById(db, id));
  if (!author || !handoff) return;
  const notice = {
    key: `notice.not-delivered:${row.id}`,
    about: handoff.id,
    class: "notice" as const,
    text: "notice.not-delivered-text",
    subject: "notice.not-delivered-subject",
    body: "notice.not-delivered-mail",
    args: { ref: handoff.ref },
    inTeams: true,
    cardFirst: true,
  };
  await notify(db, parts, author, notice, now);
}
