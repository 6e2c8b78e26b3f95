import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHILD = "bab(?:y|ies)|newborn|toddler|little (?:one|girl|boy)|son|daughter|kids?|child(?:ren)?|twins";
const WITHOUT = prefiltered(
  new RegExp(
    `\\b(?:${CHILD})(?:s| is| are| r|re)? (?:\\w+ ){0,2}?(?:freezing|frozen|cold|shivering|starving|hungry|blue with cold)\\b|\\b(?:${CHILD}) (?:hasnt|havent|has not|have not|aint|not) (?:\\w+ )?(?:eaten|had (?:any |a )?(?:milk|food|feed|bottle))\\b`,
  ),
);
const NO_WANT =
  /\b(?:a cold|cold sores?|had cold|have cold|cold drinks?|always hungry|hungry caterpillar|when|if|would be|might be|was|were)\b/;
// Stryker restore Regex

/** A child of theirs who is cold or hungry now. @param words as plainWords gives them */
export const tellsOfColdChild = (words: string): boolean => WITHOUT.test(words) && !NO_WANT.test(words);
