import { complaintMessages, isComplaint } from "../store/complaints.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Rights } from "./access.ts";

/** Whether somebody learns of a thread: a complaint is for those who deal with it, anything else for those who read words. */
export function seesThread({ can }: Pick<Rights, "can">, row: Pick<Row<"handoff">, "reason">): boolean {
  return can(isComplaint(row) ? "handle-complaint" : "read-words");
}

/** The ids of a person's messages that somebody may not read: for most, those of a complaint. */
export async function hiddenFrom({ party, can }: Rights, db: Db): Promise<ReadonlySet<string>> {
  return can("handle-complaint") ? new Set() : await complaintMessages(db, party.id);
}
