import type { EpochMs } from "../../clock.ts";
import type { Day } from "../../domain/day.ts";
import { type Pattern, patternsFromHours } from "../../domain/schedule.ts";
import { strandedBy } from "../../domain/stranded.ts";
import { blocksOf } from "../../store/blocks.ts";
import { liveBookingsWith } from "../../store/booking-lookups.ts";
import { audit } from "../../store/records.ts";
import { addPattern, patternsOf, replacePattern } from "../../store/schedules.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import { displace } from "./displaced.ts";
import { offerFresh } from "./waiting-fresh.ts";

/** A time at which an adviser sees people; `key` names it on a page. */
export interface OwnHours {
  readonly key: string;
  readonly pattern: Pattern;
}

export interface SeenAt {
  readonly hours: readonly OwnHours[];
  /** They are the weekly hours of the staff list, for nobody has brought in or written down others. */
  readonly areUsual: boolean;
}

/** When an adviser sees people, the times that have ended among them. */
export async function hoursOf(db: Db, { id, profile }: Worker): Promise<SeenAt> {
  const own = await patternsOf(db, id);
  if (own.length > 0) return { hours: own.map(ownHours), areUsual: false };
  const usual =
    profile.placeId === undefined ? [] : joined(patternsFromHours(profile.hours, profile.placeId));
  return { hours: usual.map((pattern, i) => ({ key: `usual-${i}`, pattern })), areUsual: true };
}

function ownHours({ id, workerId: _, ...pattern }: Awaited<ReturnType<typeof patternsOf>>[number]): OwnHours {
  return { key: id, pattern };
}

/** Days with the same hours in one. */
function joined(patterns: readonly Pattern[]): Pattern[] {
  const alike = Map.groupBy(patterns, ({ from, to }) => `${from} ${to}`);
  return [...alike.values()].map((days) => {
    const byDay = days.map(({ rule }) => rule!.split("BYDAY=")[1]).join(",");
    return { ...days[0]!, rule: `FREQ=WEEKLY;BYDAY=${byDay}` };
  });
}

/** What is to become of an adviser's hours. */
export type HoursChange =
  | { readonly do: "add"; readonly pattern: Pattern }
  | { readonly do: "end"; readonly key: string; readonly lastDay: Day };

/** The hours after a change; the same if it is about none of them. One that ends before it began never comes. */
export function changed(hours: readonly OwnHours[], change: HoursChange): OwnHours[] {
  if (change.do === "add") return [...hours, { key: "", pattern: change.pattern }];
  const { key, lastDay } = change;
  return hours.map((one) => (one.key === key ? { ...one, pattern: { ...one.pattern, lastDay } } : one));
}

/** The appointments that a change leaves no time for, by our id. */
export async function inTheWayOf(
  db: Db,
  worker: Worker,
  change: HoursChange,
  now: EpochMs,
): Promise<string[]> {
  const { hours } = await hoursOf(db, worker);
  const blocks = await blocksOf(db, worker.id);
  const rows = await liveBookingsWith(db, worker.id, now, Number.MAX_SAFE_INTEGER);
  const booked = rows.map(({ id, start_at, end_at, by, place_id }) => {
    return { id, start: start_at, end: end_at, by, placeId: place_id };
  });
  const daysOf = (all: readonly OwnHours[]) => ({ patterns: all.map(({ pattern }) => pattern), blocks });
  return strandedBy(booked, daysOf(hours), daysOf(changed(hours, change))).map(({ id }) => id);
}

/**
 * Changes an adviser's own hours. The usual ones are written down as theirs first, so that what is not changed stays.
 * Whoever has an appointment that is left no time is told, and offered other times.
 */
export async function changeHours(
  db: Db,
  parts: Parts,
  worker: Worker,
  change: HoursChange,
  now: EpochMs,
): Promise<void> {
  for (const id of await inTheWayOf(db, worker, change, now)) await displace(db, parts, id, worker.id, now);
  const { hours, areUsual } = await hoursOf(db, worker);
  const after = changed(hours, change);
  const fresh = areUsual ? after : after.filter(({ key }) => key === "");
  for (const { pattern } of fresh) await addPattern(db, worker.id, pattern, now);
  const ended = areUsual || change.do === "add" ? undefined : after.find(({ key }) => key === change.key);
  if (ended) await replacePattern(db, ended.key, ended.pattern, now);
  if (change.do === "add") await offerFresh(db, parts, now);
  await audit(db, { actor: worker.id, action: `hours.${change.do}`, subjectId: worker.id }, now);
}
