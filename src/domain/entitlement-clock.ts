import { type Coming, expectedOn } from "./coming.ts";
import { ageSpan } from "./conditions.ts";
import { addDays, Day } from "./day.ts";
import { type Entitlement, figureOn } from "./entitlement.ts";
import { answerFor, isOpen } from "./entitlement-answer.ts";
import type { Facts } from "./facts.ts";

/** What changes for somebody on a day. */
export interface Change {
  readonly id: string;
  readonly on: Day;
  readonly kind: "starts" | "stops" | "figure";
  /** The new figure, "£350 a month". */
  readonly amount?: string;
}

export const DAYS_AHEAD = 90;

/**
 * What starts, stops or changes for somebody after a day and up to `days` later: by birthdays, the end of a course, a
 * move, and figures that are already known. Soonest first, and what matters most where several come on one day.
 * Whether content is due for review counts for nothing here.
 */
export function changesAhead(
  all: readonly Entitlement[],
  facts: Partial<Facts>,
  coming: Coming,
  day: Day,
  days = DAYS_AHEAD,
): Change[] {
  const last = addDays(day, days);
  return all
    .toSorted((a, b) => a.priority - b.priority)
    .map((one) => ({ ...one, review: FOR_EVER }))
    .flatMap((one) =>
      turningDays(one, facts, coming)
        .filter((on) => day < on && on <= last)
        .flatMap((on) => changeOn(one, facts, coming, on)),
    )
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

const FOR_EVER = Day.parse("9999-12-31");

/** The days on which an answer could become another one, each once. */
function turningDays({ conditions, amounts }: Entitlement, { born }: Partial<Facts>, coming: Coming): Day[] {
  const { from, until } = born ? ageSpan(conditions, born) : {};
  const { courseEnds, movesOn } = coming;
  const days = [
    from,
    until,
    courseEnds && addDays(courseEnds, 1),
    movesOn,
    ...amounts.map((one) => one.from),
  ];
  return [...new Set(days.filter((one) => one !== undefined))];
}

function changeOn(one: Entitlement, facts: Partial<Facts>, coming: Coming, on: Day): Change[] {
  const before = answerFor(one, expectedOn(facts, coming, addDays(on, -1)), addDays(on, -1));
  const after = answerFor(one, expectedOn(facts, coming, on), on);
  if (isOpen(before) !== isOpen(after)) return [{ id: one.id, on, kind: isOpen(after) ? "starts" : "stops" }];
  const amount = figureOn(one, "amount", on, facts.born);
  return isOpen(after) && amount && amount !== before.amount
    ? [{ id: one.id, on, kind: "figure", amount }]
    : [];
}
