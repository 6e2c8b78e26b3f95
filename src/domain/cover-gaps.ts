import {
  coverChain,
  coverOf,
  isAway,
  leaveOn,
  type Member,
  standInFor,
  type Team,
  thereWith,
} from "./cover.ts";
import { addDays, type Day } from "./day.ts";
import { openingsOn, type WeeklyHours } from "./hours.ts";
import { daysFrom } from "./leave-rules.ts";

/**
 * no-cover: on leave with nobody named; cover-away: whoever stands in is away as well; circle: those who stand in for
 * each other are all away; no-duty: nobody of duty is in.
 */
export type GapKind = "no-cover" | "cover-away" | "circle" | "no-duty";

/** Days on which nobody would look after somebody's people, or the desk. Both days are included. */
export interface CoverGap {
  readonly kind: GapKind;
  /** Whose people it is about; null for duty. */
  readonly workerId: string | null;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export interface GapsWanted {
  readonly team: Team;
  readonly today: Day;
  /** How many days are looked at, today among them. */
  readonly days: number;
  /** How many people each worker has. */
  readonly people: ReadonlyMap<string, number>;
  readonly serviceHours: WeeklyHours;
  readonly dutyHours: WeeklyHours;
  readonly holidays: ReadonlySet<Day>;
}

/** Every gap in the days ahead on which the line is open, the soonest first. Leave that a manager left to duty is none. */
export function coverGaps(wanted: GapsWanted): CoverGap[] {
  const { team, today, days, people } = wanted;
  const ahead = daysFrom(today, addDays(today, days - 1));
  const open = ahead.filter((day) => isOpenOn(day, wanted.serviceHours, wanted));
  const atTheDesk = ahead.filter((day) => isOpenOn(day, wanted.dutyHours, wanted));
  const depended = team.members.filter(({ id, active }) => active && (people.get(id) ?? 0) > 0);
  return [
    ...depended.flatMap((member) => spans(open, member.id, (day) => gapOf(member, day, team))),
    ...spans(atTheDesk, null, (day) =>
      thereWith("keep-desk", day, team).length === 0 ? "no-duty" : undefined,
    ),
  ].sort((a, b) => a.firstDay.localeCompare(b.firstDay));
}

function isOpenOn(day: Day, hours: WeeklyHours, { holidays }: GapsWanted): boolean {
  return openingsOn(day, hours, holidays).length > 0;
}

function gapOf(member: Member, day: Day, team: Team): GapKind | undefined {
  if (!isAway(member.id, day, team) || leaveOn(member.id, day, team)?.dutyCovers) return undefined;
  if (standInFor(member.id, day, team)) return undefined;
  const chain = coverChain(member.id, day, team);
  const next = coverOf(chain.at(-1)!, day, team);
  if (chain.some(({ id }) => id === next)) return "circle";
  return chain.length > 1 ? "cover-away" : "no-cover";
}

/** Days in a row with the same gap, as one. A day that is not looked at between two of them does not part them. */
function spans(
  days: readonly Day[],
  workerId: string | null,
  kindOn: (day: Day) => GapKind | undefined,
): CoverGap[] {
  const gaps: CoverGap[] = [];
  let before: GapKind | undefined;
  for (const day of days) {
    const kind = kindOn(day);
    if (kind !== undefined && kind === before) gaps.push({ ...gaps.pop()!, lastDay: day });
    else if (kind !== undefined) gaps.push({ kind, workerId, firstDay: day, lastDay: day });
    before = kind;
  }
  return gaps;
}
