import type { EpochMs } from "../clock.ts";
import type { HandoffReason } from "../conversation/effects.ts";
import { bankHolidaysAround } from "../domain/holidays-around.ts";
import { nextOpening } from "../domain/hours.ts";
import { handoffById, openHandoff } from "../store/handoffs.ts";
import type { Owner, TalkChannel } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { setTimer } from "../store/timers.ts";
import type { Worker } from "../store/workers.ts";
import { dutyWorkers, type Notice, notify, workerFor } from "./notices.ts";
import type { Parts } from "./parts.ts";

export interface HandOff {
  readonly party: Owner & { readonly worker_id: string | null };
  readonly reason: HandoffReason;
  readonly words: string;
  readonly to: "pa" | "duty";
  readonly channel: TalkChannel;
  readonly inboxId: string;
}

const UNSEEN_AFTER_MS = 60 * 60_000;

/** Brings in a person: opens the handoff, tells its worker or duty at once, and looks again if nobody has seen it. */
export async function handOff(db: Db, parts: Parts, handoff: HandOff, now: EpochMs): Promise<void> {
  const worker = handoff.to === "pa" ? await workerFor(db, parts, handoff.party.worker_id) : undefined;
  const row = await openHandoff(db, parts.store.vault, { ...handoff, workerId: worker?.id ?? null }, now);
  const told = worker ? [worker] : await dutyWorkers(db, parts);
  for (const one of told) await notify(db, parts, one, noticeOf(row, "notice.new", handoff.words), now);
  if (told.length === 0) parts.log.error("handoff-nobody-to-tell", { id: row.id });
  await lookAgain(db, row, worker?.profile.hours ?? parts.content.service.dutyHours, now);
  await audit(
    db,
    {
      actor: "service",
      action: "handoff.opened",
      subjectId: row.id,
      detail: { reason: handoff.reason, told: told.length },
    },
    now,
  );
}

function noticeOf(
  row: Row<"handoff">,
  kind: "notice.new" | "notice.unseen" | "notice.more",
  words?: string,
): Notice {
  return {
    key: `${kind}:${row.id}`,
    class: "notice",
    text: `${kind}-text`,
    subject: `${kind}-subject`,
    body: `${kind}-mail`,
    args: { ref: row.ref },
    ...(words && { words }),
  };
}

/** Counted in the hours of whoever should read it, so that a night does not make it late. */
async function lookAgain(
  db: Db,
  row: Row<"handoff">,
  hours: Worker["profile"]["hours"],
  now: EpochMs,
): Promise<void> {
  const from = nextOpening(now, hours, bankHolidaysAround(now));
  await setTimer(db, {
    key: `handoff-unseen:${row.id}`,
    partyId: row.party_id,
    kind: "handoff-unseen",
    subjectId: row.id,
    dueAt: from + UNSEEN_AFTER_MS,
  });
}

/** Nobody has seen it: duty is told, and whoever it was for once more. */
export async function tellDuty(db: Db, parts: Parts, handoffId: string, now: EpochMs): Promise<void> {
  const row = await handoffById(db, handoffId);
  if (row?.status !== "open") return;
  const worker = await workerFor(db, parts, row.worker_id);
  for (const one of [...(worker ? [worker] : []), ...(await dutyWorkers(db, parts))])
    await notify(db, parts, one, noticeOf(row, "notice.unseen"), now);
  await audit(db, { actor: "service", action: "handoff.unseen", subjectId: row.id }, now);
}

const TELL_AGAIN_EVERY_MS = 5 * 60_000;

/** More from the person in a thread that a worker holds: told at most once in five minutes. */
export async function tellHolder(db: Db, parts: Parts, handoffId: string, now: EpochMs): Promise<void> {
  const row = await handoffById(db, handoffId);
  if (!row) return;
  const holder = await workerFor(db, parts, row.answered_by ?? row.worker_id);
  const notice = {
    ...noticeOf(row, "notice.more"),
    key: `notice.more:${row.id}:${Math.floor(now / TELL_AGAIN_EVERY_MS)}`,
  };
  for (const one of holder ? [holder] : await dutyWorkers(db, parts))
    await notify(db, parts, one, notice, now);
}
