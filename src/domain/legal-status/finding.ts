import { careRecord } from "./care-record.ts";
import type { Category } from "./category.ts";
import type { Life } from "./life.ts";
import { type QualifyingRoute, qualifyingRoute } from "./qualifying.ts";
import {
  daysSince14,
  lastDayInCare,
  type RelevantRoute,
  relevantRoute,
  type Situation,
  wasEligible,
} from "./relevant.ts";
import { milestones, type Rules } from "./rules.ts";
import { covers } from "./span.ts";

/** How a category was reached. */
export type Route = "in_care" | "in_care_at_18" | RelevantRoute | QualifyingRoute | "none";

export interface Finding {
  readonly category: Category;
  readonly route: Route;
  readonly situation: Situation;
  /** Days looked after from the 14th birthday, each counted once. */
  readonly days: number;
}

type Placed = Pick<Finding, "category" | "route">;

const NONE: Placed = { category: "not_a_care_leaver_in_law", route: "none" };

/** The category of a life on its day, under one reading of the law. */
export function findingOf(life: Life, rules: Rules): Finding {
  const ages = milestones(life.born, rules);
  const situation = { life, rules, ages, record: careRecord(life, ages) };
  const placed = life.today < ages.at18 ? asChild(situation) : asAdult(situation);
  return { ...placed, situation, days: daysSince14(situation) };
}

function asChild(situation: Situation): Placed {
  const { life, record, ages } = situation;
  const inCare = record.lookedAfter.some((span) => covers(span, life.today));
  const onBreak = record.shortBreaks.some((span) => covers(span, life.today));
  if (inCare || onBreak) return { category: inCareCategory(situation, inCare), route: "in_care" };
  if (life.today < ages.at16) return NONE;
  const relevant = relevantRoute(situation, life.today);
  if (relevant) return { category: "relevant", route: relevant };
  const qualifies = qualifyingRoute(situation);
  return qualifies ? { category: "qualifying", route: qualifies } : NONE;
}

function inCareCategory(situation: Situation, ordinary: boolean): Category {
  if (situation.life.today < situation.ages.at16) return "looked_after_under_16";
  return ordinary && wasEligible(situation) ? "eligible" : "looked_after_not_eligible";
}

function asAdult(situation: Situation): Placed {
  const former = formerRelevantRoute(situation);
  if (former) return { category: formerRelevantCategory(situation), route: former };
  const qualifies = qualifyingRoute(situation);
  return qualifies ? { category: qualifyingCategory(situation, qualifies), route: qualifies } : NONE;
}

/** In care and eligible at 18, or relevant on reaching it. Children Act 1989 s23C(1). */
function formerRelevantRoute(situation: Situation): Route | undefined {
  if (lastDayInCare(situation) !== situation.ages.lastAsChild)
    return relevantRoute(situation, situation.ages.at18);
  return wasEligible(situation) ? "in_care_at_18" : undefined;
}

/** Children Act 1989 s23C(6)-(7), s23CA, s23CZB. */
function formerRelevantCategory({ life, ages }: Situation): Category {
  if (life.today < ages.at21 || life.planProgramme) return "former_relevant";
  if (life.today < ages.at25)
    return life.education ? "former_relevant_returning_to_education" : "former_relevant_21_24_on_request";
  return life.agreedProgramme ? "former_relevant_returning_to_education" : "aged_out";
}

/** Children Act 1989 s24(1A)-(1B); s24B(3) for study up to 25. */
function qualifyingCategory({ life, ages }: Situation, route: QualifyingRoute): Category {
  if (life.today < ages.at21) return "qualifying";
  const fromCare = route === "looked_after" || route === "guardianship";
  return life.today < ages.at25 && life.education && fromCare
    ? "qualifying_education_only_21_24"
    : "aged_out";
}
