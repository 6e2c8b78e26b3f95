import { undoableUntil } from "../../domain/put-right.ts";
import { partyById } from "../../store/parties.ts";
import { isWhereItWasPut, putBack } from "../../store/put-right/undo.ts";
import { journalOf, notePutRight, putRightsOf } from "../../store/put-rights.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { carryOutPutRight, whyNotPutRight } from "./put-right.ts";
import { setTelling } from "./put-right-told.ts";

type PutRight = Row<"put_right">;

/** The second person says yes. @returns what is wrong, if anything is: then nothing has changed */
export async function settlePutRight(
  db: Db,
  parts: Parts,
  row: PutRight,
  by: Worker,
): Promise<string | undefined> {
  if (row.state !== "waiting") return "This is settled already";
  if (row.made_by === by.id) return "Somebody else has to look at what you have asked for yourself";
  const why = await whyNotPutRight(db, parts, row);
  if (why !== undefined) return why;
  await carryOutPutRight(db, parts, row, { settledBy: by.id, proof: row.proof }, parts.clock.now());
  return undefined;
}

/** The second person says no, or whoever asked takes it back. */
export async function refusePutRight(
  db: Db,
  { clock }: Parts,
  row: PutRight,
  by: Worker,
): Promise<string | undefined> {
  if (row.state !== "waiting" && row.state !== "proving") return "This is settled already";
  await notePutRight(db, row.id, { state: "refused", settled_by: by.id });
  const detail = { id: row.id, kind: row.kind };
  const line = { actor: by.id, action: "put-right.refused", subjectId: row.party_id, detail };
  await audit(db, line, clock.now());
  return undefined;
}

/** Why a correction cannot be undone now; nothing if it can. */
export async function whyNotUndo(db: Db, { clock }: Parts, row: PutRight): Promise<string | undefined> {
  if (row.state !== "done" || row.done_at === null) return "There is nothing to undo";
  if (clock.now() >= undoableUntil(row.done_at)) return "It was done more than 30 days ago";
  if (await isBuiltOn(db, row)) return "Something was put right on top of it. Undo that first";
  if (!(await isWhereItWasPut(db, journalOf(row))))
    return "The number has gone to somebody else since. Put that right first";
  return undefined;
}

/** Whether a later correction has to do with one of the two. */
async function isBuiltOn(db: Db, row: PutRight): Promise<boolean> {
  const both = [row.party_id, ...(row.other_id === null ? [] : [row.other_id])];
  const all = await putRightsOf(db, both);
  return all.some((one) => one.state === "done" && isAfter(one, row));
}

const isAfter = (one: PutRight, row: PutRight): boolean =>
  one.id !== row.id &&
  ((one.done_at ?? 0) > row.done_at! || (one.done_at === row.done_at && one.id > row.id));

/** Puts everything back where it was. @returns what is wrong, if anything is: then nothing has changed */
export async function undoPutRight(
  db: Db,
  parts: Parts,
  row: PutRight,
  by: Worker,
): Promise<string | undefined> {
  const why = await whyNotUndo(db, parts, row);
  if (why !== undefined) return why;
  const now = parts.clock.now();
  const other = row.other_id === null ? undefined : await partyById(db, row.other_id);
  const wereOne = other?.kind !== "person";
  await putBack(db, parts.store.vault, { steps: journalOf(row), doneAt: row.done_at!, wereOne }, now);
  await notePutRight(db, row.id, { state: "undone", undone_at: now, undone_by: by.id });
  if (other) await setTelling(db, { id: row.id, party_id: other.id }, now);
  const detail = { id: row.id, kind: row.kind };
  const line = { actor: by.id, action: "put-right.undone", detail };
  for (const subjectId of [row.party_id, row.other_id])
    if (subjectId !== null) await audit(db, { ...line, subjectId }, now);
  return undefined;
}
