import type { EpochMs } from "../clock.ts";
import { type Promised, promiseFor } from "../domain/promise.ts";
import { openConcern } from "../store/concerns.ts";
import { liveHandoff, openHandoff } from "../store/handoffs.ts";
import type { Owner } from "../store/parties.ts";
import { addPhoneTask } from "../store/phone-tasks.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { tellFirst } from "./concern-alert.ts";
import { lookAgain, readerId } from "./handoff.ts";
import type { Parts } from "./parts.ts";
import { orPlainly } from "./plain-alert.ts";
import { rotaAt } from "./rota.ts";

export interface ConcernRaised {
  readonly party: Owner & { readonly worker_id: string | null; readonly opted_out_at: EpochMs | null };
  readonly level: "urgent" | "emergency";
  readonly kind: string;
  readonly words: string;
  readonly channel: string;
  /** The message that it was told in. */
  readonly inboxId?: string;
}

/**
 * Danger: the concern is opened and the worker and duty are told on every channel they have, with a reference only. A
 * thread is open for the answer. Whatever fails after the first line, the concern stays, and is told as plainly as can be.
 */
export async function raiseConcern(
  db: Db,
  parts: Parts,
  raised: ConcernRaised,
  now: EpochMs,
): Promise<Row<"concern">> {
  const row = await openConcern(db, parts.store.vault, raised, now);
  const detail = { level: raised.level, kind: raised.kind };
  await audit(db, { actor: "service", action: "concern.opened", subjectId: row.id, detail }, now);
  if (raised.party.opted_out_at !== null) await addPhoneTask(db, row, "cannot-text", now);
  await orPlainly(db, parts, row, now, () => tellFirst(db, parts, row, raised.party, now));
  await orPlainly(db, parts, row, now, () => openThread(db, parts, raised, now));
  return row;
}

/** The answer needs a thread; one that is opened for it is looked after like any other. */
async function openThread(db: Db, parts: Parts, raised: ConcernRaised, now: EpochMs): Promise<void> {
  if (await liveHandoff(db, raised.party.id)) return;
  const promised: Promised = promiseFor(raised.party.worker_id, now, await rotaAt(db, parts, now));
  const handoff = {
    ...raised,
    workerId: readerId(promised),
    reason: "concern",
    promisedBy: promised.by,
  };
  const row = await openHandoff(db, parts.store.vault, handoff, now);
  await lookAgain(db, row, promised.by);
}
