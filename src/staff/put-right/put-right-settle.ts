import { allows } from "../../domain/roles.ts";
import { ServiceError } from "../../errors.ts";
import { partyById } from "../../store/parties.ts";
import { openPutRight, putRightById, putRightsWaiting } from "../../store/put-rights.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import type { Parts } from "../../work/parts.ts";
import { refusePutRight, settlePutRight, undoPutRight } from "../../work/put-right/put-right-settle.ts";
import { may } from "../../work/rights.ts";
import { rightsByParty } from "../access.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { phoneWords } from "../who.ts";
import { doneWords } from "./put-right.ts";
import { sidesOf } from "./put-right-sides.ts";
import { calledBy, lineOf } from "./put-right-view.ts";

type PutRight = Row<"put_right">;

/** The second person looks at both sides and says yes or no; what was done is undone. */
export function settleRoutes(staff: Staff): readonly SignedRoute[] {
  const base = "/staff/put-right";
  return [
    { method: "get", path: base, handle: (visit) => listPage(staff, visit) },
    { method: "get", path: `${base}/:putRightId`, handle: (visit) => onePage(staff, visit) },
    { method: "post", path: `${base}/:putRightId/yes`, handle: (visit) => press(staff, visit, "yes") },
    { method: "post", path: `${base}/:putRightId/no`, handle: (visit) => press(staff, visit, "no") },
    { method: "post", path: `${base}/:putRightId/undo`, handle: (visit) => press(staff, visit, "undo") },
  ];
}

const forbidden = (): ServiceError =>
  new ServiceError("staff/forbidden", "Duty or a manager settles this. Ask them to look at it.");

/** Whether somebody looks at what others have asked for. */
export const settles = ({ role, active }: Worker): boolean =>
  active && allows(role, "settle-put-right", "others");

async function listPage(staff: Staff, { worker, query }: SignedVisit): Promise<Answer> {
  if (!settles(worker)) throw forbidden();
  const { store, clock } = staff.parts;
  const rows = await putRightsWaiting(store.read);
  const lines = await Promise.all(
    rows.map(async (row) => ({
      ...(await lineOf(staff, row, clock.now())),
      who: await calledBy(staff, worker, row.party_id),
      isOwn: row.made_by === worker.id,
    })),
  );
  return { page: "put-right-waiting", data: { lines, done: doneWords(query) } };
}

async function onePage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await page(staff, visit);
}

async function page(
  staff: Staff,
  { params, worker }: SignedVisit,
  problem?: { message: string; field: string },
): Promise<Answer> {
  const { store, clock } = staff.parts;
  const row = await putRightById(store.read, params["putRightId"] ?? "");
  if (!row) throw notFound();
  const { party, can } = await rightsByParty(staff, worker, row.party_id);
  if (!can("settle-put-right")) throw forbidden();
  const other = row.other_id === null ? undefined : await partyById(store.read, row.other_id);
  const { needs, reason } = openPutRight(store.vault, party, row);
  const data = {
    line: await lineOf(staff, row, clock.now()),
    reason,
    proof: row.proof,
    number: needs.phone === undefined ? undefined : phoneWords(needs.phone),
    who: await calledBy(staff, worker, party.id),
    holder: other && (await calledBy(staff, worker, other.id)),
    sides: other && row.kind === "merge" ? await sidesOf(staff, worker, party, other) : undefined,
    isOwn: row.made_by === worker.id,
    problem,
  };
  return { page: "put-right-settle", data, status: problem ? 400 : 200 };
}

type Press = "yes" | "no" | "undo";

const DO: Record<Press, (db: Db, parts: Parts, row: PutRight, by: Worker) => Promise<string | undefined>> = {
  yes: settlePutRight,
  no: refusePutRight,
  undo: undoPutRight,
};

const DONE: Record<Press, string> = { yes: "done", no: "refused", undo: "undone" };

async function press(staff: Staff, visit: SignedVisit, what: Press): Promise<Answer> {
  const { parts } = staff;
  const { problem, row, onRecord } = await parts.store.write(async (db) => {
    const row = await putRightById(db, visit.params["putRightId"] ?? "");
    const worker = await workerById(db, parts.store.vault, visit.worker.id);
    if (!row || !worker) throw notFound();
    const onRecord = await mayOn(db, parts, worker, row, "put-right");
    if (!(await mayPress(db, parts, worker, row, what, onRecord))) throw forbidden();
    return { problem: await DO[what](db, parts, row, worker), row, onRecord };
  });
  const settling = settles(visit.worker);
  if (problem !== undefined && settling && what !== "undo")
    return await page(staff, visit, { message: problem, field: "settle" });
  if (problem !== undefined) throw new ServiceError("put-right/not-now", `${problem}.`);
  const to = onRecord && what === "undo" ? `/staff/people/${row.party_id}/put-right` : "/staff/put-right";
  return {
    to: `${settling || what === "undo" ? to : `/staff/people/${row.party_id}/put-right`}?done=${DONE[what]}`,
  };
}

async function mayOn(
  db: Db,
  { clock }: Parts,
  worker: Worker,
  row: PutRight,
  what: "put-right" | "settle-put-right",
): Promise<boolean> {
  const party = await partyById(db, row.party_id);
  return party !== undefined && (await may(db, worker, what, party, clock.now()));
}

/** Yes is the second person's. No is theirs too, or of whoever asked; undo is for whoever may put this record right. */
async function mayPress(
  db: Db,
  parts: Parts,
  worker: Worker,
  row: PutRight,
  what: Press,
  onRecord: boolean,
): Promise<boolean> {
  if (await mayOn(db, parts, worker, row, "settle-put-right")) return true;
  if (what === "undo") return onRecord;
  return what === "no" && row.made_by === worker.id && onRecord;
}
