import type { Risk, RiskKind, RiskLevel } from "../types.ts";
import { askedByVictim } from "./told/asked-by-victim.ts";
import { type Harmed, harmedBy } from "./told/harmed-by.ts";
import { hintsAtNotLivingOn } from "./told/living-on.ts";
import { hasMeansInHand } from "./told/means-in-hand.ts";
import { soldOrOwed } from "./told/sold-or-owed.ts";
import { armedOthers } from "./told/they-are-armed.ts";
import { eatsFromBins, hasNoAbode, hasNoPower } from "./told/without-means.ts";

type Opening = Risk & { readonly kind: RiskKind };
type Reader = (words: string) => Opening | undefined;

const of = (level: Exclude<RiskLevel, "none">, kind: RiskKind): Opening => ({ level, kind });

/** In the order of their gravity. */
const READERS: readonly Reader[] = [
  (words) => (hasMeansInHand(words) ? of("emergency", "suicide_self_harm") : undefined),
  (words) => (hintsAtNotLivingOn(words) ? of("urgent", "suicide_self_harm") : undefined),
  used,
  (words) => byWhom(armedOthers(words)),
  (words) => byWhom(harmedBy(words)),
  (words) => byWhom(askedByVictim(words)),
  (words) => (hasNoAbode(words) ? of("urgent", "homeless_tonight") : undefined),
  (words) =>
    eatsFromBins(words) || hasNoPower(words) ? of("urgent", "destitute_no_food_or_power") : undefined,
];

/** Danger as people open with it, hinted at or told by the way. @param words as plainWords gives them */
export function openingIn(words: string): Opening | undefined {
  for (const read of READERS) {
    const found = read(words);
    if (found) return found;
  }
  return undefined;
}

function used(words: string): Opening | undefined {
  const found = soldOrOwed(words);
  return found && of(found.isNow ? "emergency" : "urgent", "exploitation");
}

function byWhom(found: (Pick<Harmed, "byPartner"> & Partial<Harmed>) | undefined): Opening | undefined {
  if (!found) return undefined;
  const level = found.isNow ? "emergency" : "urgent";
  return of(level, found.byPartner ? "domestic_abuse" : "abuse_harm_from_others");
}
