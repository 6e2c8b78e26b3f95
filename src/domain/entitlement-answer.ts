import { type AgeSpan, ageSpan, type Fact, judge } from "./conditions.ts";
import type { Day } from "./day.ts";
import { type Entitlement, figureOn } from "./entitlement.ts";
import { type Grounds, type Reason, whyOf } from "./entitlement-why.ts";
import type { Facts } from "./facts.ts";

export interface Answer {
  readonly id: string;
  readonly answer: "yes" | "maybe" | "no" | "not_yet" | "ended";
  /** What decided it. */
  readonly reason: Reason;
  /** The reason as a sentence for the young person. */
  readonly why: string;
  /** Facts that would settle it. */
  readonly missing: readonly Fact[];
  /** The figure named `amount` that is in force: "£3,000", "up to £1,200 a school year". */
  readonly amount?: string;
  /** The first day on which they are old enough, when it is still to come. */
  readonly from?: Day;
  /** The first day on which they are too old. */
  readonly until?: Day;
  /** The id of what there is on the same subject, when this has ended. */
  readonly instead?: string;
  readonly source: string;
}

/**
 * Whether someone could get an entitlement on a day. Never yes while a fact is unknown, its standing is
 * anything but in force, its review date has passed, or it hangs on what we do not hold.
 */
export function answerFor(entitlement: Entitlement, facts: Partial<Facts>, day: Day): Answer {
  const span = facts.born ? ageSpan(entitlement.conditions, facts.born) : {};
  const { failed, missing } = judge(entitlement.conditions, facts);
  const reason = decide({ entitlement, failed, missing }, span, day);
  const grounds = { entitlement, failed, missing, ...span };
  const amount = figureOn(entitlement, "amount", day, facts.born);
  return {
    id: entitlement.id,
    answer: ANSWERS[reason],
    reason,
    why: whyOf(reason, grounds),
    missing: failed.length ? [] : missing,
    ...(amount ? { amount } : {}),
    ...(span.from && day < span.from ? { from: span.from } : {}),
    ...(span.until ? { until: span.until } : {}),
    source: entitlement.source,
  };
}

/** The answers on all of them, most useful first: yes, maybe, not yet, ended, no; then by priority. */
export function entitlementsFor(
  all: readonly Entitlement[],
  facts: Partial<Facts>,
  day: Day,
): readonly Answer[] {
  return inOrder(all, (entitlement) => answerFor(entitlement, facts, day));
}

/** Answers sorted as `entitlementsFor` does; one that has ended names what there is instead on the same subject. */
export function inOrder(
  all: readonly Entitlement[],
  answer: (entitlement: Entitlement) => Answer,
): readonly Answer[] {
  const sorted = all
    .map((entitlement) => ({ entitlement, given: answer(entitlement) }))
    .sort((a, b) => rank(a.given) - rank(b.given) || a.entitlement.priority - b.entitlement.priority);
  const open = sorted.filter(({ given }) => isOpen(given)).map(({ entitlement }) => entitlement);
  return sorted.map(({ entitlement, given }) => withInstead(given, entitlement, open));
}

/** Something that can be relied on and could be had: yes, or maybe for want of a fact. */
export function isOpen({ answer, reason }: Answer): boolean {
  return answer === "yes" || RELIABLE_MAYBES.includes(reason);
}

const RELIABLE_MAYBES: readonly Reason[] = ["unknown_facts", "hangs_on_more", "no_figure", "two_readings"];

function withInstead(given: Answer, { topics }: Entitlement, open: readonly Entitlement[]): Answer {
  const other =
    given.answer === "ended" && open.find((one) => one.topics.some((topic) => topics.includes(topic)));
  return other ? { ...given, instead: other.id } : given;
}

const ANSWERS: Readonly<Record<Reason, Answer["answer"]>> = {
  fits: "yes",
  announced: "maybe",
  enacted_not_started: "maybe",
  not_confirmed: "maybe",
  ended: "ended",
  past_review: "maybe",
  unknown_facts: "maybe",
  hangs_on_more: "maybe",
  no_figure: "maybe",
  two_readings: "maybe",
  too_young: "not_yet",
  too_old: "ended",
  facts_against: "no",
};

const USEFULNESS: readonly Answer["answer"][] = ["yes", "maybe", "not_yet", "ended", "no"];

function rank({ answer }: Answer): number {
  return USEFULNESS.indexOf(answer);
}

function decide({ entitlement, failed, missing }: Grounds, { from, until }: AgeSpan, day: Day): Reason {
  if (failed.length) return "facts_against";
  if (until && until <= day) return "too_old";
  if (from && day < from) return "too_young";
  if (entitlement.standing !== "in_force") return entitlement.standing;
  if (entitlement.review < day) return "past_review";
  if (missing.length) return "unknown_facts";
  if (entitlement.alsoNeeds.length) return "hangs_on_more";
  return lacksFigure(entitlement, day) ? "no_figure" : "fits";
}

function lacksFigure(entitlement: Entitlement, day: Day): boolean {
  return entitlement.amounts.some(({ name }) => figureOn(entitlement, name, day) === undefined);
}
