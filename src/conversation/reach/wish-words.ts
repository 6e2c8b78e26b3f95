import { clockInWords } from "../../domain/hours-in-words.ts";
import type { SafeWish, Weekday } from "../../domain/safe-wish.ts";
import type { Ctx } from "../dialog.ts";

type Phrase = readonly [key: string, args?: Record<string, string>];

/** What was understood of a wish about being reached, to be said back. No number and no address is repeated. */
export function wishWords({ content: { wording } }: Pick<Ctx, "content">, wish: SafeWish): string {
  const phrases = [...wayOf(wish), ...timesIn(wish)];
  return phrases
    .map(([key, args]) => wording.render({ key: `wish.${key}`, ...(args && { args }) }))
    .join(", ");
}

function wayOf({
  number,
  email,
  through,
  only,
  not,
  notThisPhone,
  noVoicemail,
  onlyWhen,
  notAtHome,
  notAt,
}: SafeWish): Phrase[] {
  return [
    ...(number ? [[not === "ring" || only === "text" ? "text-number" : "ring-number"] as const] : []),
    ...(email ? [["to-email"] as const] : []),
    ...(through && !number ? [["through", { whom: through }] as const] : []),
    ...(number ? [] : waysOnly(only, not)),
    ...(notThisPhone ? [["not-here"] as const] : []),
    ...(noVoicemail ? [["no-voicemail"] as const] : []),
    ...(notAtHome ? [["not-at-home"] as const] : []),
    ...(notAt ? [["not-at", { where: notAt }] as const] : []),
    ...(onlyWhen ? [["only-when"] as const] : []),
  ];
}

function waysOnly(only: SafeWish["only"], not: SafeWish["not"]): Phrase[] {
  if (only) return [[`only-${only}`]];
  return not ? [[`not-${not}`]] : [];
}

function timesIn({ from, to, notBetween, notOn, callsOnly }: SafeWish): Phrase[] {
  const isSpan = from !== undefined && to !== undefined;
  return [
    ...(isSpan ? [["between", { from: clockInWords(from), to: clockInWords(to) }] as const] : []),
    ...(from && !isSpan ? [["after", { time: clockInWords(from) }] as const] : []),
    ...(to && !isSpan ? [["before", { time: clockInWords(to) }] as const] : []),
    ...(notBetween
      ? [["not-between", { from: clockInWords(notBetween.from), to: clockInWords(notBetween.to) }] as const]
      : []),
    ...(notOn?.length ? [["not-on", { days: daysOf(notOn) }] as const] : []),
    ...(callsOnly ? [["calls-only"] as const] : []),
  ];
}

const NAMES: Readonly<Record<Weekday, string>> = {
  ...{ mon: "Mondays", tue: "Tuesdays", wed: "Wednesdays", thu: "Thursdays", fri: "Fridays" },
  ...{ sat: "Saturdays", sun: "Sundays" },
};

function daysOf(days: readonly Weekday[]): string {
  const set = new Set(days);
  if (set.size === 2 && set.has("sat") && set.has("sun")) return "at weekends";
  if (set.size === 5 && !set.has("sat") && !set.has("sun")) return "on weekdays";
  return `on ${[...set].map((day) => NAMES[day]).join(", ")}`;
}
