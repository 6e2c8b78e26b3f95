import { addDays, type Day } from "../day.ts";
import type { CareRecord } from "./care-record.ts";
import { sixMonthsHome } from "./home.ts";
import type { Life } from "./life.ts";
import type { Milestones, Rules } from "./rules.ts";
import { covers, daysWithin, merged, type Span } from "./span.ts";

/** One life, its care record and the lines of age, under one reading of the law. */
export interface Situation {
  readonly life: Life;
  readonly rules: Rules;
  readonly ages: Milestones;
  readonly record: CareRecord;
}

/** Days looked after from the 14th birthday up to a day, each counted once. */
export function daysSince14({ record, ages }: Situation, upTo: Day = ages.lastAsChild): number {
  return daysWithin(record.lookedAfter, { from: ages.at14, to: upTo });
}

/** The last day looked after, if there was one. */
export function lastDayInCare({ record }: Situation): Day | undefined {
  return record.lookedAfter.at(-1)?.to;
}

/** Whether someone was eligible on their last day in care: 16 or 17, with 13 weeks. Children Act 1989 Sch 2 para 19B. */
export function wasEligible(situation: Situation): boolean {
  const { ages, rules } = situation;
  const last = lastDayInCare(situation);
  return last !== undefined && last >= ages.at16 && daysSince14(situation, last) >= rules.daysNeeded;
}

/** How a child out of care is relevant. */
export type RelevantRoute = "left_care" | "detained_at_16";

/**
 * Whether someone who has left care is relevant on a day, age aside: eligible before they left, or detained or in
 * hospital at 16 after 13 weeks in care, and not back home for six months.
 * @see Children Act 1989 s23A(2); Care Leavers (England) Regulations 2010 reg 3
 */
export function relevantRoute(situation: Situation, on: Day): RelevantRoute | undefined {
  const route = wasEligible(situation) ? "left_care" : detainedAt16(situation) ? "detained_at_16" : undefined;
  const leftCare = lastDayInCare(situation) ?? situation.life.born;
  return route && !homeLongEnough(situation, on, leftCare) ? route : undefined;
}

/** Six months at home, judged on the day, or at 18 and again today where the reading asks it of those who stayed on. */
function homeLongEnough({ life, rules, ages }: Situation, on: Day, leftCare: Day): boolean {
  if (sixMonthsHome(life, on, leftCare, rules)) return true;
  if (rules.homeJudged === "at_18" || life.today < ages.at18) return false;
  const home = sixMonthsHome(life, life.today, leftCare, rules);
  return home !== undefined && home.from < ages.at18;
}

function detainedAt16({ life, record, ages, rules }: Situation): boolean {
  const stay = heldAt(life, ages.at16);
  if (!stay || !inCareBefore(record.beforeDetention, stay)) return false;
  return daysWithin(record.beforeDetention, { from: ages.at14, to: stay.from }) >= rules.daysNeeded;
}

/** The time in custody or hospital that a day falls in. On remand a child is looked after, which is another route. */
export function heldAt({ detained }: Life, day: Day): Span | undefined {
  return merged(detained.filter(({ type }) => type !== "remand")).find((span) => covers(span, day));
}

function inCareBefore(care: readonly Span[], stay: Span): boolean {
  return care.some((span) => covers(span, stay.from) || covers(span, addDays(stay.from, -1)));
}
