// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const REACH = "(?:ring|call|phone|bell|te?xt|txt|message|msg|talk|speak|contact|reach)";
const BY = "(?:u|you|ya|they|she|he|some ?one|some ?body|denise|me|just|pls|please|plz|to|can|we)";
/** "can they call after": asked of us, and no hour of its own follows. */
const THEN = new RegExp(
  `(?:^|[,.] ?|\\b(?:can|could|cud|pls|please|plz|just|so|but|better|rather|would|wud) )(?:${BY} ){0,3}${REACH}(?: (?:me|us|to|with|back|up)){0,2} (?:just )?(?:after(?:wards?)?(?: (?:that|then|it))?|then)(?=\\W*$|\\W+(?:pls|please|plz|ok|if|thx|thanks|ta|x+|instead)\\b)`,
);
const ONCE =
  /\b(?:once|when|wen|after|as soon as) (?:i|ive|im|i am|i have|my \w{2,12}|it)(?: \w{1,10}){0,2} (?:finish(?:ed|es|ing)?|done|out|home|free|ends?|over|back)\b/;
const ASKS = new RegExp(`\\b(?:can|could|cud|pls|please|plz) (?:${BY} ){0,3}${REACH}\\b`);
const HOUR_NAMED =
  /\b(?:till?|until|at|from|around|about|by) (?=\d|(?:half|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/g;
// Stryker restore Regex

/**
 * The hour when somebody is busy, put as the hour after which they are free: "class till 3, ring me then" is "after 3".
 * @param words as plainWords gives them; whatever says no such thing comes back as it is
 */
export const withAfterBusy = (words: string): string =>
  THEN.test(words) || (ONCE.test(words) && ASKS.test(words)) ? words.replace(HOUR_NAMED, "after ") : words;
