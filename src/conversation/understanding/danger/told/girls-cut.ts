import { prefiltered } from "../../words/prefiltered.ts";
import { tellsOfMadeAWoman } from "./made-a-woman.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GIRL =
  "(?:me|her|us|them|(?:my|our|the|his|their|this|a)(?: \\w+){0,3}? (?:girls?|daughters?|sisters?|sis|nieces?|cousins?|twins|year old|granddaughters?)|girls|my (?:\\w+ )?(?:cousin|friend|mate))";
const DOERS =
  "(?:family|aunt(?:s|ies|ie|y)?|gran|grandma|granny|nan|mum|mom|mam|dad|father|mother|parents|elders|uncles?|brothers?|in laws?|law|husbands? (?:family|mum|mother)|side|lady|ladies|wom[ae]n|man|midwife|imam|sheikh|cutter|doctor|tradition|culture|they|theyre|theyve|she|he)";
/** A wound, just made: no man of the family does the other. */
const CUT_ME =
  "(?:he|man|dad|father|brothers?|uncles?|they|theyve) (?:(?:has|have|had|just|even|then|went and) ){0,3}cut me\\b";
const NAMED = prefiltered(
  new RegExp(
    [
      "\\bcircum[cs]i[sz]\\w{0,4}\\b",
      "\\b(?:tahara|tahoor|tahur|khitan|khafd|gudniin|halalays|megrez|infibulat\\w+)\\b",
      `\\b(?:do|does|doing|have|having|make|will|to|gonna|wanna|the) sunna (?:on |to |for )?${GIRL}\\b`,
      `\\bfgm\\b(?=.{0,60}\\b(?:${GIRL}|me)\\b)|\\b(?:did|do|doing|done|had|have|want|wants)(?: \\w+){0,2} fgm\\b|\\bfgm (?:on|to|for|done)\\b`,
      `\\b(?:do|does|doing|did|done|have|has|had|having|get|getting|gets)(?: \\w+){0,2}? the (?:cut|cutting|cleansing)(?! (?:of|grass|off))\\b`,
      `\\b(?:do|does|doing|did|done)(?: \\w+){0,2}? (?:the )?(?:ceremony|tradition|operation|procedure) (?:on|to) ${GIRL}\\b`,
      "\\b(?:operation|op|procedure|ceremony|surgery) for (?:the |young )?girls\\b",
      "\\bnext to (?:be|get) (?:cut|done)\\b.{0,30}\\b(?:me|sister|cousin|girls?)\\b|\\b(?:sisters?|cousins?|nieces?|daughters?)(?: is|s)? next to (?:be|get) cut\\b",
      "\\bcutt(?:er|ing) (?:lady|woman|ceremony|party|season)\\b",
      `\\b(?:want|wants|wanted|get|getting|have|having) ${GIRL} (?:to be |to get |be |get )?cut\\b(?! (?:off|out|up|some|from|me|a|the|short|my|hair))`,
      `\\b(?!${CUT_ME})${DOERS} (?:(?:is|are|was|were|will|wants?|wanna|gonna|going|to|has|have|had|say|says|said|always|already|just|be) ){0,4}cut(?:ting)? ${GIRL}\\b(?! (?:off|out|up|some|down to|short|in(?! (?:the )?(?:hols|holidays?|summer|half term|village|easter))|hair|nails|fringe|cord|cake|hours|money|with|me|a|the)\\b|s\\b)`,
      `\\bcut(?:ting)? (?:(?:all|off) )?(?:the|our|my|her|his)(?: (?:little|baby|young|own|small))* (?:girls?|daughters?|sisters?|nieces?)\\b(?! (?:hair|nails|fringe|cord|cake|hours|money|birthday|off|out|up|some|short|in|with|sandwich\\w*|toast|tree)|s\\b)`,
      "\\bnot clean (?:till|until|unless) (?:she|i|her|shes|im)\\b|\\b(?:need|needs|have|has|got) to be cut (?:or|before|so|to be|for) (?:no|any|i|she|a|marri\\w+|clean|my)\\b",
      `\\bfor her circumcision\\b|\\b(?:do|did|done|doing|does)(?: \\w+){0,2}? (?:it )?(?:on |to )?${GIRL} .{0,30}\\bwhat (?:they|she|nan|was|i|had)\\b.{0,20}\\b(?:did|done|had)\\b.{0,20}\\b(?:me|down there)\\b`,
      `\\b(?:lady|woman|women|cutter|auntie|aunty|aunt|nan|gran)\\b.{0,40}\\b(?:do|does|done|doing) (?:it |the )?.{0,30}\\b(?:sister|daughter|niece|cousin|girl|girls)\\b.{0,20}\\b(?:next|turn)\\b`,
      `\\balready (?:did|done|cut|do)(?: it to)? (?:my|the|her)(?: \\w+){0,2} (?:sisters?|cousins?|girls?)\\b.{0,25}\\b(?:my|her|our) turn\\b`,
    ].join("|"),
  ),
);
const BELOW = "(?:down there|down below|(?:between|inside) (?:my|her|their) legs|private parts?|privates)";
const CUT_BELOW = prefiltered(
  new RegExp(
    [
      `\\b(?:cut|sew|sewn|sewed|stitch|close|closed|remove|removed|took|take|do|did|done|doing|does)\\b.{0,40}\\b${BELOW}\\b`,
      `\\b${BELOW}\\b.{0,25}\\b(?:cut|sewn|sewed|removed|taken off|what (?:i|they))\\b`,
      `\\btradition\\b.{0,30}\\b${BELOW}\\b`,
    ].join("|"),
  ),
);
const BY_THEM = new RegExp(`\\b(?:${DOERS}|had done|did to me|booked|someone|somebody)\\b`);
/** Children who are told of with the time of year in which it is done to them. */
const DONE_TO_CHILD = prefiltered(
  /\b(?:do|doing|done) (?:it|this|that|what they do) to (?:her|me|my (?:\w+ )?(?:sister|daughter|niece|cousin)|the girls|all the girls)\b.{0,30}\b(?:hols|holidays?|half term|summer|easter|when we (?:go|get|visit|land)|back home|abroad|over there)\b|\b(?:girls|daughters?|sisters?) done\b.{0,25}\b(?:before|when|age|turn|in (?:the )?(?:summer|hols|holidays))\b/,
);
const TO_A_BABY = prefiltered(
  /\bturn when we (?:get|go|land|fly)\b|\b(?:lady|woman|aunt\w*|nan|gran|someone|law|family|they)\b.{0,40}\b(?:to|gonna|will) do (?:my|our|the|her)(?: \w+){0,2} (?:daughter|girl|sister|niece|granddaughter|twins)\b(?!s? (?:hair|nails|makeup|make up|christening|party|tutoring|maths|shower|brows|lashes|room|cake|dress|plaits|braids)|s\b)/,
);
const OF_A_BOY =
  /\b(?:my|our|his|her|the|a)(?: \w+){0,2} (?:son|boy|boys|lad|nephew|grandson)\b|\b(?:baby boy|brother|him|hes|he got|bris)\b|\bwhen he was\b/;
