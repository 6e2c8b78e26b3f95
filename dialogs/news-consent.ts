import type { EpochMs } from "../src/clock.ts";
import { londonTime } from "../src/domain/day.ts";
import { nextOpening } from "../src/domain/hours.ts";
import type { Service } from "../src/domain/service.ts";

/** The topic of consent for a text when something starts or stops for them. */
export const NEWS = "rights_news";

/** Once a month, at the first of the hours in which unasked texts may leave. No holidays: those hours have none. */
export function nextNewsAt(now: EpochMs, { automaticTexts }: Service): EpochMs {
  return nextOpening(londonTime(now).plus({ months: 1 }).toMillis(), automaticTexts, new Set());
}

/** When something stands in the way: another look a day later. */
export function tomorrowAt(now: EpochMs, { automaticTexts }: Service): EpochMs {
  return nextOpening(londonTime(now).plus({ days: 1 }).toMillis(), automaticTexts, new Set());
}
