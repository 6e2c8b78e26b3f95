import { patternsFromHours } from "../../domain/schedule.ts";
import { type Days, strandedBy } from "../../domain/stranded.ts";
import { blockByRef, blocksOf } from "../../store/blocks.ts";
import { liveBookingsWith } from "../../store/booking-lookups.ts";
import { workerOnRecord } from "../../store/import-workers.ts";
import { patternByRef, patternsOf } from "../../store/schedules.ts";
import { workerIdByRef } from "../../store/workers.ts";
import type { Records } from "./plan.ts";
import type { ScheduleRow } from "./schedule-row.ts";

type Entries = ReadonlyMap<string, ScheduleRow["entry"]>;

/**
 * The appointments that an adviser could hold before a file is taken, and not after it.
 * @param theirs the rows of this adviser
 * @returns their ids; none for somebody who is not on record
 */
export async function strandedAppointments(
  theirs: readonly ScheduleRow[],
  records: Records,
): Promise<string[]> {
  const { db } = records;
  const workerId = await workerIdByRef(db, theirs[0]!.worker);
  const booked = workerId === undefined ? [] : await bookedWith(workerId, records);
  if (workerId === undefined || booked.length === 0) return [];
  const usual = await usualPatterns(theirs[0]!.worker, records);
  const before = await entriesOnRecord(workerId, records);
  const after = new Map([...before, ...(await entriesIn(theirs, records))]);
  return strandedBy(booked, daysOf(before, usual), daysOf(after, usual)).map(({ id }) => id);
}

/** What is booked with a worker from now on. */
export async function bookedWith(workerId: string, { db, now }: Pick<Records, "db" | "now">) {
  const rows = await liveBookingsWith(db, workerId, now, Number.MAX_SAFE_INTEGER);
  return rows.map(({ id, start_at, end_at, by, place_id }) => {
    return { id, start: start_at, end: end_at, by, placeId: place_id };
  });
}

async function usualPatterns(workerRef: string, { db, vault }: Records): Promise<Days["patterns"]> {
  const { hours, placeId } = (await workerOnRecord(db, vault, workerRef))!.profile;
  return placeId === undefined ? [] : patternsFromHours(hours, placeId);
}

async function entriesOnRecord(workerId: string, { db }: Records): Promise<Entries> {
  const patterns = await patternsOf(db, workerId);
  const blocks = await blocksOf(db, workerId);
  return new Map<string, ScheduleRow["entry"]>([
    ...patterns.map((pattern) => [pattern.id, { is: "pattern", pattern }] as const),
    ...blocks.map((block) => [block.id, { is: "block", block }] as const),
  ]);
}

/** By our own id, so that a row takes the place of what it changes. */
async function entriesIn(rows: readonly ScheduleRow[], { db }: Records): Promise<Entries> {
  const entries = rows.map(async ({ id, entry }) => {
    const known = entry.is === "pattern" ? await patternByRef(db, id) : await blockByRef(db, id);
    return [known?.id ?? id, entry] as const;
  });
  return new Map(await Promise.all(entries));
}

function daysOf(entries: Entries, usual: Days["patterns"]): Days {
  const patterns = [...entries.values()].flatMap((one) => (one.is === "pattern" ? one.pattern : []));
  const blocks = [...entries.values()].flatMap((one) => (one.is === "block" ? one.block : []));
  return { patterns: patterns.length > 0 ? patterns : usual, blocks };
}
