import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NOT_CHOSEN = [
  "\\b(?:wasnt|was not|wernt|werent|wsnt|weren t|isnt|not|never)(?: \\w+)? (?:my|by|our) (?:own )?(?:choice|decision|doing|wish)\\b",
  "\\b(?:wasnt|was not) (?:up to me|what i wanted|wanted|consensual)\\b|\\bnot what i wanted\\b|\\bnon ?consensual\\b|\\bnot consensual\\b",
  "\\bi (?:didnt|did not|dint|dident|never)(?: \\w+)? (?:choose|chose|agree|agreed|consent|consented|say yes|said yes|ask for)\\b",
  "\\bi (?:didnt|did not|dint|dident|never)(?: \\w+)? want(?:ed)? (?:it|that|this|him|sex|any of it|to)(?: to)?(?: (?:do|have|happen)(?: (?:it|sex|that|this|anything))?)?(?=\\W*$|[.,!?]| (?:and|but|n|so|now|i|can|where|cos|because|when)\\b)",
  "\\b(?:no|any|a) (?:choice|say)\\b(?! (?:of|about the|where|when)\\b)|\\bagainst my (?:will|wishes)\\b",
].join("|");
const UNCHOSEN = prefiltered(new RegExp(NOT_CHOSEN));
/** What was done, unnamed. */
const DEED = prefiltered(
  /\b(?:what|wat|wot|it|that|this)(?: (?:has|had|all|just|did))? (?:happened|happend|happen|happening|went on)\b|\b(?:what|wat|wot) (?:he|she|they|hes|theyve) (?:did|done|made|does)\b|\bhe (?:did|done) (?:it|that)\b|\b(?:did|done|doing) (?:it |that |this )?to me\b|\bto happen\b/,
);
const SEX_CARE = prefiltered(
  /\b(?:sexual health|sex(?:ual)? clinic|gum clinic|(?:sti|std|hiv|chlamydia|pregnancy) (?:check|test|clinic|screen|tested|kit)|(?:check(?:ed)?|tested|test) (?:for )?(?:stis?|stds?|hiv)|get tested|morning after|plan b|emergency (?:contraception|pill)|pep\b|sarc|after sex)\b/,
);
const NO_CONSENT = prefiltered(
  /\b(?:(?:it|this|that|sex|which|really) (?:wasnt|was not|isnt)|not|non) ?(?:really )?consensual\b|^(?:\w+ ){0,2}(?:it|this|that) was(?: \w+)? against my (?:will|wishes)\W*$|\bi (?:never|didnt|did not)(?: \w+)? (?:say|said) yes(?: to (?:it|that|him|them|any of it))?\W*$/,
);
const OF_OTHER_THINGS =
  /\b(?:college|course|school|uni|job|work placement|placements?|tenanc\w*|flat|house|rent|contract|mov(?:e|ed|ing)|appointments?|appt|bookings?|sanction\w*|universal credit|uc|benefits?|pip|phone|bank|money|debt|landlord|council|vote|election|match|game|film|party|hair\w*|tattoo|info|data|records|form|photos?|accident|crash|died|death|funeral|passed away|gran|nan|care order|adopt\w*|foster\w*|being in care|into care|in care|breakup|broke up|split up|dumped|lol|haha\w*)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Something was done to them that they had not chosen, and of what kind is not said, or only by the care that they ask
 * for after it: a clinic, a test. @param words as plainWords gives them
 */
export function wasNotChosen(words: string): boolean {
  if (OF_OTHER_THINGS.test(words)) return false;
  return NO_CONSENT.test(words) || (UNCHOSEN.test(words) && (DEED.test(words) || SEX_CARE.test(words)));
}
