import type { Day } from "./day.ts";

/** The day on which someone reaches an age in whole years. Born on 29 February: 1 March in a common year, as `ageOn` has it. */
export function birthday(born: Day, age: number): Day {
  const year = Number(born.slice(0, 4)) + age;
  const date = born.endsWith("-02-29") && !isLeap(year) ? "-03-01" : born.slice(4);
  return `${String(year).padStart(4, "0")}${date}` as Day;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The first 1 September of an academic year for which someone is too old, where the rule asks that
 * they be under `age` on the 31 August before the year.
 */
export function academicYearTooOld(born: Day, age: number): Day {
  const reached = birthday(born, age);
  const year = Number(reached.slice(0, 4));
  return reached <= `${year}-08-31` ? (`${year}-09-01` as Day) : (`${year + 1}-09-01` as Day);
}
