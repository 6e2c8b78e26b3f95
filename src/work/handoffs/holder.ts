import type { EpochMs } from "../../clock.ts";
import { isComplaint } from "../../store/complaints.ts";
import { isDisclosure } from "../../store/disclosures.ts";
import { partyById } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { may } from "../rights.ts";

type Thread = Pick<Row<"handoff">, "party_id" | "reason" | "answered_by" | "worker_id">;

/**
 * Whose a thread is: whoever answered last, before that whoever was told, then the person's own worker. Somebody who
 * has left or handed the person over has no thread of theirs any more.
 * @returns null for duty, to whom a complaint goes back
 */
export async function holderOf(db: Db, parts: Parts, row: Thread, now: EpochMs): Promise<string | null> {
  for (const id of [row.answered_by, row.worker_id])
    if (id !== null && (await mayHold(db, parts, row, id, now))) return id;
  return isComplaint(row) ? null : ((await partyById(db, row.party_id))?.worker_id ?? null);
}

/** Whether a worker may still answer in a thread. */
export async function mayHold(
  db: Db,
  { store }: Parts,
  row: Pick<Thread, "party_id" | "reason">,
  workerId: string,
  now: EpochMs,
): Promise<boolean> {
  const worker = await workerById(db, store.vault, workerId);
  const party = await partyById(db, row.party_id);
  if (!worker || !party) return false;
  if (isComplaint(row)) return await may(db, worker, "handle-complaint", party, now);
  if (isDisclosure(row) && !(await may(db, worker, "read-concern", party, now))) return false;
  return await may(db, worker, "answer", party, now);
}
