import type { EpochMs } from "../../clock.ts";
import { isSafeAt } from "../../domain/safe-hours.ts";
import { type SafeWish, timesOf, type Weekday } from "../../domain/safe-wish.ts";
import type { Owner } from "../../store/parties.ts";
import { safeWishOf } from "../../store/safe-wishes.ts";
import type { Parts } from "../../work/parts.ts";
import { phoneWords } from "../who.ts";
import { hourWords, momentOf } from "../words.ts";

/** How somebody asked to be reached: what was understood, whether it is so now, and their own words. */
export async function wishView({ store }: Parts, party: Owner, now: EpochMs) {
  const kept = await safeWishOf(store.read, store.vault, party);
  if (!kept) return undefined;
  const { wish, words, changedAt } = kept;
  const times = timesOf({ ...wish, callsOnly: undefined, notThisPhone: undefined, not: undefined });
  return {
    number: wish.number && { number: wish.number, words: phoneWords(wish.number) },
    lines: [...waysOf(wish), ...timesIn(wish)],
    notTo: wish.notTo ?? [],
    notNow: times !== undefined && !isSafeAt(now, times),
    words: words.map(({ at, text }) => ({ text, at: momentOf(at, now) })),
    changed: momentOf(changedAt, now),
  };
}

const ONLY = { text: "Text, do not ring", ring: "Ring, do not text", email: "E-mail only" } as const;
const NOT = { text: "Do not text", ring: "Do not ring" } as const;

function waysOf({
  email,
  through,
  only,
  not,
  notThisPhone,
  noVoicemail,
  onlyWhen,
  notAtHome,
  notAt,
}: SafeWish): string[] {
  return [
    ...(notThisPhone ? ["Nothing to the phone they write from"] : []),
    ...(email ? [`E-mail: ${email}`] : []),
    ...(through ? [`Through: ${through}`] : []),
    ...(only ? [ONLY[only]] : []),
    ...(not && !only ? [NOT[not]] : []),
    ...(noVoicemail ? ["Leave no voicemail"] : []),
    ...(notAtHome ? ["Meet away from their home, as they say"] : []),
    ...(notAt ? [`Not at their ${notAt}`] : []),
    ...(onlyWhen ? ["Only when it is as they say"] : []),
  ];
}

function timesIn({ from, to, notBetween, notOn, callsOnly }: SafeWish): string[] {
  const calls = callsOnly ? ", for calls" : "";
  return [
    ...(from || to ? [`Safe ${clock(from ?? "00:00")} to ${clock(to ?? "24:00")}${calls}`] : []),
    ...(notBetween ? [`Not ${clock(notBetween.from)} to ${clock(notBetween.to)}${calls}`] : []),
    ...(notOn?.length ? [`Not on ${notOn.map((day) => NAMES[day]).join(", ")}${calls}`] : []),
  ];
}

const clock = (time: string): string => (time === "24:00" || time === "00:00" ? "midnight" : hourWords(time));

const NAMES: Readonly<Record<Weekday, string>> = {
  ...{ mon: "Mondays", tue: "Tuesdays", wed: "Wednesdays", thu: "Thursdays", fri: "Fridays" },
  ...{ sat: "Saturdays", sun: "Sundays" },
};
