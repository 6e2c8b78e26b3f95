import * as z from "zod";
import type { EpochMs } from "../clock.ts";
import { clockTime, londonTime } from "./day.ts";
import { isOpen, type WeeklyHours } from "./hours.ts";

const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The part of the day in which a person has called it safe to be rung or written to, London wall-clock time. */
export const SafeHours = z.object({ from: WallTime, to: WallTime }).refine(({ from, to }) => from < to);
export type SafeHours = z.infer<typeof SafeHours>;

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Those hours, with what a person has called unsafe in them: days, another part of the day, or all of it. */
export interface SafeTimes extends SafeHours {
  readonly notOn?: readonly (typeof DAYS)[number][];
  readonly notBetween?: SafeHours;
  readonly never?: true;
  /** Other hours that hold as well. */
  readonly within?: SafeHours;
}

/** Whether a moment lies in them; the end does not belong to them. An hour that ends before it starts goes over midnight. */
export function isSafeAt(at: EpochMs, { from, to, notOn, notBetween, never, within }: SafeTimes): boolean {
  const time = clockTime(at);
  if (never || notOn?.includes(DAYS[londonTime(at).weekday - 1]!)) return false;
  if ((notBetween && isWithin(time, notBetween)) || (within && !isWithin(time, within))) return false;
  return isWithin(time, { from, to });
}

const isWithin = (time: string, { from, to }: SafeHours): boolean =>
  from < to ? from <= time && time < to : from <= time || time < to;

const QUARTER_MS = 15 * 60_000;
const LOOKS_AHEAD = (14 * 24 * 3_600_000) / QUARTER_MS;

/**
 * The first moment at which a text may leave that nobody waits for: in the hours for such texts, and in those that the
 * person has called safe. Holidays do not matter.
 * @returns `from` itself when it is one; undefined when the two never meet
 */
export function nextSafeTime(
  from: EpochMs,
  texts: WeeklyHours,
  safe: SafeTimes | undefined,
): EpochMs | undefined {
  const first = Math.ceil(from / QUARTER_MS) * QUARTER_MS;
  const times = Array.from({ length: LOOKS_AHEAD }, (_, i) => first + i * QUARTER_MS);
  return [from, ...times].find((at) => isOpen(at, texts, new Set()) && (!safe || isSafeAt(at, safe)));
}
