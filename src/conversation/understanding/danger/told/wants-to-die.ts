import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WISH = prefiltered(
  /(?:^|\b(?:i|just|really|honestly|actually|genuinely|still|rly|proper) )(?:want|wanna|wana|wanting)(?: to| 2)? die (?:(?:for|4) (?:real|good|once|ever|serious)|fr|frfr|deadass|tbh|no cap|ngl|this time|properly)\b/,
);
const NOT_SO =
  /\b(?:lol|lmao|haha\w*|embarrass\w*|awkward|cringe|hung ?over|exam|laugh\w*|dont|didnt|never|used to|years? ago|song|lyrics?|joke\w*|joking|kidding)\b|😂|🤣/u;
// Stryker restore Regex

/**
 * A wish to die that they say they mean: "for real" after it is no "to die for". @param words as plainWords gives them
 */
export const wantsToDieForReal = (words: string): boolean => WISH.test(words) && !NOT_SO.test(words);
