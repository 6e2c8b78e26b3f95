import type { EpochMs } from "../clock.ts";
import { leaveOn } from "../domain/cover.ts";
import { dayOf } from "../domain/day.ts";
import { allows } from "../domain/roles.ts";
import { ServiceError } from "../errors.ts";
import { peopleByWorker } from "../store/caseload.ts";
import {
  concernsByState,
  goodNewsSince,
  LOADS,
  type LoadKind,
  type LoadRow,
  loadNow,
} from "../store/load.ts";
import { audit } from "../store/records.ts";
import { type KnownTeam, teamAt } from "../store/team.ts";
import { gapsAt } from "../work/handoffs/cover-check.ts";
import { fullNameOf } from "./appointments/leave-view.ts";
import { csvOf } from "./csv.ts";
import { ROLE_WORDS } from "./role-words.ts";
import type { Staff } from "./staff.ts";
import { gapLine } from "./team.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";
import { spanWords } from "./words.ts";

const LATELY_MS = 30 * 24 * 3_600_000;

/** For managers and duty: what waits and with whom, gaps in cover, how concerns stand. No names of young people, no words. */
export function loadRoutes(staff: Staff): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff/load", handle: (visit) => loadPage(staff, visit) },
    { method: "get", path: "/staff/load.csv", handle: (visit) => loadFile(staff, visit) },
  ];
}

async function loadPage(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  if (!allows(worker.role, "see-waits", "others"))
    throw new ServiceError("staff/forbidden", "This page is for managers and for duty.");
  const { store, clock } = staff.parts;
  const now = clock.now();
  const team = await teamAt(store.read, store.vault, now);
  const people = await peopleByWorker(store.read);
  const rows = await loadNow(store.read, dayOf(now));
  const gaps = await gapsAt(store.read, staff.parts, now);
  const data = {
    totals: LOADS.filter((kind) => kind !== "people").map((kind) => totalOf(kind, rows, now)),
    goodNews: await goodNewsSince(store.read, now - LATELY_MS),
    concerns: await concernTable(staff, now),
    gaps: gaps.cover.map((gap) => gapLine(gap, team, people)),
    withoutWorker: gaps.withoutWorker,
    workers: linesOf(rows, team, now),
    links: allows(worker.role, "see-gaps", "others"),
    exports: allows(worker.role, "export", "others"),
  };
  return { page: "load", data };
}

const KIND_WORDS: Readonly<Record<LoadKind, string>> = {
  people: "Young people",
  unread: "Messages nobody has read",
  unanswered: "Messages read and not answered",
  calls: "Calls to make",
  asks: "Late answers on what was asked for",
  concerns: "Concerns not closed",
  reviews: "Plan reviews that are late",
};

function totalOf(kind: LoadKind, rows: readonly LoadRow[], now: EpochMs) {
  const mine = rows.filter(({ what }) => what === kind);
  const since = Math.min(...mine.map((row) => row.since ?? now));
  const count = mine.reduce((sum, row) => sum + row.count, 0);
  return { what: KIND_WORDS[kind], count, longest: count > 0 ? spanWords(now - since) : undefined };
}

const LEVELS = ["emergency", "urgent"] as const;
const STATES = ["open", "acknowledged", "closed"] as const;

async function concernTable({ parts: { store } }: Staff, now: EpochMs) {
  const counts = await concernsByState(store.read, now - LATELY_MS);
  return LEVELS.map((level) => ({
    level,
    states: STATES.map((status) => {
      const found = counts.find((one) => one.level === level && one.status === status);
      const waits = found && status !== "closed" ? spanWords(now - found.since) : undefined;
      return { count: found?.count ?? 0, longest: waits };
    }),
  }));
}

interface WorkerLine {
  readonly name: string;
  readonly href: string | undefined;
  readonly role: string;
  readonly away: boolean;
  readonly cells: readonly { readonly count: number; readonly longest: string | undefined }[];
}

/** Whoever has most unread comes first, then whoever has most people. What is with nobody is duty's. */
function linesOf(rows: readonly LoadRow[], team: KnownTeam, now: EpochMs): WorkerLine[] {
  const ids = new Set<string | null>(rows.map(({ worker_id }) => worker_id));
  for (const one of team.workers.values()) if (one.active && hasLoad(one.role)) ids.add(one.id);
  const cell = (id: string | null, kind: LoadKind) => {
    const found = rows.find((row) => row.worker_id === id && row.what === kind);
    const since = found?.since ?? null;
    return { count: found?.count ?? 0, longest: since === null ? undefined : spanWords(now - since) };
  };
  return [...ids]
    .map((id) => ({ ...whoIs(id, team, now), cells: LOADS.map((kind) => cell(id, kind)) }))
    .sort((a, b) => b.cells[1]!.count - a.cells[1]!.count || b.cells[0]!.count - a.cells[0]!.count);
}

const hasLoad = (role: Parameters<typeof allows>[0]): boolean => allows(role, "look-after", "own");

function whoIs(id: string | null, team: KnownTeam, now: EpochMs) {
  const worker = id === null ? undefined : team.workers.get(id);
  if (!worker) return { name: "Duty, or nobody", href: undefined, role: "", away: false };
  const away = !worker.active || leaveOn(worker.id, dayOf(now), team) !== undefined;
  return { name: fullNameOf(worker), href: `/staff/team/${worker.id}`, role: ROLE_WORDS[worker.role], away };
}

async function loadFile(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  if (!allows(worker.role, "export", "others"))
    throw new ServiceError(
      "staff/forbidden",
      "Only a manager can take lists out. Ask yours if you need one.",
    );
  const { store, clock } = staff.parts;
  const now = clock.now();
  const team = await teamAt(store.read, store.vault, now);
  const lines = linesOf(await loadNow(store.read, dayOf(now)), team, now);
  const line = { actor: worker.id, action: "load.exported", subjectId: worker.id };
  await store.write((db) => audit(db, { ...line, detail: { rows: lines.length } }, now));
  const headings = [
    "worker",
    "role",
    "away",
    ...LOADS.flatMap((kind) => [kind, ...(kind === "people" ? [] : [`${kind}, longest`])]),
  ];
  return {
    file: "load.csv",
    type: "text/csv; charset=utf-8",
    body: csvOf([headings, ...lines.map(csvLine)]),
  };
}

const csvLine = ({ name, role, away, cells }: WorkerLine): string[] => [
  name,
  role,
  away ? "yes" : "no",
  ...cells.flatMap(({ count, longest }, i) => [String(count), ...(i === 0 ? [] : [longest ?? ""])]),
];
