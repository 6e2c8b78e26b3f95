import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SOMEBODY =
  "(?:he|hes|hell|she|shes|shell|they|theyre|theyll|some ?one|(?:my |me |the )?(?:ex|exs|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|dad|stepdad|mum|uncle|brother|cousin|neighbour|landlord|dealer|gang|lads|olders|family|flatmate|housemate))";
const BURNS = prefiltered(
  new RegExp(
    `\\b${SOMEBODY}\\b(?: (?!i\\b|im\\b(?! a?sleep)|ill\\b|ima\\b|not\\b|never\\b)\\w+| if i \\w+){0,10}? (?:set(?:ting)? fire to|setting|set|burn(?:ing)?(?: down)?|torch(?:ing)?|petrol bomb(?:ing)?|firebomb(?:ing)?|pour(?:ing)? petrol (?:in|on|over|through)) (?:my|the|our|this|me|us)(?: (?!burgers?|dinner|food|toast|calories)\\w+)?(?: (?:house|home|flat|room|door|letter ?box|place|caravan|hostel|bed))?\\b`,
  ),
);
const AT_HOME =
  /\b(?:me|us|my|our|the) ?(?:\w+ )?(?:house|home|flat|room|door|letter ?box|place|caravan|hostel|alight|on fire|in it|inside)\b/;
const NEAR =
  /\b(?:petrol|lighter|matches|accelerant|now|rn|tonight|2nite|today|outside|here|asleep|a sleep|sleep|locked|in it|inside|on (?:his|her|their) way|coming)\b/;
const UNREAL =
  /\b(?:minecraft|game|gta|film|movie|roblox|sims|burgers?|toast|candles?|calories|dinner|bbq|barbecue|cooking|tip|skip|guy fawkes|bonfire|of his|of her|years? ago|last (?:year|month|summer)|used to|lol|haha\w*|accidentally|by accident|again with (?:his|her) cooking)\b/;
// Stryker restore Regex

/** Somebody threatens to burn the home of whoever writes, and has the means or stands near. @param words as plainWords gives them */
export const isFireThreatened = (words: string): boolean =>
  [BURNS, AT_HOME, NEAR].every((pattern) => pattern.test(words)) && !UNREAL.test(words);
