import type { EpochMs } from "../../clock.ts";
import type { Watch } from "../../domain/alarm.ts";
import type { Db } from "../../store/store.ts";
import { dutyDeskId } from "../../store/workers.ts";
import { rotaAt, type StaffedRota } from "../handoffs/rota.ts";
import type { Parts } from "../parts.ts";

/** Who could be told of a concern at a moment, with the records to tell them by. */
export interface StaffedWatch extends Watch {
  readonly rota: StaffedRota;
}

export async function watchAt(db: Db, parts: Parts, now: EpochMs): Promise<StaffedWatch> {
  const rota = await rotaAt(db, parts, now);
  const deskId = await dutyDeskId(db);
  const desk = rota.team.workers.get(String(deskId));
  return {
    rota,
    times: parts.content.service.alertTimes,
    outOfHours: parts.outOfHours,
    dutyPhoneId: desk?.profile.mobile && desk.id,
  };
}
