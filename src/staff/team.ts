import { leaveOn } from "../domain/cover.ts";
import type { CoverGap, GapKind } from "../domain/cover-gaps.ts";
import { dayOf, shortDay } from "../domain/day.ts";
import { ServiceError } from "../errors.ts";
import { peopleByWorker } from "../store/caseload.ts";
import { type KnownTeam, teamAt } from "../store/team.ts";
import { gapsAt } from "../work/handoffs/cover-check.ts";
import { mayFor } from "../work/rights.ts";
import { fullNameOf } from "./appointments/leave-view.ts";
import { ROLE_WORDS } from "./role-words.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignedRoute, SignedVisit } from "./visit.ts";

/** For a manager: the gaps in cover, and everybody with how many people they have. */
export function teamRoutes(staff: Staff): readonly SignedRoute[] {
  return [{ method: "get", path: "/staff/team", handle: (visit) => teamPage(staff, visit) }];
}

async function teamPage(staff: Staff, { worker }: SignedVisit): Promise<Answer> {
  const { store, clock } = staff.parts;
  const now = clock.now();
  if (!(await mayFor(store.read, worker, "see-gaps", worker.id, now)))
    throw new ServiceError(
      "staff/forbidden",
      "This page is for managers. Your own leave is under Your leave.",
    );
  const team = await teamAt(store.read, store.vault, now);
  const people = await peopleByWorker(store.read);
  const gaps = await gapsAt(store.read, staff.parts, now);
  const lines = {
    cover: gaps.cover.map((gap) => gapLine(gap, team, people)),
    withoutWorker: gaps.withoutWorker,
    unread: gaps.unreadCards.map(({ to_id, count }) => ({ ...linkTo(to_id, team), count })),
  };
  return { page: "team", data: { gaps: lines, staff: staffLines(team, people, now) } };
}

const WHY: Readonly<Record<GapKind, string>> = {
  "no-cover": "is on leave and nobody stands in",
  "cover-away": "is on leave, and whoever stands in is away too",
  circle: "is on leave, and those who stand in for each other are all away",
  "no-duty": "Nobody is on duty",
};

/** A gap in cover as a line of a page. */
export function gapLine(
  { kind, workerId, firstDay, lastDay }: CoverGap,
  team: KnownTeam,
  people: ReadonlyMap<string, number>,
) {
  const day = (iso: string) => shortDay(Date.parse(`${iso}T12:00:00Z`));
  return {
    ...(workerId !== null && { ...linkTo(workerId, team), count: people.get(workerId) ?? 0 }),
    why: WHY[kind],
    days: firstDay === lastDay ? day(firstDay) : `${day(firstDay)} to ${day(lastDay)}`,
  };
}

function linkTo(workerId: string, { workers }: KnownTeam) {
  return { name: fullNameOf(workers.get(workerId)), href: `/staff/team/${workerId}` };
}

function staffLines(team: KnownTeam, people: ReadonlyMap<string, number>, now: number) {
  const today = dayOf(now);
  return [...team.workers.values()]
    .filter(({ active }) => active)
    .map((one) => ({
      ...linkTo(one.id, team),
      role: ROLE_WORDS[one.role],
      count: people.get(one.id) ?? 0,
      cover: one.coverId === null ? undefined : fullNameOf(team.workers.get(one.coverId)),
      away: leaveOn(one.id, today, team) !== undefined,
    }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "en-GB"));
}
