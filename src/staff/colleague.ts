import { dependantLines } from "../domain/dependants.ts";
import type { Capability } from "../domain/roles.ts";
import { coveredColleagues, dependantsOf, peopleByWorker } from "../store/caseload.ts";
import { switchOff } from "../store/leavers.ts";
import { peopleOf } from "../store/staff-caseload.ts";
import { type Worker, workerById } from "../store/workers.ts";
import { displaceAll } from "../work/appointments/displaced.ts";
import { candidates, transferAll } from "../work/handoffs/transfer.ts";
import { mayFor } from "../work/rights.ts";
import { fullNameOf, type LeaveProblem, leaveView } from "./appointments/leave-view.ts";
import { actOnColleague, colleagueFor } from "./colleague-access.ts";
import { ROLE_WORDS } from "./role-words.ts";
import type { Staff } from "./staff.ts";
import { dayIn } from "./transfer-actions.ts";
import { candidateOptions } from "./transfer-view.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { nameOf, staffNames } from "./who.ts";

const base = "/staff/team/:workerId";

/** One member of staff, for a manager: their people, leave, passing all on, and switching off. */
export function colleagueRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => show(staff, visit) },
    { method: "post", path: `${base}/transfer`, handle: (visit) => passAll(staff, visit) },
    { method: "post", path: `${base}/off`, handle: (visit) => turnOff(staff, visit) },
  ];
}

const DONE: Readonly<Record<string, string>> = {
  "leave-added": "The leave is noted. Whoever stands in sees their people on these days.",
  "leave-ended": "The leave is ended.",
  "cover-set": "Noted who stands in as a rule.",
  passed: "All of them are passed on. Both workers are told, and each person in the hours that are safe.",
  off: "Switched off. They are signed out, and nothing more is sent to them.",
};

export interface ColleagueProblem {
  readonly leave?: LeaveProblem;
  readonly pass?: { readonly message: string; readonly to: string; readonly back: string };
  /** Who depends on them, a line each, when they cannot be switched off. */
  readonly off?: {
    readonly lines: readonly string[];
    /** How many appointments are all that is in the way; 0 if there is more. */
    readonly bookings: number;
  };
}

async function show(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await colleaguePage(staff, visit, await colleagueFor(staff, visit, "see-caseload"));
}

/** The page, with what was wrong with a form of it. */
export async function colleaguePage(
  staff: Staff,
  { query, worker }: SignedVisit,
  colleague: Worker,
  problem: ColleagueProblem = {},
): Promise<Answer> {
  const { store, clock } = staff.parts;
  const can = await rightsOver(staff, worker, colleague);
  const rows = await peopleOf(store.read, [colleague.id], clock.now());
  const others = (await candidates(store.read, staff.parts)).filter((one) => one.worker.id !== colleague.id);
  const covered = await coveredColleagues(store.read, colleague.id, clock.now());
  const names = await staffNames(store.read, store.vault, covered);
  const data = {
    id: colleague.id,
    name: fullNameOf(colleague),
    role: ROLE_WORDS[colleague.role],
    active: colleague.active,
    people: rows
      .map((row) => ({ name: nameOf(store.vault, row).full, href: `/staff/people/${row.id}` }))
      .sort((a, b) => a.name.localeCompare(b.name, "en-GB")),
    covers: covered.map(names),
    leave: await leaveView(staff, colleague, { decides: can.decide, problem: problem.leave }),
    options: candidateOptions(others, await peopleByWorker(store.read)),
    anyAway: others.some(({ backOn }) => backOn !== null),
    can,
    problem: summaryOf(problem),
    pass: problem.pass,
    off: problem.off,
    done: DONE[query.get("done") ?? ""],
  };
  return { page: "colleague", data, status: data.problem ? 400 : 200 };
}

/** What somebody may do about a colleague. */
async function rightsOver({ parts }: Staff, worker: Worker, { id, active }: Worker) {
  const { store, clock } = parts;
  const may = (what: Capability) => mayFor(store.read, worker, what, id, clock.now());
  return {
    oversee: await may("oversee"),
    pass: await may("transfer"),
    setLeave: active && (await may("set-leave")),
    decide: await may("leave-to-duty"),
    turnOff: active && (await may("switch-off")),
  };
}

function summaryOf({ leave, pass, off }: ColleagueProblem) {
  if (leave) return { message: leave.message, href: "#first" };
  if (pass) return { message: pass.message, href: "#to" };
  return off && { message: "They cannot be switched off yet: others depend on them", href: "#off" };
}

async function passAll(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { to = "", back = "" } = visit.form;
  const message = await actOnColleague(staff, visit, "transfer", async (db, { colleague, worker }) => {
    const chosen = await workerById(db, staff.parts.store.vault, to);
    if (!chosen) return "Choose a worker";
    const passed = { from: colleague, to: chosen, by: worker, backOn: dayIn(back) };
    const result = await transferAll(db, staff.parts, passed);
    return typeof result === "string" ? result : undefined;
  });
  if (message === undefined) return { to: `/staff/team/${visit.params["workerId"]}?done=passed` };
  const colleague = await colleagueFor(staff, visit, "transfer");
  return await colleaguePage(staff, visit, colleague, { pass: { message, to, back } });
}

/** Appointments alone can be called off with it, once whoever does it has seen how many there are. */
async function turnOff(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const now = staff.parts.clock.now();
  const callsOff = visit.form["appointments"] === "call-off";
  const off = await actOnColleague(staff, visit, "switch-off", async (db, { colleague, worker }) => {
    const depend = await dependantsOf(db, colleague.id, now);
    const lines = dependantLines(callsOff ? { ...depend, bookings: 0 } : depend);
    if (lines.length > 0) return { lines, bookings: lines.length === 1 ? depend.bookings : 0 };
    const away = { adviserId: colleague.id, from: now, to: Number.MAX_SAFE_INTEGER, by: worker.id };
    await displaceAll(db, staff.parts, away, now);
    await switchOff(db, colleague.id, worker.id, now);
    return undefined;
  });
  if (!off) return { to: `/staff/team/${visit.params["workerId"]}?done=off` };
  return await colleaguePage(staff, visit, await colleagueFor(staff, visit, "switch-off"), { off });
}
