import { coverOf, isAway, type Leave, type Linked, leaveOn, memberOf, type Team } from "./cover.ts";
import { addDays, type Day } from "./day.ts";

const LONGEST_DAYS = 366;

/** Leave as somebody asks for it, and what is known of who asks. */
export interface LeaveWanted {
  readonly leave: Leave;
  readonly today: Day;
  /** How many people are the worker's own: without any, nobody has to stand in. */
  readonly people: number;
  /** Whether whoever asks may leave it to duty, and enter leave that takes a cover away from others. */
  readonly decides: boolean;
  readonly team: Team<Linked>;
  readonly canStandIn: (workerId: string) => boolean;
  readonly nameOf: (workerId: string) => string;
}

/** Why leave cannot be taken like this, in a sentence; nothing if it can. Overlaps with other leave are the store's to refuse. */
export function whyNoLeave(wanted: LeaveWanted): string | undefined {
  const { leave, today, people, decides } = wanted;
  if (leave.lastDay < leave.firstDay) return "The last day is before the first";
  if (leave.lastDay < today) return "These days have gone";
  if (leave.lastDay > addDays(leave.firstDay, LONGEST_DAYS)) return "Enter a year at most";
  if (leave.dutyCovers && !decides) return "Only a manager can leave it to duty. Choose who stands in";
  if (people > 0 && !leave.dutyCovers) return whyNoCover(wanted);
  return decides ? undefined : whoIsLeftBare(wanted);
}

function whyNoCover(wanted: LeaveWanted): string | undefined {
  const { leave, team, canStandIn, nameOf, people, decides } = wanted;
  const worker = memberOf(leave.workerId, team);
  const coverId = leave.coverId ?? worker?.coverId ?? null;
  const theirs = people === 1 ? "1 young person depends" : `${people} young people depend`;
  if (coverId === null) return `${theirs} on this worker. Choose who stands in`;
  if (coverId === leave.workerId) return "Choose somebody else to stand in";
  if (!memberOf(coverId, team)?.active)
    return `${nameOf(coverId)} has left. Choose somebody else to stand in`;
  if (!canStandIn(coverId)) return `${nameOf(coverId)} cannot stand in: it is not part of their role`;
  const day = awayOn(coverId, leave, team);
  if (day) return `${nameOf(coverId)} is on leave on ${day} too. Choose somebody else to stand in`;
  return decides ? undefined : whoIsLeftBare(wanted);
}

/** The first of the days on which somebody is on leave. */
function awayOn(workerId: string, { firstDay, lastDay }: Leave, team: Pick<Team, "leave">): Day | undefined {
  return daysFrom(firstDay, lastDay).find((day) => isAway(workerId, day, team));
}

/** Somebody who is away in these days and counts on this worker. */
function whoIsLeftBare({ leave, team, nameOf }: LeaveWanted): string | undefined {
  for (const day of daysFrom(leave.firstDay, leave.lastDay))
    for (const member of team.members)
      if (
        member.id !== leave.workerId &&
        member.active &&
        leaveOn(member.id, day, team) &&
        coverOf(member, day, team) === leave.workerId
      )
        return `You stand in for ${nameOf(member.id)} on ${day}. Ask a manager who does so then`;
  return undefined;
}

export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
