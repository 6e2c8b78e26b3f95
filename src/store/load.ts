import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** What somebody has to carry, by kind. */
export const LOADS = ["people", "unread", "unanswered", "calls", "asks", "concerns", "reviews"] as const;
export type LoadKind = (typeof LOADS)[number];

export interface LoadRow {
  /** Who has it; null for what is with nobody but duty. */
  readonly worker_id: string | null;
  readonly what: LoadKind;
  readonly count: number;
  /** Since when the first of them waits. */
  readonly since: EpochMs | null;
}

const LOAD = `
SELECT worker_id, 'people' AS what, count(*) AS count, NULL AS since FROM party WHERE kind = 'person' GROUP BY worker_id
UNION ALL
SELECT worker_id, 'unread', count(*), min(coalesce(waits_since, opened_at)) FROM handoff
WHERE status <> 'closed' AND (status = 'open' OR waits_since IS NOT NULL) GROUP BY worker_id
UNION ALL
SELECT worker_id, 'unanswered', count(*), min(opened_at) FROM handoff
WHERE status = 'seen' AND waits_since IS NULL GROUP BY worker_id
UNION ALL
SELECT p.worker_id, 'calls', count(*), min(b.asked_at) FROM call_back b JOIN party p ON p.id = b.party_id
WHERE b.closed_at IS NULL GROUP BY p.worker_id
UNION ALL
SELECT p.worker_id, 'asks', count(*), min(a.asked_at) FROM ask a JOIN party p ON p.id = a.party_id
WHERE a.state IN ('asked', 'seen') AND a.due_on < ? GROUP BY p.worker_id
UNION ALL
SELECT p.worker_id, 'concerns', count(*), min(c.opened_at) FROM concern c JOIN party p ON p.id = c.party_id
WHERE c.status <> 'closed' GROUP BY p.worker_id
UNION ALL
SELECT p.worker_id, 'reviews', count(*), unixepoch(min(r.due_on)) * 1000 FROM pathway_review r JOIN party p ON p.id = r.party_id
WHERE r.due_on < ? AND p.kind = 'person' GROUP BY p.worker_id`;

/** How much each worker has: people, messages nobody has read or answered, calls, late answers, concerns that are not closed, plan reviews that are late. */
export async function loadNow(db: Db, today: Day): Promise<LoadRow[]> {
  return await rowsOf<LoadRow>(db, LOAD, [today, today]);
}

export interface ConcernCount {
  readonly level: Row<"concern">["level"];
  readonly status: Row<"concern">["status"];
  readonly count: number;
  readonly since: EpochMs;
}

/** How many concerns stand where: all that are not closed, and those closed since a moment. */
export async function concernsByState(db: Db, closedSince: EpochMs): Promise<ConcernCount[]> {
  const sql = `SELECT level, status, count(*) AS count, min(opened_at) AS since FROM concern
    WHERE status <> 'closed' OR closed_at >= ? GROUP BY level, status`;
  return await rowsOf<ConcernCount>(db, sql, [closedSince]);
}

/** How often young people told of something that went well since a moment. */
export async function goodNewsSince(db: Db, since: EpochMs): Promise<number> {
  const sql = "SELECT count(*) AS count FROM check_in WHERE good = 1 AND at >= ?";
  return (await rowsOf<{ count: number }>(db, sql, [since]))[0]!.count;
}
