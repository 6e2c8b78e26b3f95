import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import { allWith, coverChain, isAway, type Member, type Team, thereWith } from "./cover.ts";
import { type Day, dayOf } from "./day.ts";
import { isOpen, nextOpening, openingsOn, type WeeklyHours } from "./hours.ts";
import { countOpenHours } from "./working-time.ts";

/** How fast a person answers here, in hours that somebody is at work unless it says otherwise. */
export const AnswerTimes = z.strictObject({
  /** A message is read within so many working hours. */
  readWithinHours: z.number().positive().max(8),
  /** Not read by then: so many working hours more before the next person is told. */
  tellNextAfterHours: z.number().positive().max(8),
  /** Somebody else is told when the worker's own time would be so many clock hours later than duty's. */
  othersIfLaterByHours: z.number().positive(),
  /** A worker who has answered holds the talk for so many clock hours after their last words. */
  holdsForHours: z.number().positive(),
  /** Words within so many minutes of each other are one live talk, at any hour. */
  liveForMinutes: z.number().positive(),
});
export type AnswerTimes = z.infer<typeof AnswerTimes>;

/** What a promise depends on, all of it in sight. */
export interface Rota {
  readonly team: Team;
  readonly dutyHours: WeeklyHours;
  /** When the line itself is open: the last resort when nobody at all is there. */
  readonly serviceHours: WeeklyHours;
  readonly holidays: ReadonlySet<Day>;
  readonly times: AnswerTimes;
}

export type Reader =
  | { readonly kind: "worker"; readonly id: string }
  | { readonly kind: "duty" }
  | { readonly kind: "manager" }
  /** Nobody is there. The time is when everyone is asked again. */
  | { readonly kind: "line" };

export interface Promised {
  readonly who: Reader;
  /** Whose message it would be, if somebody else has it now. */
  readonly insteadOf?: string;
  /** The instant by which somebody at work will have read it. */
  readonly by: EpochMs;
  /** Everyone who is told at once: ids of staff. */
  readonly tell: readonly string[];
  /** What can be done until then: duty is there and sooner, or only the lines for danger. */
  readonly meanwhile: "duty" | "danger";
}

/** Somebody who could have it, by when, and who is told then. */
export interface Candidate {
  readonly who: Reader;
  readonly by: EpochMs;
  readonly tell: readonly string[];
}

/**
 * Who will have read a message by when: its worker, whoever stands in, duty, a manager, or in the end nobody before
 * the line opens. True by hours, leave, cover, bank holidays and the clock.
 * @param ownerId the worker it is for; null for duty
 */
export function promiseFor(ownerId: string | null, now: EpochMs, rota: Rota): Promised {
  const duty = dutyReads(now, rota);
  const best =
    workerReads(ownerId, duty, now, rota) ?? duty ?? managerReads(now, rota) ?? lineReads(now, rota);
  const instead = ownerId !== null && !(best.who.kind === "worker" && best.who.id === ownerId);
  return { ...best, ...(instead && { insteadOf: ownerId }), meanwhile: meanwhileOf(best, duty, now, rota) };
}

/** The owner, or the first who stands in, that is there soon enough. */
function workerReads(
  ownerId: string | null,
  duty: Candidate | undefined,
  now: EpochMs,
  rota: Rota,
): Candidate | undefined {
  const latest = duty ? duty.by + rota.times.othersIfLaterByHours * 3_600_000 : Number.POSITIVE_INFINITY;
  const readable = chainFrom(ownerId, now, rota).flatMap((member) => {
    const by = memberReads(member, now, rota);
    return by === undefined || by > latest ? [] : [{ member, by }];
  })[0];
  return (
    readable && {
      who: { kind: "worker", id: readable.member.id },
      by: readable.by,
      tell: [readable.member.id],
    }
  );
}

/**
 * The owner and who stands in, by the day on which the owner would read it, or the first of them away; nobody where it is
 * nobody's.
 */
export function chainFrom(ownerId: string | null, now: EpochMs, { team, holidays, times }: Rota): Member[] {
  const owner = team.members.find(({ id }) => id === ownerId);
  if (!owner) return [];
  const { id, hours } = owner;
  const days = countOpenHours(now, times.readWithinHours, hours, holidays)?.days ?? [dayOf(now)];
  return coverChain(id, days.find((day) => isAway(id, day, team)) ?? days[0]!, team);
}

/**
 * When a member will have read a message of this moment.
 * @returns undefined for somebody who has left, or is away on a day that would be needed for it
 */
export function memberReads(member: Member, now: EpochMs, rota: Rota): EpochMs | undefined {
  if (!member.active) return undefined;
  const reached = countOpenHours(now, rota.times.readWithinHours, member.hours, rota.holidays);
  return reached?.days.every((day) => !isAway(member.id, day, rota.team)) ? reached.at : undefined;
}

/** Duty reads in the hours of the desk, as long as somebody of duty is in on each day that it takes. */
export function dutyReads(now: EpochMs, rota: Rota): Candidate | undefined {
  const there = (day: Day) => thereWith("keep-desk", day, rota.team);
  const reached = countOpenHours(now, rota.times.readWithinHours, rota.dutyHours, rota.holidays);
  if (!reached?.days.every((day) => there(day).length > 0)) return undefined;
  return { who: { kind: "duty" }, by: reached.at, tell: there(reached.days.at(-1)!).map(({ id }) => id) };
}

/** Managers read in their own hours: the soonest counts, and all who are there are told. */
export function managerReads(now: EpochMs, rota: Rota): Candidate | undefined {
  const each = allWith("back-desk", rota.team).flatMap((one) => {
    const by = memberReads(one, now, rota);
    return by === undefined ? [] : [{ id: one.id, by }];
  });
  if (each.length === 0) return undefined;
  const by = Math.min(...each.map((one) => one.by));
  return { who: { kind: "manager" }, by, tell: each.map(({ id }) => id) };
}

/** Nobody looks further ahead for somebody who is in. */
const MOST_DAYS = 31;

/** Nobody is there: the time is when everyone is asked again and somebody is in, for no other can be promised. */
function lineReads(now: EpochMs, rota: Rota): Candidate {
  const { serviceHours, holidays, times } = rota;
  const isSomebodyIn = (at: EpochMs) =>
    dutyReads(at, rota) !== undefined || managerReads(at, rota) !== undefined;
  const opens = nextOpening(now, serviceHours, holidays);
  const first = opens > now ? opens : countOpenHours(now, times.readWithinHours, serviceHours, holidays)!.at;
  let by = first;
  for (let day = 0; day < MOST_DAYS && !isSomebodyIn(by); day++) by = nextDayOpen(by, rota);
  return { who: { kind: "line" }, by: isSomebodyIn(by) ? by : first, tell: [] };
}

/** When the line opens on the next of its days. */
export function nextDayOpen(now: EpochMs, { serviceHours, holidays }: Rota): EpochMs {
  const closes = openingsOn(dayOf(now), serviceHours, holidays).at(-1)?.to ?? now;
  return nextOpening(Math.max(now, closes), serviceHours, holidays);
}

function meanwhileOf(
  best: Candidate,
  duty: Candidate | undefined,
  now: EpochMs,
  { dutyHours, holidays }: Rota,
): Promised["meanwhile"] {
  const isDutyThere = duty !== undefined && isOpen(now, dutyHours, holidays);
  return isDutyThere && best.who.kind === "worker" && duty.by <= best.by ? "duty" : "danger";
}
