import { allows } from "../domain/roles.ts";
import { countCalls } from "../store/calls.ts";
import { countSample } from "../store/samples.ts";
import {
  countOpen,
  MOST_PEOPLE,
  MOST_ROWS,
  openConcerns,
  openHandoffs,
  peopleOf,
  unknownSince,
  type Whose,
} from "../store/staff-caseload.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import { whose } from "../work/rights.ts";
import { hasDay } from "./appointments/booking-access.ts";
import { balanceOf } from "./balance.ts";
import { whoseCalls } from "./calls.ts";
import { looksAtSample } from "./concerns/sample.ts";
import { concernLine, handoffLines, personLine, unknownLine } from "./home-lines.ts";
import { workOf } from "./home-work.ts";
import { stampOf } from "./live.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { waitingLines } from "./waiting.ts";
import { type Moment, spanWords } from "./words.ts";

const UNKNOWN_FOR_MS = 7 * 24 * 3_600_000;

/** What needs this worker now, then everybody of theirs. Those who oversee the service see how much waits, not whose. */
export async function homePage(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  const balance = await balanceOf(staff, worker);
  const data = { ...(await homeData(staff, worker)), ...(await workOf(staff, worker)), balance };
  return { page: "home", data };
}

/** GET: the lists alone, for the script of a page that is open. It keeps nobody signed in. */
export async function homeLive(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  return { page: "home-live", data: await homeData(staff, worker) };
}

async function homeData(staff: Staff, worker: Worker) {
  const db = staff.parts.store.read;
  const sees = await scopeOf(staff, db, worker);
  const people = sees.handoffs === "everyone" ? [] : await peopleList(staff, db, sees.handoffs, worker.id);
  const reads = sees.handoffs.length > 0;
  const data = {
    title: titleOf(worker, sees),
    hasTeams: staff.hasTeams,
    counts: sees.counts ? await counts(staff, db) : undefined,
    exports: sees.exports,
    waits: await waitingLines(staff, db, worker),
    sample: looksAtSample(worker) ? await countSample(db) : undefined,
    hasList: reads,
    everyone: sees.handoffs === "everyone",
    hasLoad: allows(worker.role, "see-waits", "others"),
    complaints: sees.counts ? await complaintList(staff, db, worker) : undefined,
    lists: reads || !(sees.counts || hasDay(worker)),
    concerns: await concernList(staff, db, sees.concerns),
    handoffs: await handoffList(staff, db, worker, sees.handoffs),
    unknown: sees.handoffs === "everyone" ? await unknownList(staff, db) : undefined,
    calls: reads ? await callCount(staff, db, worker) : undefined,
    due: first(people.filter(({ due }) => due).sort(byDue)),
    silent: first(people.filter(({ silent }) => silent)),
    good: first(people.filter(({ good }) => good)),
    people: reads && sees.handoffs !== "everyone" ? people : undefined,
    cut: people.length === MOST_PEOPLE ? MOST_PEOPLE : undefined,
  };
  return { ...data, live: { stamp: stampOf(data), heard: stampOf(waitingIn(data)) } };
}

interface Waits {
  readonly concerns: readonly { readonly ref: string; readonly taken: boolean }[];
  readonly handoffs: { readonly waiting: readonly { readonly ref: string; readonly unread: boolean }[] };
  readonly calls: { readonly waiting: number } | undefined;
  readonly waits: readonly { readonly ref: string | null }[] | undefined;
}

/** What is new when another of these stands in the list. */
function waitingIn({ concerns, handoffs, calls, waits }: Waits) {
  return [
    concerns.map(({ ref, taken }) => [ref, taken]),
    handoffs.waiting.filter(({ unread }) => unread).map(({ ref }) => ref),
    calls?.waiting,
    waits?.map(({ ref }) => ref),
  ];
}

interface Scope {
  readonly handoffs: Whose;
  readonly concerns: Whose;
  /** Whether they see how much waits across the service. */
  readonly counts: boolean;
  /** Whether they may take a list out as a file. */
  readonly exports: boolean;
}

async function scopeOf({ parts }: Staff, db: Db, worker: Worker): Promise<Scope> {
  const now = parts.clock.now();
  return {
    handoffs: await whose(db, worker, "read-words", now),
    concerns: await whose(db, worker, "read-concern", now),
    counts: allows(worker.role, "oversee", "others"),
    exports: allows(worker.role, "export", "others"),
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
  const rows = await openHandoffs(db, "everyone", "only");
  return handoffLines(parts.store.vault, rows, parts.clock.now());
}

async function concernList({ parts }: Staff, db: Db, whose: Whose) {
  const now = parts.clock.now();
  return (await openConcerns(db, whose)).map((row) => concernLine(row, now));
}

async function handoffList({ parts }: Staff, db: Db, { role }: Worker, whose: Whose) {
  const now = parts.clock.now();
  const complaints = allows(role, "handle-complaint", "others") ? "too" : "none";
  const rows = await openHandoffs(db, whose, complaints);
  const lines = handoffLines(parts.store.vault, rows, now);
  const waiting = lines.filter(({ status, unread }) => unread || status !== "answered");
  return {
    waiting,
    answered: lines.filter((line) => !waiting.includes(line)),
    cut: rows.length === MOST_ROWS,
  };
}

const MOST_NAMED = 30;

/** The first of a list, and how many more there are. */
const first = <One>(all: readonly One[]) => ({
  list: all.slice(0, MOST_NAMED),
  more: Math.max(0, all.length - MOST_NAMED),
});

const byDue = (a: { due?: Moment | undefined }, b: { due?: Moment | undefined }): number =>
  (a.due?.iso ?? "").localeCompare(b.due?.iso ?? "");

/** How many wait to be rung back, and how long the first of them has. */
async function callCount({ parts }: Staff, db: Db, worker: Worker) {
  const now = parts.clock.now();
  const { waiting, since } = await countCalls(db, await whoseCalls(db, worker, now));
  return { waiting, longest: since === null ? undefined : spanWords(now - since) };
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
