import type { AgeSpan, Fact } from "./conditions.ts";
import { longDay } from "./day-words.ts";
import type { Entitlement, Standing } from "./entitlement.ts";

/** What decided an answer. */
export type Reason =
  | "fits"
  | "facts_against"
  | "too_old"
  | "too_young"
  | "past_review"
  | "unknown_facts"
  | "hangs_on_more"
  | "no_figure"
  | "two_readings"
  | Exclude<Standing, "in_force">;

export interface Grounds extends AgeSpan {
  readonly entitlement: Entitlement;
  readonly failed: readonly Fact[];
  readonly missing: readonly Fact[];
}

/** The reason in a young person's words. */
export function whyOf(reason: Reason, grounds: Grounds): string {
  return SENTENCES[reason](grounds);
}

const SENTENCES: Readonly<Record<Reason, (grounds: Grounds) => string>> = {
  fits: () => "What we know of you fits the rules. A person decides.",
  facts_against: ({ failed }) => `It depends on ${listed(failed)}, and what we have does not fit.`,
  too_old: ({ entitlement, until }) =>
    `It stops at ${oldestAge(entitlement)}${until ? `: it ended on ${longDay(until)}` : ""}.`,
  too_young: ({ entitlement, from }) =>
    `It starts at ${entitlement.conditions.ageFrom}${from ? `, on ${longDay(from)}` : ""}.`,
  past_review: () => "We have not checked this lately. Check with your PA.",
  unknown_facts: ({ missing }) => `We do not know ${listed(missing)}.`,
  hangs_on_more: ({ entitlement }) => `It also depends on ${joined(entitlement.alsoNeeds)}.`,
  two_readings: () => "The law can be read in two ways here. Ask your PA to check.",
  no_figure: () => "We do not know the amount for this date. Check with your PA.",
  announced: () => "The government has said it will come. We have seen no proof that it has started.",
  enacted_not_started: () => "The law is passed, but we have seen no start date.",
  not_confirmed: () => "Nobody has confirmed this where you are. Check with your PA.",
  ended: () => "The time it was for is over. Ask your PA if there is something in its place.",
};

const FACTS: Readonly<Record<Fact, string>> = {
  born: "your date of birth",
  status: "your leaving care status",
  council: "which council looked after you",
  livesIn: "where you live",
  study: "what you are studying",
  work: "your work",
  home: "what kind of home you have",
  parent: "whether you are a parent",
  pregnant: "whether you are pregnant",
  immigrationUnsettled: "your right to stay in the UK",
  custody: "whether you are or were in custody",
};

function oldestAge({ conditions }: Entitlement): number | undefined {
  return conditions.ageBefore ?? conditions.ageBeforeOn31August;
}

function listed(facts: readonly Fact[]): string {
  return joined(facts.map((fact) => FACTS[fact]));
}

/** "a", "a and b", "a, b and c" */
function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
