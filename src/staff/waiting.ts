import { allows } from "../domain/roles.ts";
import type { Db } from "../store/store.ts";
import { type WaitingRow, waitingNow } from "../store/waiting.ts";
import type { Worker } from "../store/workers.ts";
import type { Staff } from "./staff.ts";
import { staffNames } from "./who.ts";
import { momentOf, spanWords } from "./words.ts";

const WHAT: Record<WaitingRow["what"], string> = {
  concern: "Concern",
  handoff: "Message",
  call: "Call",
};

/** For a manager: that something waits, with whom and how long. Not whose it is, and nothing of what was said. */
export async function waitingLines({ parts }: Staff, db: Db, { role }: Worker) {
  if (!allows(role, "oversee", "others")) return undefined;
  const now = parts.clock.now();
  const rows = await waitingNow(db);
  const names = await staffNames(
    db,
    parts.store.vault,
    rows.map(({ worker_id }) => worker_id),
  );
  return rows.map((row) => ({
    what: WHAT[row.what],
    ref: row.ref,
    level: row.level,
    with: row.worker_id ? names(row.worker_id) : "Duty",
    since: momentOf(row.since, now),
    waited: spanWords(now - row.since),
    late: row.promised_by !== null && row.promised_by < now,
  }));
}
