import type { EpochMs } from "../../clock.ts";
import { ageOn, dayOf } from "../../domain/day.ts";
import { toldApart } from "../../domain/name-match.ts";
import { ServiceError } from "../../errors.ts";
import { openProfile } from "../../store/parties.ts";
import { coveredBy } from "../../store/stand-in.ts";
import type { Vault } from "../../store/vault.ts";
import type { Worker } from "../../store/workers.ts";
import { type Listed, listedFor } from "../people-list.ts";
import type { Staff } from "../staff.ts";

/** Somebody of the worker's own, or of whom they stand in for, with the shortest name that is theirs alone. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly listed: Listed;
}

/** @throws ServiceError `staff/forbidden` for somebody who has no young people of their own */
export async function choicesFor(staff: Staff, worker: Worker, now: EpochMs): Promise<Choice[]> {
  const { read, vault } = staff.parts.store;
  const mine = new Set([worker.id, ...(await coveredBy(read, worker.id, now))]);
  const listed = (await listedFor(staff, worker, now)).filter(({ row }) => mine.has(row.worker_id ?? ""));
  if (listed.length === 0)
    throw new ServiceError("staff/forbidden", "You have no young people of your own to write to.");
  const labels = toldApart(listed.map(({ row }) => namesFor(vault, row, now)));
  return listed
    .map((one, i) => ({ id: one.row.id, label: labels[i]!, listed: one }))
    .sort((a, b) => a.label.localeCompare(b.label, "en-GB"));
}

function namesFor(vault: Vault, row: Listed["row"], now: EpochMs): [string, ...string[]] {
  const profile = openProfile(vault.boxOf(row.id, row.data_key), row);
  if (!profile) return ["Somebody"];
  const { firstName, lastName, facts } = profile;
  const initial = `${firstName} ${lastName.slice(0, 1)}`;
  return [firstName, initial, `${firstName} ${lastName}`, `${initial}, ${ageOn(dayOf(now), facts.born)}`];
}
