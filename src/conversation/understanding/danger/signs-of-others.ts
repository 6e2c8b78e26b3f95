import { worriedAdultIn } from "../who-writes/worried-adult.ts";
import { certainly, type Sign, sign } from "./sign.ts";
import { toldOfAnother } from "./told/another.ts";
import { tellsOfAnotherNow } from "./told/another-now.ts";
import { tellsOfAnotherOutside } from "./told/another-outside.ts";
import { isArmedAlone } from "./told/armed-alone.ts";
import { familyHarmIn } from "./told/family-harm.ts";
import { leftByParent } from "./told/left-by-parent.ts";
import { takenByChance } from "./told/swallowed-it.ts";
import { tellsOfOverdose } from "./told/taken.ts";

const OUTSIDE = certainly(sign("urgent", "homeless_tonight", "somebody-else"));
const NOW = certainly(sign("emergency", "suicide_self_harm", "somebody-else"));

/** Somebody else's life is in danger now. @param words as plainWords gives them */
export const anotherNow = (words: string): Sign | undefined =>
  tellsOfAnotherNow(words) || isArmedAlone(words) ? NOW : undefined;

/** Somebody else has nowhere to sleep. @param words as plainWords gives them */
export const anotherOutside = (words: string): Sign | undefined =>
  tellsOfAnotherOutside(words) ? OUTSIDE : undefined;

/** Children whom a parent has not come back to. @param words as plainWords gives them */
export function leftAlone(words: string): Sign | undefined {
  const left = leftByParent(words);
  return left && certainly(sign("urgent", LEFT_ALONE[left]));
}

const LEFT_ALONE = { hungry: "destitute_no_food_or_power", alone: "abuse_harm_from_others" } as const;

const OF_ANOTHER = {
  "their-body": sign("emergency", "medical", "somebody-else"),
  "their-wish": sign("urgent", "suicide_self_harm", "somebody-else"),
  "their-wish-now": sign("emergency", "suicide_self_harm", "somebody-else"),
  "done-to-them": sign("urgent", "abuse_harm_from_others", "somebody-else"),
  missing: sign("urgent", "missing_or_trafficked", "somebody-missing"),
  used: sign("urgent", "exploitation", "somebody-else"),
} as const;

/** What is told of somebody else. @param words as plainWords gives them */
export function another(words: string): Sign | undefined {
  const took = tellsOfOverdose(words);
  const told = familyHarmIn(words) ? undefined : toldOfAnother(words, took);
  if (!told || !took) return told && OF_ANOTHER[told];
  return tookIt(words);
}

const TOOK = sign("emergency", "suicide_self_harm", "somebody-else");
const tookIt = (words: string): Sign => (takenByChance(words) ? OF_ANOTHER["their-body"] : TOOK);

/** An adult tells of somebody young. @param words as plainWords gives them */
export function adultTells(words: string): Sign | undefined {
  const told = worriedAdultIn(words);
  if (told && tellsOfOverdose(words)) return certainly(tookIt(words));
  return (
    told &&
    certainly(sign(told.risk.level === "emergency" ? "emergency" : "urgent", told.risk.kind, OF_YOUNG))
  );
}

const OF_YOUNG = "somebody-else";
