import { openCallOf } from "../../store/calls.ts";
import { partyById } from "../../store/parties.ts";
import { addContact, audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import { noteCall } from "../handoffs/calls.ts";
import { noteSeen } from "../handoffs/relay.ts";
import type { Parts } from "../parts.ts";
import { may } from "../rights.ts";

/** A worker has rung somebody: noted as what it was, on the list of calls if they were on it. */
export async function noteRang(
  db: Db,
  parts: Parts,
  row: Row<"handoff">,
  worker: Worker,
  rang: "spoke" | "try-again",
): Promise<{ say?: string; lanes?: readonly string[] }> {
  const { wording } = parts.content;
  const now = parts.clock.now();
  const party = (await partyById(db, row.party_id))!;
  if (!(await may(db, worker, "log-contact", party, now)))
    return { say: wording.render({ key: "teams.not-yours" }) };
  const waiting = await openCallOf(db, party.id);
  const call = waiting && { party, callId: waiting.id, worker, rang, minutes: undefined };
  if (call) await noteCall(db, parts, call);
  else await noteContact(db, party.id, worker, rang, now);
  await noteSeen(db, parts, row.id, worker);
  return { say: wording.render({ key: `teams.noted-${rang}` }) };
}

async function noteContact(
  db: Db,
  partyId: string,
  { id }: Worker,
  rang: "spoke" | "try-again",
  now: number,
): Promise<void> {
  const kind = rang === "spoke" ? ("spoken" as const) : ("attempt" as const);
  await addContact(db, { partyId, workerId: id, kind, channel: "phone" }, now);
  await audit(db, { actor: id, action: "contact.logged", subjectId: partyId, detail: { kind } }, now);
}
