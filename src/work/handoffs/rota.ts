import type { EpochMs } from "../../clock.ts";
import { bankHolidaysAround } from "../../domain/holidays-around.ts";
import type { Rota } from "../../domain/promise.ts";
import type { Db } from "../../store/store.ts";
import { type KnownTeam, teamAt } from "../../store/team.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

/** Who is there when, with the records to tell them by. */
export interface StaffedRota extends Rota {
  readonly team: KnownTeam;
}

export async function rotaAt(db: Db, { store, content }: Parts, now: EpochMs): Promise<StaffedRota> {
  const { dutyHours, serviceHours, answerTimes } = content.service;
  return {
    team: await teamAt(db, store.vault, now),
    dutyHours,
    serviceHours,
    holidays: bankHolidaysAround(now),
    times: answerTimes,
  };
}

export function workersOf({ team }: StaffedRota, ids: readonly string[]): Worker[] {
  return ids.flatMap((id) => team.workers.get(id) ?? []);
}
