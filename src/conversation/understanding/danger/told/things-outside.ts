import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OUT = prefiltered(
  /\b(?:owner|landlord|landlady|house ?owner|they|he|she|boss|man|lady|manager|agent)(?: \w+)? (?:say|says|said|tell|tells|told|want|wants)(?: me)?(?: to| i)?(?: must| have to)? (?:leave|go|get out|out|move)\b/,
);
const THINGS_OUT =
  /\b(?:put|puts|threw|throw|throws|thrown|left|chuck\w*|dump\w*)(?: (?:all|of))* (?:my|our) (?:\w+ )?(?:things?|bags?|clothes|stuff|belongings|suitcase|everything)(?: (?:in|on|out|outside|to|into|at)){1,2}(?: the)? ?(?:street|road|garden|pavement|outside|corridor|hallway|rain|bin|front|door)?\b/;
// Stryker restore Regex

/** Told to go, and their things are in the street. @param words as plainWords gives them */
export const isPutOutside = (words: string): boolean => OUT.test(words) && THINGS_OUT.test(words);
