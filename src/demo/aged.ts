import { ageOn, type Day, Day as DayShape } from "../domain/day.ts";

/** The day of birth of somebody who is of an age today and whose birthday is "03-14", which is not 29 February. */
export function aged(today: Day, years: number, birthday: string): Day {
  const born = bornIn(Number(today.slice(0, 4)) - years, birthday);
  return ageOn(today, born) === years ? born : bornIn(Number(today.slice(0, 4)) - years - 1, birthday);
}

function bornIn(year: number, birthday: string): Day {
  return DayShape.parse(`${year}-${birthday}`);
}
