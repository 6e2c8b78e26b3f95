import { sexualHarmIn } from "../danger/told/sexual-harm.ts";
import { plainWords } from "../words/plain-words.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SEXUAL = prefiltered(
  /\b(?:rap(?:e|ed|es|ing|ist)|sexually|sexual|assaulted me|molest\w*|grop(?:e|ed|es|ing)|(?:touch\w*|tuch\w*|feel|felt|feeling) me (?:up|down there|there|when|in|at|under|every|while)|touch(?:ed|es|ing)? (?:me|my (?:body|boobs?|chest|bum|privates|legs?|thighs?))|inside me|on top of me|(?:made|forced|makes|make|forces|making|forcing) me (?:to )?(?:have sex|sleep with|do (?:sex|sexual|stuff|things)|suck|touch|give)|(?:have|had|having) sex (?:with|wiv) (?:me|him|them|men|his)|sex when i|spiked|(?:comes?|came|coming) in(?:to)? my (?:room|bed)|took (?:off )?my (?:clothes|knickers|trousers))\b/,
);
// Stryker restore Regex

/** Whether what was told of harm by somebody is sexual, by a word of it or by what was done. */
export function namesSexualHarm(text: string): boolean {
  const words = plainWords(text);
  return SEXUAL.test(words) || sexualHarmIn(words) !== undefined;
}
