import type { EpochMs } from "../../clock.ts";
import { type AlarmStep, isDeskShut, nextLook } from "../../domain/alarm.ts";
import { allWith, isAway } from "../../domain/cover.ts";
import { dayOf } from "../../domain/day.ts";
import { isOpen } from "../../domain/hours.ts";
import { promiseFor } from "../../domain/promise.ts";
import { mayProtect } from "../../domain/protect.ts";
import { allows } from "../../domain/roles.ts";
import { addAlertFailure } from "../../store/alert-failures.ts";
import { alarmSince, setRung } from "../../store/concerns.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { type Notice, notify } from "../handoffs/notices.ts";
import { type StaffedRota, workersOf } from "../handoffs/rota.ts";
import type { Parts } from "../parts.ts";
import { phoneUnsafe } from "./phone-safety.ts";
import { type StaffedWatch, watchAt } from "./watch.ts";

type Concern = Row<"concern">;
export type Whose = Pick<Row<"party">, "worker_id" | "opted_out_at">;

/**
 * The alert of the first moment: the worker or whoever stands in, and all of duty, at any hour.
 * @param hadBy who had it, where its ladder begins anew
 */
export async function tellFirst(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  now: EpochMs,
  hadBy: string | null = null,
): Promise<void> {
  const watch = await watchAt(db, parts, now);
  const stopped = party.opted_out_at !== null;
  const isBlind = stopped && (await phoneUnsafe(db, parts.store.vault, row.party_id, now)) !== undefined;
  const first = withTaker({ ...row, acknowledged_by: hadBy }, party, watch.rota, now);
  const told = await tellThose(db, parts, firstAlert(row, stopped && !isBlind), first, now);
  await audit(
    db,
    { actor: "service", action: "concern.told", subjectId: row.id, detail: { told, rung: 0 } },
    now,
  );
  if (told === 0) await nobodyToTell(db, parts, row, now);
  if (isBlind) await tellOfHands(db, parts, row, party, true, now);
  await reach(db, row, { rung: 0, rungAt: now }, now, watch);
}

/**
 * Everyone who is told of a concern before it climbs. What may be about their worker goes to managers and the lead at
 * once, and so does what comes when duty has gone home and no worker of theirs is in.
 */
export function firstTold(
  { worker_id }: Whose,
  rota: StaffedRota,
  now: EpochMs,
  { about_worker_id: notTo }: Pick<Concern, "about_worker_id">,
): Worker[] {
  const { tell } = promiseFor(worker_id, now, rota);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: by today's roles a worker and a stand-in read alike
  const reads = workersOf(rota, tell).filter(({ id, role }) => mayProtect(role, id === worker_id));
  const isAlone = isDeskShut(now, rota) && !reads.some((worker) => isIn(worker, rota, now));
  const told = notTo || isAlone ? (["keep-desk", "back-alarm"] as const) : (["keep-desk"] as const);
  const all = told.flatMap((capability) => allWith(capability, rota.team));
  const ids = new Set([...reads, ...all].map(({ id }) => id));
  return workersOf(
    rota,
    [...ids].filter((id) => id !== notTo),
  );
}

/** Whoever has it, unless they have left, or it may be about them. */
export function takerOf(
  { acknowledged_by, about_worker_id }: Pick<Concern, "acknowledged_by" | "about_worker_id">,
  rota: StaffedRota,
): Worker[] {
  const taker = rota.team.workers.get(String(acknowledged_by));
  return taker?.active && taker.id !== about_worker_id ? [taker] : [];
}

/** Everyone who is told at first, and whoever has it. */
export function withTaker(row: Concern, party: Whose, rota: StaffedRota, now: EpochMs): Worker[] {
  const first = firstTold(party, rota, now, row);
  return [...first, ...takerOf(row, rota).filter(({ id }) => first.every((one) => one.id !== id))];
}

/** In by their own hours, which for duty are the desk's. */
export function isIn({ id, role }: Worker, { team, holidays }: StaffedRota, now: EpochMs): boolean {
  const member = team.members.find((one) => one.id === id);
  if (!member || allows(role, "keep-desk", "others")) return false;
  return isOpen(now, member.hours, holidays) && !isAway(id, dayOf(now), team);
}

/** As much of a concern as any alert tells: its reference and the urgency. */
export const alertOf = ({ id, ref, level }: Concern) =>
  ({
    about: id,
    class: "safeguarding",
    args: { ref, level: level.toUpperCase() },
    card: { kind: "concern", id },
  }) as const satisfies Partial<Notice>;

