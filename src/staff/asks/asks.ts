import { askById, asksOf } from "../../store/asks.ts";
import { handoffsOf } from "../../store/handoffs.ts";
import { audit } from "../../store/records.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { type Decided, decide, noteOpened } from "../../work/handoffs/ask-decisions.ts";
import { actOn, type Case, openCase } from "../access.ts";
import { pressUndoably } from "../press-undoably.ts";
import { notFound } from "../problem.ts";
import type { Staff } from "../staff.ts";
import { typedIn } from "../typed.ts";
import { undoView } from "../undo.ts";
import type { Answer, SignedRoute, SignedVisit } from "../visit.ts";
import { nameOf, staffNames } from "../who.ts";
import { askView } from "./ask-view.ts";

const base = "/staff/people/:id/asks";
const LONGEST_REASON = 300;

/** What a young person has asked for: yes, or no with a reason. */
export function askRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: base, handle: (visit) => readAsks(staff, visit) },
    { method: "post", path: `${base}/:askId/granted`, handle: (visit) => move(staff, visit, "granted") },
    { method: "post", path: `${base}/:askId/refused`, handle: (visit) => refuse(staff, visit) },
  ];
}

interface Problem {
  readonly about: string;
  readonly message: string;
  readonly words: string;
}

/** GET: reading it is noted, as for the thread, and what nobody had seen is seen. */
async function readAsks(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const found = await openCase(staff, visit);
  const { store, clock } = staff.parts;
  const detail = { as: found.as };
  const line = { actor: visit.worker.id, action: "asks.read", subjectId: found.party.id, detail };
  await store.write((db) => audit(db, line, clock.now()));
  await noteAsksOpened(staff, visit, found);
  return await page(staff, visit, found);
}

/** A page that shows what they asked for is open in front of somebody who may decide it. */
export async function noteAsksOpened(staff: Staff, { worker }: SignedVisit, found: Case): Promise<void> {
  if (found.access !== "all" || !found.can("decide-ask")) return;
  const { parts, onQueued } = staff;
  const lanes = await parts.store.write((db) => noteOpened(db, parts, { party: found.party, worker }));
  if (lanes.length > 0) onQueued(lanes);
}

async function page(
  staff: Staff,
  { query, worker }: SignedVisit,
  found: Case,
  problem?: Problem,
): Promise<Answer> {
  if (found.access !== "all") throw notFound();
  const { parts } = staff;
  const { party } = found;
  const rows = (await asksOf(parts.store.read, party.id)).reverse();
  const names = await staffNames(
    parts.store.read,
    parts.store.vault,
    rows.map((row) => row.changed_by),
  );
  const box = parts.store.vault.boxOf(party.id, party.data_key);
  const waiting = await openThreads(parts.store.read, party.id);
  const views = rows.map((row) => ({
    ...askView(parts, box, row, names(row.changed_by), parts.clock.now()),
    thread: waiting.has(row.handoff_id) ? row.handoff_id : undefined,
    form: problem?.about === row.id ? problem : undefined,
  }));
  const name = nameOf(parts.store.vault, party);
  const undo = undoView(staff, worker.id, party.id, `people/${party.id}/asks`);
  const data = { id: party.id, name, asks: views, problem, undo, done: DONE[query.get("done") ?? ""] };
  return { page: "asks", data, status: problem ? 400 : 200 };
}

/** Threads that nobody has taken note of. */
async function openThreads(db: Db, partyId: string): Promise<ReadonlySet<string>> {
  const open = (await handoffsOf(db, partyId)).filter(({ status }) => status === "open");
  return new Set(open.map(({ id }) => id));
}

const DONE: Readonly<Record<string, string>> = {
  granted: "Noted as a yes. They are told.",
  refused: "Noted as a no. They are told why, how to complain and how to get an advocate.",
  "not-told": "Noted. They cannot be sent texts, so tell them yourself.",
  "taken-back": "Taken back. It waits for an answer as before, and nobody was told.",
  "left-already": "They had been told already, so it could not be taken back.",
  ended: "Nothing was changed: it had been settled or taken back.",
};

async function refuse(staff: Staff, visit: SignedVisit): Promise<Answer> {
  const reason = typedIn(visit.form, "words");
  const wrong = wrongWith(reason);
  if (!wrong) return await move(staff, visit, "refused", asSentence(reason));
  const problem = { about: visit.params["askId"] ?? "", message: wrong, words: reason };
  return await page(staff, visit, await openCase(staff, visit), problem);
}

function wrongWith(reason: string): string | undefined {
  if (reason === "") return "Write why, in words that a young person can follow";
  const over = reason.length - LONGEST_REASON;
  return over > 0 ? `The reason is ${over} characters too long: the most is ${LONGEST_REASON}` : undefined;
}

const asSentence = (reason: string): string => (/[.!?]$/.test(reason) ? reason : `${reason}.`);

async function move(
  staff: Staff,
  visit: SignedVisit,
  state: "granted" | "refused",
  reason?: string,
): Promise<Answer> {
  const decided = await actOn(staff, visit, "decide-ask", async (db, { party, worker }) => {
    const ask = await askIn(db, visit, party);
    const decision = { ask, party, worker, state, ...(reason !== undefined && { reason }) };
    const about = { party, worker, page: `people/${party.id}/asks` };
    return await pressUndoably(db, staff, about, () => decide(db, staff.parts, decision));
  });
  if (decided.done && decided.lane) staff.onQueued([decided.lane]);
  return { to: `/staff/people/${visit.params["id"]}/asks?done=${doneWord(decided, state)}` };
}

function doneWord(decided: Decided, state: "granted" | "refused"): string {
  if (!decided.done) return "ended";
  return decided.lane ? state : "not-told";
}

async function askIn(db: Db, { params }: SignedVisit, party: Row<"party">): Promise<Row<"ask">> {
  const row = await askById(db, params["askId"] ?? "");
  if (row?.party_id !== party.id) throw notFound();
  return row;
}
