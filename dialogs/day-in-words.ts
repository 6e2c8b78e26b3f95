import { type Day, shortDay } from "../src/domain/day.ts";

/** "Mon 30 Nov" */
export function dayInWords(day: Day): string {
  return shortDay(Date.parse(`${day}T12:00:00Z`));
}
