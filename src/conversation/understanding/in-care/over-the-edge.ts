import { prefiltered } from "../words/prefiltered.ts";
import { AT_THE_EDGE, type ConcernReader, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "^(?:(?:ok|okay|so|and|sorry|now|just|well|yeah|yh|i|im|ive|am|i am|i have|right|think|gonna|going to|about to|bout to|here|already|still|actually|stood|standing|sat|sitting|halfway|half way|nearly|he|she|hes|shes|they|theyre) ){0,5}";
const END =
  "(?: (?:it|now|here|already|(?:the )?(?:fence|wall|rails?|railings?|barriers?|bars?|edge|side|top|ledge|gate|bridge|other side|window|roof|banister|platform)|one leg|both legs|sorry|bye|x|this|to the (?:other side|edge|top)|on(?:to)? the (?:other side|ledge|edge|tracks?|roof)|my (?:leg|legs))){0,3}$";
const CLIMB =
  "(?:climb(?:ing|ed|in|s)?|climing|climed|clamber(?:ing|ed)|straddl\\w+|swing(?:ing)? (?:my|a|me|one) legs?|swung (?:my|a|me|one) legs?|(?:put|got|getting|putting) (?:my|a|me|one|both) legs?|lean(?:ing|ed|in)|hop(?:ping|ped)|step(?:ping|ped|pin)|crawl(?:ing|ed)|lower(?:ing)? (?:my|me) ?self|hang(?:ing|in)|dangl(?:ing|in))";
const CLIMBS = prefiltered(
  new RegExp(
    `${LEAD}${CLIMB}(?: (?:back|right|up|out|half ?way|one|my))? ?(?:over|out|off|onto|on to|on top|through|past|up(?! (?:the )?(?:walls?|ladder|property|career|stairs|bunk)))${END}`,
  ),
);
const GETS_OVER = prefiltered(
  new RegExp(
    `${LEAD}(?:get(?:ting|tin)?|got|go(?:ing|in)?|gone|went|im|am|been) (?:right |now |all the way )?(?:over|on|onto|up|past|past the|on the other side of|the other side of|to the other side of|round|through) (?:the |this |that |a )(?:fence|wall|rails?|railings?|barriers?|edge|ledge|parapet|tracks?|line|lines|bridge|roof|side|top of the \\w+)${END}`,
  ),
);
const SLIPS =
  /\b(?:cant|cannot|hard to|not gonna|struggling to) (?:hold|hang|keep (?:hold|holding|hanging)) on(?: (?:any ?more|much longer|any longer|now|to (?:it|the \w+)))?$|\b(?:my |me )?(?:hands?|fingers|grip|feet|foot) (?:is |are |keeps? |just )?(?:slip\w*|going numb|letting go|losing)\b|\b(?:im|i keep|nearly) slipp(?:ing|ed)\b(?! (?:up|at|behind|in class|on my))|\bholding (?:on|onto|on to)(?: to)? (?:the )?(?:rails?|railings?|edge|bar|barrier|fence|side|post)\b/;
const RAISED =
  /\b(?:im|i am|am|stood|standing|stand|got|up|sat|climbed|stepped|balanc\w+)(?: (?:stood|standing|up|now|just|sat|here)){0,2} (?:on|onto|up on) (?:the|a|my) (?:chair|stool|bath(?: edge)?|ladder|bin|step ?ladder|box|bucket|banister|bannister|table)\b/;
const AT_HEIGHT = new RegExp(
  `${LEAD}(?:over(?: it)?|up (?:there|here|top|on it|it)|at the (?:top|edge|side|bridge|station)|on (?:it|top|the (?:other|wrong) side|the side|the wall)|(?:the )?(?:other|wrong) side|sat on it|sitting on it|stood on it|standing on it|out the window|at the station|on platform \\d+|on the (?:track|line|rail)s?|there now|here now|at it now|looking over|looking down|outside the (?:barrier|rail|fence)\\w*)${END}`,
);
const ON_THE_WAY =
  /^(?:(?:ok|so|and|sorry|now|just|well|im|i am|i|ive|am) ){0,4}(?:(?:walking|heading|going|on (?:my|the) way|driving|running|cycling|nearly|almost|getting|leaving(?: the house)?|got|arrived|set off|setting off) (?:there|to it|up there|down there|now|here|the bus there)|nearly at (?:it|the \w+)|(?:\d+|five|ten|two|couple of|few) (?:mins?|minutes?) away|can see it(?: now)?|left (?:the house|home)(?: now)?)(?: (?:now|already|sorry))?$/;
const EDGE_BEFORE = prefiltered(
  /\b(?:bridge|roof|rooftop|cliffs?|motorway|flyover|overpass|car ?park|multi ?storey|balcony|window|ledge|edge|rails?|railings?|tracks?|railway|trains?|platform|station|tram|underground|tube|river|canal|sea|weir|pier|viaduct|jump\w*|top of the|tower block|rope|noose|hang\w*|belt)\b/,
);
const NOT = prefiltered(
  /\b(?:not|never|wont|dont|didnt|used to|climbing (?:wall|frame|centre|club|gym|shoes)|bed|bunk|fence to get (?:in|home)|locked out|forgot my key|walls with|mountain|hill|gym|back (?:over|in|inside|down|off|up)|came down|got down|climbed down|down now|college|school|work|shop|home|bus stop|scaffold\w*|for (?:work|fun|a laugh)|ladder at|get over (?:it|him|her|this)|got over (?:it|him|her|this)|over it now|so over it|walk\w* the dog|police|they got me|he got me|someone (?:is|got|came|stopped))\b/,
);
const FELL_OUT = /\bover (?:him|her|it all|this place|everything)\b/;
// Stryker restore Regex,StringLiteral

/** "im climbing over", "cant hold on", "nearly there": they go to where they would die, or over it. */
export const overTheEdge: ConcernReader = (words, told) => {
  if (told.kind !== "suicide_self_harm" || !told.isFresh) return undefined;
  if (NOT.test(words) || FELL_OUT.test(words)) return undefined;
  const isOver = CLIMBS.test(words) || GETS_OVER.test(words) || SLIPS.test(words);
  if (isOver) return isOfThem(told) ? {} : AT_THE_EDGE;
  if (!EDGE_BEFORE.test(told.before)) return undefined;
  if (isOfThem(told)) return undefined;
  return [RAISED, AT_HEIGHT, ON_THE_WAY].some((pattern) => pattern.test(words)) ? {} : undefined;
};
