import { certainly, type Sign, sign } from "./sign.ts";
import { tellsOfStillBaby } from "./told/body-now.ts";
import { unbornHurtBy } from "./told/unborn-hurt.ts";

const UNBORN_HURT = {
  partner: certainly(sign("emergency", "domestic_abuse", "unborn-hurt")),
  another: certainly(sign("emergency", "abuse_harm_from_others", "unborn-hurt")),
} as const;

/** A blow to whoever is pregnant. @param words as plainWords gives them */
export function unbornHurt(words: string): Sign | undefined {
  const by = unbornHurtBy(words);
  return by && UNBORN_HURT[by.byPartner ? "partner" : "another"];
}

const STILL = certainly(sign("emergency", "medical", "still-baby"));

/** A child that has stopped moving before it is born. @param words as plainWords gives them */
export const stillBaby = (words: string): Sign | undefined => (tellsOfStillBaby(words) ? STILL : undefined);
