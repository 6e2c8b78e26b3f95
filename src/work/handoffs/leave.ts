import type { Leave } from "../../domain/cover.ts";
import { addDays, dayOf } from "../../domain/day.ts";
import { instantOf } from "../../domain/hours.ts";
import { whyNoLeave } from "../../domain/leave-rules.ts";
import { allows } from "../../domain/roles.ts";
import { ServiceError } from "../../errors.ts";
import { peopleByWorker } from "../../store/caseload.ts";
import { addLeave } from "../../store/leave.ts";
import type { Db } from "../../store/store.ts";
import { teamAt } from "../../store/team.ts";
import type { Worker } from "../../store/workers.ts";
import { displaceAll } from "../appointments/displaced.ts";
import type { Parts } from "../parts.ts";
import { mayFor } from "../rights.ts";

export interface LeaveAsked {
  /** Who asks; may be a manager for somebody else. */
  readonly worker: Worker;
  readonly leave: Leave;
}

/** Writes leave down, if everyone who depends on the worker is looked after. @returns what is wrong, in a sentence: then nothing was written */
export async function takeLeave(
  db: Db,
  parts: Parts,
  { worker, leave }: LeaveAsked,
): Promise<string | undefined> {
  const now = parts.clock.now();
  const team = await teamAt(db, parts.store.vault, now);
  const problem = whyNoLeave({
    leave,
    today: dayOf(now),
    people: (await peopleByWorker(db)).get(leave.workerId) ?? 0,
    decides: await mayFor(db, worker, "leave-to-duty", leave.workerId, now),
    team,
    canStandIn: (id) => isAble(team.workers.get(id)),
    nameOf: (id) => fullNameOf(team.workers.get(id)),
  });
  return problem ?? (await write(db, parts, { ...leave, madeBy: worker.id }, now));
}

/** Whoever has an appointment in those days is told, and offered other times. */
async function write(
  db: Db,
  parts: Parts,
  leave: Parameters<typeof addLeave>[1],
  now: number,
): Promise<string | undefined> {
  try {
    await addLeave(db, leave, now);
    const { workerId: adviserId, firstDay, lastDay, madeBy: by } = leave;
    const [from, to] = [instantOf(firstDay, "00:00"), instantOf(addDays(lastDay, 1), "00:00")];
    await displaceAll(db, parts, { adviserId, from, to, by }, now);
    return undefined;
  } catch (error) {
    if (error instanceof ServiceError && error.code === "leave/invalid") return error.message;
    throw error;
  }
}

const isAble = (cover: Worker | undefined): boolean => cover !== undefined && maySubstitute(cover);

/** Whether somebody can be named to stand in. */
export const maySubstitute = ({ active, role }: Worker): boolean =>
  active && allows(role, "stand-in", "covered");

export const fullNameOf = (worker: Worker | undefined): string =>
  worker ? `${worker.profile.firstName} ${worker.profile.lastName}` : "Somebody";
