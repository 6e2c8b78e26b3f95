import { dayOf } from "../../domain/day.ts";
import { waitingFor } from "../../store/handoffs.ts";
import { addLeave, leaveOn } from "../../store/leave.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { climb } from "../concerns/ladder.ts";
import type { Parts } from "../parts.ts";
import type { Answered } from "./worker-answer.ts";

/**
 * A machine says that a worker is away: nobody is sent it. For today the cover has their people, and what waits for
 * them goes on at once. They are told so, once a day, as two machines would answer each other for ever.
 */
export async function takeOutOfOffice(db: Db, parts: Parts, worker: Worker): Promise<Answered> {
  const now = parts.clock.now();
  const today = dayOf(now);
  await audit(db, { actor: worker.id, action: "worker.auto-reply", subjectId: worker.id }, now);
  const isOnLeave = (await leaveOn(db, today)).some(({ workerId }) => workerId === worker.id);
  const away = { workerId: worker.id, firstDay: today, lastDay: today, coverId: null, madeBy: "service" };
  if (!isOnLeave) await addLeave(db, away, now);
  for (const { id } of await waitingFor(db, worker.id)) await climb(db, parts, id, now);
  return {
    key: "worker.out-of-office",
    args: { url: `${parts.publicUrl}/staff` },
    lanes: [],
    dedupeKey: `worker-away:${worker.id}:${today}`,
  };
}
