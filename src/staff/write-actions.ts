import { londonTime } from "../domain/day.ts";
import { plannedById } from "../store/planned-texts.ts";
import { wasQueued } from "../store/staff-thread.ts";
import type { Db } from "../store/store.ts";
import { unreadTransfer } from "../store/transfers.ts";
import type { Worker } from "../store/workers.ts";
import { writeFirst } from "../work/handoffs/write-first.ts";
import { cancelPlanned, keepText, plan, whyNotAt } from "../work/sending/planned-text.ts";
import { reachOf } from "../work/sending/reach.ts";
import { actOn, type Case, openCase } from "./access.ts";
import { questionBefore } from "./concerns/unsafe-words.ts";
import { keyOf, wrongWith } from "./handoff-actions.ts";
import { notFound } from "./problem.ts";
import { sendUndoably } from "./send-undoably.ts";
import type { Staff } from "./staff.ts";
import { backTo, type Problem, threadPage } from "./thread.ts";
import { typedIn } from "./typed.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { readMoment } from "./when.ts";
import { momentWords } from "./words.ts";

type On = Case & { readonly worker: Worker };
type Done = { readonly lane?: string } | { readonly problem: string };

/** A worker writes first: now, or at a time to come that can still be called off. */
export function writeRoutes(staff: Staff): readonly SignedRoute[] {
  const base = "/staff/people/:id";
  return [
    { method: "post", path: `${base}/write`, handle: (visit) => writeNow(staff, visit) },
    { method: "post", path: `${base}/plan`, handle: (visit) => writeLater(staff, visit) },
    { method: "post", path: `${base}/planned/:textId/cancel`, handle: (visit) => callOff(staff, visit) },
    { method: "post", path: `${base}/planned/:textId/keep`, handle: (visit) => keepOn(staff, visit) },
  ];
}

async function writeNow(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = typedIn(visit.form, "words");
  const wrong = wrongWith(words);
  const question = wrong ? undefined : await questionBefore(staff, visit, words);
  if (question) return await again(staff, visit, { ...question, words, about: "write", key: keyOf(visit) });
  const done: Done = wrong
    ? { problem: wrong }
    : await actOn(staff, visit, "answer", (db, on) => sendNow(db, staff, visit, on, words));
  if ("problem" in done)
    return await again(staff, visit, { message: done.problem, words, about: "write", key: keyOf(visit) });
  if (done.lane) staff.onQueued([done.lane]);
  return backTo(visit, "written");
}

async function sendNow(
  db: Db,
  staff: Staff,
  visit: SignedVisit,
  { party, worker }: On,
  words: string,
): Promise<Done> {
  const key = `write:${worker.id}:${party.id}:${keyOf(visit)}`;
  if (await wasQueued(db, `relay:${key}:1`)) return {};
  const relayed = await sendUndoably(db, staff, { party, worker, words, key }, (later) =>
    writeFirst(db, staff.parts, { party, worker, words, key, ...later }),
  );
  return relayed.sent ? { lane: relayed.lane } : { problem: unreachable(relayed.why) };
}

function unreachable(why: string): string {
  return why === "in-doubt"
    ? "This may not be their phone any more. Check it first: see Phone on this page"
    : "They cannot be sent texts. Phone them";
}

async function writeLater(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const words = typedIn(visit.form, "words");
  const { day = "", time = "" } = visit.form;
  const typed = { day, time };
  const wrong = wrongWith(words);
  const question = wrong ? undefined : await questionBefore(staff, visit, words);
  if (question)
    return await again(staff, visit, { ...question, words, about: "plan", key: keyOf(visit), typed });
  const problem =
    wrong ?? (await actOn(staff, visit, "plan-text", (db, on) => keep(db, staff, visit, on, words)));
  if (problem === undefined) return backTo(visit, "planned");
  return await again(staff, visit, { message: problem, words, about: "plan", key: keyOf(visit), typed });
}

const FARTHEST_DAYS = 60;

/** @returns what is wrong, if anything is: then nothing was kept */
async function keep(
  db: Db,
  { parts }: Staff,
  visit: SignedVisit,
  { party, worker }: On,
  words: string,
): Promise<string | undefined> {
  const now = parts.clock.now();
  const sendAt = readMoment(visit.form["day"], visit.form["time"]);
  if (sendAt === undefined) return "Choose a day and a time, such as 10:30";
  if (sendAt <= now) return `That has gone: it is ${momentWords(now, now)}. Choose a later time`;
  if (sendAt > londonTime(now).plus({ days: FARTHEST_DAYS }).toMillis())
    return `Choose a day in the next ${FARTHEST_DAYS} days`;
  const { by } = await reachOf(db, parts.store.vault, party, "sms", now);
  if (by !== "text") return unreachable(by);
  const unfit = await whyNotAt(db, parts, party, sendAt);
  if (unfit === "quiet-hours")
    return "A planned text may leave between 9am and 8pm. Choose a time in these hours";
  if (unfit) return "That is outside the hours they called safe. Choose a time in those hours";
  const key = `${worker.id}:${party.id}:${keyOf(visit)}`;
  await plan(db, parts, { party, worker, words, sendAt, key });
  return undefined;
}

async function callOff(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const done = await actOn(staff, visit, "plan-text", async (db, { party, worker }) => {
    const row = await plannedById(db, visit.params["textId"] ?? "");
    if (row?.party_id !== party.id) throw notFound();
    return await cancelPlanned(db, staff.parts, row.id, worker);
  });
  return backTo(visit, done ? "called-off" : "gone-before");
}

/** A text of the worker before: kept by whoever is their worker now, once they have read the card. */
async function keepOn(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const done = await actOn(staff, visit, "plan-text", async (db, { party, worker }) => {
    const row = await plannedById(db, visit.params["textId"] ?? "");
    if (row?.party_id !== party.id) throw notFound();
    if (await unreadTransfer(db, party.id, worker.id)) return "card-first";
    return (await keepText(db, staff.parts, row.id, worker)) ? "kept-planned" : "gone-before";
  });
  return backTo(visit, done);
}

async function again(staff: Staff, visit: SignedVisit, problem: Problem): Promise<Answer> {
  return await threadPage(staff, visit, await openCase(staff, visit), problem);
}
