import { isAway, returnDay } from "../../domain/cover.ts";
import { type Day, dayOf } from "../../domain/day.ts";
import { allows } from "../../domain/roles.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { teamAt } from "../../store/team.ts";
import { makeTransfer } from "../../store/transfers.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";

export interface TransferWanted {
  readonly party: Row<"party">;
  readonly to: Worker;
  readonly by: Worker;
  /** As somebody has named it: when the new worker is back. */
  readonly backOn?: Day | undefined;
}

/** Who a person can be given to, and when they are back if they are away. */
export interface Candidate {
  readonly worker: Worker;
  readonly backOn: Day | null;
}

/** Everyone who looks after people, those away with the day on which they are back. */
export async function candidates(db: Db, { store, clock }: Parts): Promise<Candidate[]> {
  const now = clock.now();
  const team = await teamAt(db, store.vault, now);
  const today = dayOf(now);
  return [...team.workers.values()]
    .filter(({ active, role }) => active && allows(role, "look-after", "own"))
    .map((worker) => ({
      worker,
      backOn: isAway(worker.id, today, team) ? returnDay(worker.id, today, team) : null,
    }));
}

/** Why a person cannot be given to somebody, in a sentence; nothing if they can. */
export function whyNot({ party, to, backOn }: TransferWanted, known: readonly Candidate[], today: Day) {
  const found = known.find(({ worker }) => worker.id === to.id);
  const { firstName } = to.profile;
  if (!found) return `${firstName} does not look after young people here, or has left`;
  if (party.kind !== "person") return "Nobody knows who this is yet. Duty looks after them";
  if (party.worker_id === to.id) return `${firstName} is their worker already`;
  if (found.backOn === null) return undefined;
  if (backOn === undefined || backOn <= today)
    return `${firstName} is away. Say on which day they are back, so that it can be said in the text`;
  return backOn < found.backOn ? `${firstName} is on leave until then. Name a later day` : undefined;
}

/** Gives a person to another worker. @returns what was wrong, if anything was: then nothing has changed */
export async function transfer(db: Db, parts: Parts, wanted: TransferWanted): Promise<string | undefined> {
  const now = parts.clock.now();
  const { party, to, by } = wanted;
  const known = await candidates(db, parts);
  const problem = whyNot(wanted, known, dayOf(now));
  if (problem !== undefined) return problem;
  const away = known.find(({ worker }) => worker.id === to.id)!.backOn !== null;
  const backOn = away ? wanted.backOn! : null;
  await makeTransfer(db, { party, toId: to.id, madeBy: by.id, backOn }, now);
  return undefined;
}

/** Gives all people of a worker to another, each with their own introduction. @returns how many, or what was wrong */
export async function transferAll(
  db: Db,
  parts: Parts,
  { from, to, by, backOn }: { from: Worker; to: Worker; by: Worker; backOn?: Day | undefined },
): Promise<number | string> {
  const people = await db
    .selectFrom("party")
    .selectAll()
    .where("worker_id", "=", from.id)
    .where("kind", "=", "person")
    .execute();
  for (const party of people) {
    const problem = await transfer(db, parts, { party, to, by, backOn });
    if (problem !== undefined) return problem;
  }
  return people.length;
}
