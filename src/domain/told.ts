import * as z from "zod";
import { Coming } from "./coming.ts";
import { addDays, ageOn, Day } from "./day.ts";
import { Facts, type LegalStatus } from "./facts.ts";
import { outsideEngland } from "./legal-status/councils.ts";

const { council, livesIn, study, work, home, parent, pregnant, immigrationUnsettled, custody } = Facts.shape;

/** What someone has said of themselves, as far as it decides what they could get. A missing field: not said. */
export const Told = z.strictObject({
  /** Whole years. */
  age: z.int().min(0).max(120).exactOptional(),
  /** When they said their age: it grows. */
  ageOn: Day.exactOptional(),
  /** In care for 13 weeks or more since 14, with some of it at 16 or later. Children Act 1989 s23A, Sch 2 para 19B. */
  inCare: z.boolean().exactOptional(),
  council,
  livesIn,
  study,
  work,
  home,
  parent,
  pregnant,
  immigrationUnsettled,
  custody,
  ...Coming.shape,
});
export type Told = z.infer<typeof Told>;

/** Facts that agree with all that is known, each a way it could be. With one entry nothing is in doubt. */
export type Worlds = readonly Partial<Facts>[];

/** The record with what was said: the record decides birth, status and council, their own words the rest. */
export function worldsOf(record: Partial<Facts>, told: Told, day: Day): Worlds {
  const { age, ageOn: _, inCare: ____, courseEnds: __, movesOn: ___, ...said } = told;
  const base: Partial<Facts> = { ...record, ...said, ...(record.council && { council: record.council }) };
  const abroad = record.status === undefined && outsideEngland(base.council);
  const births = record.born || age === undefined ? [record.born] : birthsAt(told, day);
  return births.flatMap((born) =>
    (abroad ? NO_ENGLISH_DUTY : statuses(record.status, told, born && ageOn(day, born))).map((status) => ({
      ...base,
      ...(born && { born }),
      ...(status && { status }),
    })),
  );
}

/** Whoever was looked after by a council in Scotland, Wales or Northern Ireland is owed nothing by one in England. */
const NO_ENGLISH_DUTY: readonly LegalStatus[] = ["not_a_care_leaver_in_law"];

/** Someone who said "20" was born on one of 365 days: the first and the last of them. */
function birthsAt({ age = 0, ageOn: saidOn }: Told, day: Day): Day[] {
  const on = saidOn ?? day;
  const youngest = backBy(on, age);
  const oldest = addDays(backBy(on, age + 1), 1);
  return [oldest, youngest];
}

function backBy(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, "0");
  const wanted = Day.safeParse(`${year}${day.slice(4)}`);
  return wanted.success ? wanted.data : Day.parse(`${year}-02-28`);
}

/**
 * What time in care makes of someone at an age; which of them it is, the council knows. A no to it leaves what care for
 * a shorter time, or guardianship, may give.
 */
function statuses(
  known: LegalStatus | undefined,
  { inCare, study }: Told,
  age: number | undefined,
): readonly (LegalStatus | undefined)[] {
  if (known || inCare === undefined || age === undefined) return [known];
  if (age < CARE_LEAVERS_FROM) return [known];
  if (!inCare) return withLessCare(age);
  if (age < 18) return ["eligible", "relevant"];
  if (age < 21) return ["former_relevant"];
  if (age < 25) return ["former_relevant_21_24_on_request", "former_relevant_returning_to_education"];
  const onACourse = study !== undefined && study !== "none";
  return onACourse ? ["aged_out", "former_relevant_returning_to_education"] : ["aged_out"];
}

const CARE_LEAVERS_FROM = 16;

function withLessCare(age: number): readonly LegalStatus[] {
  if (age < 18) return ["looked_after_not_eligible", "qualifying", "not_a_care_leaver_in_law"];
  if (age < 21) return ["qualifying", "not_a_care_leaver_in_law"];
  if (age < 25) return ["qualifying_education_only_21_24", "aged_out", "not_a_care_leaver_in_law"];
  return ["aged_out", "not_a_care_leaver_in_law"];
}
