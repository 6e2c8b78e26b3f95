import type { EpochMs } from "../../clock.ts";
import { isAway, type Member, memberOf } from "../../domain/cover.ts";
import { dayOf } from "../../domain/day.ts";
import { chainFrom, dutyReads, managerReads, memberReads, nextDayOpen } from "../../domain/promise.ts";
import { countOpenHours } from "../../domain/working-time.ts";
import { isDisclosure } from "../../store/disclosures.ts";
import { handoffById, setWaiting } from "../../store/handoffs.ts";
import { partyById } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { lookAgain } from "../handoffs/handoff.ts";
import { noticeOf } from "../handoffs/handoff-notice.ts";
import { mayHold } from "../handoffs/holder.ts";
import { notify } from "../handoffs/notices.ts";
import { sayLate } from "../handoffs/person-news.ts";
import { rotaAt, type StaffedRota, workersOf } from "../handoffs/rota.ts";
import type { Parts } from "../parts.ts";

/** Somebody who is told that a message still waits, and when the one after them would be. */
export interface Step {
  readonly to: "reader" | "cover" | "duty" | "manager" | "everyone" | "nobody";
  readonly rung: number;
  readonly tell: readonly string[];
  readonly nextAt: EpochMs;
}

/** Nobody has read it: the next who is there is told, until somebody has. */
export async function climb(db: Db, parts: Parts, handoffId: string, now: EpochMs): Promise<void> {
  const row = await handoffById(db, handoffId);
  if (!row || row.status === "closed" || row.waits_since === null) return;
  const party = (await partyById(db, row.party_id))!;
  const rota = await rotaAt(db, parts, now);
  const step = nextStep(row, party.worker_id, now, rota);
  const { rung, nextAt } = step;
  const workerId = step.to === "cover" ? step.tell[0]! : row.worker_id;
  const next = { ...row, rung };
  await setWaiting(db, row.id, { workerId, since: row.waits_since, promisedBy: nextAt, rung });
  const detail = { to: step.to, rung, told: step.tell.length };
  await audit(db, { actor: "service", action: "handoff.unseen", subjectId: row.id, detail }, now);
  for (const worker of workersOf(rota, step.tell)) {
    const reads = await mayHold(db, parts, row, worker.id, now);
    await notify(db, parts, worker, noticeOf(next, reads ? "unseen" : "waits"), now);
  }
  if (step.to === "nobody") parts.log.error("handoff-nobody-to-tell", { id: row.id });
  await lookAgain(db, next, nextAt);
  if (step.to !== "reader" && row.rung <= LAST_RUNG) await sayLate(db, parts, row.id, step, now);
}

const LAST_RUNG = 4;

/** The rungs in order: the same again, cover, duty, managers. A rung with nobody on it is passed over at once. */
export function nextStep(
  row: Pick<Row<"handoff">, "rung" | "worker_id" | "reason">,
  ownerId: string | null,
  now: EpochMs,
  rota: StaffedRota,
): Step {
  const { worker_id: workerId } = row;
  const isKept = isDisclosure(row) && isIn(ownerId, now, rota);
  const rungs: readonly (() => Found)[] = [
    () => readerAgain(workerId, now, rota),
    () => (isKept ? undefined : cover(workerId, ownerId, now, rota)),
    () => (workerId === null ? undefined : onDuty("duty", now, rota)),
    () => managers(now, rota),
  ];
  for (let rung = row.rung + 1; rung <= LAST_RUNG; rung++) {
    const step = rungs[rung - 1]!();
    if (step) return { ...step, rung };
  }
  return everyone(now, rota, row.rung);
}

type Found = Omit<Step, "rung"> | undefined;

/** Whoever it was told to: the worker, or the desk when it was duty's from the start. */
function readerAgain(workerId: string | null, now: EpochMs, rota: StaffedRota): Found {
  if (workerId === null) return onDuty("reader", now, rota);
  const reader = memberOf(workerId, rota.team);
  if (!reader || !isSoonEnough(reader, now, rota)) return undefined;
  return { to: "reader", tell: [reader.id], nextAt: soonAfter(now, reader.hours, rota) };
}

/** A disclosure is read by whoever stands in only while the worker is not in. */
function isIn(ownerId: string | null, now: EpochMs, rota: StaffedRota): boolean {
  const owner = rota.team.members.find(({ id }) => id === ownerId);
  return owner?.active === true && !isAway(owner.id, dayOf(now), rota.team);
}

/** What was for duty alone, a complaint perhaps, never goes to the worker's cover. */
function cover(workerId: string | null, ownerId: string | null, now: EpochMs, rota: StaffedRota): Found {
  if (workerId === null) return undefined;
  const chain = chainFrom(ownerId, now, rota);
  const free = chain.find((one) => one.id !== workerId && isSoonEnough(one, now, rota));
  return free && { to: "cover", tell: [free.id], nextAt: soonAfter(now, free.hours, rota) };
}

/** Nobody waits for somebody's next working day while duty, or a manager, would have it sooner: the limit of a promise. */
function isSoonEnough(member: Member, now: EpochMs, rota: StaffedRota): boolean {
  const by = memberReads(member, now, rota);
  if (by === undefined) return false;
  const sooner = dutyReads(now, rota) ?? managerReads(now, rota);
  return !sooner || by <= sooner.by + rota.times.othersIfLaterByHours * 3_600_000;
}

function onDuty(to: "reader" | "duty", now: EpochMs, rota: StaffedRota): Found {
  const found = dutyReads(now, rota);
  return found && { to, tell: found.tell, nextAt: soonAfter(now, rota.dutyHours, rota) };
}

function managers(now: EpochMs, rota: StaffedRota): Found {
  const found = managerReads(now, rota);
  return found && { to: "manager", tell: found.tell, nextAt: soonAfter(now, rota.serviceHours, rota) };
}

/** From then on duty and the managers hear of it on each day that the line is open. */
function everyone(now: EpochMs, rota: StaffedRota, rung: number): Step {
  const tell = [...(dutyReads(now, rota)?.tell ?? []), ...(managerReads(now, rota)?.tell ?? [])];
  const nextAt = nextDayOpen(now, rota);
  return { to: tell.length > 0 ? "everyone" : "nobody", rung: Math.max(rung, LAST_RUNG) + 1, tell, nextAt };
}

function soonAfter(now: EpochMs, week: StaffedRota["dutyHours"], rota: StaffedRota): EpochMs {
  return (
    countOpenHours(now, rota.times.tellNextAfterHours, week, rota.holidays)?.at ?? nextDayOpen(now, rota)
  );
}
