import type { EpochMs } from "../clock.ts";
import { type Due, dueThisWeek, type Standing } from "../domain/caseload.ts";
import { ageOn, type Day, shortDay } from "../domain/day.ts";
import { isFresh } from "./good-news.ts";
import type { Listed } from "./people-list.ts";
import { momentOf, momentWords, spanWords } from "./words.ts";

/** One line of the list of young people, in words. */
export function personCells(
  { row, name, standing }: Listed,
  { ownId, now }: { ownId: string; now: EpochMs },
) {
  const heard = standing.touch.heardAt;
  return {
    name,
    href: `/staff/people/${row.id}`,
    covered: row.worker_id !== ownId && row.worker_id !== null,
    stopped: standing.stopped,
    good: row.good_at !== null && isFresh(row.good_at, now),
    level: standing.concern,
    waits: waitsWords(standing, now),
    due: dueThisWeek(standing, now).map((due) => dueWords(due, standing, now)),
    heard: heard === null ? undefined : momentOf(heard, now),
    quiet: heard === null ? undefined : `${spanWords(now - heard)} ago`,
  };
}

type Waits = { readonly tag: string; readonly colour: string; readonly text: string };

function waitsWords(one: Standing, now: EpochMs): Waits[] {
  const since = (at: EpochMs) => spanWords(now - at);
  const { unreadSince, seenSince, callSince, askDue } = one;
  return [
    unreadSince !== null && { tag: "New", colour: "blue", text: since(unreadSince) },
    seenSince !== null && { tag: "Not answered", colour: "grey", text: since(seenSince) },
    callSince !== null && { tag: "Call", colour: "purple", text: since(callSince) },
    askDue !== null && { tag: "Asked", colour: "grey", text: `answer by ${dayWords(askDue)}` },
  ].filter((one) => one !== false);
}

const dayWords = (day: Day): string => shortDay(Date.parse(`${day}T12:00:00Z`));

function dueWords({ what, on, isLate }: Due, { born, bookingAt }: Standing, now: EpochMs) {
  const day = dayWords(on);
  const words = {
    booking: () => `Appointment ${momentWords(bookingAt!, now)}`,
    ask: () => `Answer on what they asked for, ${day}`,
    birthday: () => `Turns ${ageOn(on, born!)}, ${day}`,
    review: () => `Plan review by ${day}`,
    visit: () => `Visit by ${day}`,
    "check-in": () => `Check in by ${day}`,
  };
  return { text: words[what](), isLate };
}
