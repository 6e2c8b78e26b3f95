import type { EpochMs } from "../../clock.ts";
import { dayOf } from "../../domain/day.ts";
import { rolesWith } from "../../domain/roles.ts";
import { blockOfLeave, patternsFromHours } from "../../domain/schedule.ts";
import type { Adviser, Busy } from "../../domain/slots.ts";
import { blocksFrom } from "../../store/blocks.ts";
import { busyFrom } from "../../store/bookings.ts";
import { allLeave } from "../../store/leave.ts";
import { allGaps, allPatterns } from "../../store/schedules.ts";
import type { Db } from "../../store/store.ts";
import type { Vault } from "../../store/vault.ts";
import { type Worker, workersInRole } from "../../store/workers.ts";

/** All advisers with whom somebody can be booked in, and what is taken of their time and of people's, from now on. */
export interface Diary {
  readonly advisers: readonly Adviser[];
  readonly busy: readonly Busy[];
}

/** Reads every diary. Only the turns that look for a time do; see `Known.section`. */
export async function diaryOf(db: Db, vault: Vault, now: EpochMs): Promise<Diary> {
  const today = dayOf(now);
  const workers = await workersInRole(db, vault, rolesWith("be-booked", "others"));
  const patterns = Map.groupBy(await allPatterns(db), ({ workerId }) => workerId);
  const blocks = Map.groupBy(await blocksFrom(db, today), ({ workerId }) => workerId);
  const leave = Map.groupBy(await allLeave(db, now), ({ workerId }) => workerId);
  const gaps = await allGaps(db);
  const advisers = workers.map((worker) => ({
    id: worker.id,
    firstName: worker.profile.firstName,
    patterns: patterns.get(worker.id) ?? usualPatterns(worker),
    blocks: [...(leave.get(worker.id) ?? []).map(blockOfLeave), ...(blocks.get(worker.id) ?? [])],
    gapMinutes: gaps.get(worker.id) ?? 0,
  }));
  return { advisers, busy: await busyFrom(db, now) };
}

/** Of somebody whose working pattern nobody has brought in: the weekly hours, at their centre. */
function usualPatterns({ profile: { hours, placeId } }: Worker): Adviser["patterns"] {
  return placeId === undefined ? [] : patternsFromHours(hours, placeId);
}
