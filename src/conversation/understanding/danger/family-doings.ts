import { prefiltered } from "../words/prefiltered.ts";
import { namesHarm } from "./rests-on-when.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "(?:step ?|foster )?(?:dad|mum|mom|mam|father|mother|brother|bro|sister|sis)|nan|gran|grandad|grandma|uncle|auntie?|aunt|cousin|mate|friend|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|flatmate|housemate|neighbour|carers?|boss|teacher|tutor|keyworker|key worker|family|parents";
const WHO = `(?:(?:my|me|our|the) (?:(?:big|little|older|younger|best) )?)?(?:${KIN})s?|he|she|they|hes|shes|theyre`;
const SO =
  "(?: (?:is|are|has|have|was|were|will|just|always|usually|still|already|even|so|really|gonna|going to|coming to|come to|he|she|they|is|said (?:he|she|they) (?:will|would|can)|says (?:he|she|they) (?:will|would|can)|wants to|offered to|helped (?:me )?|helping (?:me )?|helps (?:me )?)){0,4}";
const MEAL =
  "(?:breakfast|lunch|dinner|tea|food|a (?:cake|curry|brew|roast)|cakes?|curry|brews?|rice|soup|toast)";
const DOES = [
  "(?:paint|decorat|plaster|tidy|hoover|clean)(?:s|ed|ing|es)? (?:my|the|our|up) ?(?:bed ?room|room|flat|walls?|house|kitchen|bathroom|nails|ceiling)?",
  `(?:cook(?:s|ed|ing)?|mak(?:e|es|ing)|made|bring(?:s|ing)?|brought|bak(?:e|es|ed|ing)|bought|buys?|gets?|got)(?: (?:me|us|for me|for us))? (?:some |nice |lovely )?${MEAL}(?: for (?:me|us))?`,
  "work(?:s|ed|ing)? (?:nights?|days|late|away|shifts|hard|full time|part time|weekends|at|in|as|for|with)",
  "(?:pick(?:s|ed|ing)?|drop(?:s|ped|ping)?) (?:me|us|the kids|my \\w+) (?:up|off)(?: (?:from|at|to|after) (?:my |the )?(?:work|college|school|uni|nursery|the station|town|the airport|shift|gym|training|hospital|class|english))?",
  "(?:put(?:s|ting)?|hang(?:s|ing)?|hung|build(?:s|ing)?|built|fix(?:es|ed|ing)?|mend(?:s|ed|ing)?|fit(?:s|ted|ting)?|assembl\\w+|sort(?:s|ed|ing)? out)(?: up| in)? (?:my |the |some |a |new )*(?:shelves|shelf|curtains|blinds?|pictures|tree|bed|wardrobe|desk|telly|tv|bike|car|boiler|shower|sink|toilet|light|lights|cooker|washer|washing machine|laptop|phone|door|lock|window|radiator|carpet|floor)",
  "(?:cut(?:s|ting)?|do(?:es|ing)?|did|dy(?:es?|ed|eing)|braid(?:s|ed|ing)?|plait(?:s|ed|ing)?|straighten(?:s|ed|ing)?|wash(?:es|ed|ing)?) my (?:hair|nails|lashes|brows|eyebrows|washing|ironing|shopping)",
  "(?:in my (?:room|flat|living room) )?(?:play(?:s|ed|ing)?|watch(?:es|ed|ing)?) (?:on )?(?:the )?(?:xbox|ps[45]|playstation|switch|fifa|fortnite|football|footy|match|games?|cards|telly|tv|netflix|films?|a film|cricket|guitar|music|chess)",
  "(?:pay(?:s|ing)?|paid)(?: for)? (?:my |the |for )*(?:driving lessons?|lessons|phone bill|course|college|books|bus pass|gym|train ticket|tickets?)",
  "(?:driv(?:e|es|ing)|drove|tak(?:e|es|ing)|took|bring(?:s|ing)?|brought|giv(?:e|es|ing) me a lift|gave me a lift)(?: (?:me|us))?(?: (?:to|from) (?:my |the |your )?(?:work|college|school|uni|church|mosque|gym|class|english class|lessons?|station|town|airport|appointment|interview|office|shops?|cinema|zoo|park|match|football|training))?",
  "a (?:taxi driver|bus driver|lorry driver|nurse|doctor|chef|cook|teacher|builder|plumber|electrician|cleaner|carer|barber|hairdresser|student|painter|postman|soldier|mechanic)(?: (?:and )?(?:he|she) (?:take|takes|drives?|brings?) me)?",
  "in (?:the )?hospital (?:with|for) (?:his|her|a|an) (?:knee|hip|leg|back|ankle|arm|shoulder|foot|hand|operation|scan|check ?up|new hip|cataracts?)",
  "(?:teach(?:es|ing)?|taught|help(?:s|ed|ing)?)(?: me)?(?: (?:to|with|learn|how to)){0,2} (?:cook|drive|swim|read|english|maths|my (?:english|maths|homework|cv|forms?|coursework)|sew|ride|study|revise)",
  "(?:loud|noisy|messy|nice|kind|funny|lovely|sound|lazy)(?: but (?:he|she|hes|shes|its|theyre|they) ?(?:is|are)? ?(?:ok|alright|fine|sound|nice|safe|cool))?",
];
const DOING = prefiltered(
  new RegExp(
    `^(?:(?:hi|hey|hello|hiya|yeah|yes|ok|oh|btw|so|and) ){0,2}(?:${WHO})${SO} (?:${DOES.join("|")})(?: (?:every (?:day|night|week|evening|morning|sunday|\\w+day)|tonight|today|tomorrow|later|now|this (?:week|weekend|morning|afternoon|evening)|at the weekend|on \\w+days?|on weekends|for (?:me|us|my birthday|eid|christmas|xmas)|after (?:work|college|school)|in (?:my|the) (?:bed ?room|room|flat|kitchen|house|garden)|most (?:days|nights)|sometimes|lol|haha|x|and|its|it is|really|so|nice|good|lovely|at mine|round mine|with me|with us|in the morning|at night)){0,6}\\W*$`,
  ),
);
const CUT_HAIR = /\b(?:cut|cuts|cutting) my (?:hair|nails|lashes|brows)\b(?! off)/;
const LOCKED_OUT =
  /\b(?:locked|shut)(?: (?:me|us|my ?self|him|her|them|himself|herself|(?:my|the|our) keys?))? (?:out|in (?:the|my) car)\b|\b(?:locked|left|forgot|lost) (?:my |the |our )?keys?\b/;
