import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const I_WILL =
  "(?:gonna|gunna|gna|going to|goin to|about to|bout to|i will|ill|ima|imma|planning to|ready to|i swear|tryna|getting (?:my|the) \\w+ to|getting (?:my|the) \\w+ later to)";
const SOMEBODY =
  "(?:him|her|them|that (?:\\w+ )?(?:lad|boy|kid|man|girl|prick|bastard|cunt|dickhead|worker|guy)|(?:my|the|his|her|this) (?:\\w+ )?(?:step ?dad|dad|step ?mum|mum|ex|brother|sister|uncle|boyfriend|bf|girlfriend|gf|boss|manager|worker|neighbour|flatmate|housemate|carer|teacher|staff|landlord|man|lad|boy|girl))";
const DEED = prefiltered(
  new RegExp(
    `\\b${I_WILL}\\b(?: (?!not\\b|never\\b)\\w+){0,12}? (?:(?:stab|shank|slash|shoot|glass|knife|slice|burn|set fire to|strangle) (?:up )?${SOMEBODY}\\b(?! (?:feelings?|tyres?|some|a)\\b)|(?:put|stick|shove|bury|drive) (?:a|the|my|this) (?:\\w+ )?(?:knife|blade|bullet|screwdriver|machete|shank) (?:in|into|through|in to) ${SOMEBODY}\\b)`,
  ),
);
const AT_AN_HOUR =
  /\b(?:now|rn|tonight|2nite|tn|today|2day|this (?:morning|afternoon|evening)|later|(?:after|when|soon as|once|till|until|wait\w*)(?: \w+){0,5} (?:shifts?|work|school|college|uni|class|home|back|out|finish\w*|leaves?|comes?|come|walks?|asleep|sleeps?|bed|here|door|opens)|outside|on my way|waiting)\b/;
const UNMEANT =
  /\b(?:fifa|games?|gta|cod|fortnite|warzone|film|scene|play|paintball|laser|lol|lmao|haha\w*|jokes?|joking|banter|not gonna|never|wont|wouldnt|drawer|sink|potatoes|cake|chicken|feelings)\b/;
const CHILD =
  "(?:my|the|our|this|me) (?:\\w+ )?(?:baby|bab|babies|newborn|toddler|kids?|child|children|son|daughter|little (?:one|girl|boy)|twins)";
const HURTS_CHILD = prefiltered(
  new RegExp(
    `\\b(?:hurt|harm|kill|shak|smother|throw|drop|drown|hitt?|slapp?|strangl|suffocat)(?:e|ing)? (?:${CHILD})\\b`,
  ),
);
const SOON =
  /\b(?:gonna|going to|gunna|will|ill|might|scared|about to|cant stop)\b(?: \w+){0,6} (?:tonight|today|now|rn|in a (?:min|minute|sec)|any (?:second|minute)|this (?:morning|afternoon|evening)|if (?:he|she|it|they) (?:dont|doesnt|wont|keeps?|cries|starts?))\b/;
const BY_CHANCE =
  /\b(?:clumsy|accident\w*|slippery|by mistake|first time|hold(?:ing)? (?:him|her) (?:right|wrong)|ball|off at|nursery|childminder|bottle)\b/;
// Stryker restore Regex

/**
 * Whoever writes means to use a blade, a gun or fire on somebody, and says when: today, or as soon as they come.
 * @param words as plainWords gives them
 */
export const meansHarmToday = (words: string): boolean =>
  DEED.test(words) && AT_AN_HOUR.test(words) && !UNMEANT.test(words);

/** Whoever writes fears, or means, to hurt their child within the day. @param words as plainWords gives them */
export const mayHurtChildToday = (words: string): boolean =>
  HURTS_CHILD.test(words) && SOON.test(words) && !BY_CHANCE.test(words) && !UNMEANT.test(words);
