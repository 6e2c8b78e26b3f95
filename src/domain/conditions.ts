import * as z from "zod";
import { isOneOf } from "./area.ts";
import { academicYearTooOld, birthday } from "./birthday.ts";
import { Day } from "./day.ts";
import { Facts, LegalStatus } from "./facts.ts";

const { study, work, home } = Facts.shape;
const Age = z.int().nonnegative();

/** Who an entitlement is for. Each line that is there must hold; a line left out asks nothing. */
export const Conditions = z.strictObject({
  ageFrom: Age.optional(),
  /** The first age that is too old. */
  ageBefore: Age.optional(),
  /** They must be under this age on the 31 August before the academic year. */
  ageBeforeOn31August: Age.optional(),
  bornFrom: Day.optional(),
  bornTo: Day.optional(),
  statusAny: z.array(LegalStatus).min(1).optional(),
  /** Councils that looked after them. In a file an area, "Greater Manchester", stands for all of its councils. */
  councilAny: z.array(z.string()).min(1).optional(),
  livesInAny: z.array(z.string()).min(1).optional(),
  studyAny: z.array(study.unwrap()).min(1).optional(),
  workAny: z.array(work.unwrap()).min(1).optional(),
  homeAny: z.array(home.unwrap()).min(1).optional(),
  parent: z.boolean().optional(),
  pregnant: z.boolean().optional(),
  parentOrPregnant: z.literal(true).optional(),
  immigrationUnsettled: z.boolean().optional(),
  custody: z.boolean().optional(),
});
export type Conditions = z.infer<typeof Conditions>;

export interface AgeSpan {
  /** The first day on which they are old enough. */
  readonly from?: Day;
  /** The first day on which they are too old. */
  readonly until?: Day;
}

/** The days between which someone is of the right age. */
export function ageSpan(conditions: Conditions, born: Day): AgeSpan {
  const { ageFrom, ageBefore, ageBeforeOn31August } = conditions;
  const ends = [
    ...(ageBefore === undefined ? [] : [birthday(born, ageBefore)]),
    ...(ageBeforeOn31August === undefined ? [] : [academicYearTooOld(born, ageBeforeOn31August)]),
  ].sort();
  return {
    ...(ageFrom === undefined ? {} : { from: birthday(born, ageFrom) }),
    ...(ends[0] === undefined ? {} : { until: ends[0] }),
  };
}

export type Fact = keyof Facts;

/** Everything but age: which facts speak against it, and which nobody has told us. */
export function judge(conditions: Conditions, facts: Partial<Facts>): { failed: Fact[]; missing: Fact[] } {
  const checks = checksOf(conditions, facts);
  const failed = checks.filter(([, holds]) => holds === false).map(([fact]) => fact);
  const missing = checks.filter(([, holds]) => holds === undefined).map(([fact]) => fact);
  return {
    failed: [...new Set(failed)],
    missing: [...new Set([...ageMissing(conditions, facts), ...missing])],
  };
}

/** True: it holds. False: it does not. Undefined: nobody has told us. */
type Check = readonly [Fact, boolean | undefined];

function checksOf(wanted: Conditions, facts: Partial<Facts>): Check[] {
  return [
    ["born", bornWithin(wanted, facts.born)],
    ["status", oneOf(wanted.statusAny, statusOnceOldEnough(wanted, facts.status))],
    ["council", inArea(wanted.councilAny, facts.council)],
    ["livesIn", inArea(wanted.livesInAny, facts.livesIn)],
    ["study", oneOf(wanted.studyAny, facts.study)],
    ["work", oneOf(wanted.workAny, facts.work)],
    ["home", oneOf(wanted.homeAny, facts.home)],
    ["parent", same(wanted.parent, facts.parent)],
    ["pregnant", same(wanted.pregnant, facts.pregnant)],
    ...(wanted.parentOrPregnant ? parentOrPregnant(facts) : []),
    ["immigrationUnsettled", same(wanted.immigrationUnsettled, facts.immigrationUnsettled)],
    ["custody", same(wanted.custody, facts.custody)],
  ];
}

/** Someone who is looked after, or relevant, at 17 becomes former relevant at 18. Children Act 1989 s23C(1). */
function statusOnceOldEnough({ ageFrom = 0 }: Conditions, status?: LegalStatus): LegalStatus | undefined {
  return ageFrom >= 18 && (status === "eligible" || status === "relevant") ? "former_relevant" : status;
}

function ageMissing(wanted: Conditions, { born }: Partial<Facts>): Fact[] {
  const asksAge = wanted.ageFrom ?? wanted.ageBefore ?? wanted.ageBeforeOn31August;
  return asksAge !== undefined && born === undefined ? ["born"] : [];
}

function bornWithin({ bornFrom, bornTo }: Conditions, born?: Day): boolean | undefined {
  if (bornFrom === undefined && bornTo === undefined) return true;
  return born && (bornFrom === undefined || bornFrom <= born) && (bornTo === undefined || born <= bornTo);
}

function parentOrPregnant({ parent, pregnant }: Partial<Facts>): Check[] {
  if (parent || pregnant) return [];
  const checks: Check[] = [
    ["parent", parent],
    ["pregnant", pregnant],
  ];
  const untold = checks.filter(([, told]) => told === undefined);
  return untold.length ? untold : checks;
}

function oneOf<T>(allowed: readonly T[] | undefined, told: T | undefined): boolean | undefined {
  if (allowed === undefined) return true;
  return told === undefined ? undefined : allowed.includes(told);
}

function inArea(allowed: readonly string[] | undefined, told: string | undefined): boolean | undefined {
  if (allowed === undefined) return true;
  return told === undefined ? undefined : isOneOf(told, allowed);
}

function same(wanted: boolean | undefined, told: boolean | undefined): boolean | undefined {
  if (wanted === undefined) return true;
  return told === undefined ? undefined : told === wanted;
}
