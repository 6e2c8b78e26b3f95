import type { EpochMs } from "../../clock.ts";
import type { HandoffReason } from "../../conversation/effects.ts";
import { type Promised, promiseFor } from "../../domain/promise.ts";
import { beganComplaint, isComplaint, keepAsComplaint } from "../../store/complaints.ts";
import { handoffById, openHandoff, setWaiting } from "../../store/handoffs.ts";
import type { Owner, TalkChannel } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setTimer } from "../../store/timers.ts";
import type { Parts } from "../parts.ts";
import { noticeOf } from "./handoff-notice.ts";
import { holderOf } from "./holder.ts";
import { notify } from "./notices.ts";
import { rotaAt, type StaffedRota, workersOf } from "./rota.ts";

export interface HandOff {
  readonly party: Owner & { readonly worker_id: string | null };
  readonly reason: HandoffReason;
  readonly words: string;
  readonly to: "pa" | "duty";
  readonly channel: TalkChannel;
  readonly inboxId: string;
  /** The message before was the wish to complain. */
  readonly wishBefore?: true;
}

/** Brings in a person: opens the handoff, tells at once whoever will have read it in time, and looks again at that time. */
export async function handOff(db: Db, parts: Parts, handoff: HandOff, now: EpochMs): Promise<void> {
  const rota = await rotaAt(db, parts, now);
  const promised = promiseFor(handoff.to === "pa" ? handoff.party.worker_id : null, now, rota);
  const row = await openHandoff(
    db,
    parts.store.vault,
    { ...handoff, workerId: readerId(promised), promisedBy: promised.by },
    now,
  );
  if (isComplaint(row))
    await keepAsComplaint(db, row.id, [handoff.inboxId, ...(await beganComplaint(db, row, handoff))]);
  const detail = { reason: handoff.reason, told: promised.tell.length, by: promised.by };
  await audit(db, { actor: "service", action: "handoff.opened", subjectId: row.id, detail }, now);
  await tell(db, parts, rota, row, promised, "new", now, handoff.words);
  await lookAgain(db, row, promised.by);
}

/** The worker who has it; null for duty, a manager, or nobody yet. */
export function readerId({ who }: Pick<Promised, "who">): string | null {
  return who.kind === "worker" ? who.id : null;
}

async function tell(
  db: Db,
  parts: Parts,
  rota: StaffedRota,
  row: Row<"handoff">,
  promised: Pick<Promised, "who" | "tell">,
  kind: "new" | "more",
  now: EpochMs,
  words?: string,
): Promise<void> {
  const isManager = promised.who.kind === "manager";
  const notice = isManager ? noticeOf(row, "waits") : noticeOf(row, kind, words);
  for (const worker of workersOf(rota, promised.tell)) await notify(db, parts, worker, notice, now);
  if (promised.tell.length === 0) parts.log.error("handoff-nobody-to-tell", { id: row.id });
}

/** Nobody may have read it when it was promised: then the next one is told. */
export async function lookAgain(
  db: Db,
  row: Pick<Row<"handoff">, "id" | "party_id" | "waits_since" | "rung">,
  dueAt: EpochMs,
): Promise<void> {
  await setTimer(db, {
    key: `handoff-unseen:${row.id}:${row.waits_since}:${row.rung}`,
    partyId: row.party_id,
    kind: "handoff-unseen",
    subjectId: row.id,
    dueAt,
  });
}

const TELL_AGAIN_EVERY_MS = 5 * 60_000;

/**
 * More from the person in a thread that is open: whoever has it is told, at most once in five minutes, or somebody who
 * is there if they are not. What waits counts from the first message that nobody has read; thanks wait for nobody.
 */
export async function tellHolder(
  db: Db,
  parts: Parts,
  { handoffId, inboxId, isThanks = false }: { handoffId: string; inboxId: string; isThanks?: boolean },
  now: EpochMs,
): Promise<void> {
  const row = await handoffById(db, handoffId);
  if (!row) return;
  if (isComplaint(row)) await keepAsComplaint(db, row.id, [inboxId]);
  const rota = await rotaAt(db, parts, now);
  const promised = promiseFor(await holderOf(db, parts, row, now), now, rota);
  const bucket = Math.floor(now / TELL_AGAIN_EVERY_MS);
  const read = Math.max(row.seen_at ?? 0, row.answered_at ?? 0);
  const notice = { ...row, key: `${bucket}-${read}` };
  await tell(db, parts, rota, notice, promised, "more", now);
  if (row.waits_since !== null || isThanks) return;
  const since = Math.max(now, 1 + Math.max(row.opened_at, row.seen_at ?? 0, row.answered_at ?? 0));
  await setWaiting(db, row.id, { workerId: readerId(promised), since, promisedBy: promised.by, rung: 0 });
  await lookAgain(db, { ...row, waits_since: since, rung: 0 }, promised.by);
  await audit(
    db,
    { actor: "service", action: "handoff.waits", subjectId: row.id, detail: { by: promised.by } },
    now,
  );
}

/** They ask for duty beside whoever has it: the desk is told of the same thread. */
export async function askDuty(db: Db, parts: Parts, handoffId: string, now: EpochMs): Promise<void> {
  const row = await handoffById(db, handoffId);
  if (!row) return;
  const rota = await rotaAt(db, parts, now);
  const promised = promiseFor(null, now, rota);
  await tell(db, parts, rota, { ...row, rung: -1 }, promised, "new", now);
  const detail = { told: promised.tell.length };
  await audit(db, { actor: "party", action: "handoff.duty-asked", subjectId: row.id, detail }, now);
}
