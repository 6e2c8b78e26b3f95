import type { EpochMs } from "../clock.ts";
import { birthday } from "./birthday.ts";
import { addDays, ageOn, type Day, dayOf } from "./day.ts";
import { plainName } from "./name-match.ts";
import { checkInBy, isSilent, type Touch, visitBy } from "./touch.ts";

/** How things stand with one young person, for the list of all of them. Moments are null where there is nothing. */
export interface Standing {
  readonly touch: Touch;
  readonly concern: "emergency" | "urgent" | null;
  /** Since when a message of theirs has not been read. */
  readonly unreadSince: EpochMs | null;
  /** Since when one was read and has no answer. */
  readonly seenSince: EpochMs | null;
  readonly callSince: EpochMs | null;
  /** By when the first thing that they asked for is to be decided. */
  readonly askDue: Day | null;
  readonly bookingAt: EpochMs | null;
  /** By when their pathway plan is to be reviewed. */
  readonly reviewDue: Day | null;
  readonly born: Day | undefined;
  readonly stopped: boolean;
}

/** What comes up for somebody within a week, or should have been done. */
export interface Due {
  readonly what: "booking" | "ask" | "birthday" | "review" | "visit" | "check-in";
  readonly on: Day;
  readonly isLate: boolean;
}

const WEEK_DAYS = 7;

const found = new WeakMap<Standing, { readonly today: Day; readonly due: readonly Due[] }>();

/** The soonest first. An appointment is never late; a birthday neither. Found once a day for each standing: a list asks often. */
export function dueThisWeek(one: Standing, now: EpochMs): readonly Due[] {
  const today = dayOf(now);
  const known = found.get(one);
  if (known?.today === today) return known.due;
  const due = dueFrom(one, today, now);
  found.set(one, { today, due });
  return due;
}

function dueFrom(one: Standing, today: Day, now: EpochMs): Due[] {
  const last = addDays(today, WEEK_DAYS);
  const booking = one.bookingAt === null ? null : dayOf(Math.max(one.bookingAt, now));
  const all = [
    { what: "booking" as const, on: booking },
    { what: "ask" as const, on: one.askDue },
    { what: "birthday" as const, on: one.born === undefined ? null : nextBirthday(one.born, today) },
    { what: "review" as const, on: one.reviewDue },
    { what: "visit" as const, on: visitBy(one.touch) },
    { what: "check-in" as const, on: checkInBy(one.touch) },
  ];
  return all
    .flatMap(({ what, on }) => (on !== null && on <= last ? [{ what, on, isLate: on < today }] : []))
    .sort((a, b) => a.on.localeCompare(b.on));
}

function nextBirthday(born: Day, today: Day): Day {
  const age = ageOn(today, born);
  const last = birthday(born, age);
  return last === today ? last : birthday(born, age + 1);
}

/** The parts of a caseload that can be looked at on their own. */
export const VIEWS = ["everybody", "now", "waiting", "week", "silent", "stopped"] as const;
export type View = (typeof VIEWS)[number];

/** Whether somebody belongs to a part: a concern or an unread message needs their worker now; what was seen and not done waits. */
export function isIn(view: View, one: Standing, now: EpochMs): boolean {
  switch (view) {
    case "everybody":
      return true;
    case "now":
      return one.concern !== null || one.unreadSince !== null;
    case "waiting":
      return one.seenSince !== null || one.callSince !== null || one.askDue !== null;
    case "week":
      return dueThisWeek(one, now).length > 0;
    case "silent":
      return isSilent(one.touch, now);
    case "stopped":
      return one.stopped;
  }
}

export const ORDERS = ["waits", "due", "silent", "name"] as const;
export type Order = (typeof ORDERS)[number];

type Sortable = { readonly standing: Standing; readonly name: string };

/** What comes first in an order. Whatever is equal stands by name. */
export function inOrder<One extends Sortable>(people: readonly One[], order: Order, now: EpochMs): One[] {
  const keyed = people.map((one) => ({
    one,
    key: KEYS[order](one.standing, now),
    name: plainName(one.name),
  }));
  keyed.sort((a, b) => compare(a.key, b.key) || compareNames(a.name, b.name));
  return keyed.map(({ one }) => one);
}

const compareNames = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const LAST = Number.POSITIVE_INFINITY;
type Key = readonly number[];

const KEYS: Readonly<Record<Order, (one: Standing, now: EpochMs) => Key>> = {
  waits: (one, now) => [rankOf(one), waitsSince(one), dueKey(one, now)],
  due: (one, now) => [dueKey(one, now), rankOf(one)],
  silent: ({ touch }) => [Math.max(touch.since, touch.heardAt ?? 0, touch.metAt ?? 0)],
  name: () => [],
};

const compare = (a: Key, b: Key): number => {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
};

/** An emergency first, then other concerns, what is unread, what has no answer, calls, things asked for. */
function rankOf({ concern, unreadSince, seenSince, callSince, askDue }: Standing): number {
  const ranks = [concern === "emergency", concern !== null, unreadSince, seenSince, callSince, askDue];
  const at = ranks.findIndex((mark) => mark !== null && mark !== false);
  return at < 0 ? LAST : at;
}

const waitsSince = ({ unreadSince, seenSince, callSince }: Standing): number =>
  unreadSince ?? seenSince ?? callSince ?? LAST;

function dueKey(one: Standing, now: EpochMs): number {
  const [soonest] = dueThisWeek(one, now);
  return soonest === undefined ? LAST : Date.parse(soonest.on);
}
