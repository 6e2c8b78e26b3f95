import { certainly, type Sign, sign } from "./sign.ts";
import { hasAllReady } from "./told/all-ready.ts";
import { bodyInNeed } from "./told/body-in-need.ts";
import { endsOwnLife } from "./told/ends-own.ts";
import { livesOnScraps, needsFoodTonight, stealsToEat } from "./told/food-tonight.ts";
import { harmPlanned } from "./told/harm-planned.ts";
import { heldNow } from "./told/held-now.ts";
import { heldToWork } from "./told/held-to-work.ts";
import { hasMeansAndWish } from "./told/means-and-wish.ts";
import { notFree } from "./told/not-free.ts";
import { nowhereFromNow } from "./told/nowhere-from-now.ts";
import { ratherNotBe } from "./told/rather-not-be.ts";
import { isByPartner } from "./told/who-harms.ts";

const HELD = certainly(sign("emergency", "abuse_harm_from_others"));
const HELD_BY_PARTNER = certainly(sign("emergency", "domestic_abuse"));
const PLANNED = certainly(sign("urgent", "violence_to_others"));

/** It may well be nothing: they are asked whether they are safe. */
const perhaps = ({ risk, ...rest }: Sign): Sign => ({ ...rest, risk: { ...risk, doubtful: true } });

const HELD_TO_WORK = certainly(sign("emergency", "exploitation"));

/** Somebody is held or hit at this minute, or kept in a house to work there. @param words as plainWords gives them */
export function held(words: string): Sign | undefined {
  const toWork = heldToWork(words);
  if (!toWork && !heldNow(words)) return undefined;
  if (isByPartner(words)) return HELD_BY_PARTNER;
  return toWork ? HELD_TO_WORK : HELD;
}

const NOT_TO_BE = {
  now: certainly(sign("emergency", "suicide_self_harm")),
  today: certainly(sign("urgent", "suicide_self_harm")),
  perhaps: perhaps(sign("urgent", "suicide_self_harm")),
} as const;

/** Somebody would rather not be. @param words as plainWords gives them */
export function notToBe(words: string): Sign | undefined {
  const told = ratherNotBe(words);
  return told && NOT_TO_BE[told];
}

const IN_NEED = {
  self: undefined,
  another: "somebody-else",
  tablets: "overdose",
} as const;

/** A body in need. @param words as plainWords gives them */
export function inNeed(words: string): Sign | undefined {
  const need = bodyInNeed(words);
  if (!need) return undefined;
  const found = certainly(sign(need.level, "medical", IN_NEED[need.of]));
  return need.of === "self" ? { ...found, toWriter: true } : found;
}

const ARMED_AND_WISHING = certainly(sign("emergency", "suicide_self_harm"));
const ENDS_OWN = certainly(sign("urgent", "suicide_self_harm"));

/** What could end their life is with them, and they wish to use it; or they tell how it would end. @param words as plainWords gives them */
export function armedAndWishing(words: string): Sign | undefined {
  if (hasMeansAndWish(words) || hasAllReady(words)) return ARMED_AND_WISHING;
  return endsOwnLife(words) ? ENDS_OWN : undefined;
}

const UNFREE = {
  "by-partner": certainly(sign("urgent", "domestic_abuse")),
  "by-others": certainly(sign("urgent", "abuse_harm_from_others")),
  bound: certainly(sign("urgent", "exploitation")),
  perhaps: perhaps(sign("urgent", "domestic_abuse")),
} as const;

/** Somebody is not free to go, to pay or to speak. @param words as plainWords gives them */
export function unfree(words: string): Sign | undefined {
  const found = notFree(words);
  return found && UNFREE[found];
}

const NOWHERE = {
  plain: certainly(sign("urgent", "homeless_tonight")),
  perhaps: perhaps(sign("urgent", "homeless_tonight")),
} as const;

const HUNGRY = certainly(sign("urgent", "destitute_no_food_or_power"));

/** Somebody has no food for tonight, or hardly any for days. @param words as plainWords gives them */
export const hungry = (words: string): Sign | undefined =>
  [needsFoodTonight, livesOnScraps, stealsToEat].some((is) => is(words)) ? HUNGRY : undefined;

/** Somebody has no place to live from about now. @param words as plainWords gives them */
export function nowhere(words: string): Sign | undefined {
  const found = nowhereFromNow(words);
  return found && NOWHERE[found];
}

/** Somebody thinks of poison or fire for others. @param words as plainWords gives them */
export const planned = (words: string): Sign | undefined => (harmPlanned(words) ? PLANNED : undefined);
