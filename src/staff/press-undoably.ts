import { holdUntil, markBefore, traceSince } from "../store/presses.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import { TAKE_BACK_MS } from "../work/sending/take-back.ts";
import type { Staff } from "./staff.ts";

interface About {
  readonly party: Pick<Row<"party">, "id">;
  readonly worker: Pick<Worker, "id">;
  /** The page that offers to take it back, below `/staff/`. */
  readonly page: string;
}

/**
 * Decides something about a person, so that the page offers to take it back for half a minute: until then nobody is told
 * of it. What is a matter of safety leaves at once and is not taken back.
 * @param act made in the transaction of `db`
 */
export async function pressUndoably<Result>(
  db: Db,
  { parts, sendings }: Staff,
  { party, worker, page }: About,
  act: () => Promise<Result>,
): Promise<Result> {
  const mark = await markBefore(db, party.id);
  const result = await act();
  const trace = await traceSince(db, mark);
  if (trace.isUrgent || (trace.changed.length === 0 && trace.booked.length === 0)) return result;
  await holdUntil(db, trace, parts.clock.now() + TAKE_BACK_MS);
  const decision = { partyId: party.id, trace, page };
  sendings.add({ workerId: worker.id, texts: [], words: "", isTogether: false, decision });
  return result;
}
