import type { Day } from "../../src/domain/day.ts";
import type { Entitlement } from "../../src/domain/entitlement.ts";
import {
  factsOf,
  nextQuestion,
  QUESTIONS,
  type Question,
  unsettled,
} from "../../src/domain/entitlement-question.ts";
import type { Facts } from "../../src/domain/facts.ts";

/** The facts of a life that come with its questions, and nothing else. */
export function knowing(life: Facts, from: Partial<Facts>, questions: Iterable<Question>): Partial<Facts> {
  const facts: Partial<Facts> = { ...from };
  for (const question of questions)
    for (const fact of factsOf(question)) Object.assign(facts, { [fact]: life[fact] });
  return facts;
}

/** The questions that are asked of a life until no answer could change, in their order. */
export function asked(all: readonly Entitlement[], life: Facts, from: Partial<Facts>, day: Day): Question[] {
  const put: Question[] = [];
  for (;;) {
    const next = nextQuestion(all, knowing(life, from, put), day, new Set(put));
    if (!next) return put;
    put.push(next);
  }
}

/** What sets of questions settle for one life, with every set tried. */
export interface Bounds {
  /** The fewest questions after which no answer could change. */
  readonly fewest: number;
  /** The most entitlements that so many questions can settle. */
  readonly mostSettled: number;
}

/**
 * What no way of asking beats, as it would have to know beforehand what will be said.
 * @param few the number of questions for `mostSettled`
 */
export function bounds(
  all: readonly Entitlement[],
  life: Facts,
  from: Partial<Facts>,
  day: Day,
  few: number,
): Bounds {
  const open = unsettled(all, from, day);
  const useful = QUESTIONS.filter((one) => factsOf(one).some((fact) => from[fact] === undefined));
  const tables = open.map((one) => settledBy(one, useful, life, from, day));
  const sets = Array.from({ length: 2 ** useful.length }, (_, set) => ({
    size: sizeOf(set),
    settled: count(tables, set),
  }));
  return {
    fewest: Math.min(...sets.filter(({ settled }) => settled === open.length).map(({ size }) => size)),
    mostSettled: Math.max(...sets.filter(({ size }) => size <= few).map(({ settled }) => settled)),
  };
}

/** Which questions matter to one entitlement, as bits, and for each set of those whether it settles it. */
interface Settling {
  readonly bits: number;
  readonly sets: ReadonlySet<number>;
}

function settledBy(
  { entitlement, missing }: ReturnType<typeof unsettled>[number],
  useful: readonly Question[],
  life: Facts,
  from: Partial<Facts>,
  day: Day,
): Settling {
  const matter = useful.filter((one) => factsOf(one).some((fact) => missing.includes(fact)));
  const bitOf = (question: Question) => 2 ** useful.indexOf(question);
  const bits = matter.reduce((sum, one) => sum + bitOf(one), 0);
  const subsets = Array.from({ length: 2 ** matter.length }, (_, set) =>
    matter.filter((__, bit) => set & (2 ** bit)),
  );
  const settling = subsets.filter(
    (set) => unsettled([entitlement], knowing(life, from, set), day).length === 0,
  );
  return { bits, sets: new Set(settling.map((set) => set.reduce((sum, one) => sum + bitOf(one), 0))) };
}

function count(tables: readonly Settling[], set: number): number {
  let settled = 0;
  for (const { bits, sets } of tables) if (sets.has(set & bits)) settled++;
  return settled;
}

function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >> 1);
}
