import { dependantLines } from "../../domain/dependants.ts";
import { allows } from "../../domain/roles.ts";
import type { Role } from "../../domain/worker.ts";
import { coveredColleagues, dependantsOf } from "../../store/caseload.ts";
import { workerOnRecord } from "../../store/import-workers.ts";
import { recordRefOf, workerIdByRef } from "../../store/workers.ts";
import type { Records } from "./plan.ts";
import { noTimeFor } from "./stranded-words.ts";
import { strandedWith } from "./worker-bookings.ts";
import type { WorkerRow } from "./workers.ts";

/**
 * Why a worker cannot be switched off, or be given another role, or stand in; nothing if all is well.
 * @param all the rows of the file: a colleague whose cover changes in it depends on this worker no more
 */
export async function whyNotAsSaid(
  worker: WorkerRow,
  all: readonly WorkerRow[],
  records: Records,
): Promise<string | undefined> {
  return (
    (await leavesSomebody(worker, all, records)) ??
    (await hasNoTime(worker, records)) ??
    (await badCover(worker, all, records))
  );
}

async function leavesSomebody(
  worker: WorkerRow,
  all: readonly WorkerRow[],
  { db, vault, now, displaces }: Records,
): Promise<string | undefined> {
  const known = await workerOnRecord(db, vault, worker.id);
  const id = await workerIdByRef(db, worker.id);
  if (!known?.active || id === undefined) return undefined;
  const dependants = await dependantsOf(db, id, now);
  if (worker.active) {
    const { people } = dependants;
    return people > 0 && !allows(worker.role, "look-after", "own")
      ? `role: ${dependantLines({ ...NONE, people })[0]}`
      : undefined;
  }
  const covers = await stillCovered(id, worker.id, all, { db, now });
  const bookings = displaces ? 0 : dependants.bookings;
  const lines = dependantLines({ ...dependants, bookings, covers });
  const way = bookings > 0 ? ", or add --displace" : "";
  return lines.length > 0 ? `active: they cannot leave yet. ${lines.join("; ")}${way}` : undefined;
}

/** Their new hours, centre or role have no time for what is booked with them. */
async function hasNoTime(worker: WorkerRow, records: Records): Promise<string | undefined> {
  if (!worker.active || records.displaces) return undefined;
  const { length } = await strandedWith(worker, records);
  const column = allows(worker.role, "be-booked", "others") ? "hours" : "role";
  return length === 0 ? undefined : `${column}: ${noTimeFor(length)}`;
}

const NONE = { people: 0, messages: 0, bookings: 0, covers: 0 };

async function stillCovered(
  id: string,
  ref: string,
  all: readonly WorkerRow[],
  { db, now }: Pick<Records, "db" | "now">,
): Promise<number> {
  const refs = await Promise.all((await coveredColleagues(db, id, now)).map((one) => recordRefOf(db, one)));
  const freed = new Set(all.filter((row) => !row.active || row.cover !== ref).map((row) => row.id));
  return refs.filter((one) => one !== undefined && !freed.has(one)).length;
}

async function badCover(
  worker: WorkerRow,
  all: readonly WorkerRow[],
  { db, vault }: Records,
): Promise<string | undefined> {
  if (!worker.active || worker.cover === undefined) return undefined;
  const cover: { role: Role; active: boolean } | undefined =
    all.find((row) => row.id === worker.cover) ?? (await workerOnRecord(db, vault, worker.cover));
  if (cover && !cover.active) return "cover: has left; name somebody else";
  return cover && !allows(cover.role, "stand-in", "covered")
    ? "cover: cannot stand in, it is not part of their role; name a PA, duty or a manager"
    : undefined;
}
