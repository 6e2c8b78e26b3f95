import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MADE = prefiltered(
  /\b(?:make|makes|making|made|force|forces|forced|tell|tells) (?:me|us)(?: to)? (?:beg|begging|busk|steal|shoplift|rob|ask (?:\w+ )?for (?:money|change)|ask people|sell (?:flowers|roses|tissues|stuff|things)|clean (?:cars|houses)|work)\b/,
);
const TAKEN =
  /\b(?:take|takes|took|taking|keep|keeps|kept|keeping|want|wants)(?: \w+){0,3}? (?:money|cash|wages?|it all|pay|it|everything|all of it)\b/;
// Stryker restore Regex

/** Made to beg, steal or work for somebody who keeps what it brings. @param words as plainWords gives them */
export const isMadeToEarn = (words: string): boolean => MADE.test(words) && TAKEN.test(words);
