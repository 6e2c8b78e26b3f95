import { Day } from "./day.ts";

/** The day on which someone reaches an age in whole years. Born on 29 February: 1 March in a common year, as `ageOn` has it. */
export function birthday(born: Day, age: number): Day {
  const year = String(Number(born.slice(0, 4)) + age).padStart(4, "0");
  const wanted = Day.safeParse(`${year}${born.slice(4)}`);
  return wanted.success ? wanted.data : Day.parse(`${year}-03-01`);
}

/**
 * The first 1 September of an academic year for which someone is too old, where the rule asks that
 * they be under `age` on the 31 August before the year.
 */
export function academicYearTooOld(born: Day, age: number): Day {
  const reached = birthday(born, age);
  const year = Number(reached.slice(0, 4));
  return reached <= `${year}-08-31` ? Day.parse(`${year}-09-01`) : Day.parse(`${year + 1}-09-01`);
}
