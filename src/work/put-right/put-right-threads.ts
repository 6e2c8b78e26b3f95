import type { EpochMs } from "../../clock.ts";
import { handoffById } from "../../store/handoffs.ts";
import type { Step } from "../../store/put-right/journal.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { workerById } from "../../store/workers.ts";
import { noticeOf } from "../handoffs/handoff-notice.ts";
import { mayHold } from "../handoffs/holder.ts";
import { notify } from "../handoffs/notices.ts";
import type { Parts } from "../parts.ts";

/** Whoever has been given a thread by a correction is told of it, like of any that begins to wait. */
export async function tellOfThreads(
  db: Db,
  parts: Parts,
  { id }: Pick<Row<"put_right">, "id">,
  steps: readonly Step[],
  now: EpochMs,
): Promise<void> {
  for (const handoffId of givenIn(steps)) {
    const row = await handoffById(db, handoffId);
    const worker = row?.worker_id ? await workerById(db, parts.store.vault, row.worker_id) : undefined;
    if (!row || !worker?.active || !(await mayHold(db, parts, row, worker.id, now))) continue;
    await notify(db, parts, worker, noticeOf({ ...row, key: `put-right:${id}` }, "new"), now);
  }
}

const givenIn = (steps: readonly Step[]): readonly string[] =>
  steps.flatMap((step) =>
    step.did === "set" && step.table === "handoff" && step.column === "worker_id"
      ? [String(step.where["id"])]
      : [],
  );
