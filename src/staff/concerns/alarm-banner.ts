import { oldestStuckAlert, type StandingFailure, standingFailures } from "../../store/alert-failures.ts";
import type { Worker } from "../../store/workers.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../../work/parts.ts";
import { tasksFor } from "../ring.ts";
import type { Staff } from "../staff.ts";
import { phoneWords } from "../who.ts";
import { type Moment, momentOf, spanWords } from "../words.ts";

const STUCK_AFTER_MS = 2 * 60_000;

export interface Banner {
  /** The look itself failed: that is said too. */
  readonly unchecked?: boolean;
  /** Messages with danger in them that the database has not taken. */
  readonly unwritten?: number;
  /** How long the oldest alert has not left. */
  readonly stuck?: string | undefined;
  readonly failures?: readonly FailureLine[];
  readonly tasks?: number;
}

interface FailureLine {
  readonly who: string;
  readonly phone: { readonly number: string; readonly words: string } | undefined;
  readonly level: string;
  readonly ref: string;
  readonly at: Moment;
}

/** What stands in red over every page: alerts that reached nobody, and calls to make. @returns undefined when all is well */
export async function bannerFor(staff: Staff, worker: Worker): Promise<Banner | undefined> {
  const unwritten = staff.unwritten?.() ?? 0;
  try {
    const banner = { ...(await bannerIn(staff.parts, worker)), unwritten };
    const { stuck, failures, tasks } = banner;
    return stuck || failures.length > 0 || tasks > 0 || unwritten > 0 ? banner : undefined;
  } catch (error) {
    staff.parts.log.error("alerts-not-checked", { error });
    return { unchecked: true, unwritten };
  }
}

async function bannerIn(parts: Parts, worker: Worker) {
  const { store, clock } = parts;
  const now = clock.now();
  const stuckSince = await oldestStuckAlert(store.read, now - STUCK_AFTER_MS);
  const failures = await Promise.all(
    (await standingFailures(store.read)).map((one) => failureLine(parts, one, now)),
  );
  return {
    stuck: stuckSince === null ? undefined : spanWords(now - stuckSince),
    failures,
    tasks: (await tasksFor(store.read, worker, now)).length,
  };
}

async function failureLine({ store }: Parts, failure: StandingFailure, now: number): Promise<FailureLine> {
  const { worker_id: id, ref, level, at } = failure;
  const worker = id === null ? undefined : await workerById(store.read, store.vault, id);
  const mobile = worker?.profile.mobile;
  return {
    who: worker?.profile.firstName ?? "duty or a manager",
    phone: mobile === undefined ? undefined : { number: mobile, words: phoneWords(mobile) },
    level,
    ref,
    at: momentOf(at, now),
  };
}
