import type { EpochMs } from "../clock.ts";
import type { Row } from "./schema.ts";
import { rowsOf } from "./sql.ts";
import type { Db } from "./store.ts";

export const DISCLOSURE = "concern";

/** The thread that a concern opened, so that it can be answered: its words are the disclosure. */
export const isDisclosure = ({ reason }: Pick<Row<"handoff">, "reason">): boolean => reason === DISCLOSURE;

const SAID = `
SELECT i.id FROM inbox i JOIN concern c ON c.party_id = i.party_id
WHERE i.party_id = ? AND (i.id = c.inbox_id OR i.received_at BETWEEN c.opened_at AND coalesce(c.closed_at, ?))
UNION
SELECT o.id FROM outbox o JOIN concern c ON c.party_id = o.party_id
WHERE o.party_id = ? AND (o.answers = c.inbox_id OR o.created_at BETWEEN c.opened_at AND coalesce(c.closed_at, ?))`;

/** The ids of messages, in and out, in which a disclosure was made or that came while its concern was open. */
export async function disclosureMessages(db: Db, partyId: string): Promise<string[]> {
  const ever: EpochMs = Number.MAX_SAFE_INTEGER;
  return (await rowsOf<{ id: string }>(db, SAID, [partyId, ever, partyId, ever])).map(({ id }) => id);
}
