import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MINE =
  "(?:my|mi|me|our) (?:own |front |back |bed ?room |bathroom |toilet |flat |room |hostel |house ){0,2}(?:bed ?room|room|door|window|flat|house|home|place|gaff|yard|bathroom|toilet|landing|stairs|hall(?:way)?|gate|garden|garden gate|drive|doorstep|letter ?box|block|building|hostel|car|tent|bed|street|road|work|college|school)";
const AT_MINE = prefiltered(
  new RegExp(
    `\\b(?:outside|at|in|inside|into|behind|by|near|on|against|through|down|up|kick(?:ing|ed|s)?|bang(?:ing|ed|s)?(?: on)?|hammer(?:ing|s)?(?: on)?|smash(?:ing|ed|es)?|try(?:ing|s)?|round|around|break(?:ing|s)?|broke) (?:(?:to|in|on|at|down|the other side of|get in|get into) ){0,2}${MINE}\\b`,
  ),
);
const ARMED_OR_RAGING =
  /\b(?:knife|knives|nife|machetes?|blades?|bats?|gun|hammer|axe|crowbar|acid|petrol|shank|sword|screwdriver|golf club|metal bar|pole|brick|bottle|belt|weapons?|shout\w*|scream\w*|yell\w*|rag(?:e|ing)|kick\w*|bang\w*|smash\w*|hammering|threat\w*|kicking off|going (?:mad|mental|crazy|off)|gone (?:mad|mental|crazy|off it)|losing it|mental|furious|violent|punch\w*|throwing|break\w*|broke)\b/;
const SUFFERS =
  /\b(?:bleeding|collapsed|unconscious|stabbed|cut (?:him|her)self|kill(?:ing)? (?:him|her|them)self|overdos\w*|fitting|crying|hiding|locked (?:him|her)self)\b|\b(?:getting|being|been|got) (?:hit|hurt|beaten|beat|attacked|kicked|punched|jumped|strangled)\b|\b(?:at|on|after|hitting|beating|punching|attacking|kicking|to) (?:her|him|them|my (?:\w+ )?(?:mum|mam|sister|brother|mate|friend|nan|cousin))\b/;
// Stryker restore Regex

/**
 * Somebody who is armed or rages is at the door of whoever writes, or in their room: that is the writer's own danger,
 * whoever is named, unless another is the one who suffers.
 * @param words as plainWords gives them
 */
export const isAtMyDoor = (words: string): boolean =>
  AT_MINE.test(words) && ARMED_OR_RAGING.test(words) && !SUFFERS.test(words);
