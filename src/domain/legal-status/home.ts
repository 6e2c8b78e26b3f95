import { addDays, type Day } from "../day.ts";
import type { Life } from "./life.ts";
import type { Rules } from "./rules.ts";
import { addMonths, covers, later, merged, type Span } from "./span.ts";

/**
 * The six months at home that someone has completed and is still in on a day: relevant status stops for as long.
 * Months are complete on the corresponding day. A move out starts the count again.
 * @param leftCare the last day in care
 * @see Care Leavers (England) Regulations 2010 reg 3(5)-(6)
 */
export function sixMonthsHome(life: Life, on: Day, leftCare: Day, rules: Rules): Span | undefined {
  const home = merged(life.home).find((span) => covers(span, on));
  if (!home) return undefined;
  const from = rules.homeFrom === "leaving_care" ? later(home.from, leftCare) : home.from;
  const complete = addDays(addMonths(from, 6), rules.homeShiftDays);
  return complete <= on ? home : undefined;
}
