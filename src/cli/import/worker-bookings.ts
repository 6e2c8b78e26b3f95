import { allows } from "../../domain/roles.ts";
import { patternsFromHours } from "../../domain/schedule.ts";
import { strandedBy } from "../../domain/stranded.ts";
import type { WorkerProfile } from "../../domain/worker.ts";
import { blocksOf } from "../../store/blocks.ts";
import { workerOnRecord } from "../../store/import-workers.ts";
import { patternsOf } from "../../store/schedules.ts";
import { workerIdByRef } from "../../store/workers.ts";
import type { Records } from "./plan.ts";
import { bookedWith } from "./schedule-bookings.ts";
import type { WorkerRow } from "./workers.ts";

/**
 * The appointments with a worker that a row of the staff list leaves no time for: all of whoever leaves or takes a role
 * that nobody is booked in with; of the others, those outside the new hours, unless working patterns say when they work.
 * @returns their ids
 */
export async function strandedWith(worker: WorkerRow, records: Records): Promise<string[]> {
  const { db, vault } = records;
  const known = await workerOnRecord(db, vault, worker.id);
  const id = await workerIdByRef(db, worker.id);
  const booked = id === undefined ? [] : await bookedWith(id, records);
  if (!known || id === undefined || booked.length === 0) return [];
  if (!worker.active || !allows(worker.role, "be-booked", "others")) return booked.map((one) => one.id);
  if ((await patternsOf(db, id)).length > 0) return [];
  const blocks = await blocksOf(db, id);
  const [before, after] = [known.profile, worker.profile].map((of) => ({ patterns: usual(of), blocks }));
  return strandedBy(booked, before!, after!).map((one) => one.id);
}

const usual = ({ hours, placeId }: WorkerProfile) =>
  placeId === undefined ? [] : patternsFromHours(hours, placeId);
