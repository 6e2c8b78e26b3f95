import type { EpochMs } from "../../clock.ts";
import { handoffsOf, markClosed, putBack } from "../../store/handoffs.ts";
import { holdBack, partsOf } from "../../store/outbox-parts.ts";
import { partyById } from "../../store/parties.ts";
import { audit, dropContact } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { setAgain, waitingTimersOf } from "../../store/timers.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { changeSession, readSession } from "../session-file.ts";

/** How long a text from a page waits, so that it can be taken back. */
export const TAKE_BACK_MS = 30_000;

type Thread = Row<"handoff">;

/** How somebody's threads stood just before a text, to be put back if it is taken back. */
export interface Before {
  readonly threads: readonly Thread[];
  readonly timers: readonly string[];
  readonly held: string | undefined;
  readonly thanked: boolean | undefined;
}

/** A text that has not left yet. */
export interface OnItsWay {
  readonly partyId: string;
  /** The key that it was relayed with. */
  readonly key: string;
  readonly at: EpochMs;
  readonly before: Before;
}

/** Read in the transaction that sends, before it does. */
export async function asItStands(db: Db, { store, log }: Parts, partyId: string): Promise<Before> {
  const party = (await partyById(db, partyId))!;
  const threads = (await handoffsOf(db, partyId)).filter(({ status }) => status !== "closed");
  const timers: string[] = [];
  for (const { id } of threads) timers.push(...(await waitingTimersOf(db, id)));
  const { held, thanked } = readSession(store.vault.boxOf(party.id, party.data_key), party, log);
  return { threads, timers, held, thanked };
}

/**
 * The sender thought better of it: nothing of it leaves, and whoever waited for an answer waits as before.
 * @returns false if some of it may have left
 */
export async function takeBack(db: Db, parts: Parts, sent: OnItsWay, worker: Worker): Promise<boolean> {
  const { partyId, key, at } = sent;
  const now = parts.clock.now();
  const rows = await partsOf(db, `relay:${key}`);
  const waits = rows.every((row) => row.state === "queued" && row.attempts === 0 && row.next_at > now);
  if (rows.length === 0 || !waits) return false;
  for (const { id } of rows) await holdBack(db, id);
  await restore(db, parts, sent, worker);
  await dropContact(db, { partyId, workerId: worker.id, at });
  await audit(db, { actor: worker.id, action: "text.taken-back", subjectId: partyId }, now);
  return true;
}

/** A thread that was answered stands as before; one that the text itself began is closed. One answered again since is left. */
async function restore(
  db: Db,
  parts: Parts,
  { partyId, at, before }: OnItsWay,
  worker: Worker,
): Promise<void> {
  const answered = (await handoffsOf(db, partyId)).find(
    (row) => row.answered_at === at && row.answered_by === worker.id,
  );
  if (!answered) return;
  const line = { actor: worker.id, action: "handoff.answer-taken-back", subjectId: answered.id };
  await audit(db, line, parts.clock.now());
  await changeSession(db, parts, partyId, ({ held: _, thanked: __, ...session }) => ({
    ...session,
    ...(before.held !== undefined && { held: before.held }),
    ...(before.thanked !== undefined && { thanked: before.thanked }),
  }));
  const was = before.threads.find(({ id }) => id === answered.id);
  if (!was) return void (await markClosed(db, answered.id, worker.id, parts.clock.now()));
  await putBack(db, was);
  await setAgain(db, before.timers);
}
