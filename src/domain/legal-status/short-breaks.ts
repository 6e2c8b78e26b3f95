import { addDays } from "../day.ts";
import { addMonths, daysWithin, lengthInDays, merged, type Span } from "./span.ts";

const MOST_DAYS_IN_12_MONTHS = 75;

/** The longest single break, in days, that is left out of a count. */
export const SHORT_BREAK_DAYS = { eligible: 17, detained: 28 } as const;

/**
 * Parts planned short breaks into those that keep a child out of the 13 weeks and those too long or too many to do so.
 * A span above 75 days cannot be one break: it is a series written as one, and is believed.
 * @param mostDays the longest single break: 17 in general, 28 for a child detained or in hospital at 16
 * @see Care Planning, Placement and Case Review (England) Regulations 2010 reg 48(2); Care Leavers (England) Regulations 2010 reg 3(3)
 */
export function partBreaks(breaks: readonly Span[], mostDays: number): { leftOut: Span[]; counted: Span[] } {
  const all = merged(breaks);
  if (tooMany(all)) return { leftOut: all.filter(isSeries), counted: all.filter((span) => !isSeries(span)) };
  const leftOut = all.filter((span) => isSeries(span) || lengthInDays(span) <= mostDays);
  return { leftOut, counted: all.filter((span) => !leftOut.includes(span)) };
}

function isSeries(span: Span): boolean {
  return lengthInDays(span) > MOST_DAYS_IN_12_MONTHS;
}

function tooMany(breaks: readonly Span[]): boolean {
  const single = breaks.filter((span) => !isSeries(span));
  return single.some(({ from }) => {
    const year = { from, to: addDays(addMonths(from, 12), -1) };
    return daysWithin(single, year) > MOST_DAYS_IN_12_MONTHS;
  });
}
