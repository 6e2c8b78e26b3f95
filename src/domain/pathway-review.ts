import { addDays, type Day } from "./day.ts";
import type { LegalStatus } from "./facts.ts";
import { addMonths } from "./months.ts";

/**
 * A pathway plan is looked at again at least every six months: regulation 7(2) of the Care Leavers (England)
 * Regulations 2010, paragraph 19B(5) of Schedule 2 and section 23C(3)(b) of the Children Act 1989.
 */
const MOST_MONTHS = 6;
/** For everybody else six is usual too, and some councils allow a year. */
const MOST_MONTHS_ELSEWHERE = 12;
const BY_LAW: ReadonlySet<LegalStatus> = new Set<LegalStatus>(["eligible", "relevant", "former_relevant"]);
/** A working habit of ours: a review that is late is held within four weeks, and stays on the list until then. */
const CATCH_UP_DAYS = 28;

/** How the reviews of one plan stand. */
export interface PlanReview {
  readonly dueOn: Day | null;
  readonly heldOn: Day | null;
}

/** The day proposed for the next review once one was held. */
export function nextReview(heldOn: Day): Day {
  return addMonths(heldOn, MOST_MONTHS);
}

/**
 * The last day that the next review may be put on: so long after the last one; where none is known, no later than it
 * was due. One that is late already may only be put on a day soon.
 * @param status a status that is not on record counts as one that the law is strict about
 */
export function latestReview(
  { dueOn, heldOn }: PlanReview,
  status: LegalStatus | undefined,
  today: Day,
): Day {
  const months = status === undefined || BY_LAW.has(status) ? MOST_MONTHS : MOST_MONTHS_ELSEWHERE;
  const latest = heldOn === null ? (dueOn ?? addMonths(today, months)) : addMonths(heldOn, months);
  return latest >= today ? latest : addDays(today, CATCH_UP_DAYS);
}
