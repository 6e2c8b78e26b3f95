import { putRightById } from "../../store/put-rights.ts";
import { type Asked, askPutRight, provePutRight } from "../../work/put-right/put-right-ask.ts";
import { reachOf } from "../../work/sending/reach.ts";
import { actFor, personFor, type Rights } from "../access.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf } from "../who.ts";
import { factsToCheck, type NumberForm, readNumberForm } from "./put-right-number.ts";
import { linesOf, numbersOf } from "./put-right-view.ts";

const base = "/staff/people/:id/put-right";

/** A record is put right: whose number it is, with proof. */
export function putRightRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => showPage(staff, visit) },
    { method: "post", path: `${base}/number`, handle: (visit) => askNumber(staff, visit) },
    { method: "post", path: `${base}/code/:putRightId`, handle: (visit) => takeCode(staff, visit) },
  ];
}

const DONE: Readonly<Record<string, string>> = {
  done: "Done. It can be undone for 30 days.",
  waiting: "Noted. Duty or a manager looks at both sides before anything changes.",
  proving: "A code is on its way to the old number. Ask them to read it to you.",
  undone: "Undone. Everything is as it was.",
  refused: "Not done. Nothing has changed.",
};

export const doneWords = (query: URLSearchParams): string | undefined => DONE[query.get("done") ?? ""];

export interface Problem {
  readonly message: string;
  /** The id of the field it is about. */
  readonly field: string;
}

async function showPage(staff: Staff, visit: SignedVisit): Promise<Answer> {
  return await putRightPage(staff, visit, await personFor(staff, visit, "put-right"));
}

async function putRightPage(
  staff: Staff,
  { query, form }: SignedVisit,
  { party, can }: Rights,
  problem?: Problem,
): Promise<Answer> {
  if (party.kind !== "person") throw notFound();
  const { store, clock } = staff.parts;
  const now = clock.now();
  const lines = await linesOf(staff, party.id, now);
  const data = {
    id: party.id,
    name: nameOf(store.vault, party),
    done: problem ? undefined : doneWords(query),
    problem,
    typed: form,
    numbers: await numbersOf(staff, party, now),
    byCode: (await reachOf(store.read, store.vault, party, "sms", now)).by === "text",
    facts: factsToCheck,
    proving: lines.filter(({ codeLives }) => codeLives),
    lines: lines.filter(({ state }) => state !== "proving"),
    settles: can("settle-put-right"),
  };
  return { page: "put-right", data, status: problem ? 400 : 200 };
}

async function askNumber(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const rights = await personFor(staff, visit, "put-right");
  const { store, clock } = staff.parts;
  const numbers = await numbersOf(staff, rights.party, clock.now());
  const lookups = numbers.map(({ lookup }) => lookup);
  const read = readNumberForm(store.vault, rights.party, visit, lookups);
  if ("wrong" in read)
    return await putRightPage(staff, visit, rights, { message: read.wrong, field: read.field });
  return await answer(staff, visit, await ask(staff, visit, read), "phone");
}

async function ask(
  staff: Staff,
  visit: SignedVisit,
  { phone, off, proof, reason }: Exclude<NumberForm, { wrong: string }>,
): Promise<Asked> {
  const needs = { phone, ...(off !== undefined && { off }) };
  return await actFor(staff, visit, "put-right", (db, { party, worker }) =>
    askPutRight(db, staff.parts, { kind: "number", party, worker, needs, proof, reason }),
  );
}

/** To the page with what came of it, or the form again with what was wrong. */
async function answer(staff: Staff, visit: SignedVisit, asked: Asked, field: string): Promise<Answer> {
  if (asked.is === "refused") {
    const rights = await personFor(staff, visit, "put-right");
    return await putRightPage(staff, visit, rights, { message: asked.why, field });
  }
  if (asked.is === "proving") staff.onQueued([asked.lane]);
  return backToRecord(visit, asked.is);
}

async function takeCode(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const { putRightId = "" } = visit.params;
  const asked = await actFor(staff, visit, "put-right", async (db, { party }) => {
    const row = await putRightById(db, putRightId);
    if (row?.party_id !== party.id) throw notFound();
    return await provePutRight(db, staff.parts, row.id, visit.form["code"] ?? "");
  });
  return await answer(staff, visit, asked, `code-${putRightId}`);
}

/** Back to the page for putting the record right. */
export const backToRecord = ({ params }: SignedVisit, done: string): Answer => ({
  to: `/staff/people/${params["id"]}/put-right?done=${done}`,
});
