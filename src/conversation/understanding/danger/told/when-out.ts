import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHOSE = "(?:my|me|mi|the|our|all my|both my|all the)";
const WHO =
  "(?:mates?|friends?|bestie|flat ?mates?|house ?mates?|room ?mates?|roomates?|brother|bro|sister|sis|cousins?|neighbours?|girlfriend|gf|boyfriend|bf|girl|lad|partner|husband|wife|mums?|mam|mams|mom|dads?|stepdad|stepmum|nans?|gran|grandad|auntie?|aunt|uncle|kids?|baby|son|daughter|parents|family|carers?|staff|worker|foster (?:mum|dad|carers?))s?";
const IS = "(?: (?:is|are|was|has|have|had|finally|all|just|next|then|both|fully|proper|fast)){0,3}";
const OUT =
  "(?:goes?|going|goin|gone|leaves?|leaving|left|out|away|asleep|sleeping|sleeps|falls? asleep|in bed|at (?:work|school|college|church|the shops?|nursery)|on (?:shift|nights?|holiday)|works?|working|in work|finish\\w*|(?:gets?|got|comes?|came) (?:back|in|home)|back|not (?:here|in|home|there)|isnt (?:here|in|home|there)|arent (?:here|in|home)|died|passed(?: away)?|dead)";
const WHERE =
  "(?: (?:to|2|for|on|off|out|work|bed|the shops?|town|home|back|school|college|uni|church|sleep|night|nights|tonight|tomorrow|later|again)){0,4}";
const WHILE_OUT = prefiltered(
  new RegExp(
    `(?<!\\bis |\\bwas |\\bgot |\\bso )\\b(?:when|wen|whn|once|while|whilst|as soon as|soon as|after|before|b4|until|till|til|now|now that|cos|coz|because|bc|since) ${WHOSE} (?:\\w+ )?${WHO}${IS} ${OUT}\\b${WHERE}`,
  ),
);
const THEY =
  /\b(?:he|she|they|hes|shes|theyre|hell|shell|him|her|them|(?:him|her|them|there) ?sel(?:f|ves)|who|whos)\b/;
// Stryker restore Regex,StringLiteral

/**
 * The words without who is only named to say when: "when my mum goes out". Nothing is left out where somebody else is
 * spoken of besides, as it may be of them. @param words as plainWords gives them
 */
export function withoutWhileOut(words: string): string {
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  const rest = WHILE_OUT.replaceIn(words, " ");
  return THEY.test(rest) ? words : rest;
}
