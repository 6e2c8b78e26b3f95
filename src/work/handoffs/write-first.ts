import type { EpochMs } from "../../clock.ts";
import { attempt } from "../../store/attempt.ts";
import { liveHandoff, openHandoff } from "../../store/handoffs.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { mayHold } from "./holder.ts";
import { type Relayed, relay } from "./relay.ts";

export interface FirstWords {
  readonly party: Row<"party">;
  readonly worker: Worker;
  readonly words: string;
  /** One for each text, so that a repeated press sends once. */
  readonly key: string;
  /** Planned before: see `relay`. */
  readonly ahead?: boolean;
  readonly notBefore?: EpochMs;
}

class NotSent {
  readonly relayed: Relayed;

  constructor(relayed: Relayed) {
    this.relayed = relayed;
  }
}

/**
 * A member of staff writes without having been asked. The words go into the thread that is open, or into one of their
 * own, so that the answer finds them. Nothing is left behind when the words cannot be sent.
 */
export async function writeFirst(db: Db, parts: Parts, first: FirstWords): Promise<Relayed> {
  const { party, worker, words, key, ahead = false, notBefore } = first;
  const later = notBefore === undefined ? {} : { notBefore };
  const live = await liveHandoff(db, party.id);
  if (live && (await mayHold(db, parts, live, worker.id, parts.clock.now())))
    return await relay(db, parts, { handoffId: live.id, worker, words, key, ahead, ...later });
  try {
    return await attempt(db, async () => {
      const { id } = await openThread(db, parts, first);
      const relayed = await relay(db, parts, { handoffId: id, worker, words, key, ...later });
      if (!relayed.sent) throw new NotSent(relayed);
      return relayed;
    });
  } catch (error) {
    if (error instanceof NotSent) return error.relayed;
    throw error;
  }
}

async function openThread(db: Db, parts: Parts, { party, worker }: FirstWords): Promise<Row<"handoff">> {
  const now = parts.clock.now();
  const opened = { party, workerId: worker.id, reason: "written-to", words: "", channel: "sms" };
  const row = await openHandoff(db, parts.store.vault, opened, now);
  const line = {
    actor: worker.id,
    action: "handoff.opened",
    subjectId: row.id,
    detail: { reason: row.reason },
  };
  await audit(db, line, now);
  return row;
}
