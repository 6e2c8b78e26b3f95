import * as z from "zod";
import type { Place } from "../../domain/place.ts";
import { allows } from "../../domain/roles.ts";
import { Role, WorkerProfile } from "../../domain/worker.ts";
import { ServiceError } from "../../errors.ts";
import { phoneHolder, releaseVisitor } from "../../store/import-people.ts";
import { setCover, workerOnRecord } from "../../store/import-workers.ts";
import { endAllOf } from "../../store/leavers.ts";
import { audit } from "../../store/records.ts";
import { refsWithTeamsId } from "../../store/teams-chats.ts";
import { keepWorker, workerIdByRef } from "../../store/workers.ts";
import { oneOf, optional, phone, recordRef, required, slip, yesNo } from "./cells.ts";
import { readHours } from "./hours-cell.ts";
import type { Importer, Records, Verdict } from "./plan.ts";
import { strandedWith } from "./worker-bookings.ts";
import { whyNotAsSaid } from "./worker-leaving.ts";

/** A member of staff as a row says. */
export interface WorkerRow {
  readonly id: string;
  readonly role: Role;
  readonly active: boolean;
  /** The council's id of whoever stands in. */
  readonly cover: string | undefined;
  readonly profile: WorkerProfile;
}

/** How a file of staff is read. `docs/import.md` tells its columns. */
export function workersImporter(places: readonly Place[]): Importer<WorkerRow> {
  const shape = rowWith(places);
  return {
    columns: Object.keys(shape.shape),
    optional: ["teams_id"],
    shape: shape.superRefine(reachable).transform(workerOf),
    judge,
    stranded,
  };
}

async function stranded(all: readonly WorkerRow[], records: Records): Promise<string[]> {
  return (await Promise.all(all.map((worker) => strandedWith(worker, records)))).flat();
}

function rowWith(places: readonly Place[]) {
  return z.object({
    id: recordRef,
    role: given(oneOf(Role.options)),
    first_name: required,
    last_name: required,
    email: optional.refine((text) => text === undefined || z.email().safeParse(text).success, {
      error: "is not an e-mail address",
    }),
    mobile: phone,
    hours,
    place: optional.transform((text, ctx) => {
      const place = places.find(({ id, name }) =>
        [id, name.toLowerCase()].includes(text?.toLowerCase() ?? ""),
      );
      if (text === undefined || place) return place?.id;
      return slip(ctx, `must be one of: ${places.map(({ id }) => id).join(", ")}`);
    }),
    cover: optional,
    active: given(yesNo),
    teams_id: optional.refine((text) => text === undefined || z.uuid().safeParse(text).success, {
      error: "is not an object id: 8-4-4-4-12 letters and figures, from the Microsoft Entra admin centre",
    }),
  });
}

type Row = z.output<ReturnType<typeof rowWith>>;

const hours = required.transform((text, ctx) => {
  try {
    return readHours(text);
  } catch (error) {
    if (error instanceof ServiceError) return slip(ctx, error.message);
    throw error;
  }
});

/** A cell that would otherwise be allowed to be empty. */
function given<T>(cell: z.ZodType<T | undefined>) {
  return cell.transform((value, ctx): T => (value === undefined ? slip(ctx, "is missing") : value));
}

function reachable(row: Row, ctx: z.core.$RefinementCtx<Row>): void {
  const add = (column: string, message: string) =>
    ctx.addIssue({ code: "custom", path: [column], message, input: row });
  if (row.active && !row.email && !row.mobile) add("email", "give an email or a mobile");
  if (row.active && allows(row.role, "sit-at-centre", "others") && !row.place)
    add("place", "is missing: a Connexions adviser sees people somewhere");
  if (row.cover === row.id) add("cover", "is the worker's own id");
}

function workerOf(row: Row): WorkerRow {
  const name = { firstName: row.first_name, lastName: row.last_name };
  const contact = { ...(row.email && { email: row.email }), ...(row.mobile && { mobile: row.mobile }) };
  const teams = { ...(row.teams_id && { teamsId: row.teams_id.toLowerCase() }) };
  const profile = WorkerProfile.parse({
    ...name,
    ...contact,
    hours: row.hours,
    placeId: row.place,
    ...teams,
  });
  return { id: row.id, role: row.role, active: row.active, cover: row.cover, profile };
}

async function judge(worker: WorkerRow, all: readonly WorkerRow[], records: Records): Promise<Verdict> {
  const { db, vault } = records;
  const { id, cover } = worker;
  if (cover !== undefined && !all.some((one) => one.id === cover) && !(await workerIdByRef(db, cover)))
    return { is: "refused", reason: "cover: no worker has this id, here or on record" };
  const reason = await whyNotAsSaid(worker, all, records);
  if (reason !== undefined) return { is: "refused", reason };
  if (await isTeamsIdTaken(worker, all, records))
    return { is: "refused", reason: "teams_id: another worker has the same" };
  const { mobile } = worker.profile;
  const holder = mobile && worker.active ? await phoneHolder(db, vault, mobile) : "nobody";
  if (holder === "person") return { is: "refused", reason: "mobile: belongs to a young person" };
  const known = await workerOnRecord(db, vault, id);
  if (known && JSON.stringify(known) === JSON.stringify(asKept(worker))) return { is: "unchanged" };
  return {
    is: known ? "changed" : "added",
    write: () => keep(worker, records),
    link: () => linkCover(worker, records),
  };
}

/** In this file, or on record with somebody who is not in it. */
async function isTeamsIdTaken(
  { id, profile: { teamsId } }: WorkerRow,
  all: readonly WorkerRow[],
  { db, vault }: Records,
): Promise<boolean> {
  if (teamsId === undefined) return false;
  if (all.some((one) => one.id !== id && one.profile.teamsId === teamsId)) return true;
  const holders = await refsWithTeamsId(db, vault, teamsId);
  return holders.some((ref) => !all.some((one) => one.id === ref));
}

function asKept({ role, active, cover, profile }: WorkerRow) {
  return { role, active, coverRef: cover ?? null, profile };
}

async function keep(worker: WorkerRow, { db, vault, now }: Records): Promise<void> {
  const { id: recordRef, role, active, profile } = worker;
  const id = await keepWorker(db, vault, { recordRef, role, active, profile }, now);
  if (active && profile.mobile) await releaseVisitor(db, vault, profile.mobile);
  if (!active) await endAllOf(db, id, now);
  await audit(db, { actor: "service", action: "worker.imported", subjectId: id, detail: { active } }, now);
}

async function linkCover({ id, cover }: WorkerRow, { db }: Records): Promise<void> {
  const workerId = (await workerIdByRef(db, id))!;
  await setCover(db, workerId, cover === undefined ? null : (await workerIdByRef(db, cover))!);
}
