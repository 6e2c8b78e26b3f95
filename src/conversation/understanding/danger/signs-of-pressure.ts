import { certainly, type Sign, sign } from "./sign.ts";
import { tellsOfPicturesHeld } from "./told/pictures-held.ts";
import { picturesShown } from "./told/pictures-shown.ts";
import { tellsOfShotAt } from "./told/shot-at.ts";
import { starvesIn } from "./told/starves.ts";
import { isByPartner } from "./told/who-harms.ts";

const SHOT_AT = certainly(sign("emergency", "abuse_harm_from_others"));
const BY_PARTNER = certainly(sign("urgent", "domestic_abuse", "pictures-held"));
const BY_OTHERS = certainly(sign("urgent", "exploitation", "pictures-held"));
const WEAK = certainly(sign("emergency", "medical"));
const STARVES = certainly(sign("urgent", "suicide_self_harm"));

/** Shots at them, pictures of them held over them or shown, food that they keep from themselves. @param words as plainWords gives them */
export function underPressure(words: string): Sign | undefined {
  if (tellsOfShotAt(words)) return SHOT_AT;
  if (tellsOfPicturesHeld(words) || picturesShown(words)) return isByPartner(words) ? BY_PARTNER : BY_OTHERS;
  const starves = starvesIn(words);
  if (!starves) return undefined;
  return starves === "weak" ? WEAK : STARVES;
}
