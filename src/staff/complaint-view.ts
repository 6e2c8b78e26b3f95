import { complaintMessages, isComplaint } from "../store/complaints.ts";
import { disclosureMessages, isDisclosure } from "../store/disclosures.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Rights } from "./access.ts";

/**
 * Whether somebody learns of a thread: a complaint is for those who deal with it, what a disclosure opened for those who
 * read it, anything else for those who read words.
 */
export function seesThread({ can }: Pick<Rights, "can">, row: Pick<Row<"handoff">, "reason">): boolean {
  if (isComplaint(row)) return can("handle-complaint");
  return can("read-words") && (can("read-concern") || !isDisclosure(row));
}

/** The ids of a person's messages that somebody may not read: for most those of a complaint, for a few a disclosure. */
export async function hiddenFrom({ party, can }: Rights, db: Db): Promise<ReadonlySet<string>> {
  const complaints = can("handle-complaint") ? [] : await complaintMessages(db, party.id);
  const disclosures = can("read-concern") ? [] : await disclosureMessages(db, party.id);
  return new Set([...complaints, ...disclosures]);
}
