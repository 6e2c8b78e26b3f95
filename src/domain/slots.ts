import type { EpochMs } from "../clock.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import { openingsOn, type WeeklyHours } from "./hours.ts";

/** A time that one adviser could see one person. */
export interface Slot {
  readonly adviserId: string;
  readonly adviserName: string;
  readonly placeId: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

export interface Adviser {
  readonly id: string;
  readonly firstName: string;
  readonly placeId: string;
  readonly hours: WeeklyHours;
}

/** Time that is taken, of an adviser or of the person who asks. */
export interface Busy {
  readonly who: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

export interface SlotRules {
  readonly minutes: number;
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly holidays: ReadonlySet<Day>;
}

/** The grid that bookings are kept on. */
export const CELL_MS = 5 * 60_000;

/** The five-minute cells, counted since 1970, that a booking takes. */
export function cellsOf(start: EpochMs, end: EpochMs): number[] {
  const from = Math.floor(start / CELL_MS);
  return Array.from({ length: Math.ceil(end / CELL_MS) - from }, (_, i) => from + i);
}

/**
 * The free times, soonest first: inside the hours of both adviser and place, after the notice, before the horizon,
 * not on a bank holiday, and clear of everything that is busy. Worked out a day at a time, as far as they are asked for.
 */
export function* freeSlots(
  advisers: readonly Adviser[],
  placeHours: ReadonlyMap<string, WeeklyHours>,
  busy: readonly Busy[],
  person: string,
  now: EpochMs,
  rules: SlotRules,
): Generator<Slot> {
  const earliest = now + rules.noticeHours * 3_600_000;
  const taken = groupBusy(busy);
  const isFree = (slot: Slot) =>
    slot.start >= earliest && isClear(slot, taken.get(slot.adviserId)) && isClear(slot, taken.get(person));
  for (let day = dayOf(now), i = 0; i <= rules.horizonDays; i++, day = addDays(day, 1)) {
    const slots = advisers.flatMap((adviser) => [
      ...slotsOn(day, adviser, placeHours.get(adviser.placeId), rules),
    ]);
    yield* slots.filter(isFree).sort((a, b) => a.start - b.start || a.adviserId.localeCompare(b.adviserId));
  }
}

function groupBusy(busy: readonly Busy[]): Map<string, Busy[]> {
  const byWho = new Map<string, Busy[]>();
  for (const one of busy) {
    const theirs = byWho.get(one.who);
    if (theirs) theirs.push(one);
    else byWho.set(one.who, [one]);
  }
  return byWho;
}

function* slotsOn(
  day: Day,
  adviser: Adviser,
  place: WeeklyHours | undefined,
  rules: SlotRules,
): Generator<Slot> {
  if (!place) return;
  const lengthMs = rules.minutes * 60_000;
  for (const mine of openingsOn(day, adviser.hours, rules.holidays))
    for (const theirs of openingsOn(day, place, rules.holidays)) {
      const until = Math.min(mine.to, theirs.to);
      for (let start = Math.max(mine.from, theirs.from); start + lengthMs <= until; start += lengthMs)
        yield {
          adviserId: adviser.id,
          adviserName: adviser.firstName,
          placeId: adviser.placeId,
          start,
          end: start + lengthMs,
        };
    }
}

function isClear(slot: Slot, taken: readonly Busy[] | undefined): boolean {
  return !taken?.some((busy) => busy.start < slot.end && slot.start < busy.end);
}
