import type { EpochMs } from "../clock.ts";
import type { Day } from "../domain/day.ts";
import { COMPLAINT } from "./complaints.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Whose } from "./staff-caseload.ts";
import type { Db } from "./store.ts";

/** One young person with how things stand; names are still sealed. */
export interface PersonRow
  extends Pick<
    Row<"party">,
    "id" | "kind" | "data_key" | "profile" | "worker_id" | "opted_out_at" | "created_at"
  > {
  readonly heard_at: EpochMs | null;
  readonly met_at: EpochMs | null;
  readonly seen_at: EpochMs | null;
  readonly booking_at: EpochMs | null;
  readonly level: "emergency" | "urgent" | null;
  readonly unread_since: EpochMs | null;
  readonly seen_since: EpochMs | null;
  readonly call_since: EpochMs | null;
  readonly ask_due: Day | null;
  readonly review_due: Day | null;
  readonly good_at: EpochMs | null;
}

const THREADS = `FROM handoff h WHERE h.party_id = p.id AND h.status <> 'closed' AND (? OR h.reason <> '${COMPLAINT}')`;

const SELECT = `
SELECT p.id, p.kind, p.data_key, p.profile, p.worker_id, p.opted_out_at, p.created_at,
  (SELECT i.received_at FROM inbox i WHERE i.party_id = p.id AND i.source <> 'event' ORDER BY i.seq DESC LIMIT 1) AS heard_at,
  (SELECT max(c.at) FROM contact c WHERE c.party_id = p.id AND c.kind IN ('spoken', 'face_to_face')) AS met_at,
  (SELECT max(c.at) FROM contact c WHERE c.party_id = p.id AND c.kind = 'face_to_face') AS seen_at,
  (SELECT min(b.start_at) FROM booking b WHERE b.party_id = p.id AND b.status = 'booked' AND b.end_at > ?) AS booking_at,
  (SELECT min(c.level) FROM concern c WHERE c.party_id = p.id AND c.status <> 'closed') AS level,
  (SELECT min(coalesce(h.waits_since, h.opened_at)) ${THREADS} AND (h.status = 'open' OR h.waits_since IS NOT NULL)) AS unread_since,
  (SELECT min(h.opened_at) ${THREADS} AND h.status = 'seen' AND h.waits_since IS NULL) AS seen_since,
  (SELECT b.asked_at FROM call_back b WHERE b.party_id = p.id AND b.closed_at IS NULL) AS call_since,
  (SELECT min(a.due_on) FROM ask a WHERE a.party_id = p.id AND a.state IN ('asked', 'seen')) AS ask_due,
  (SELECT r.due_on FROM pathway_review r WHERE r.party_id = p.id) AS review_due,
  (SELECT max(k.at) FROM check_in k WHERE k.party_id = p.id AND k.good = 1) AS good_at
FROM party p WHERE p.kind = 'person'`;

/**
 * Everybody of some workers, in no order.
 * @param complaints whether complaints count among what waits
 */
export async function peopleWithStanding(
  db: Db,
  whose: Whose,
  complaints: boolean,
  now: EpochMs,
): Promise<PersonRow[]> {
  const values = [now, Number(complaints), Number(complaints)];
  if (whose === "everyone") return await rowsOf<PersonRow>(db, SELECT, values);
  const places = whose.map(() => "?").join(", ");
  return await rowsOf<PersonRow>(db, `${SELECT} AND p.worker_id IN (${places})`, [...values, ...whose]);
}
