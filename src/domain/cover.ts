import { addDays, type Day } from "./day.ts";
import type { WeeklyHours } from "./hours.ts";
import { allows, type Capability } from "./roles.ts";
import type { Role } from "./worker.ts";

/** Days away, both included, and who was named to stand in; nobody named means the standing cover. */
export interface Leave {
  readonly workerId: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly coverId: string | null;
  /** A manager has said that duty looks after their people, so that no cover is missed. */
  readonly dutyCovers?: boolean;
}

/** What decides who can be counted on: nothing here is secret. */
export interface Member {
  readonly id: string;
  readonly role: Role;
  readonly active: boolean;
  readonly hours: WeeklyHours;
  /** Who stands in whenever they are away and nobody else was named. */
  readonly coverId: string | null;
}

/** As much of a member as cover depends on. */
export type Linked = Pick<Member, "id" | "active" | "coverId">;

/** The staff and their leave, as of one moment. */
export interface Team<M extends Linked = Member> {
  readonly members: readonly M[];
  readonly leave: readonly Leave[];
}

/** The leave that a worker is on that day; of two that overlap the one that starts later. */
export function leaveOn(workerId: string, day: Day, { leave }: Pick<Team, "leave">): Leave | undefined {
  return leave
    .filter((one) => one.workerId === workerId && one.firstDay <= day && day <= one.lastDay)
    .sort((a, b) => b.firstDay.localeCompare(a.firstDay))[0];
}

export function isAway(workerId: string, day: Day, team: Pick<Team, "leave">): boolean {
  return leaveOn(workerId, day, team) !== undefined;
}

/** The first day from a day on that a worker is not on leave. */
export function returnDay(workerId: string, day: Day, team: Pick<Team, "leave">): Day {
  const leave = leaveOn(workerId, day, team);
  return leave ? returnDay(workerId, addDays(leave.lastDay, 1), team) : day;
}

/** Who stands in for a worker on a day: the cover of the leave, or else the standing one. */
export function coverOf({ id, coverId }: Linked, day: Day, team: Pick<Team, "leave">): string | null {
  return leaveOn(id, day, team)?.coverId ?? coverId;
}

/**
 * The worker and those who stand in, in order, each the cover of the one before. It ends where nobody is named, or
 * where the cover would be somebody already in it.
 */
export function coverChain<M extends Linked>(workerId: string, day: Day, team: Team<M>): M[] {
  const chain: M[] = [];
  let next: string | null = workerId;
  while (next !== null) {
    const member: M | undefined = memberOf(next, team);
    if (!member || chain.includes(member)) break;
    chain.push(member);
    next = coverOf(member, day, team);
  }
  return chain;
}

/**
 * Who looks after a worker's people on a day: the worker if there, or the first in the chain of cover who is.
 * @returns undefined when nobody in the chain is there: then it is duty's
 */
export function standInFor<M extends Linked>(workerId: string, day: Day, team: Team<M>): M | undefined {
  return coverChain(workerId, day, team).find(({ id, active }) => active && !isAway(id, day, team));
}

/**
 * Whether somebody may act for a worker's people that day: as a cover in the chain, up to the first who is there. Nobody
 * covers for a worker who is in.
 */
export function coversFor(otherId: string, workerId: string, day: Day, team: Team<Linked>): boolean {
  const worker = memberOf(workerId, team);
  if (worker?.active && !isAway(workerId, day, team)) return false;
  const others = coverChain(workerId, day, team).slice(1);
  const first = others.findIndex(({ id, active }) => active && !isAway(id, day, team));
  return others.slice(0, first + 1).some(({ id, active }) => active && id === otherId);
}

/** Everyone who does something for all, such as keeping the desk, and has not left. */
export function allWith(capability: Capability, { members }: Pick<Team, "members">): Member[] {
  return members.filter(({ role, active }) => active && allows(role, capability, "others"));
}

/** The same, without those who are away that day. */
export function thereWith(capability: Capability, day: Day, team: Team): Member[] {
  return allWith(capability, team).filter(({ id }) => !isAway(id, day, team));
}

export function memberOf<M extends Linked>(id: string, { members }: Pick<Team<M>, "members">): M | undefined {
  return members.find((one) => one.id === id);
}
