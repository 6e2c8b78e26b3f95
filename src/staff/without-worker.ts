import { allows, rolesWith } from "../domain/roles.ts";
import { countWithoutWorker } from "../store/caseload.ts";
import { concernsOf } from "../store/concerns.ts";
import { type PersonRow, peopleWithStanding } from "../store/people-list.ts";
import { teamAt } from "../store/team.ts";
import type { Worker } from "../store/workers.ts";
import type { Staff } from "./staff.ts";
import { nameOf } from "./who.ts";

const MOST_NAMED = 30;

/** A young person whom no worker reads, and where that is put right. */
interface Alone {
  readonly name: string;
  readonly href: string;
  /** The concern for which their worker stood back, for those who may read it. */
  readonly stoodBack: string | undefined;
}

/**
 * For a manager, who gives them a worker, and for duty, who reads what they write meanwhile: young people whose worker
 * has left, has another role by now, or stood back from them, whether that concern is closed or not.
 * @returns undefined for everybody else
 */
export async function withoutWorker(staff: Staff, { role }: Worker) {
  const gives = allows(role, "transfer", "others");
  if (!gives && !allows(role, "keep-desk", "others")) return undefined;
  const rows = await alone(staff);
  const named = rows.slice(0, MOST_NAMED);
  const lines = await Promise.all(named.map((row) => (gives ? toGive(staff, row) : toLookAfter(staff, row))));
  return { list: lines, more: rows.length - named.length };
}

async function alone({ parts: { store, clock } }: Staff): Promise<readonly PersonRow[]> {
  const carers = rolesWith("look-after", "own");
  if ((await countWithoutWorker(store.read, carers)) === 0) return [];
  const team = await teamAt(store.read, store.vault, clock.now());
  const rows = await peopleWithStanding(store.read, "everyone", false, clock.now());
  return rows.filter(({ worker_id: id }) => {
    const worker = id === null ? undefined : team.workers.get(id);
    return !worker?.active || !carers.includes(worker.role);
  });
}

/** A manager gives them another worker, and sees nothing of what was told. */
const toGive = ({ parts }: Staff, row: PersonRow): Alone => ({
  name: nameOf(parts.store.vault, row).full,
  href: `/staff/people/${row.id}/transfer`,
  stoodBack: undefined,
});

async function toLookAfter({ parts: { store } }: Staff, row: PersonRow): Promise<Alone> {
  const found = (await concernsOf(store.read, row.id)).findLast((one) => one.about_worker_id !== null);
  const href = `/staff/people/${row.id}`;
  const stoodBack = found && `${href}/concerns/${found.id}`;
  return { name: nameOf(store.vault, row).full, href, stoodBack };
}
