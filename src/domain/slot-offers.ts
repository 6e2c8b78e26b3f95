import type { EpochMs } from "../clock.ts";
import type { AppointmentKind } from "./appointment-kind.ts";
import { type TakenTime, takenBy } from "./busy.ts";
import { ByDay } from "./by-day.ts";
import { addDays, type Day, dayOf } from "./day.ts";
import { instantOf, type Opening, openingsOn } from "./hours.ts";
import { Occurrences } from "./recurrence.ts";
import type { Block, Pattern } from "./schedule.ts";
import type { Adviser, Slot, SlotQuery, Supply } from "./slots.ts";

/** One pattern of one adviser that fits a question, with all that its slots must lie in and keep clear of. */
export interface Offer {
  readonly pattern: Pattern;
  readonly days: Occurrences;
  readonly lastDay: Day;
  /** When the centre is open; undefined where there is none. */
  readonly open: ByDay<readonly Opening[]> | undefined;
  readonly blocked: ByDay<readonly Opening[]>;
  readonly adviserTime: TakenTime | undefined;
  readonly personTime: TakenTime | undefined;
  /** The first instant at which a slot may start, and the first at which it may not. */
  readonly earliest: EpochMs;
  readonly until: EpochMs;
  readonly lengthMs: number;
  readonly gapMs: number;
  /** What all its slots have in common. */
  readonly what: Omit<Slot, "start" | "end">;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const NO_HOLIDAYS: ReadonlySet<Day> = new Set();

/** The patterns that fit a question, those of one adviser together. */
export function offersFor(supply: Supply, query: SlotQuery): Offer[] {
  const taken = takenBy(supply.busy);
  const open = openPlaces(supply);
  const today = dayOf(query.now);
  return supply.advisers
    .filter(({ id }) => query.adviserId === undefined || query.adviserId === id)
    .flatMap((adviser) => {
      const blocked = blockedTime(adviser.blocks);
      return wantedPatterns(adviser, supply, query).map(({ pattern, kind }) => ({
        pattern,
        days: new Occurrences(pattern),
        lastDay: addDays(today, kind.horizonDays),
        open: isAtCentre(pattern) ? (open.get(pattern.placeId) ?? NEVER) : undefined,
        blocked,
        adviserTime: taken.get(adviser.id),
        personTime: taken.get(query.person),
        earliest: Math.max(query.now + kind.noticeHours * HOUR_MS, query.from ?? 0),
        until: query.until ?? Number.POSITIVE_INFINITY,
        lengthMs: kind.minutes * MINUTE_MS,
        gapMs: adviser.gapMinutes * MINUTE_MS,
        what: whatOf(adviser, pattern, kind),
      }));
    });
}

const NEVER = new ByDay<readonly Opening[]>(() => []);

function openPlaces({ places }: Supply): ReadonlyMap<string, ByDay<readonly Opening[]>> {
  return new Map(
    [...places].map(([id, hours]) => [id, new ByDay((day) => openingsOn(day, hours, NO_HOLIDAYS))]),
  );
}

function blockedTime(blocks: readonly Block[]): ByDay<readonly Opening[]> {
  const all = blocks.map((block) => ({ block, days: new Occurrences(block) }));
  return new ByDay((day) => all.filter(({ days }) => days.on(day)).map(({ block }) => openingOf(day, block)));
}

/** An outreach place has no hours but the adviser's own, and nor have phone and video. */
function isAtCentre({ by, placeText }: Pattern): boolean {
  return by === "in-person" && placeText === undefined;
}

function wantedPatterns({ patterns }: Adviser, { kinds }: Supply, { by, placeId, kind: wanted }: SlotQuery) {
  return patterns.flatMap((pattern) => {
    if (by !== undefined && by !== pattern.by) return [];
    if (placeId !== undefined && placeId !== pattern.placeId) return [];
    const kind = kinds.find((one) => isHeld(one, pattern) && (wanted === undefined || wanted === one.id));
    return kind ? [{ pattern, kind }] : [];
  });
}

function isHeld({ id, ways }: AppointmentKind, { by, kinds }: Pattern): boolean {
  return ways.includes(by) && (kinds.length === 0 || kinds.includes(id));
}

function whatOf(adviser: Adviser, { by, placeId, placeText }: Pattern, kind: AppointmentKind): Offer["what"] {
  return {
    adviserId: adviser.id,
    adviserName: adviser.firstName,
    placeId,
    ...(placeText !== undefined && { placeText }),
    by,
    kind: kind.id,
  };
}

/** The free times of an offer on a day: one after the other from the start of each stretch that is open. */
export function slotsOn(day: Day, offer: Offer): Slot[] {
  const { days, lastDay, what, lengthMs, gapMs } = offer;
  if (day > lastDay || !days.on(day)) return [];
  const slots: Slot[] = [];
  for (const { from, to } of stretchesOn(day, offer))
    for (let start = from; start + lengthMs <= to; start += lengthMs + gapMs)
      if (isFree(day, start, offer)) slots.push({ ...what, start, end: start + lengthMs });
  return slots;
}

function stretchesOn(day: Day, { pattern, open }: Offer): Opening[] {
  const mine = openingOf(day, pattern);
  if (!open) return [mine];
  return open.on(day).map(({ from, to }) => ({ from: Math.max(mine.from, from), to: Math.min(mine.to, to) }));
}

function openingOf(day: Day, { from, to }: Pick<Pattern, "from" | "to">): Opening {
  return { from: instantOf(day, from), to: instantOf(day, to) };
}

function isFree(day: Day, start: EpochMs, offer: Offer): boolean {
  const { earliest, until, lengthMs, gapMs, blocked, adviserTime, personTime } = offer;
  const end = start + lengthMs;
  return (
    start >= earliest &&
    start < until &&
    !blocked.on(day).some(({ from, to }) => from < end && start < to) &&
    (adviserTime?.isClear(start - gapMs, end + gapMs) ?? true) &&
    (personTime?.isClear(start, end) ?? true)
  );
}
