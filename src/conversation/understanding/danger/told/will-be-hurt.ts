import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const VICTIM =
  "(?:(?:some|a|this|that|these|the|one of the|my|our|his|her)(?: \\w+){0,2}? (?:lads?|boys?|kids?|man|men|guys?|girls?|people|ppl|mates?|brother|cousin|friends?|yute|person|bloke|opps?)|some ?ones?|some ?bodys?|some1s?|sum1|people|he|she|they|hes|shes|theyre|whos)";
const HURT =
  "(?:stabbed|shot|shanked|killed|murdered|jumped|slashed|chef(?:f?ed|t)|wet(?:ted)?(?: up)?|splashed|juked|smoked|dropped|hurt(?: bad\\w*)?|done in|battered|acid(?:ed)?|kidnapped|robbed|bottled|glassed)";
const WILL =
  "(?:(?:is|are|s|re) )?(?:gonna|going to|gunna|goin to|gna|about to|bout to|will)(?: \\w+)? (?:get|be|getting|end up)(?: \\w+)?";
const TO_BE_HURT = prefiltered(
  new RegExp(
    `\\b${VICTIM} ${WILL} ${HURT}\\b|\\bgetting ${HURT} (?:tonight|2nite|later|today|tomorrow|after (?:school|college|work))\\b`,
  ),
);
const SOMEONE_WILL = prefiltered(
  new RegExp(
    `\\b(?:some ?ones?|some ?bodys?|some1s?|people) ${WILL} (?:${HURT}|a (?:knife|blade|bullet|brick))\\b`,
  ),
);
const GOES_DOWN = prefiltered(
  /\b(?:theres|there is|theres gonna be|there will be|there gonna be|its|a) (?:gonna be )?(?:an? )?(?:stabbing|shooting|shanking|murder|knife fight|ride ?out|hit)(?: \w+){0,3}? (?:tonight|2nite|later|today|tomorrow|planned|going down|gonna happen|happening|after (?:school|college|work))\b/,
);
const HEARD =
  /\b(?:know|kno|no|knew|heard|herd|hear|told|seen|saw|overheard|been told|telling) (?:\w+ )?(?:who|whos|whose|it|about|that|them|where|from|me|him|her|when|what|whats|they|the plan|a plan|some)\b|\b(?:heard|overheard|rumou?rs?|word is|on (?:snap\w*|the group ?chat|insta\w*|telegram)|group ?chat|planning|(?:how|who) (?:do|can|should|shud) i (?:tell|stop|report|warn)|should i (?:tell|ring|report|say)|(?:wanna|want to|need to|gotta) (?:stop|warn|report|tell)|not a grass|not being a grass|cant say who)\b/;
const IDLE =
  /\b(?:im gonna|ill|i will|ima|imma|gta|cod|warzone|fortnite|film|movie|series|episode|eastenders|game|fifa|match|lol|haha\w*|joke|joking|needle|vaccin\w*|flu|jab)\b/;
const OR_ELSE =
  /\b(?:if (?:he|she|they|i|you|u|my|it|that|this|the|nobody|no ?one|someone|\w+ (?:dont|doesnt))|unless|or else|by me|cos of me)\b/;
const SOON =
  /\b(?:tonight|tonite|2nite|2night|today|now|rn|later|in a bit|this (?:morning|afternoon|evening)|after (?:school|college|work)|on (?:their|his|the) way|tomorrow|tmrw)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Somebody is to be hurt by others, and whoever writes has heard of it: whether it may be within the day; or somebody
 * will be, unless: then the threat is their own. @param words as plainWords gives them
 */
export function willBeHurt(words: string): "soon" | "some-day" | "or-else" | undefined {
  if (IDLE.test(words)) return undefined;
  if (OR_ELSE.test(words)) return SOMEONE_WILL.test(words) ? "or-else" : undefined;
  const isTold = GOES_DOWN.test(words) || (TO_BE_HURT.test(words) && HEARD.test(words));
  if (!isTold) return undefined;
  return SOON.test(words) ? "soon" : "some-day";
}
