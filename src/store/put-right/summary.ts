import type { EpochMs } from "../../clock.ts";
import { rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";

/** How much there is on a record, without a word of it. */
export interface RecordSummary {
  readonly messages: number;
  readonly bookings: number;
  readonly concerns: number;
  readonly waiting: number;
  readonly asks: number;
  readonly consents: number;
  readonly planned: number;
  readonly notes: number;
  readonly aboutMe: number;
}

const SUMMARY = `
SELECT
  (SELECT count(*) FROM inbox WHERE party_id = p.id AND source <> 'event') AS messages,
  (SELECT count(*) FROM booking WHERE party_id = p.id AND status = 'booked' AND end_at > ?) AS bookings,
  (SELECT count(*) FROM concern WHERE party_id = p.id AND status <> 'closed') AS concerns,
  (SELECT count(*) FROM handoff WHERE party_id = p.id AND status <> 'closed') AS waiting,
  (SELECT count(*) FROM ask WHERE party_id = p.id AND state IN ('asked', 'seen')) AS asks,
  (SELECT count(*) FROM consent WHERE party_id = p.id AND withdrawn_at IS NULL) AS consents,
  (SELECT count(*) FROM planned_text WHERE party_id = p.id AND state = 'waiting') AS planned,
  (SELECT count(*) FROM private_note WHERE party_id = p.id) AS notes,
  (SELECT count(*) FROM about_me WHERE party_id = p.id) AS aboutMe
FROM party p WHERE p.id = ?`;

/** What a record holds now: appointments that are ahead, what is open, how many messages. */
export async function summaryOf(db: Db, partyId: string, now: EpochMs): Promise<RecordSummary> {
  return (await rowsOf<RecordSummary>(db, SUMMARY, [now, partyId]))[0]!;
}