/** Whoever can no longer be texted has to be phoned. A chat was answered all the same. */
function firstAlert(row: Concern, hasStopped: boolean): Notice {
  const { id, level, channel, anew_at } = row;
  const phone = hasStopped && channel !== "web";
  const grew = anew_at !== null;
  return {
    ...alertOf(row),
    key: grew ? `concern:${id}:anew:${anew_at}` : `concern:${id}`,
    text: `notice.${phone ? "phone-them-" : grew ? "grown-" : ""}${level}-text`,
    subject: grew ? "notice.grown-subject" : `notice.${level}-subject`,
    body: phone ? "alarm.phone-them-mail" : grew ? "notice.grown-mail" : `notice.${level}-mail`,
  };
}

/** They have stopped texts since the alert: who was told is told that they must phone. */
export async function tellToPhone(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  now: EpochMs,
): Promise<void> {
  const { rota } = await watchAt(db, parts, now);
  const notice = { ...firstAlert(row, true), key: `concern:${row.id}:phone` };
  await tellThose(db, parts, notice, firstTold(party, rota, now, row), now);
}

/**
 * Somebody else may have or read the phone: whoever was told of the concern, or has it, is told not to ring or text blind.
 * A single time for each concern, and once more when texts are stopped.
 */
export async function tellOfHands(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  stops: boolean,
  now: EpochMs,
): Promise<void> {
  const { rota } = await watchAt(db, parts, now);
  const says = stops ? "hands-stopped" : "hands";
  const notice: Notice = {
    ...alertOf(row),
    key: `concern:${row.id}:${says}`,
    text: `notice.${says}-text`,
    subject: "notice.hands-subject",
    body: "notice.hands-mail",
  };
  await tellThose(db, parts, notice, withTaker(row, party, rota, now), now);
}

/** A wish comes in several messages: one notice for all of them that tell of the same. */
const SAFE_WAY_EVERY_MS = 3 * 60_000;

/** What a wish is of: whom not to tell, that nothing may come to their phone, or how and when to reach them. */
export type SafeWayOf = "whom" | "phone" | "way";

/** They have said how to reach them safely, or whom not to tell: whoever was told of the concern, or has it, hears that. */
export async function tellOfSafeWay(
  db: Db,
  parts: Parts,
  row: Concern,
  party: Whose,
  now: EpochMs,
  of: SafeWayOf = "way",
): Promise<void> {
  const { rota } = await watchAt(db, parts, now);
  const notice: Notice = {
    ...alertOf(row),
    key: `concern:${row.id}:safe-way:${of}:${Math.floor(now / SAFE_WAY_EVERY_MS)}`,
    text: "notice.safe-way-text",
    subject: "notice.safe-way-subject",
    body: "notice.safe-way-mail",
  };
  await tellThose(db, parts, notice, withTaker(row, party, rota, now), now);
}

/**
 * What somebody is told on a rung: at last to ring round; before that, as a manager may not read what it is about, a
 * manager is asked to find somebody who may.
 */
function saysTo({ role }: Worker, to: AlarmStep["to"]): "ring" | "again" | "find" {
  if (to === "everyone") return "ring";
  return allows(role, "read-concern", "others") ? "again" : "find";
}

/** Tells those of a rung. @returns how many could be told */
export async function tellRung(
  db: Db,
  parts: Parts,
  row: Concern,
  { to, tell }: AlarmStep,
  { rota }: StaffedWatch,
  now: EpochMs,
): Promise<number> {
  const minutes = String(Math.round((now - alarmSince(row)) / 60_000));
  const about = alertOf(row);
  const notice = (says: string): Notice => ({
    ...about,
    key: `concern:${row.id}:${now}`,
    text: `alarm.${says}-text`,
    subject: `alarm.${says}-subject`,
    body: `alarm.${says}-mail`,
    args: { ...about.args, minutes },
  });
  let told = 0;
  for (const worker of workersOf(rota, tell))
    told += await tellThose(db, parts, notice(saysTo(worker, to)), [worker], now);
  return told;
}

/** @returns how many of them have a way to be told */
export async function tellThose(
  db: Db,
  parts: Parts,
  notice: Notice,
  workers: readonly Worker[],
  now: EpochMs,
): Promise<number> {
  let told = 0;
  // Stryker disable next-line EqualityOperator: whoever has no way to be told counts as gone before this
  for (const worker of workers) if ((await notify(db, parts, worker, notice, now)) > 0) told++;
  return told;
}

export async function nobodyToTell(db: Db, parts: Parts, { id }: Concern, now: EpochMs): Promise<void> {
  parts.log.error("concern-nobody-to-tell", { id });
  await addAlertFailure(db, { concern_id: id, worker_id: null, why: "nobody-to-tell" }, now);
}

/** Notes the rung that was reached, and when it is looked at again. */
export async function reach(
  db: Db,
  row: Concern,
  reached: { readonly rung: number; readonly rungAt: EpochMs },
  now: EpochMs,
  watch: StaffedWatch,
): Promise<void> {
  const alarm = { level: row.level, openedAt: alarmSince(row), ...reached };
  await setRung(db, row.id, { ...reached, nextAt: nextLook(alarm, now, watch) });
}
