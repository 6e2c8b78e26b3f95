import type { EpochMs } from "../../clock.ts";
import { endPhoneTask, notePhoneTry } from "../../store/phone-tasks.ts";
import { addContact, audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";

export type PhoneOutcome = "spoke" | "no-answer";

/**
 * Somebody rang. A call to the person ends once they were spoken to and counts as contact; ringing round for a
 * colleague ends only when one of them takes the concern.
 * @returns false if the call was off the list before
 */
export async function notePhoned(
  db: Db,
  task: Row<"phone_task">,
  { workerId, rang }: { readonly workerId: string; readonly rang: PhoneOutcome },
  now: EpochMs,
): Promise<boolean> {
  const spoke = rang === "spoke" && task.why === "cannot-text";
  const noted = spoke ? await endPhoneTask(db, task.id, workerId, now) : await notePhoneTry(db, task.id, now);
  if (!noted) return false;
  const detail = { rang: spoke ? "spoke" : "no-answer", why: task.why };
  await audit(db, { actor: workerId, action: "phone-task.rang", subjectId: task.concern_id, detail }, now);
  const contact = { partyId: task.party_id, workerId, channel: "phone" };
  if (task.why === "cannot-text")
    await addContact(db, { ...contact, kind: spoke ? "spoken" : "attempt" }, now);
  return true;
}
