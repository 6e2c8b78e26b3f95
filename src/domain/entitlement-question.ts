import { birthday } from "./birthday.ts";
import { ageSpan, type Fact, judge } from "./conditions.ts";
import type { Day } from "./day.ts";
import type { Entitlement } from "./entitlement.ts";
import { answerFor } from "./entitlement-answer.ts";
import { Facts } from "./facts.ts";

/** What can be asked, each as one question. Parent and pregnant are one: "a child, or one on the way?" */
export const QUESTIONS = [
  "age",
  "status",
  "council",
  "livesIn",
  "study",
  "work",
  "home",
  "family",
  "immigrationUnsettled",
  "custody",
] as const;
export type Question = (typeof QUESTIONS)[number];

/** The facts that the answer to a question gives. */
export function factsOf(question: Question): readonly Fact[] {
  if (question === "age") return ["born"];
  return question === "family" ? ["parent", "pregnant"] : [question];
}

/**
 * The question whose answer settles most, counted by how much each entitlement matters, with every answer to it held
 * equally likely; undefined once no answer could change anything.
 * @param not questions that were asked before, or that make no sense here
 */
export function nextQuestion(
  all: readonly Entitlement[],
  facts: Partial<Facts>,
  day: Day,
  not: ReadonlySet<Question> = new Set(),
): Question | undefined {
  const open = unsettled(all, facts, day);
  const useful = QUESTIONS.filter((question) => !not.has(question) && isTold(question, open));
  const gains = useful.map((question) => ({ question, gain: gainOf(question, open, facts, day) }));
  return gains.toSorted((a, b) => b.gain - a.gain)[0]?.question;
}

/** What is not known and would decide an answer. */
interface Unsettled {
  readonly entitlement: Entitlement;
  readonly missing: readonly Fact[];
}

export function unsettled(all: readonly Entitlement[], facts: Partial<Facts>, day: Day): Unsettled[] {
  return all.flatMap((entitlement) => {
    const { reason, missing } = answerFor(entitlement, facts, day);
    return reason === "unknown_facts" ? [{ entitlement, missing }] : [];
  });
}

function isTold(question: Question, open: readonly Unsettled[]): boolean {
  return factsOf(question).some((fact) => open.some(({ missing }) => missing.includes(fact)));
}

function gainOf(question: Question, open: readonly Unsettled[], facts: Partial<Facts>, day: Day): number {
  const given = factsOf(question);
  const touched = open.filter(({ missing }) => missing.some((fact) => given.includes(fact)));
  const ways = answersTo(question, touched, facts, day);
  const after = ways.map((way) =>
    sum(touched, (one) => weight(one) * settledness(one.entitlement, way, day)),
  );
  return mean(after) - sum(touched, (one) => weight(one) * part(one.missing.length));
}

/** Priority 1 counts nine times as much as priority 9. */
const weight = ({ entitlement }: Unsettled): number => 10 - entitlement.priority;
const part = (missing: number): number => (missing === 0 ? 1 : 0.5 ** missing / 2);

/** 1 once it is decided, less the more is missing. */
function settledness({ conditions }: Entitlement, facts: Partial<Facts>, day: Day): number {
  const { failed, missing } = judge(conditions, facts);
  if (failed.length > 0) return 1;
  const { from, until } = facts.born ? ageSpan(conditions, facts.born) : {};
  return (from && day < from) || (until && until <= day) ? 1 : part(missing.length);
}

/** The facts as they would be after each answer that agrees with what is known. */
function answersTo(
  question: Question,
  touched: readonly Unsettled[],
  facts: Partial<Facts>,
  day: Day,
): Partial<Facts>[] {
  return valuesOf(question, touched, day)
    .filter((way) => Object.entries(way).every(([fact, value]) => (facts[fact as Fact] ?? value) === value))
    .map((way) => ({ ...facts, ...way }));
}

const { study, work, home, status } = Facts.shape;
const AGES = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25];
const YES_NO = [true, false];

function valuesOf(question: Question, touched: readonly Unsettled[], day: Day): Partial<Facts>[] {
  switch (question) {
    case "age":
      return AGES.map((age) => ({ born: birthday(day, -age) }));
    case "family":
      return YES_NO.flatMap((parent) => YES_NO.map((pregnant) => ({ parent, pregnant })));
    case "study":
      return study.unwrap().options.map((one) => ({ study: one }));
    case "work":
      return work.unwrap().options.map((one) => ({ work: one }));
    case "home":
      return home.unwrap().options.map((one) => ({ home: one }));
    case "status":
      return status.unwrap().options.map((one) => ({ status: one }));
    case "council":
    case "livesIn":
      return councilsIn(question, touched).map((name) => ({ [question]: name }));
    default:
      return YES_NO.map((value) => ({ [question]: value }));
  }
}

const ELSEWHERE = "elsewhere";

/** The councils that some rule names, and anywhere else. */
function councilsIn(question: "council" | "livesIn", touched: readonly Unsettled[]): string[] {
  const named = touched.flatMap(
    ({ entitlement: { conditions } }) =>
      (question === "council" ? conditions.councilAny : conditions.livesInAny) ?? [],
  );
  return [...new Set([...named, ELSEWHERE])];
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

const mean = (all: readonly number[]): number => sum(all, (one) => one) / Math.max(1, all.length);
