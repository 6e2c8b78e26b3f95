import { allows } from "../domain/roles.ts";
import { openCalls } from "../store/calls.ts";
import { isComplaint } from "../store/complaints.ts";
import { countSample } from "../store/samples.ts";
import {
  countOpen,
  openConcerns,
  openHandoffs,
  peopleOf,
  unknownSince,
  type Whose,
} from "../store/staff-caseload.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import { whose } from "../work/rights.ts";
import { whoseCalls } from "./calls.ts";
import { concernLine, handoffLine, personLine, unknownLine } from "./home-lines.ts";
import { looksAtSample } from "./sample.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { waitingLines } from "./waiting.ts";
import { type Moment, spanWords } from "./words.ts";

const UNKNOWN_FOR_MS = 7 * 24 * 3_600_000;

/** What needs this worker now, then everybody of theirs. Those who oversee the service see how much waits, not whose. */
export async function homePage(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  const db = staff.parts.store.read;
  const sees = await scopeOf(staff, db, worker);
  const people = sees.handoffs === "everyone" ? [] : await peopleList(staff, db, sees.handoffs, worker.id);
  const reads = sees.handoffs.length > 0;
  const data = {
    title: titleOf(worker, sees),
    counts: sees.counts ? await counts(staff, db) : undefined,
    waits: await waitingLines(staff, db, worker),
    sample: looksAtSample(worker) ? await countSample(db) : undefined,
    complaints: sees.counts ? await complaintList(staff, db, worker) : undefined,
    lists: reads || !sees.counts,
    concerns: await concernList(staff, db, sees.concerns),
    handoffs: await handoffList(staff, db, worker, sees.handoffs),
    unknown: sees.handoffs === "everyone" ? await unknownList(staff, db) : undefined,
    calls: reads ? await callCount(staff, db, worker) : undefined,
    due: people.filter(({ due }) => due).sort(byDue),
    silent: people.filter(({ silent }) => silent),
    people: reads && sees.handoffs !== "everyone" ? people : undefined,
  };
  return { page: "home", data };
}

interface Scope {
  readonly handoffs: Whose;
  readonly concerns: Whose;
  /** Whether they see how much waits across the service. */
  readonly counts: boolean;
}

async function scopeOf({ parts }: Staff, db: Db, worker: Worker): Promise<Scope> {
  const now = parts.clock.now();
  return {
    handoffs: await whose(db, worker, "read-words", now),
    concerns: await whose(db, worker, "read-concern", now),
    counts: allows(worker.role, "oversee", "others"),
  };
}

function titleOf({ role }: Worker, { handoffs, concerns, counts }: Scope): string {
  if (handoffs === "everyone") return "Duty";
  if (counts) return "The line now";
  if (concerns === "everyone") return "Concerns";
  return allows(role, "look-after", "own") ? "My young people" : "My work";
}

/** What somebody who oversees may read all the same. */
async function complaintList({ parts }: Staff, db: Db, { role }: Worker) {
  if (!allows(role, "handle-complaint", "others")) return undefined;
  const rows = (await openHandoffs(db, "everyone")).filter(isComplaint);
  return rows.map((row) => handoffLine(parts.store.vault, row, parts.clock.now()));
}

async function concernList({ parts }: Staff, db: Db, whose: Whose) {
  const now = parts.clock.now();
  return (await openConcerns(db, whose)).map((row) => concernLine(row, now));
}

/** Those nobody has seen come first, each group by how long it has waited. */
async function handoffList({ parts }: Staff, db: Db, { role }: Worker, whose: Whose) {
  const now = parts.clock.now();
  const complaints = allows(role, "handle-complaint", "others");
  const rows = (await openHandoffs(db, whose)).filter((row) => complaints || !isComplaint(row));
  const lines = rows.map((row) => handoffLine(parts.store.vault, row, now));
  const waiting = lines.filter(({ status, unread }) => unread || status !== "answered");
  return {
    waiting: [...waiting.filter(({ unread }) => unread), ...waiting.filter(({ unread }) => !unread)],
    answered: lines.filter((line) => !waiting.includes(line)),
  };
}

const byDue = (a: { due?: Moment | undefined }, b: { due?: Moment | undefined }): number =>
  (a.due?.iso ?? "").localeCompare(b.due?.iso ?? "");

/** How many wait to be rung back, and how long the first of them has. */
async function callCount({ parts }: Staff, db: Db, worker: Worker) {
  const calls = await openCalls(db, await whoseCalls(db, worker, parts.clock.now()));
  const longest = calls[0] && spanWords(parts.clock.now() - calls[0].asked_at);
  return { waiting: calls.length, longest };
}

async function peopleList({ parts }: Staff, db: Db, ids: readonly string[], ownId: string) {
  const now = parts.clock.now();
  const rows = await peopleOf(db, ids, now);
  const lines = rows.map((row) => personLine(parts.store.vault, row, { ownId, now }));
  return lines.sort((a, b) => Number(a.covered) - Number(b.covered) || a.name.localeCompare(b.name, "en-GB"));
}

async function unknownList({ parts }: Staff, db: Db) {
  const now = parts.clock.now();
  return (await unknownSince(db, now - UNKNOWN_FOR_MS)).map((row) =>
    unknownLine(parts.store.vault, row, now),
  );
}

async function counts({ parts }: Staff, db: Db) {
  const [concerns, handoffs] = [await countOpen(db, "concern"), await countOpen(db, "handoff")];
  const since = (at: number | null) => (at === null ? "" : spanWords(parts.clock.now() - at));
  return {
    concerns: { waiting: concerns.waiting, longest: since(concerns.since) },
    handoffs: { waiting: handoffs.waiting, longest: since(handoffs.since) },
  };
}
