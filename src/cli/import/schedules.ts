import { allows } from "../../domain/roles.ts";
import { blockByRef, keepBlock } from "../../store/blocks.ts";
import { workerOnRecord } from "../../store/import-workers.ts";
import { audit } from "../../store/records.ts";
import { gapMinutesOf, keepPattern, patternByRef, setGap } from "../../store/schedules.ts";
import { workerIdByRef } from "../../store/workers.ts";
import type { Importer, Records, Verdict } from "./plan.ts";
import { strandedAppointments } from "./schedule-bookings.ts";
import { cellsOf, checkRow, type Offer, type ScheduleRow, scheduleOf } from "./schedule-row.ts";
import { clashOf, givesNoTime } from "./schedule-sense.ts";
import { noTimeFor } from "./stranded-words.ts";

/** How a file of advisers' working patterns is read. `docs/import.md` tells its columns. */
export function schedulesImporter(offer: Offer): Importer<ScheduleRow> {
  const cells = cellsOf(offer);
  return {
    columns: Object.keys(cells.shape),
    shape: cells.superRefine(checkRow).transform(scheduleOf),
    judge: (row, all, records) => judge(row, all, records, offer),
    stranded,
  };
}

async function judge(
  row: ScheduleRow,
  all: readonly ScheduleRow[],
  records: Records,
  offer: Offer,
): Promise<Verdict> {
  const reason =
    (await whyNotTheirs(row, records)) ??
    whyNonsense(row, all, records, offer) ??
    (await whoIsStranded(row, all, records));
  if (reason !== undefined) return { is: "refused", reason };
  const known = await onRecord(row, records);
  if (known === "other")
    return { is: "refused", reason: "what: this id is on record as something else: take another id" };
  if (known !== undefined && known === (await asKept(row, records))) return { is: "unchanged" };
  return { is: known === undefined ? "added" : "changed", write: () => keep(row, records) };
}

async function whyNotTheirs({ worker }: ScheduleRow, { db, vault }: Records): Promise<string | undefined> {
  const known = await workerOnRecord(db, vault, worker);
  if (!known) return "worker: nobody on record has this id: import the workers first";
  if (!known.active) return "worker: has left";
  return allows(known.role, "be-booked", "others")
    ? undefined
    : "worker: nobody is booked in with somebody of this role";
}

function whyNonsense(row: ScheduleRow, all: readonly ScheduleRow[], { now }: Records, offer: Offer) {
  const theirs = all.filter(({ worker }) => worker === row.worker);
  const before = theirs.slice(0, theirs.indexOf(row));
  const reason =
    row.entry.is === "pattern" &&
    (givesNoTime(row.entry.pattern, offer, now) ?? clashOf(row.entry.pattern, before));
  if (reason) return reason;
  return theirs.some(({ gapMinutes }) => gapMinutes !== row.gapMinutes)
    ? "gap: must be the same in every row of a worker"
    : undefined;
}

/** Said once, at the first row of an adviser. */
async function whoIsStranded(row: ScheduleRow, all: readonly ScheduleRow[], records: Records) {
  const theirs = all.filter(({ worker }) => worker === row.worker);
  if (theirs[0] !== row || records.displaces) return undefined;
  const { length } = await strandedAppointments(theirs, records);
  return length === 0 ? undefined : `worker: ${noTimeFor(length)}`;
}

async function stranded(all: readonly ScheduleRow[], records: Records): Promise<string[]> {
  const byWorker = [...Map.groupBy(all, ({ worker }) => worker).values()];
  return (await Promise.all(byWorker.map((theirs) => strandedAppointments(theirs, records)))).flat();
}

/** What is on record under the row's id, as text; "other" when it is of the other sort. */
async function onRecord({ id, entry }: ScheduleRow, { db }: Records): Promise<string | undefined> {
  const [pattern, block] = [await patternByRef(db, id), await blockByRef(db, id)];
  const known = entry.is === "pattern" ? pattern : block;
  if ((entry.is === "pattern" ? block : pattern) !== undefined) return "other";
  if (known === undefined) return undefined;
  const { id: _, workerId, ...rest } = known;
  return comparable(workerId, rest, await gapMinutesOf(db, workerId));
}

async function asKept({ worker, entry, gapMinutes }: ScheduleRow, { db }: Records): Promise<string> {
  const workerId = (await workerIdByRef(db, worker))!;
  return comparable(workerId, entry.is === "pattern" ? entry.pattern : entry.block, gapMinutes);
}

function comparable(workerId: string, entry: object, gapMinutes: number): string {
  return JSON.stringify([workerId, Object.entries(entry).sort(), gapMinutes]);
}

async function keep({ id, worker, entry, gapMinutes }: ScheduleRow, { db, now }: Records): Promise<void> {
  const workerId = (await workerIdByRef(db, worker))!;
  await setGap(db, workerId, gapMinutes);
  if (entry.is === "pattern") await keepPattern(db, id, workerId, entry.pattern, now);
  else await keepBlock(db, id, workerId, entry.block, now);
  await audit(
    db,
    { actor: "service", action: "schedule.imported", subjectId: workerId, detail: { row: id } },
    now,
  );
}
