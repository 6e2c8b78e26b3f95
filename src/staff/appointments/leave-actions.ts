import { addDays, type Day, dayOf } from "../../domain/day.ts";
import { setCover } from "../../store/import-workers.ts";
import { endLeave, leaveOf } from "../../store/leave.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import { type Worker, workerById } from "../../store/workers.ts";
import { maySubstitute, takeLeave } from "../../work/handoffs/leave.ts";
import { mayFor } from "../../work/rights.ts";
import { colleaguePage } from "../colleague.ts";
import { actOnColleague, colleagueFor } from "../colleague-access.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import { dayIn } from "../transfer-actions.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { type LeaveProblem, leaveView } from "./leave-view.ts";

const base = "/staff/team/:workerId/leave";

/** Leave: everybody's own, and for a manager anybody's. */
export function leaveRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/leave", handle: (visit) => ownLeave(staff, visit) },
    { method: "post", path: base, handle: (visit) => add(staff, visit) },
    { method: "post", path: `${base}/:leaveId/end`, handle: (visit) => end(staff, visit) },
    { method: "post", path: "/staff/team/:workerId/cover", handle: (visit) => setUsual(staff, visit) },
  ];
}

const DONE: Readonly<Record<string, string>> = {
  added: "Your leave is noted. Whoever stands in sees your people on these days.",
  ended: "The leave is ended.",
};

async function ownLeave(
  staff: Staff,
  { worker, query }: SignedVisit,
  problem?: LeaveProblem,
): Promise<Answer> {
  const now = staff.parts.clock.now();
  const decides = await mayFor(staff.parts.store.read, worker, "leave-to-duty", worker.id, now);
  const leave = await leaveView(staff, worker, { decides, problem });
  const data = { leave, problem, done: DONE[query.get("done") ?? ""] };
  return { page: "leave", data, status: problem ? 400 : 200 };
}

async function add(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const message = await actOnColleague(staff, visit, "set-leave", (db, on) => addFor(db, staff, visit, on));
  if (message === undefined) return backTo(visit, "added");
  const problem = { message, typed: visit.form };
  if (visit.params["workerId"] === visit.worker.id) return await ownLeave(staff, visit, problem);
  return await colleaguePage(staff, visit, await colleagueFor(staff, visit, "set-leave"), { leave: problem });
}

type On = { readonly colleague: Worker; readonly worker: Worker };

/** @returns what is wrong, if anything is: then nothing was written */
async function addFor(
  db: Db,
  { parts }: Staff,
  { form }: SignedVisit,
  { colleague, worker }: On,
): Promise<string | undefined> {
  const [firstDay, lastDay] = [dayIn(form["first"] ?? ""), dayIn(form["last"] ?? "")];
  if (!firstDay || !lastDay) return "Enter the first and the last day";
  const leave = { workerId: colleague.id, firstDay, lastDay, ...coverIn(form["cover"]) };
  return await takeLeave(db, parts, { worker, leave });
}

function coverIn(cover = ""): { coverId: string | null; dutyCovers: boolean } {
  if (cover === "duty") return { coverId: null, dutyCovers: true };
  return { coverId: cover === "" || cover === "usual" ? null : cover, dutyCovers: false };
}

async function end(staff: Staff, visit: SignedVisit): Promise<Answer> {
  await actOnColleague(staff, visit, "set-leave", async (db, { colleague, worker }) => {
    const now = staff.parts.clock.now();
    const leave = (await leaveOf(db, colleague.id)).find(({ id }) => id === visit.params["leaveId"]);
    if (!leave) throw notFound();
    await endLeave(db, leave.id, lastDayBefore(leave.firstDay, dayOf(now)), worker.id, now);
  });
  return backTo(visit, "ended");
}

/** Who stands in whenever somebody is away and nobody else was named; an empty choice is nobody. */
async function setUsual(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { store, clock } = staff.parts;
  await actOnColleague(staff, visit, "set-leave", async (db, { colleague, worker }) => {
    const chosen = visit.form["cover"] ?? "";
    const cover = chosen === "" ? undefined : await workerById(db, store.vault, chosen);
    if (chosen !== "" && (!cover || !maySubstitute(cover) || cover.id === colleague.id)) throw notFound();
    await setCover(db, colleague.id, cover?.id ?? null);
    const detail = { cover: cover?.id ?? null };
    await audit(db, { actor: worker.id, action: "cover.set", subjectId: colleague.id, detail }, clock.now());
  });
  return { to: `/staff/team/${visit.params["workerId"]}?done=cover-set` };
}

/** Leave that has begun ends yesterday, as they are there today; leave to come is taken out. */
const lastDayBefore = (firstDay: Day, today: Day): Day => addDays(firstDay <= today ? today : firstDay, -1);

function backTo({ params, worker }: SignedVisit, done: "added" | "ended"): Answer {
  const workerId = params["workerId"];
  return {
    to: workerId === worker.id ? `/staff/leave?done=${done}` : `/staff/team/${workerId}?done=leave-${done}`,
  };
}
