import { audit } from "../store/records.ts";
import { aboutView } from "./about-view.ts";
import { type Case, openCase } from "./access.ts";
import { type ConcernView, concernViews } from "./concern-view.ts";
import { handoffViews } from "./handoff-view.ts";
import { messagesOf } from "./messages.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { nameOf } from "./who.ts";

/** What was wrong with a form on the page; what was typed stays in it. */
export interface Problem {
  readonly message: string;
  /** The id of the handoff or concern whose form it is. */
  readonly about: string;
  readonly words: string;
  readonly key?: string;
}

const DONE: Readonly<Record<string, string>> = {
  seen: "Noted that you have seen it.",
  answered: "Your answer is on its way.",
  closed: "Closed. The automatic service answers again from here.",
  "closed-before": "A colleague had closed it already.",
  taken: "You have it. Your name is on this concern.",
  "taken-before": "A colleague has it already.",
  "concern-closed": "The concern is closed, with your note.",
  "number-proved": "Noted that this is their number.",
  "number-detached": "The number is off this record. Nothing more of theirs goes to it.",
};

/** GET: somebody opens a thread, which is noted with why they may. It marks nothing as seen. */
export async function readThread(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await openCase(staff, visit);
  const { store, clock } = staff.parts;
  const line = {
    actor: visit.worker.id,
    action: "thread.read",
    subjectId: found.party.id,
    detail: { as: found.as },
  };
  await store.write((db) => audit(db, line, clock.now()));
  return await threadPage(staff, visit, found);
}

/** The page of a case, with the problem of a form that was sent if there is one. */
export async function threadPage(
  staff: Staff,
  { query }: SignedVisit,
  found: Case,
  problem?: Problem,
): Promise<Answer> {
  const before = query.get("before") ?? undefined;
  const name = nameOf(staff.parts.store.vault, found.party);
  const concerns = await concernViews(staff, found, problem);
  const isLive = ({ status, form }: ConcernView) => status !== "closed" || form.error !== undefined;
  const data = {
    id: found.party.id,
    name,
    problem,
    done: DONE[query.get("done") ?? ""],
    concerns: concerns.filter(isLive),
    closed: concerns.filter((concern) => !isLive(concern)),
    ...(found.access === "all" && (await wholeCase(staff, found, before, problem))),
  };
  return { page: "thread", data, status: problem ? 400 : 200 };
}

async function wholeCase(
  staff: Staff,
  found: Case,
  before: string | undefined,
  problem: Problem | undefined,
) {
  return {
    whole: true,
    before,
    handoffs: await handoffViews(staff, found, problem),
    messages: await messagesOf(staff, found, before),
    about: await aboutView(staff, found),
  };
}

/** Back to the thread after something was done, so that loading the page again does not do it again. */
export const backTo = (visit: SignedVisit, done: keyof typeof DONE): Answer => ({
  to: `/staff/people/${visit.params["id"]}?done=${done}`,
});
