import { audit } from "../store/records.ts";
import type { Worker } from "../store/workers.ts";
import { aboutView } from "./about-view.ts";
import { type Case, openCase } from "./access.ts";
import { noteAsksOpened } from "./asks/asks.ts";
import { readFirst } from "./card-first.ts";
import { cardView } from "./card-view.ts";
import { type ConcernView, concernViews } from "./concerns/concern-view.ts";
import { formsView, templatesFor } from "./forms-view.ts";
import { handoffViews } from "./handoff-view.ts";
import { liveOf } from "./live.ts";
import { messagesOf } from "./messages.ts";
import { pastTalks } from "./past-talks.ts";
import type { Staff } from "./staff.ts";
import { undoView } from "./undo.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { nameOf } from "./who.ts";

/** What was wrong with a form on the page; what was typed stays in it. */
export interface Problem {
  readonly message: string;
  /** The id of the handoff or concern whose form it is, or the name of another form of the page. */
  readonly about: string;
  readonly words: string;
  readonly key?: string;
  /** The form asks whether to send it all the same: what it carries back for yes. */
  readonly sure?: string;
  /** What else was chosen in the form. */
  readonly typed?: Readonly<Record<string, string>>;
}

const DONE: Readonly<Record<string, string>> = {
  seen: "Noted that you have seen it.",
  "meant-none": "Nothing was chosen, so nothing was noted.",
  meant: "Noted what they meant. It helps the service learn.",
  answered: "Your answer is on its way.",
  closed: "Closed. The automatic service answers again from here.",
  "closed-before": "A colleague had closed it already.",
  written: "Your text is on its way. Their answer comes to you.",
  planned: "Planned. You can cancel it until it leaves.",
  "called-off": "Cancelled. It will not be sent.",
  "kept-planned": "Kept. It leaves at its time, with your first name.",
  "card-first": "Read the card first. The planned text waits for you.",
  "taken-back": "Taken back. Nothing was sent. What you wrote is in the box again.",
  "left-already": "It had left already, so it could not be taken back.",
  "gone-before": "It had left or been cancelled already.",
  "contact-logged": "The contact is noted.",
  "note-kept": "The note is kept. Only staff see it.",
  "review-held":
    "Noted. The next review is due six months after it: change the day if you agreed an earlier one.",
  "review-set": "The day of the next review is changed.",
  "safe-set": "Noted when it is safe to reach them.",
  "safe-dropped": "The safe hours are taken out.",
  "about-me-read": "Noted that you have read it.",
  "number-proved": "Noted that this is their number.",
  "number-detached": "The number is off this record. Nothing more of theirs goes to it.",
};

/** GET: somebody opens a thread, which is noted with why they may. No message counts as seen by that; what they asked for does. */
export async function readThread(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await openCase(staff, visit);
  const { store, clock } = staff.parts;
  const first = await readFirst(staff, visit, found);
  if (first) return first;
  const line = {
    actor: visit.worker.id,
    action: "thread.read",
    subjectId: found.party.id,
    detail: { as: found.as },
  };
  await store.write((db) => audit(db, line, clock.now()));
  await noteAsksOpened(staff, visit, found);
  return await threadPage(staff, visit, found);
}

/** The page of a case, with the problem of a form that was sent if there is one. */
export async function threadPage(
  staff: Staff,
  { query, worker }: SignedVisit,
  found: Case,
  problem?: Problem,
): Promise<Answer> {
  const before = query.get("before") ?? undefined;
  const name = nameOf(staff.parts.store.vault, found.party);
  const concerns = found.can("read-concern") ? await concernViews(staff, found) : [];
  const isLive = ({ status }: ConcernView) => status !== "closed";
  const data = {
    id: found.party.id,
    name,
    problem,
    done: DONE[query.get("done") ?? ""],
    concerns: concerns.filter(isLive),
    closed: concerns.filter((concern) => !isLive(concern)),
    ...(found.access === "complaints" && {
      complaints: true,
      handoffs: await handoffViews(staff, found, problem),
    }),
    ...(found.access === "all" && (await wholeCase(staff, found, { before, problem, worker, query }))),
  };
  return { page: "thread", data, status: problem ? 400 : 200 };
}

interface Opened {
  readonly before: string | undefined;
  readonly problem: Problem | undefined;
  readonly worker: Worker;
  readonly query: URLSearchParams;
}

async function wholeCase(staff: Staff, found: Case, { before, problem, worker, query }: Opened) {
  const messages = await messagesOf(staff, found, before);
  return {
    whole: true,
    mayBook: found.can("book-for") && found.party.kind === "person",
    mayTranscribe: found.can("take-transcript"),
    mayPutRight: found.can("put-right") && found.party.kind === "person",
    mayTransfer: found.can("transfer") && found.party.kind === "person",
    before,
    card: await cardView(staff, found, worker),
    handoffs: await handoffViews(staff, found, problem),
    forms: await formsView(staff, found, problem),
    templates: templatesFor(staff, found, worker),
    logs: query.get("log") === "visit",
    start: startOf(staff, found, worker, query.get("template")),
    undo: undoView(staff, worker.id, found.party.id),
    messages,
    live: await liveOf(staff, found, messages),
    about: await aboutView(staff, found),
    past: await pastTalks(staff, found),
  };
}

/** What a box starts with: a ready text, or words that were taken back. */
function startOf(staff: Staff, found: Case, worker: Worker, template: string | null): string {
  const chosen = templatesFor(staff, found, worker).find(({ id }) => id === template);
  return chosen?.text ?? staff.sendings.wordsBack(worker.id, found.party.id) ?? "";
}

/** Back to the thread after something was done, so that loading the page again does not do it again. */
export const backTo = (visit: SignedVisit, done: keyof typeof DONE): Answer => ({
  to: `/staff/people/${visit.params["id"]}?done=${done}`,
});
