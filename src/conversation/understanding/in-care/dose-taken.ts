import { type ConcernReader, type ConcernTold, isOfThem, isOwnLife } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
export const MEDS =
  "pills?|tablets?|tabs|caps(?:ules)?|meds|medication|painkillers?|sleepers|sleeping pills|paracetamols?|paras|ibuprofens?|codeine|co ?codamol|tramadol|xans?|xanax|valium|diazepam|sertraline|insulin|zopiclone|pregabs?|pregabalin|boxes|packets?|packs|strips?|blister packs?|antidepressants?|bleach";
const FILLER =
  "(?:(?:ok|okay|so|and|then|well|yeah|yh|sorry|right|omg|fuck|shit|too late|but|cos|just|already|think|hi|no|nah|now|also|um|er) ){0,4}";
const I =
  "(?:(?:i|ive|iv|i have|i did|weve|we) )?(?:(?:just|already|only|ended up|now|bin|been and|gone and|went and) ){0,3}";
const IT =
  "(?:(?:them|em|it|these|those)(?: all| both)?|(?:all|most|half|some|loads|lots|a load|a few|few|every ?one|the lot|the rest|both|(?:even |some |much |a bit |loads )?more|everything|the other half)(?: more)?(?: of (?:them|em|it|these|those|my \\w+|the \\w+))?|the (?:lot|rest|whole (?:lot|thing|box|pack|packet|bottle|strip)|other (?:half|ones|box|packet)|last (?:of (?:them|em|it)|ones|few))|(?:\\d{1,3}|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?: (?:so far|more|of (?:them|em|these|those)))?|too many|another (?:box|pack|packet|strip|bottle|lot|few|load|handful|\\d{1,3}))";
const TAIL =
  "(?: (?:now|already|all|just now|tonight|2nite|today|tho|though|anyway|again|in the end|in one go|at once|lol|x|sorry|so far|and (?:the |some |a )?\\w+|with (?:the |some |a )?\\w+|(?:like |about |bout )?(?:\\d+|an?|half an) ?(?:m|mins?|minutes?|hrs?|hours?|sec)?(?: ago)?|ago)){0,4}$";
const GULP =
  "necked|neckd|downed|swallowed|swallwed|swallered|gulped(?: down)?|washed down|popped|sunk|chewed|chugged|glugged|munched|injected|crushed";
const TOOK = "took|taken|tooken|taking|tuk|had|drank|drunk|drinking|ate|eaten|snorted";
const SOFT_TOOK = new RegExp(
  `(?:^${FILLER}${I}|\\b(?:i|ive|iv|i have)(?: (?:just|already|now))? )(?:${TOOK}|${GULP}|(?:done|did)(?! it\\b)) ${IT}${TAIL}`,
);
const GULPED = new RegExp(
  `\\b(?:${GULP})(?: (?:all|some|most|half|loads|of|my|me|the|a|like|about|\\d{1,3})){0,4} (?:them|em|it|these|those|\\d{1,3}|ten|twenty|thirty|forty|fifty|lot|rest|whole \\w+|everything|all|some|loads|half|${MEDS})\\b|\\bwash(?:ed|ing) (?:them|em|it|pills|tablets|(?:\\w+ ){1,3}(?:pills|tablets|meds)) down\\b`,
);
const TOOK_MEDS = new RegExp(
  `^${FILLER}${I}(?:took|taken|tooken|tuk|had|swallowed|necked)(?: (?!not|no|off|back|her|his|their|to)\\w+){0,3}? (?:${MEDS})\\b`,
);
const COUNTED =
  /^(?:(?:like|about|bout|maybe|think|around|only) ){0,2}(?:\d{1,3}|ten|twelve|fifteen|twenty|thirty|forty) (?:so far|more|of (?:them|em|each)|gone|down|in me|left to go)$|^(?:half|most|all|some|loads)(?: of (?:them|em|it))?(?: are| is| have)? (?:gone|gone down|down|swallowed|in me)(?: already| now)?$/;