const OF_A_GIRL = /\b(?:she|her|shes|girls?|daughters?|sisters?|niece|me|my turn|us|women|female)\b/;
const OTHER_CUT = prefiltered(
  /\b(?:wax\w*|shav\w*|trim\w*|hair|haircut|eyebrows?|brows|lashes|nails|fringe|c ?section|caesarean|giving birth|gave birth|labour|episiotomy|midwives|after the baby|stitches after|blow dry|ribbon|cake|piercing|smear|coil|itch\w*|tubes|essay|film|documentary|campaign|awareness|course|training|podcast|novel)\b/,
);
const LONG_AGO = prefiltered(
  /\b(?:i was|im|i have been|ive been|been) (?:cut|circum[cs]i[sz]ed|sewn)\b(?! (?:off|out|up|from))|\b(?:they|she|my \w+|women|someone|family|nan|gran) (?:cut|circum[cs]i[sz]ed|did it to|did fgm (?:on|to)|did that to|done fgm to) me\b|\b(?:had|have had) (?:the )?(?:fgm|circumcision|cut)\b|\bfgm\b.{0,20}\b(?:on|to) me\b|\b(?:cut|sewed|closed) me (?:down|when|as)\b/,
);
const AS_CHILD =
  /\b(?:when i was|as (?:a )?(?:baby|child|kid|little|small|girl)|at (?:the )?age|i was (?:a )?(?:baby|little|small|young|[2-9]|1[0-5])|years? ago|back then|in (?:the )?(?:village|my country))\b/;
const HURTS_NOW =
  /\b(?:hurts?|hurting|pain\w*|wee|pee|period|bleed\w*|pregnan\w*|birth|infection|doctor|cant|sex|nightmares?)\b/;
const FOR_ANOTHER =
  /\b(?:my|our|the)(?: \w+){0,2} (?:sisters?|daughters?|nieces?|cousins?|girls|baby girl)\b|\bnext\b|\b(?:gonna|will|want to|going to) (?:do|cut)\b/;
const CUT_NOW =
  /\b(?:by (?:my )?(?:ex|bf|boyfriend|him)|knife|glass|blade|razor|bottle|finger|hand|arms?|wrists?|legs?|benefits?|hours|my ?self)\b/;
// Stryker restore Regex

/** Girls who are to be cut, in the words of a family: by its many names, or by who does it, to whom and where. @param words as plainWords gives them */
export function tellsOfGirlsCut(words: string): boolean {
  if (OTHER_CUT.test(words) || (OF_A_BOY.test(words) && !OF_A_GIRL.test(words))) return false;
  if ([NAMED, DONE_TO_CHILD, TO_A_BABY].some((pattern) => pattern.test(words))) return true;
  if (tellsOfMadeAWoman(words)) return true;
  return CUT_BELOW.test(words) && BY_THEM.test(words);
}

/** They themselves were cut as a child: it is over, and it may hurt for life. @param words as plainWords gives them */
export const wasCutAsChild = (words: string): boolean =>
  LONG_AGO.test(words) &&
  (AS_CHILD.test(words) || HURTS_NOW.test(words)) &&
  !CUT_NOW.test(words) &&
  !OTHER_CUT.test(words);

/** And that another girl is to be, or may be. @param words as plainWords gives them */
export const fearsForAnother = (words: string): boolean => FOR_ANOTHER.test(words);
