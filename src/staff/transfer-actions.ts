import { Day } from "../domain/day.ts";
import { noteAboutMeRead } from "../store/about-me.ts";
import { peopleByWorker } from "../store/caseload.ts";
import { audit } from "../store/records.ts";
import { noteCardRead } from "../store/transfers.ts";
import { workerById } from "../store/workers.ts";
import { candidates, transfer } from "../work/handoffs/transfer.ts";
import { actFor, actOn, personFor, type Rights } from "./access.ts";
import type { Staff } from "./staff.ts";
import { backTo } from "./thread.ts";
import { candidateOptions } from "./transfer-view.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { nameOf, staffNames } from "./who.ts";

const base = "/staff/people/:id";

/** A person is passed to another worker, who reads the card first. */
export function transferRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: `${base}/transfer`, handle: (visit) => showForm(staff, visit) },
    { method: "post", path: `${base}/transfer`, handle: (visit) => pass(staff, visit) },
    { method: "get", path: "/staff/transferred", handle: async () => ({ page: "transferred", data: {} }) },
    { method: "post", path: `${base}/card/read`, handle: (visit) => readCard(staff, visit) },
  ];
}

async function showForm(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await form(staff, await personFor(staff, visit, "transfer"));
}

interface Problem {
  readonly message: string;
  readonly to: string;
  readonly back: string;
}

async function form({ parts }: Staff, { party, can }: Rights, problem?: Problem): Promise<Answer> {
  const { read, vault } = parts.store;
  const names = await staffNames(read, vault, [party.worker_id]);
  const others = (await candidates(read, parts)).filter(({ worker }) => worker.id !== party.worker_id);
  const data = {
    id: party.id,
    name: nameOf(vault, party),
    reads: can("read-words"),
    from: party.worker_id === null ? undefined : names(party.worker_id),
    options: candidateOptions(others, await peopleByWorker(read)),
    anyAway: others.some(({ backOn }) => backOn !== null),
    problem,
  };
  return { page: "transfer", data, status: problem ? 400 : 200 };
}

async function pass(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { to = "", back = "" } = visit.form;
  const message = await actFor(staff, visit, "transfer", async (db, { party, worker }) => {
    const chosen = await workerById(db, staff.parts.store.vault, to);
    if (!chosen) return "Choose a worker";
    return await transfer(db, staff.parts, { party, to: chosen, by: worker, backOn: dayIn(back) });
  });
  if (message === undefined) return { to: "/staff/transferred" };
  return await form(staff, await personFor(staff, visit, "transfer"), { message, to, back });
}

/** A day as a browser's field gives it; nothing for anything else. */
export function dayIn(typed: string): Day | undefined {
  const day = Day.safeParse(typed);
  return day.success ? day.data : undefined;
}

/** The new worker has read the card, and what the person wrote of themselves as it stood there. */
async function readCard(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const version = Number(visit.form["version"]);
  await actOn(staff, visit, "read-about-me", async (db, { party, worker }) => {
    const now = staff.parts.clock.now();
    await noteCardRead(db, party.id, worker.id, now);
    if (!Number.isSafeInteger(version) || version < 1) return;
    const read = { partyId: party.id, workerId: worker.id, version };
    if (!(await noteAboutMeRead(db, read, now))) return;
    const line = { actor: worker.id, action: "about-me.read", subjectId: party.id, detail: { version } };
    await audit(db, line, now);
  });
  return backTo(visit, "about-me-read");
}
