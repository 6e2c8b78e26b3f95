import type { Fact } from "./conditions.ts";
import type { Day } from "./day.ts";
import type { Entitlement } from "./entitlement.ts";
import { type Answer, answerFor, inOrder } from "./entitlement-answer.ts";
import { whyOf } from "./entitlement-why.ts";
import type { Facts } from "./facts.ts";
import type { Worlds } from "./told.ts";

/** One reading of the law, by the name of the status it gives. */
export interface Reading {
  readonly name: string;
  readonly facts: Partial<Facts>;
}

/** The answer that holds however it is; where they differ, maybe, with what would settle it. */
export function answerIn(entitlement: Entitlement, worlds: Worlds, day: Day): Answer {
  const answers = worlds.map((facts) => answerFor(entitlement, facts, day));
  const [first, ...others] = answers as [Answer, ...Answer[]];
  if (others.length === 0) return first;
  const agreed = others.every(({ answer, reason }) => answer === first.answer && reason === first.reason);
  if (!agreed) return inDoubt(entitlement, answers, worlds);
  return { ...certainParts(answers), why: commonWhy(entitlement, answers) };
}

/** A reason that names a day is said without it, where the day is not certain. */
function commonWhy(entitlement: Entitlement, [first, ...others]: readonly Answer[]): string {
  const { why, reason } = first!;
  if (others.every((other) => other.why === why)) return why;
  const isOfAge = reason === "too_old" || reason === "too_young";
  return isOfAge ? whyOf(reason, { entitlement, failed: [], missing: [] }) : why;
}

/** As `entitlementsFor`, for facts that are not all certain. */
export function answersIn(all: readonly Entitlement[], worlds: Worlds, day: Day): readonly Answer[] {
  return inOrder(all, (entitlement) => answerIn(entitlement, worlds, day));
}

/** The answer by two readings of the law: where they differ it is maybe, and says what each gives. */
export function answerByReadings(
  entitlement: Entitlement,
  [usual, other]: readonly [Reading, Reading],
  day: Day,
): Answer {
  const [one, two] = [answerFor(entitlement, usual.facts, day), answerFor(entitlement, other.facts, day)];
  if (one.answer === two.answer) return certainParts([one, two]);
  const why = `The law can be read in two ways. As ${spoken(usual.name)}: ${one.why} As ${spoken(other.name)}: ${two.why} Ask your PA to check.`;
  return { ...certainParts([one, two]), answer: "maybe", reason: "two_readings", why, missing: [] };
}

const spoken = (name: string): string => `"${name.replaceAll("_", " ")}"`;

/** A day or a sum that is not the same in all of them is left out. */
function certainParts(answers: readonly Answer[]): Answer {
  const [first, ...others] = answers as [Answer, ...Answer[]];
  const { amount, from, until, ...rest } = first;
  const same = (part: "amount" | "from" | "until") => others.every((other) => other[part] === first[part]);
  return {
    ...rest,
    missing: [...new Set(answers.flatMap(({ missing }) => missing))],
    ...(amount && same("amount") && { amount }),
    ...(from && same("from") && { from }),
    ...(until && same("until") && { until }),
  };
}

function inDoubt(entitlement: Entitlement, answers: readonly Answer[], worlds: Worlds): Answer {
  const missing: Fact[] = [
    ...new Set([...answers.flatMap((one) => one.missing), ...unsureOf(worlds, answers)]),
  ];
  const why = whyOf("unknown_facts", { entitlement, failed: [], missing });
  return { ...certainParts(answers), answer: "maybe", reason: "unknown_facts", why, missing };
}

/** What the worlds do not agree about, where it changes the answer by itself. */
function unsureOf(worlds: Worlds, answers: readonly Answer[]): Fact[] {
  const turns = (fact: "born" | "status", other: "born" | "status") =>
    worlds.some((one, i) =>
      worlds.some(
        (another, k) =>
          one[fact] !== another[fact] &&
          one[other] === another[other] &&
          (answers[i]!.answer !== answers[k]!.answer || answers[i]!.reason !== answers[k]!.reason),
      ),
    );
  return [
    ...(turns("born", "status") ? ["born" as const] : []),
    ...(turns("status", "born") ? ["status" as const] : []),
  ];
}
