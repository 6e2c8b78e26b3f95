import type { EpochMs } from "../clock.ts";
import { allows, type Capability, type Relation, relationsWith } from "../domain/roles.ts";
import { hasAppointmentWith } from "../store/bookings.ts";
import { wasAskedToSee } from "../store/education-referrals.ts";
import type { Row } from "../store/schema.ts";
import type { Whose } from "../store/staff-caseload.ts";
import { coveredBy, standsIn } from "../store/stand-in.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";

type Asker = Pick<Worker, "id" | "role" | "active">;
type About = Pick<Row<"party">, "id" | "worker_id">;

/** Whether a worker may do something that concerns a person, at this moment. Somebody who has left may nothing. */
export async function may(
  db: Db,
  worker: Asker,
  capability: Capability,
  party: About,
  now: EpochMs,
): Promise<boolean> {
  return worker.active && allows(worker.role, capability, await relationTo(db, worker, party, now));
}

/** What a worker has to do with a person today: the closest that is so. */
export async function relationTo(
  db: Db,
  { id }: Pick<Worker, "id">,
  party: About,
  now: EpochMs,
): Promise<Relation> {
  if (party.worker_id === id) return "own";
  const instead = await standsIn(db, id, party, now);
  if (instead) return instead;
  const sees = (await hasAppointmentWith(db, party.id, id, now)) || (await wasAskedToSee(db, id, party.id));
  return sees ? "booked" : "others";
}

/** The same for what concerns a colleague: their leave, their caseload. */
export async function mayFor(
  db: Db,
  worker: Asker,
  capability: Capability,
  colleagueId: string,
  now: EpochMs,
): Promise<boolean> {
  if (!worker.active) return false;
  const covered = worker.id !== colleagueId && (await coveredBy(db, worker.id, now)).includes(colleagueId);
  const relation = worker.id === colleagueId ? "own" : covered ? "covered" : "others";
  return allows(worker.role, capability, relation);
}

/** The workers with whose people somebody may do something today: a list for a page, or everyone. */
export async function whose(db: Db, worker: Asker, capability: Capability, now: EpochMs): Promise<Whose> {
  if (!worker.active) return [];
  const relations = relationsWith(worker.role, capability);
  if (relations.includes("others")) return "everyone";
  return [
    ...(relations.includes("own") || relations.includes("asked") ? [worker.id] : []),
    ...(relations.includes("covered") ? await coveredBy(db, worker.id, now) : []),
  ];
}
