import { isComplaint } from "../store/complaints.ts";
import { concernByRef } from "../store/concerns.ts";
import { handoffByRef } from "../store/handoffs.ts";
import { audit } from "../store/records.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import { trailOf } from "../store/trail.ts";
import { type Rights, rightsByParty } from "./access.ts";
import { notFound } from "./problem.ts";
import type { Staff } from "./staff.ts";
import { trailLine } from "./trail-words.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { staffNames } from "./who.ts";
import { momentOf } from "./words.ts";

/** Who was told of a message or a concern when and by what, who saw it, who answered. No words, and nobody's name but staff's. */
export function trailRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/trail/:ref", handle: (visit) => trailPage(staff, visit) }];
}

interface Subject {
  readonly what: "concern" | "message";
  readonly row: Row<"concern"> | Row<"handoff">;
  readonly rights: Rights;
}

async function trailPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { store, clock } = staff.parts;
  const now = clock.now();
  const { what, row, rights } = await subjectOf(staff, store.read, visit);
  const rows = await trailOf(store.read, row.id);
  const told = rows.map(({ detail }) => detail["worker"]).filter((id) => typeof id === "string");
  const names = await staffNames(store.read, store.vault, [...rows.map(({ actor }) => actor), ...told]);
  const line = { actor: visit.worker.id, action: "trail.read", subjectId: row.id };
  await store.write((db) => audit(db, line, now));
  const data = {
    what,
    ref: row.ref,
    status: row.status,
    opened: momentOf(row.opened_at, now),
    href: rights.can("read-words") ? `/staff/people/${row.party_id}` : undefined,
    lines: rows.map((one) => trailLine(one, names, now)),
  };
  return { page: "trail", data };
}

/** @throws ServiceError `staff/not-found` for whoever may not know of it, just as for a code that names nothing */
async function subjectOf(staff: Staff, db: Db, { params, worker }: SignedVisit): Promise<Subject> {
  const ref = params["ref"] ?? "";
  const handoff = await handoffByRef(db, ref);
  const row = handoff ?? (await concernByRef(db, ref));
  const rights = row && (await rightsByParty(staff, worker, row.party_id));
  if (!row || !rights) throw notFound();
  const waits = rights.can("see-waits") || (!handoff && rights.can("read-concern"));
  if (!(handoff && isComplaint(handoff) ? rights.can("handle-complaint") : waits)) throw notFound();
  return { what: handoff ? "message" : "concern", row, rights };
}