const BY_CHANCE_OUT =
  /\b(?:by accident|accident\w*|numpty|muppet|idiot|silly|lol|haha\w*|spare|let (?:me|us) (?:back )?in|caretaker|locksmith|landlord (?:is )?(?:coming|bringing)|reception|forgot|sorted|(?:back |am |im )in now|five mins|two mins|\d+ mins)\b/;
const SHUT_OUT =
  /\b(?:nowhere|cold|freez\w*|all night|tonight|wont|refus\w*|changed|kicked|threw|chucked|scared|angry|drunk|hit\w*|baby|kids?|hours|no ?(?:one|body)|sleep\w*|rain\w*|help|again|on purpose)\b/;
const IN_MY_ROOM = /\bin my (?:bed ?room|room)\b/;
const BY_NIGHT = /\b(?:nights?|tonight)\b/;
// Stryker restore Regex,StringLiteral

/**
 * "my husband works nights", "dad is painting my room": what somebody near them does on any day, from the first word to
 * the last, with no word of harm. @param words as plainWords gives them
 */
export function isFamilyDoing(words: string): boolean {
  if (isLockedOutByChance(words)) return true;
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  if (!DOING.test(words) || namesHarm(words.replace(CUT_HAIR, " "))) return false;
  return !(IN_MY_ROOM.test(words) && BY_NIGHT.test(words));
}

/** A door that shut behind them, and somebody with a key. */
const isLockedOutByChance = (words: string): boolean =>
  LOCKED_OUT.test(words) && BY_CHANCE_OUT.test(words) && !SHUT_OUT.test(words);
