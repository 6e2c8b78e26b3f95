import { birthday } from "../birthday.ts";
import { addDays, type Day } from "../day.ts";

/** How the law is read where it can be read in more than one way. */
export interface Rules {
  /** Days looked after from the 14th birthday that make someone eligible. */
  readonly daysNeeded: number;
  /** Days by which six months at home are complete sooner (negative) or later than on the corresponding day. */
  readonly homeShiftDays: number;
  /** Six months at home start on moving in, or not before care has ended. */
  readonly homeFrom: "moving_in" | "leaving_care";
  /** Time at home is judged at 18 for good, or still today. */
  readonly homeJudged: "at_18" | "today";
  /** Days by which three months in hospital or at school are complete sooner (negative) or later. */
  readonly threeMonthsShiftDays: number;
  /** The birthday, in a common year, of someone born on 29 February. */
  readonly leapBirthday: "1 March" | "28 February";
}

/** The reading that an answer is built on. 13 weeks are 91 days, the first and the last both counted. */
export const ORDINARY: Rules = {
  daysNeeded: 91,
  homeShiftDays: 0,
  homeFrom: "leaving_care",
  homeJudged: "at_18",
  threeMonthsShiftDays: 0,
  leapBirthday: "1 March",
};

/** The first days of the ages at which the law draws a line. */
export interface Milestones {
  readonly at14: Day;
  readonly at16: Day;
  readonly at18: Day;
  readonly at21: Day;
  readonly at25: Day;
  /** The last day of being a child. */
  readonly lastAsChild: Day;
}

export function milestones(born: Day, rules: Rules): Milestones {
  const at18 = reaches(born, 18, rules);
  return {
    at14: reaches(born, 14, rules),
    at16: reaches(born, 16, rules),
    at18,
    at21: reaches(born, 21, rules),
    at25: reaches(born, 25, rules),
    lastAsChild: addDays(at18, -1),
  };
}

function reaches(born: Day, age: number, { leapBirthday }: Rules): Day {
  const day = birthday(born, age);
  const moved = day.slice(5) !== born.slice(5);
  return moved && leapBirthday === "28 February" ? addDays(day, -1) : day;
}
