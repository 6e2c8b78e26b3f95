import type { EpochMs } from "../clock.ts";
import { openConcern } from "../store/concerns.ts";
import { liveHandoff, openHandoff } from "../store/handoffs.ts";
import type { Owner } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { dutyWorkers, type Notice, notify, workerFor } from "./notices.ts";
import type { Parts } from "./parts.ts";

export interface ConcernRaised {
  readonly party: Owner & { readonly worker_id: string | null; readonly opted_out_at: EpochMs | null };
  readonly level: "urgent" | "emergency";
  readonly kind: string;
  readonly words: string;
  readonly channel: string;
}

/** Danger: the concern is opened and the worker and duty are told on every channel they have, with a reference only. A thread is open for the answer. */
export async function raiseConcern(db: Db, parts: Parts, raised: ConcernRaised, now: EpochMs): Promise<void> {
  const row = await openConcern(db, parts.store.vault, raised, now);
  const worker = await workerFor(db, parts, raised.party.worker_id);
  if (!(await liveHandoff(db, raised.party.id)))
    await openHandoff(
      db,
      parts.store.vault,
      { ...raised, workerId: worker?.id ?? null, reason: "concern" },
      now,
    );
  const told = [...(worker ? [worker] : []), ...(await dutyWorkers(db, parts))];
  const notice: Notice = {
    key: `concern:${row.id}`,
    class: "safeguarding",
    text:
      raised.party.opted_out_at === null
        ? `notice.${raised.level}-text`
        : `notice.phone-them-${raised.level}-text`,
    subject: `notice.${raised.level}-subject`,
    body: `notice.${raised.level}-mail`,
    args: { ref: row.ref },
  };
  for (const one of told) await notify(db, parts, one, notice, now);
  if (told.length === 0) parts.log.error("concern-nobody-to-tell", { id: row.id });
  await audit(
    db,
    {
      actor: "service",
      action: "concern.opened",
      subjectId: row.id,
      detail: { level: raised.level, kind: raised.kind, told: told.length },
    },
    now,
  );
}
