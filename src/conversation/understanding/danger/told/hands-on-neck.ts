import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HANDS_ON_NECK = prefiltered(
  /\b(?:strang\w*|throttl\w*|chok(?:ed|es|ing|in)|chock(?:ed|ing) me|suffocat\w*|smother\w*)\b|\b(?:by|round|around|on|over|to|at|against|squeez\w*|grab\w*|held|holding|pinned|pushed|pressed|crush\w*) (?:(?:me|by|my|me|the|hold|of|on|a|round|around) ){0,4}(?:neck|throat|windpipe)\b|\b(?:cut|couldnt|stopped me|stop me) (?:off )?(?:my )?(?:air|breath\w*)\b|\bhead ?lock\b/,
);
const NO_HANDS =
  /\b(?:chok(?:ed|ing) on|sore throat off|shaving|scarf|necklace|tattoo|chain round|headphones|lanyard|rope|noose|belt|wanna|want to|gonna|going to)\b/;
// Stryker restore Regex

/** Whether a message tells of hands on the writer's neck. @param words as plainWords gives them */
export const tellsOfHandsOnNeck = (words: string): boolean =>
  HANDS_ON_NECK.test(words) && !NO_HANDS.test(words);
