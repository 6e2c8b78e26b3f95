import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

/** What a card is about. */
export interface CardAbout {
  readonly kind: "handoff" | "concern";
  readonly id: string;
}

const HANDOFF_STATE = `h.status || '|' || ifnull(h.worker_id, '') || '|' || ifnull(h.seen_at, '') || '|' ||
  ifnull(h.answered_at, '') || '|' || (h.waits_since IS NOT NULL) || '|' ||
  EXISTS (SELECT 1 FROM concern k WHERE k.party_id = h.party_id AND k.status <> 'closed')`;
const CONCERN_STATE = `c.status || '|' || ifnull(c.acknowledged_by, '')`;

const STATE_OF = {
  handoff: `SELECT ${HANDOFF_STATE} AS state FROM handoff h WHERE h.id = ?`,
  concern: `SELECT ${CONCERN_STATE} AS state FROM concern c WHERE c.id = ?`,
};

/** All that a card shows of how far something is, in one text. */
export async function shownState(db: Db, { kind, id }: CardAbout): Promise<string> {
  return (await rowsOf<{ state: string }>(db, STATE_OF[kind], [id]))[0]?.state ?? "";
}

export async function addTeamsCard(
  db: Db,
  card: {
    readonly id: string;
    readonly workerId: string;
    readonly about: CardAbout;
    readonly activityId: string;
    readonly shown: string;
  },
  now: EpochMs,
): Promise<void> {
  const { id, workerId, about, activityId, shown } = card;
  await db
    .insertInto("teams_card")
    .values({
      id,
      worker_id: workerId,
      handoff_id: about.kind === "handoff" ? about.id : null,
      concern_id: about.kind === "concern" ? about.id : null,
      activity_id: activityId,
      shown,
      sent_at: now,
    })
    .onConflict((at) => at.column("id").doNothing())
    .execute();
}

export interface StaleCard extends Row<"teams_card"> {
  /** How far it is now. */
  readonly state: string;
}

const STALE = `
SELECT t.*, ${HANDOFF_STATE} AS state FROM teams_card t JOIN handoff h ON h.id = t.handoff_id WHERE t.stale = 1
UNION ALL
SELECT t.*, ${CONCERN_STATE} AS state FROM teams_card t JOIN concern c ON c.id = t.concern_id WHERE t.stale = 1
ORDER BY sent_at LIMIT 200`;

/** Cards about something that has changed since they were made, with how it is now. */
export async function staleTeamsCards(db: Db): Promise<StaleCard[]> {
  return await rowsOf<StaleCard>(db, STALE, []);
}

/** A card has been looked at: this is what it shows. */
export async function setShown(db: Db, cardId: string, shown: string): Promise<void> {
  await db.updateTable("teams_card").set({ shown, stale: 0 }).where("id", "=", cardId).execute();
}
