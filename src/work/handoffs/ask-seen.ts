import type { EpochMs } from "../../clock.ts";
import { seeAsksOf } from "../../store/asks.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";

/** Whoever takes note of a thread or answers in it has seen what was asked for there; noted once. */
export async function noteAsksSeen(db: Db, handoffId: string, workerId: string, now: EpochMs): Promise<void> {
  for (const id of await seeAsksOf(db, handoffId, workerId, now))
    await audit(db, { actor: workerId, action: "ask.seen", subjectId: id }, now);
}
