import type { EpochMs } from "../../clock.ts";
import { clockTime, dayOf, shortDay } from "../../domain/day.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { workerById } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

/** "14:05", or "Mon 23 Nov, 14:05" on another day. */
export function atWords(at: EpochMs, now: EpochMs): string {
  return dayOf(at) === dayOf(now) ? clockTime(at) : `${shortDay(at)}, ${clockTime(at)}`;
}

async function nameOf(db: Db, { store, content }: Parts, workerId: string | null): Promise<string> {
  const worker = workerId === null ? undefined : await workerById(db, store.vault, workerId);
  return worker?.profile.firstName ?? content.wording.render({ key: "teams.a-colleague" });
}

/** How far a thread is, in a line: who has closed, answered or seen it, and when; or since when it waits. */
export async function handoffLine(db: Db, parts: Parts, row: Row<"handoff">, now: EpochMs): Promise<string> {
  const say = async (key: string, at: EpochMs, by: string | null) =>
    parts.content.wording.render({
      key: `teams.${key}`,
      args: { who: await nameOf(db, parts, by), at: atWords(at, now) },
    });
  if (row.closed_at !== null) return await say("closed-by", row.closed_at, row.closed_by);
  if (row.waits_since !== null && row.worker_id === null)
    return await say("waits-duty", row.waits_since, null);
  if (row.waits_since !== null && row.seen_at !== null)
    return await say("waits-again", row.waits_since, null);
  if (row.answered_at !== null) return await say("answered-by", row.answered_at, row.answered_by);
  if (row.seen_at !== null) return await say("seen-by", row.seen_at, row.seen_by);
  return await say("waits", row.opened_at, null);
}

/** Who has a concern, or that nobody does. */
export async function concernLine(db: Db, parts: Parts, row: Row<"concern">, now: EpochMs): Promise<string> {
  const { wording } = parts.content;
  if (row.status === "open") return wording.render({ key: "teams.not-taken" });
  const [key, at, by] =
    row.status === "closed"
      ? (["closed-by", row.closed_at, row.closed_by] as const)
      : (["taken-by", row.acknowledged_at, row.acknowledged_by] as const);
  const args = { who: await nameOf(db, parts, by), at: atWords(at ?? now, now) };
  return wording.render({ key: `teams.${key}`, args });
}
