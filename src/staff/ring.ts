import { isAway } from "../domain/cover.ts";
import { dayOf } from "../domain/day.ts";
import { allows, rolesWith } from "../domain/roles.ts";
import type { Role } from "../domain/worker.ts";
import { ServiceError } from "../errors.ts";
import { partyById } from "../store/parties.ts";
import { type OpenPhoneTask, openPhoneTasks, phoneTaskById } from "../store/phone-tasks.ts";
import type { Db } from "../store/store.ts";
import { type KnownTeam, teamAt } from "../store/team.ts";
import type { Worker } from "../store/workers.ts";
import { notePhoned } from "../work/concerns/phone-task.ts";
import type { Parts } from "../work/parts.ts";
import { may } from "../work/rights.ts";
import { fullNameOf } from "./appointments/leave-view.ts";
import { notFound } from "./problem.ts";
import { reachView } from "./reach-view.ts";
import { ROLE_WORDS } from "./role-words.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { nameOf, phoneWords } from "./who.ts";
import { momentOf, spanWords } from "./words.ts";

const DONE: Readonly<Record<string, string>> = {
  spoke: "Noted: you spoke to them.",
  "no-answer": "Noted. It stays here until somebody has it.",
  before: "A colleague had taken it off the list already.",
};

/** Calls that must be made now, and whom to ring. */
export function ringRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/ring", handle: (visit) => ringPage(staff, visit) },
    { method: "post", path: "/staff/ring/:taskId", handle: (visit) => ringRound(staff, visit) },
    {
      method: "post",
      path: "/staff/people/:id/concerns/:concernId/phone/:taskId",
      handle: (visit) => phonedFromConcern(staff, visit),
    },
  ];
}

async function ringPage({ parts }: Staff, { worker, query }: SignedVisit): Promise<Answer> {
  const { store, clock } = parts;
  const now = clock.now();
  const rows = await tasksFor(store.read, worker, now);
  const tasks = await Promise.all(rows.map((row) => taskView(parts, worker, row)));
  const tree = phoneTree(await teamAt(store.read, store.vault, now), now);
  return { page: "ring", data: { tasks, tree, done: DONE[query.get("done") ?? ""] } };
}

/** What somebody is shown: whoever oversees or reads any concern sees all of it, a worker their own people's. */
export async function tasksFor(db: Db, worker: Worker, now: number): Promise<OpenPhoneTask[]> {
  const rows = await openPhoneTasks(db);
  if (allows(worker.role, "oversee", "others") || allows(worker.role, "read-concern", "others"))
    return worker.active ? rows : [];
  const seen = await Promise.all(rows.map((row) => mayRead(db, worker, row, now)));
  return rows.filter((_, i) => seen[i]);
}

async function mayRead(db: Db, worker: Worker, row: OpenPhoneTask, now: number): Promise<boolean> {
  return await may(db, worker, "read-concern", { id: row.party_id, worker_id: row.worker_id }, now);
}

async function taskView(parts: Parts, worker: Worker, row: OpenPhoneTask) {
  const now = parts.clock.now();
  const reads = await mayRead(parts.store.read, worker, row, now);
  return {
    id: row.id,
    ref: row.ref,
    why: row.why,
    level: row.level,
    made: momentOf(row.made_at, now),
    waited: spanWords(now - row.made_at),
    tried: row.tried_at === null ? undefined : { times: row.tries, at: momentOf(row.tried_at, now) },
    person: reads ? await personView(parts, row, now) : undefined,
  };
}

async function personView(parts: Parts, row: OpenPhoneTask, now: number) {
  const party = (await partyById(parts.store.read, row.party_id))!;
  return {
    name: nameOf(parts.store.vault, party).full,
    href: `/staff/people/${party.id}/concerns/${row.concern_id}`,
    ...(await reachView(parts, party, now)),
  };
}

const TREE: readonly Role[] = [...rolesWith("keep-desk", "others"), ...rolesWith("back-alarm", "others")];

/** Everyone an alert climbs to, in its order, those who are away last. */
export function phoneTree(team: KnownTeam, now: number) {
  const all = [...team.workers.values()].filter(({ active, role }) => active && TREE.includes(role));
  const lines = all.map((one) => ({
    name: fullNameOf(one),
    role: ROLE_WORDS[one.role],
    rank: TREE.indexOf(one.role),
    away: isAway(one.id, dayOf(now), team),
    phone: one.profile.mobile && {
      number: one.profile.mobile,
      words: phoneWords(one.profile.mobile),
    },
  }));
  return lines.sort((a, b) => Number(a.away) - Number(b.away) || a.rank - b.rank);
}

async function ringRound(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return { to: `/staff/ring?done=${await phoned(staff, visit)}` };
}

async function phonedFromConcern(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const done = await phoned(staff, visit);
  const { id, concernId } = visit.params;
  return {
    to: `/staff/people/${id}/concerns/${concernId}?done=${done === "before" ? "rung-before" : done}`,
  };
}

/** @throws ServiceError `staff/not-found`, or `staff/forbidden` for whoever may not know of it */
async function phoned({ parts }: Staff, { worker, params, form }: SignedVisit): Promise<string> {
  const { store, clock } = parts;
  const rang = form["rang"] === "spoke" ? "spoke" : "no-answer";
  return await store.write(async (db) => {
    const task = await phoneTaskById(db, params["taskId"] ?? "");
    const party = task && (await partyById(db, task.party_id));
    if (!task || !party) throw notFound();
    const reads = await may(db, worker, "take-concern", party, clock.now());
    const oversees = worker.active && allows(worker.role, "oversee", "others");
    if (!reads && !(oversees && task.why === "nobody-has-it"))
      throw new ServiceError("staff/forbidden", "This call is for their own worker or for duty.");
    const noted = await notePhoned(db, task, { workerId: worker.id, rang }, clock.now());
    return noted ? rang : "before";
  });
}
