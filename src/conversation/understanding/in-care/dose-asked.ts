import { plainWords } from "../words/plain-words.ts";
import { MEDS } from "./dose-taken.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_MONEY =
  /\b(?:cost\w*|pay|pays|paid|paying|charg(?:e|es|ed|ing)|prices?|money|quid|pounds?|fees?|fares?|taxi|cab|uber|bus|train|credit|bills?|billed|rent|benefits?|claim|afford|expensive)\b/;
const OF_TALK =
  /\b(?:bother\w*|hassle|trouble|nuisance|burden)\b|\bhow (?:many|much)(?: \w+)? (?:sessions?|appointments?|visits?|meetings?|calls?|texts?|messages?|questions?|info|information|detail|notice|weeks|months|years|beds|rooms|girls|kids|blokes|lads|men)\b|\bhow much\b.{0,20}\b(?:tell|say to|talk|share|explain|write|know|get told|care)\b/;
const OF_DOSE = new RegExp(
  `\\b(?:${MEDS}|pain ?killers?|aspirin|paracetomols?|ibrufen|antibiotics?|medicine|calpol|doses?|dosage|mgs?|mls?|swallow\\w*|overdos\\w*|od)\\b`,
);
const BARE_COST =
  /^(?:(?:ok|and|so|but|sorry|pls|hi|is|will|does|what|how much|wot)(?: |$)){0,3}(?:(?:do|does|is|will|would|must|have to|to|i|it|this|that|they|we|me|money|for|need|gonna|going to) ){0,5}(?:cost\w*|pay|charge|charged|price|money|free)(?: (?:me|for (?:this|it|that)|much|money|anything|or not|to go|to see (?:them|someone|a doctor|you|u)|a lot|lots|to be seen))*$/;
// Stryker restore Regex

/** Whether "how much" and "is it too much" may be of what is swallowed, and not of money, a talk or a bother. */
export function mayBeOfDose(text: string): boolean {
  const words = plainWords(text);
  return !OF_MONEY.test(words) && !OF_TALK.test(words);
}

/** Whether what is swallowed is named: where nobody has told of a dose, nothing else makes a question one of it. */
export const namesDose = (text: string): boolean => OF_DOSE.test(plainWords(text));

/** Whether it is asked what help costs, and nothing else is named that could cost it. */
export const asksBareCost = (text: string): boolean => BARE_COST.test(plainWords(text).trim());
