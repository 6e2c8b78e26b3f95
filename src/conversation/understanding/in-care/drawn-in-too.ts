import { prefiltered } from "../words/prefiltered.ts";
import { asGrave, type ConcernReader, type ConcernTold, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const HE =
  "(?:he|hes|they|theyre|theyve|she|shes|him|her (?:bf|boyfriend|man|fella)|his (?:mates?|friends?|boys))";
const THING =
  "(?:vapes?|fags?|weed|drink|drinks|alcohol|vodka|money|cash|trainers|phone|gifts?|presents?|stuff|things|clothes|drugs|coke|ket|pills|jewellery|chain|a lift|lifts|food|maccies|credit|airpods|nails done|a (?:vape|drink|phone|present|chain|smoke|tenner|score))";
const GIVES = prefiltered(
  new RegExp(
    [
      `\\b${HE}(?: (?:has|have|is|just|also|even|always|keeps?|been|once|did|sometimes|already|now)){0,4} (?:gave|give|gives|given|giving|bought|buy|buys|buying|got|gets|getting|sent|sends|sending|offered|offers|offering|lent|paid|pays) (?:me|us|some to me)(?: \\w+){0,3} ?${THING}\\b`,
    ].join("|"),
  ),
);
const ASKS_ALONG = prefiltered(
  new RegExp(
    [
      `\\b${HE}(?: (?:has|have|is|just|also|even|always|keeps?|been|did|now|wants)){0,4} (?:ask(?:s|ed|ing)?|invit(?:es|ed|ing)|want(?:s|ed|ing)?|told|tells|tell|message[sd]?|messaging|text(?:s|ed|ing)?|add(?:s|ed|ing)?|snap(?:s|ped|ping)?|dm\\w*|call(?:s|ed|ing)?|tr(?:y|ies|ying|ied)(?: it on with| to (?:get|kiss|touch|feel|meet|grab))?|touch(?:es|ed|ing)?|kiss(?:es|ed|ing)?|flirt\\w*|stares at|like[sd]?|fancie[sd]|picks?|picked|drove|drives|took|takes) (?:with )?(?:me|us)(?: (?:to|for|up|over|round|on|if|out|home|as well|too|aswell|pics?|nudes?|and|come|go|meet|party|a|the|his|at|tonight|today|tomorrow|friday|saturday|sunday|monday|\\w{3,6}day|weekend|about|instead|now)){0,7}(?:$| )`,
      `\\b(?:me|us) (?:too|as well|aswell|an all|and all|also)\\b.{0,30}$`,
    ].join("|"),
  ),
);
const NOT =
  /\b(?:not|never|didnt|doesnt|dont|wont|asked me (?:to (?:tell|help|say|ring|text|get)|for (?:help|advice)|if (?:i|you|she)|what|about)|told me (?:to (?:tell|ring|get|say)|not to|about|that|she|he|what|it|everything)|(?:she|he) told me|texted me (?:saying|that)|denise|police|worker|teacher|staff|(?:scared|worries|worried|stresses|upsets|worry) me|she (?:gave|asked|texted|told|messaged|called|rang|wants))\b/;
// Stryker restore Regex,StringLiteral

const isOfFriend = (words: string, told: ConcernTold): boolean =>
  isByOthers(told) && isOfThem(told) && !NOT.test(words);

/** Whoever uses somebody they know gives to them as well. */
export const drawnInToo: ConcernReader = (words, told) =>
  isOfFriend(words, told) && GIVES.test(words) ? asGrave(told) : undefined;

/** Whoever uses somebody they know asks them along, or has laid hands on them as well. */
export const askedAlong: ConcernReader = (words, told) =>
  isOfFriend(words, told) && ASKS_ALONG.test(words) ? asGrave(told) : undefined;
