import type { EpochMs } from "../../clock.ts";
import { type Promised, promiseFor } from "../../domain/promise.ts";
import { mayProtect } from "../../domain/protect.ts";
import { attempt } from "../../store/attempt.ts";
import { openConcern } from "../../store/concerns.ts";
import { DISCLOSURE } from "../../store/disclosures.ts";
import { liveHandoff, openHandoff } from "../../store/handoffs.ts";
import { type Owner, phoneOf } from "../../store/parties.ts";
import { addPhoneTask } from "../../store/phone-tasks.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import { standBack } from "../../store/stood-back.ts";
import type { Db } from "../../store/store.ts";
import { lookAgain, readerId } from "../handoffs/handoff.ts";
import { rotaAt, type StaffedRota } from "../handoffs/rota.ts";
import type { Parts } from "../parts.ts";
import { tellFirst } from "./concern-alert.ts";
import { concernToJoin, joinConcern } from "./concern-joined.ts";
import { orPlainly } from "./plain-alert.ts";

export interface ConcernRaised {
  readonly party: Owner & { readonly worker_id: string | null; readonly opted_out_at: EpochMs | null };
  readonly level: "urgent" | "emergency";
  readonly kind: string;
  readonly words: string;
  readonly channel: string;
  /** It may be about their own worker, who has nothing to do with them from then on. */
  readonly aboutWorker?: true;
  /** The one in danger is somebody else. */
  readonly aboutAnother?: true;
  /** It has gone further than was told before. */
  readonly further?: true;
  /** The message that it was told in. */
  readonly inboxId?: string;
}

/** Danger: it joins the concern that is live, or opens one. If it cannot be joined, it is a concern of its own. */
export async function raiseConcern(
  db: Db,
  parts: Parts,
  raised: ConcernRaised,
  now: EpochMs,
): Promise<Row<"concern">> {
  const live = await concernToJoin(db, raised.party, raised.aboutWorker);
  if (!live) return await newConcern(db, parts, raised, now);
  try {
    const row = await attempt(db, () => joinConcern(db, parts, live, raised, now));
    await orPlainly(db, parts, row, now, () => openThread(db, parts, raised, now));
    return row;
  } catch (error) {
    parts.log.error("concern-not-joined", { id: live.id, error });
    return await newConcern(db, parts, raised, now);
  }
}

/** More of what was told, with no danger read in it: it joins the live concern, where there is one by now. */
export async function addToConcern(
  db: Db,
  parts: Parts,
  told: Omit<ConcernRaised, "level" | "kind">,
  now: EpochMs,
): Promise<void> {
  const live = await concernToJoin(db, told.party);
  if (live) await joinConcern(db, parts, live, told, now);
  else await raiseConcern(db, parts, { ...told, level: "urgent", kind: "not_said" }, now);
}

/**
 * The concern is opened and the worker and duty are told on every channel they have, with a reference only. A
 * thread is open for the answer. Whatever fails after the first line, the concern stays, and is told as plainly as can be.
 */
async function newConcern(
  db: Db,
  parts: Parts,
  raised: ConcernRaised,
  now: EpochMs,
): Promise<Row<"concern">> {
  const row = await openConcern(db, parts.store.vault, raised, now);
  const detail = { level: raised.level, kind: raised.kind };
  await audit(db, { actor: "service", action: "concern.opened", subjectId: row.id, detail }, now);
  if (raised.party.opted_out_at !== null && (await phoneOf(db, raised.party.id)))
    await addPhoneTask(db, row, "cannot-text", now);
  const aboutWorker = raised.aboutWorker ? raised.party.worker_id : null;
  const party = aboutWorker === null ? raised.party : { ...raised.party, worker_id: null };
  if (aboutWorker !== null) await orPlainly(db, parts, row, now, () => takeAway(db, row, aboutWorker, now));
  const told = { ...row, about_worker_id: aboutWorker };
  await orPlainly(db, parts, told, now, () => tellFirst(db, parts, told, party, now));
  await orPlainly(db, parts, told, now, () => openThread(db, parts, { ...raised, party }, now));
  return told;
}

async function takeAway(db: Db, row: Row<"concern">, workerId: string, now: EpochMs): Promise<void> {
  await standBack(db, row, workerId);
  const detail = { worker: workerId };
  await audit(db, { actor: "service", action: "concern.worker-stood-back", subjectId: row.id, detail }, now);
}

/** The answer needs a thread; one that is opened for it is looked after like any other. */
async function openThread(db: Db, parts: Parts, raised: ConcernRaised, now: EpochMs): Promise<void> {
  if (await liveHandoff(db, raised.party.id)) return;
  const rota = await rotaAt(db, parts, now);
  const promised: Promised = promiseFor(raised.party.worker_id, now, rota);
  const handoff = {
    ...raised,
    workerId: protectorId(promised, raised.party.worker_id, rota),
    reason: DISCLOSURE,
    promisedBy: promised.by,
  };
  const row = await openHandoff(db, parts.store.vault, handoff, now);
  await lookAgain(db, row, promised.by);
}

/** Whoever was promised to read it, if they read disclosures; null for duty. */
function protectorId(promised: Promised, ownerId: string | null, { team }: StaffedRota): string | null {
  const id = readerId(promised);
  const reader = team.members.find((one) => one.id === id);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: by today's roles a worker and a stand-in read alike
  const isOwn = id === ownerId;
  return reader && mayProtect(reader.role, isOwn) ? reader.id : null;
}
