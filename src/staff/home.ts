import {
  countOpen,
  idsActedFor,
  openConcerns,
  openHandoffs,
  peopleOf,
  unknownSince,
  type Whose,
} from "../store/staff-caseload.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import { concernLine, handoffLine, personLine, unknownLine } from "./home-lines.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedVisit } from "./visit.ts";
import { spanWords } from "./words.ts";

const UNKNOWN_FOR_MS = 7 * 24 * 3_600_000;

/** What needs this worker now, then everybody of theirs. Those who answer for nobody see how much waits, not whose. */
export async function homePage(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  const db = staff.parts.store.read;
  const ids = await idsActedFor(db, worker.id);
  const people = await peopleList(staff, db, ids, worker.id);
  const sees = { ...scopeOf(worker, ids, people.length > 0) };
  if (!sees.handoffs && !sees.concerns)
    return { page: "home", data: { title: "The line now", counts: await counts(staff, db) } };
  const data = {
    title: titleOf(worker),
    concerns: sees.concerns && (await concernList(staff, db, sees.concerns)),
    handoffs: sees.handoffs && (await handoffList(staff, db, sees.handoffs)),
    unknown: worker.role === "duty" ? await unknownList(staff, db) : undefined,
    people: sees.handoffs && worker.role !== "duty" ? people : undefined,
  };
  return { page: "home", data };
}

interface Scope {
  readonly handoffs?: Whose;
  readonly concerns?: Whose;
}

function scopeOf({ role }: Worker, ids: readonly string[], hasPeople: boolean): Scope {
  if (role === "duty") return { handoffs: "everyone", concerns: "everyone" };
  const own = role === "personal_adviser" || hasPeople ? { handoffs: ids, concerns: ids } : {};
  return role === "safeguarding_lead" ? { ...own, concerns: "everyone" } : own;
}

function titleOf({ role }: Worker): string {
  if (role === "duty") return "Duty";
  return role === "safeguarding_lead" ? "Concerns" : "My young people";
}

async function concernList({ parts }: Staff, db: Db, whose: Whose) {
  const now = parts.clock.now();
  return (await openConcerns(db, whose)).map((row) => concernLine(row, now));
}

/** Those nobody has seen come first, each group by how long it has waited. */
async function handoffList({ parts }: Staff, db: Db, whose: Whose) {
  const now = parts.clock.now();
  const lines = (await openHandoffs(db, whose)).map((row) => handoffLine(parts.store.vault, row, now));
  return {
    waiting: lines.filter(({ status }) => status !== "answered"),
    answered: lines.filter(({ status }) => status === "answered"),
  };
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
