import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NOT_KEPT_DOWN = prefiltered(
  /\b(?:cant|cannot|couldnt|(?:havent|not) been able to|unable to|not able to|not|struggling to) keep (?:(?:any|anything|owt|nothing|food|water|drinks?|it|fluids?|my|meds|tablets|even) ?){1,3}(?:down|in)\b(?=.{0,30}\b(?:\d+|two|three|four|five|days?|all week|nights?|hours?|now|blood|dizzy|weak|faint|baby|pregnan\w*)\b)/,
);
// Stryker restore Regex

/** Nothing stays down for days. @param words as plainWords gives them */
export const keepsNothingDown = (words: string): boolean => NOT_KEPT_DOWN.test(words);
