import type { EpochMs } from "../clock.ts";
import type { ConcernKind } from "../conversation/effects.ts";
import { dayOf, londonTime, shortDay, shortTime } from "../domain/day.ts";

export { reasonWords } from "../work/handoffs/reason-words.ts";

const KINDS: Record<ConcernKind, string> = {
  suicide_self_harm: "suicide or self-harm",
  abuse_harm_from_others: "harm from someone else",
  domestic_abuse: "domestic abuse",
  homeless_tonight: "nowhere to stay tonight",
  exploitation: "exploitation",
  medical: "a medical emergency",
  missing_or_trafficked: "missing, or trafficked",
  violence_to_others: "harm to someone else",
  destitute_no_food_or_power: "no food, heating or power",
  not_said: "something doubtful, twice in a day",
  pregnancy: "pregnant, and young or under pressure",
};

const inWords = (table: Readonly<Record<string, string>>, key: string, other: string): string =>
  Object.hasOwn(table, key) ? table[key]! : other;

export const kindWords = (kind: string): string => inWords(KINDS, kind, "danger");

/** A moment as staff read it: "today, 2:05pm", "Fri 20 Nov, 9am", with the year when it is another. */
export function momentWords(at: EpochMs, now: EpochMs): string {
  if (dayOf(at) === dayOf(now)) return `today, ${shortTime(at)}`;
  const year = londonTime(at).year === londonTime(now).year ? "" : ` ${londonTime(at).year}`;
  return `${shortDay(at)}${year}, ${shortTime(at)}`;
}

/** A wall-clock time as it is said: "9am", "2:30pm", "noon". */
export function hourWords(time: string): string {
  if (time === "12:00") return "noon";
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const past = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? "am" : "pm"}`;
}

const MINUTE_MS = 60_000;
const STEPS: readonly (readonly [unit: string, ms: number])[] = [
  ["day", 24 * 60 * MINUTE_MS],
  ["hour", 60 * MINUTE_MS],
  ["minute", MINUTE_MS],
];

/** How long something has waited, in its largest whole unit: "3 hours". */
export function spanWords(ms: number): string {
  const step = STEPS.find(([, unitMs]) => ms >= unitMs);
  if (!step) return "less than a minute";
  const count = Math.floor(ms / step[1]);
  return `${count} ${step[0]}${count === 1 ? "" : "s"}`;
}

export interface Moment {
  readonly text: string;
  /** For the `datetime` of a time element. */
  readonly iso: string;
}

export const momentOf = (at: EpochMs, now: EpochMs): Moment => ({
  text: momentWords(at, now),
  iso: new Date(at).toISOString(),
});
