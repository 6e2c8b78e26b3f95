import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** Something that nobody has taken up yet: where it is and since when, and nothing of whose it is. */
export interface WaitingRow {
  readonly what: "concern" | "handoff" | "call";
  readonly ref: string | null;
  readonly level: Row<"concern">["level"] | null;
  /** Who has it; null for duty. */
  readonly worker_id: string | null;
  readonly since: EpochMs;
  /** By when it was to have been read. */
  readonly promised_by: EpochMs | null;
}

const WAITING = `
SELECT * FROM (
SELECT 'concern' AS what, c.ref, c.level, p.worker_id, c.opened_at AS since, NULL AS promised_by
FROM concern c JOIN party p ON p.id = c.party_id WHERE c.status = 'open'
UNION ALL
SELECT 'handoff', h.ref, NULL, h.worker_id, coalesce(h.waits_since, h.opened_at), h.promised_by
FROM handoff h WHERE h.status <> 'closed' AND (h.status = 'open' OR h.waits_since IS NOT NULL)
UNION ALL
SELECT 'call', NULL, NULL, p.worker_id, b.asked_at, NULL
FROM call_back b JOIN party p ON p.id = b.party_id WHERE b.closed_at IS NULL
) ORDER BY what = 'concern' DESC, since LIMIT 150`;

/** Concerns first, then whatever has waited longest. */
export async function waitingNow(db: Db): Promise<WaitingRow[]> {
  return await rowsOf<WaitingRow>(db, WAITING, []);
}
