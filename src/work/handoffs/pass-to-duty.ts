import type { EpochMs } from "../../clock.ts";
import { promiseFor } from "../../domain/promise.ts";
import { setWaiting } from "../../store/handoffs.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { cancelTimersOf } from "../../store/timers.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { lookAgain } from "./handoff.ts";
import { noticeOf } from "./handoff-notice.ts";
import { notify } from "./notices.ts";
import { rotaAt, workersOf } from "./rota.ts";

/** Somebody hands what waits to the desk, which is told at once. @returns false if nobody else is at it: nothing has changed */
export async function passToDuty(
  db: Db,
  parts: Parts,
  row: Row<"handoff">,
  by: Worker,
  now: EpochMs,
): Promise<boolean> {
  const rota = await rotaAt(db, parts, now);
  const promised = promiseFor(null, now, rota);
  const others = workersOf(rota, promised.tell).filter(({ id }) => id !== by.id);
  if (promised.who.kind !== "duty" || others.length === 0) return false;
  const since = Math.max(now, (row.waits_since ?? 0) + 1);
  const waiting = { ...row, worker_id: null, waits_since: since, rung: 0 };
  await setWaiting(db, row.id, { workerId: null, since, promisedBy: promised.by, rung: 0 });
  await cancelTimersOf(db, row.id);
  for (const worker of others) await notify(db, parts, worker, noticeOf(waiting, "new"), now);
  await lookAgain(db, waiting, promised.by);
  const detail = { told: others.length, by: promised.by };
  await audit(db, { actor: by.id, action: "handoff.passed-to-duty", subjectId: row.id, detail }, now);
  return true;
}
