import * as z from "zod";
import { ServiceError } from "../errors.ts";
import { ageOn, Day } from "./day.ts";
import type { Entitlement } from "./entitlement.ts";
import { type Answer, inOrder } from "./entitlement-answer.ts";
import { answerByReadings, answersIn, type Reading } from "./entitlement-worlds.ts";
import { Facts } from "./facts.ts";
import { type LegalStanding, legalStatus, readHistory } from "./legal-status.ts";
import { Told, worldsOf } from "./told.ts";

/** Somebody as they are sent to us: facts as on record, or a care history to work the status out of. Other fields are ignored. */
const Sent = z.object({
  today: Day,
  person: z.looseObject({
    ...Facts.partial().shape,
    born: Day.optional(),
    dob: Day.optional(),
    age: Told.shape.age.optional(),
    home: z.union([Facts.shape.home, z.array(z.unknown())]),
    care_periods: z.array(z.unknown()).optional(),
  }),
});
type Sent = z.output<typeof Sent>;

const OLDEST = 120;

/**
 * What somebody could get on a day. With a care history whose status can be read in two ways, by both.
 * @throws ServiceError `import/refused` with the first thing to put right
 */
export function entitlementsOfSent(all: readonly Entitlement[], sent: unknown): readonly Answer[] {
  const { today, person } = read(sent);
  const born = person.born ?? person.dob;
  if (born) mustBeOfThisLife(born, today);
  const facts = factsOf(person, born);
  if (person.care_periods === undefined || person.status !== undefined)
    return answersIn(all, worldsOf(facts, ageOf(person, today), today), today);
  const standing = legalStatus(readHistory({ ...person, dob: born, today }));
  return byStanding(all, facts, standing, today);
}

function read(sent: unknown): Sent {
  const result = Sent.safeParse(withoutNulls(sent));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new ServiceError("import/refused", [...first!.path, first!.message].join(": "));
}

/** A null says, like a field left out, that nobody has told us. */
function withoutNulls(sent: unknown): unknown {
  if (typeof sent !== "object" || sent === null || !("person" in sent)) return sent;
  const { person } = sent;
  if (typeof person !== "object" || person === null) return sent;
  return {
    ...sent,
    person: Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null)),
  };
}

function mustBeOfThisLife(born: Day, today: Day): void {
  if (born > today)
    throw new ServiceError("import/refused", `The date of birth ${born} is in the future. Check the year.`);
  if (ageOn(today, born) > OLDEST)
    throw new ServiceError("import/refused", `The date of birth ${born} is too long ago. Check the year.`);
}

function factsOf(person: Sent["person"], born: Day | undefined): Partial<Facts> {
  const named = Object.keys(Facts.shape).flatMap((fact) => {
    const value = person[fact];
    return value === undefined || Array.isArray(value) ? [] : [[fact, value] as const];
  });
  return { ...Object.fromEntries(named), ...(born && { born }) };
}

function ageOf({ age }: Sent["person"], today: Day): Told {
  return age === undefined ? {} : { age, ageOn: today };
}

function byStanding(
  all: readonly Entitlement[],
  facts: Partial<Facts>,
  { category, alternative }: LegalStanding,
  today: Day,
): readonly Answer[] {
  const reading = (status: LegalStanding["category"]): Reading => ({
    name: status,
    facts: { ...facts, status },
  });
  if (!alternative) return answersIn(all, [reading(category).facts], today);
  return inOrder(all, (one) => answerByReadings(one, [reading(category), reading(alternative)], today));
}
