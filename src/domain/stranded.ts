import { dayOf } from "./day.ts";
import { instantOf } from "./hours.ts";
import { Occurrences, type Recurring } from "./recurrence.ts";
import type { Block, Pattern } from "./schedule.ts";
import type { Slot } from "./slots.ts";

type Booked = Pick<Slot, "start" | "end" | "by" | "placeId">;

/** What an adviser's days are made of. */
export interface Days {
  readonly patterns: readonly Pattern[];
  readonly blocks: readonly Block[];
}

/** The appointments that could be held before a change of an adviser's days, and cannot after it. */
export function strandedBy<B extends Booked>(booked: readonly B[], before: Days, after: Days): B[] {
  return booked.filter((one) => canBeHeld(one, before) && !canBeHeld(one, after));
}

function canBeHeld(booked: Booked, { patterns, blocks }: Days): boolean {
  const isThere = patterns.some(
    (one) => one.by === booked.by && one.placeId === booked.placeId && holds(one, booked),
  );
  return isThere && !blocks.some((one) => touches(one, booked));
}

type Times = Recurring & Pick<Pattern, "from" | "to">;

function holds(one: Times, { start, end }: Booked): boolean {
  const day = dayOf(start);
  return new Occurrences(one).on(day) && instantOf(day, one.from) <= start && end <= instantOf(day, one.to);
}

function touches(one: Times, { start, end }: Booked): boolean {
  const day = dayOf(start);
  return new Occurrences(one).on(day) && instantOf(day, one.from) < end && start < instantOf(day, one.to);
}
