import type { EpochMs } from "../clock.ts";
import { dayBefore, dayOf } from "./day.ts";
import { isOpen, openingsOn, type WeeklyHours } from "./hours.ts";

/** When somebody is reminded of an appointment; what is left out is not sent. */
export interface Reminders {
  readonly dayBefore?: EpochMs;
  readonly morning?: EpochMs;
}

const MINUTE_MS = 60_000;
/** A text in the morning is of use as long as there is time to get there. */
const LEAST_AHEAD_MS = 60 * MINUTE_MS;

const NO_HOLIDAYS: ReadonlySet<never> = new Set();

/**
 * The same time on the clock the day before, and when texts may first leave on the day. Outside the hours for such
 * texts the day before moves to the nearest moment inside them on that day. What had passed when it was booked is left
 * out, and so is the morning of a day on which it was booked.
 */
export function remindersFor(
  { start, madeAt }: { readonly start: EpochMs; readonly madeAt: EpochMs },
  hours: WeeklyHours,
): Reminders {
  const eve = within(dayBefore(start), hours);
  const [first] = openingsOn(dayOf(start), hours, NO_HOLIDAYS);
  const isMorningOfUse = first && start - first.from >= LEAST_AHEAD_MS && dayOf(madeAt) < dayOf(start);
  return {
    ...(eve !== undefined && eve > madeAt && { dayBefore: eve }),
    ...(isMorningOfUse && first.from > madeAt && { morning: first.from }),
  };
}

/** A moment, moved into the hours of its own day; nothing if that day has none. */
function within(at: EpochMs, hours: WeeklyHours): EpochMs | undefined {
  if (isOpen(at, hours, NO_HOLIDAYS)) return at;
  const openings = openingsOn(dayOf(at), hours, NO_HOLIDAYS);
  const next = openings.find(({ from }) => at < from);
  const last = openings.at(-1);
  return next?.from ?? (last && last.to - MINUTE_MS);
}
