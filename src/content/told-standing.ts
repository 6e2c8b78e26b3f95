import type { Entitlement, Standing } from "../domain/entitlement.ts";
import type { Placed } from "./yaml-file.ts";

/** An offer, in words that would be wrong for what cannot be had yet, or any more. */
const OFFER = /\byou (?:could|can|may|might|will) (?:get|have|join|claim)\b|\byou have a right\b/i;
const PROMISE = /\byou (?:can|will) get\b|\byou(?:'re| are) (?:eligible|entitled)\b/i;

/** What the text of each standing must say in one way or another. */
const SAID: Readonly<Record<Exclude<Standing, "in_force">, RegExp>> = {
  announced: /\b(?:announced|promised)\b/i,
  enacted_not_started: /\bno start date\b|\bnot started\b/i,
  not_confirmed:
    /\bno(?:t|ne|ne of)? .*\b(?:found|confirmed)\b|\bcan't say\b|\bnot (?:found|confirmed)\b|\bfound (?:no|none)\b/i,
  ended: /\bended\b|\bstopped\b/i,
};

/** A text that promises what nobody may promise, or does not say how it stands; and what is too unsure to rely on. */
export function offerSlips({ value, slip }: Placed<Entitlement>): string[] {
  const { standing, text, confidence } = value;
  if (standing === "in_force")
    return [
      ...(PROMISE.test(text) ? [slip(["text"], 'say "you could get": a person decides')] : []),
      ...(confidence === "low"
        ? [slip(["confidence"], "too unsure to be in_force: make it not_confirmed")]
        : []),
    ];
  return [
    ...(OFFER.test(text)
      ? [slip(["text"], `it stands as ${standing}: do not say that they could have it`)]
      : []),
    ...(SAID[standing].test(text) ? [] : [slip(["text"], `the text must say how it stands: ${standing}`)]),
  ];
}