const IS_DONE =
  /^(?:(?:ok|so|sorry|well|its|it is|and|just) ){0,3}(?:i ?ve |i |ive just |i just |i have )?(?:done it|did it|done|too late(?: now)?(?: anyway)?)(?: now| already| sorry| x)?$|\b(?:its|it is|theyre|they are|all) (?:too late|gone down|down me|in me|inside me|done now)\b/;
const THEY_TOOK = new RegExp(
  `\\b(?:she|he|they|shes|hes|theyve)(?: (?:has|have|just|actually|already|went and|only|definitely|must have|might have)){0,3} (?:${TOOK}|${GULP}) (?:${IT}|(?:\\w+ ){0,3}?(?:${MEDS}|something|summat|stuff))\\b`,
);
const FOOD =
  /\b(?:food|toast|tea|coffee|pizza|dinner|lunch|breakfast|sandwich\w*|crisps|chips|water|juice|milk|cereal|soup|cake|chocolate|sweets|pint|beer|pride|gum|bus|train|dog|kids?|bath|shower|photos?|pics?|test|exam|hair|washing|homework|course|forms?|bins?)\b/;
const NOT =
  /\b(?:not|never|didnt|havent|hasnt|aint|dont|wont|cant|wouldnt|couldnt|nearly|almost|if|should|shall|can|could|would|spat|refused|no)(?: (?:i|ive|have|want to|gonna|going to|even|actually|really|been|just|he|she|they)){0,3} (?:took|taken|tooken|take|taking|had|have|drank|drink|eat|ate|done|do|did|swallow\w*|neck\w*|down\w*|pop\w*|them|it|any|em|none)\b|\b(?:last (?:week|month|year|summer)|years? ago|months? ago|yesterday|used to|spat|flushed|should i)\b/;
const USUAL =
  /\b(?:usual|normal|regular|daily|prescri\w+|like (?:i|im) (?:should|meant|supposed|told)|on time|morning ones|this morning|with (?:breakfast|lunch|tea|food)|for (?:a |my |the )?(?:headache|period|pain|cold|flu|back|tooth\w*|hayfever|migraine|cramps)|doctor|gp|to (?:the|my|her|his)|back|off|out on|home|easy|well|from me|on the chin|seriously|the piss|a while|ages)\b/;
const DOSE = new RegExp(`\\b(?:${MEDS}|vodka|overdose|od|took|taken|swallow\\w*|necked|stuff)\\b|💊`);
// Stryker restore Regex,StringLiteral

/** A dose taken: by them or, where they told of somebody else, by that one. */
export const doseTaken: ConcernReader = (words, told) => {
  if (NOT.test(words) || FOOD.test(words) || USUAL.test(words)) return undefined;
  if (isOfThem(told) && THEY_TOOK.test(words)) return OF_THEM;
  if (GULPED.test(words))
    return told.situation === "somebody-else" && /\bs?hes?\b/.test(words) ? OF_THEM : OWN;
  return isOfThem(told) ? undefined : ownDose(words, told);
};

const OWN = { kind: "suicide_self_harm", situation: "overdose" } as const;
const OF_THEM = { kind: "suicide_self_harm", situation: "somebody-else" } as const;

/** "took em": after a wish to die it is a dose by itself, after anything else where pills or drink were named before. */
function ownDose(words: string, told: ConcernTold) {
  const own = isOwnLife(told) && told.isFresh;
  const named = DOSE.test(told.before) && told.kind !== "medical";
  const isOverdose = told.situation === "overdose";
  if (!own && !named && !isOverdose) return undefined;
  if (SOFT_TOOK.test(words) || COUNTED.test(words)) return OWN;
  if (own && TOOK_MEDS.test(words)) return OWN;
  return told.kind === "suicide_self_harm" && IS_DONE.test(words) ? (isOverdose ? OWN : {}) : undefined;
}
