import type { Capability } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { isComplaint } from "../store/complaints.ts";
import { handoffById } from "../store/handoffs.ts";
import type { Row } from "../store/schema.ts";
import { wasQueued } from "../store/staff-thread.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import { close, noteSeen, relay } from "../work/handoffs/relay.ts";
import { reachOf } from "../work/sending/reach.ts";
import { actOn, type Case, openCase, type Rights } from "./access.ts";
import { questionBefore } from "./concerns/unsafe-words.ts";
import { notFound } from "./problem.ts";
import { sendUndoably } from "./send-undoably.ts";
import type { Staff } from "./staff.ts";
import { backTo, type Problem, threadPage } from "./thread.ts";
import { typedIn } from "./typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { staffNames } from "./who.ts";
import { momentWords } from "./words.ts";

const LONGEST_ANSWER = 1600;
const base = "/staff/people/:id/handoffs/:handoffId";

/** Seen, answer, close. */
export function handoffRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "post", path: `${base}/seen`, handle: (visit) => seen(staff, visit) },
    { method: "post", path: `${base}/answer`, handle: (visit) => answer(staff, visit) },
    { method: "post", path: `${base}/close`, handle: (visit) => end(staff, visit) },
  ];
}

/** Somebody who may not deal with a complaint does not learn that there is one. */
async function handoffIn(
  db: Db,
  visit: SignedVisit,
  { party, can }: Rights,
  needs: Capability,
): Promise<Row<"handoff">> {
  const row = await handoffById(db, visit.params["handoffId"] ?? "");
  if (row?.party_id !== party.id || !can(isComplaint(row) ? "handle-complaint" : needs)) throw notFound();
  return row;
}

async function seen(staff: Staff, visit: SignedVisit): Promise<Answer> {
  await actOn(staff, visit, "see-waits", async (db, on) => {
    await noteSeen(db, staff.parts, (await handoffIn(db, visit, on, "read-words")).id, on.worker);
  });
  return backTo(visit, "seen");
}

async function end(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const done = await actOn(staff, visit, "see-waits", async (db, on) => {
    return await close(db, staff.parts, (await handoffIn(db, visit, on, "close-thread")).id, on.worker);
  });
  return backTo(visit, done ? "closed" : "closed-before");
}

/** What became of an answer: the lane it is in, nothing new because it was sent before, or why it was not. */
type Sent = { readonly lane?: string } | { readonly problem: string };

async function answer(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = typedIn(visit.form, "words");
  const wrong = wrongWith(words);
  const question = wrong ? undefined : await questionBefore(staff, visit, words);
  if (question) return await again(staff, visit, question.message, words, question.sure);
  const sent = wrong
    ? { problem: wrong }
    : await actOn(staff, visit, "see-waits", (db, on) => send(db, staff, visit, on, words));
  if ("problem" in sent) return await again(staff, visit, sent.problem, words);
  if (sent.lane) staff.onQueued([sent.lane]);
  return backTo(visit, "answered");
}

/** What is wrong with words that are to be sent, in a sentence; nothing if they may go. */
export function wrongWith(words: string): string | undefined {
  if (words === "") return "Write your answer";
  const over = words.length - LONGEST_ANSWER;
  return over > 0
    ? `Your answer is ${over} ${over === 1 ? "character" : "characters"} too long: the most is ${LONGEST_ANSWER.toLocaleString("en-GB")}`
    : undefined;
}

async function send(
  db: Db,
  staff: Staff,
  visit: SignedVisit,
  on: Case & { worker: Worker },
  words: string,
): Promise<Sent> {
  const { party, worker } = on;
  const handoff = await handoffIn(db, visit, on, "answer");
  const key = `page:${worker.id}:${handoff.id}:${keyOf(visit)}`;
  if (await wasQueued(db, `relay:${key}:1`)) return {};
  const crossed = await crossedBy(db, staff, handoff, visit, worker);
  if (crossed) return { problem: crossed };
  const reach = await reachOf(db, staff.parts.store.vault, party, handoff.channel, staff.parts.clock.now());
  if (reach.by === "in-doubt")
    return { problem: "This may not be their phone any more. Check it first: see Phone on this page" };
  const about = { party, worker, words, key };
  const relayed = await sendUndoably(db, staff, about, (later) =>
    relay(db, staff.parts, { handoffId: handoff.id, worker, words, key, ...later }),
  );
  if (relayed.sent) return { lane: relayed.lane };
  return {
    problem:
      relayed.why === "closed"
        ? "This was closed while you wrote, so your answer was not sent"
        : "They cannot be sent texts. Phone them",
  };
}

/** @throws ServiceError `channel/malformed` unless the form carries the key that came with it */
export function keyOf({ form }: SignedVisit): string {
  const key = form["key"] ?? "";
  if (/^[\w-]{43}$/.test(key)) return key;
  throw new ServiceError(
    "channel/malformed",
    "This form is not complete. Go back, load the page again, and send it from there.",
  );
}

/** Two people at one thread: whoever comes second reads what the first has said before sending more. */
async function crossedBy(
  db: Db,
  { parts }: Staff,
  row: Row<"handoff">,
  { form }: SignedVisit,
  worker: Worker,
): Promise<string | undefined> {
  if (
    row.answered_at === null ||
    row.answered_by === worker.id ||
    String(row.answered_at) === form["answered-at"]
  )
    return undefined;
  const names = await staffNames(db, parts.store.vault, [row.answered_by]);
  const at = momentWords(row.answered_at, parts.clock.now());
  return `${names(row.answered_by)} answered while you wrote (${at}). Read that first, then send yours if it is still needed`;
}

async function again(
  staff: Staff,
  visit: SignedVisit,
  message: string,
  words: string,
  sure?: string,
): Promise<Answer> {
  const found = await openCase(staff, visit);
  const about = visit.params["handoffId"] ?? "";
  const problem: Problem = { message, words, about, key: keyOf(visit), ...(sure && { sure }) };
  return await threadPage(staff, visit, found, problem);
}
