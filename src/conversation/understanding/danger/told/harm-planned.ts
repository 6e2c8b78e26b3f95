import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WILL =
  "(?:wanna|wana|want to|want 2|gonna|going to|gunna|thinking (?:of|about|bout)|thinkin (?:of|about|bout)|think about|feel like|tempted to|planning (?:to|on)|might|could|ready to|ima|imma|ill)";
const POISONS = prefiltered(
  new RegExp(
    `\\b${WILL} (?:\\w+ )?(?:poison(?:ing)?|spik(?:e|ing)|put(?:ting)? (?:some |the |rat )?(?:bleach|poison|pills|tablets|acid|antifreeze|glass) in) (?:(?:my|his|her|their|the|me) )?(?:\\w+ )?\\w+(?: \\w+)?`,
  ),
);
const FOR_ONE =
  /\b(?:him|her|them|dads?|stepdads?|mums?|stepmums?|bf|boyfriends?|exs?|husbands?|brothers?|uncles?|carers?|bosss?|teachers?|neighbours?|step (?:dads?|mums?)|staff|his|their|everyone)\b/;
const BURNS = prefiltered(
  new RegExp(
    `\\b${WILL} (?:\\w+ )?(?:burn(?:ing)?|torch(?:ing)?|set(?:ting)? fire to|blow(?:ing)? up|petrol bomb(?:ing)?) (?:down |up )?(?:the|my|his|her|their|this|that)(?: \\w+){0,2} (?:home|house|unit|hostel|school|college|flat|office|building|place|church|mosque|hotel|car)\\b`,
  ),
);
const NOT_MEANT =
  /\b(?:ants|rats?|mice|slugs|weeds|cake|guy fawkes|bonfire|minecraft|roblox|game|gta|film|story|essay|lyrics?|calories|candles?|incense|oven|hob|cooker|toaster|straighteners|accident\w*|by mistake|cd|dvd|toast)\b/;
// Stryker restore Regex

/** To poison somebody, or to burn where people live: told as a thought or a plan. @param words as plainWords gives them */
export const harmPlanned = (words: string): boolean =>
  ((POISONS.test(words) && FOR_ONE.test(words)) || BURNS.test(words)) && !NOT_MEANT.test(words);
