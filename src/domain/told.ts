import * as z from "zod";
import { Coming } from "./coming.ts";
import { addDays, ageOn, Day } from "./day.ts";
import { Facts, type LegalStatus } from "./facts.ts";

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
  const { age, ageOn: _, inCare, courseEnds: __, movesOn: ___, ...said } = told;
  const base: Partial<Facts> = { ...record, ...said, ...(record.council && { council: record.council }) };
  const births = record.born || age === undefined ? [record.born] : birthsAt(told, day);
  return births.flatMap((born) =>
    statuses(record.status, inCare, born && ageOn(day, born)).map((status) => ({
      ...base,
      ...(born && { born }),
      ...(status && { status }),
    })),
  );
}

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

/** What time in care makes of someone at an age; which of them it is, the council knows. */
function statuses(
  known: LegalStatus | undefined,
  inCare: boolean | undefined,
  age: number | undefined,
): readonly (LegalStatus | undefined)[] {
  if (known || !inCare || age === undefined) return [known];
  if (age < 18) return ["eligible", "relevant"];
  if (age < 21) return ["former_relevant"];
  return ["former_relevant_21_24_on_request", "former_relevant_returning_to_education"];
}
