import * as z from "zod";
import { Day } from "./day.ts";
import type { Facts } from "./facts.ts";

/** What is known to be coming in somebody's life. */
export const Coming = z.strictObject({
  /** The last day of their course. */
  courseEnds: Day.exactOptional(),
  /** The day on which they move into a place of their own. */
  movesOn: Day.exactOptional(),
});
export type Coming = z.infer<typeof Coming>;

/** How things are expected to stand on a day, when all goes as planned. */
export function expectedOn(facts: Partial<Facts>, { courseEnds, movesOn }: Coming, day: Day): Partial<Facts> {
  return {
    ...facts,
    ...(courseEnds && courseEnds < day && { study: "none" as const }),
    ...(movesOn && movesOn <= day && { home: "own_tenancy" as const }),
  };
}

/** What is still known on a day: a course that should have ended by then, or a move that should be done, may be otherwise. */
export function stillKnown<F extends Pick<Partial<Facts>, "study" | "home">>(
  facts: F,
  { courseEnds, movesOn }: Coming,
  day: Day,
): F {
  const { study, home, ...rest } = facts;
  const over = courseEnds !== undefined && courseEnds < day && study !== "none";
  const moved = movesOn !== undefined && movesOn <= day && home !== "own_tenancy";
  return { ...rest, ...(study && !over && { study }), ...(home && !moved && { home }) } as F;
}

/** The days in both that are known; what they said themselves comes first. A course's end goes with the course it is of. */
export function comingOf(record: Coming = {}, said: Coming & Pick<Partial<Facts>, "study"> = {}): Coming {
  const courseEnds = said.courseEnds ?? (said.study === undefined ? record.courseEnds : undefined);
  const movesOn = said.movesOn ?? record.movesOn;
  return { ...(courseEnds && { courseEnds }), ...(movesOn && { movesOn }) };
}
