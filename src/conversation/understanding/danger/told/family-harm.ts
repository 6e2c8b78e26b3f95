import { prefiltered } from "../../words/prefiltered.ts";
import { tellsOfGirlsCut } from "./girls-cut.ts";
import { isWedUnasked } from "./wed-unasked.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "family|auntie|aunty|aunt|aunts|gran|grandma|nan|mum|mom|mam|dad|father|mother|parents|elders|uncle|brothers?|stepdad|cousins|they|theyre|theyve";
const COUNTRY =
  "somalia|somaliland|sudan|egypt|gambia|sierra leone|kenya|ethiopia|eritrea|mali|guinea|nigeria|djibouti|liberia|senegal|pakistan|bangladesh|india|iraq|kurdistan|iran|afghanistan|yemen|turkey|morocco|back home|abroad|their village|the village|our country";
const FGM_NAMED = prefiltered(
  /\bfgm\b|\b(?:female )?(?:genital )?(?:cutting|circumcision) (?:ceremony|party|season)\b|\bfemale (?:genital )?(?:cutting|circumcision)\b|\b(?:gudniin|halalays|tahur|megrez)\b/,
);
const TO_BE_CUT = prefiltered(
  new RegExp(
    [
      `\\b(?:be|being|get|getting|have|had|got) (?:me |her |us |my (?:little )?sister )?(?:cut|circumci[sz]ed)\\b.{0,60}\\b(?:down there|tradition|culture|ceremony|in (?:the )?(?:summer|holidays?|hols|half term)|${KIN}|${COUNTRY})\\b`,
      `\\b(?:${KIN})\\b.{0,50} (?:to be |to get |to have |be |get )(?:me |her |us )?(?:cut|circumci[sz]ed)\\b(?! (?:off|out|up))`,
      "\\b(?:taken|take|taking|takes|took|sent|sending|send|flying|fly)\\b.{0,40} (?:to be|to get|and get|get) (?:me |her |us )?(?:cut|circumci[sz]ed)\\b(?! (?:off|out|up))",
      `\\b(?:${KIN})(?: (?:want|wants|going|gonna|plan|planning|have|need|needs|will|tried|trying|say|says|said)){1,2}(?: \\w+){0,2}? (?:to )?cut (?:my (?:\\w+ )?(?:sister|daughter|niece|cousin)|the girls?|us girls)\\b(?! (?:off|out|up|short|open|in|down)|s\\b)`,
      `\\b(?:${KIN})\\b.{0,50} (?:me|her|us|my sister) (?:to be |to get |be |get )?(?:cut|circumci[sz]ed)\\b`,
    ].join("|"),
  ),
);
const TRIP = prefiltered(
  new RegExp(
    `\\b(?:${COUNTRY})\\b.{0,50}\\b(?:(?:party|ceremony|celebration|ritual|cleansing) for (?:the |us |young )?girls?|girls?(?: \\w+)? (?:party|ceremony|ritual)|become a (?:real |proper )?woman|made into a woman|turn(?:ed)? into a woman|special (?:ceremony|party|procedure)|be made (?:clean|pure)|made (?:clean|pure))\\b|\\b(?:(?:party|ceremony|ritual) for (?:the |us |young )?girls?|become a (?:real |proper )?woman|made into a woman|be made (?:clean|pure))\\b.{0,50}\\b(?:${COUNTRY})\\b`,
  ),
);
const COUNTRY_OR_HOME = `(?:${COUNTRY}|my country|our culture|our village|over there|(?:when|if) we (?:go|get)(?: back)?)`;
const FEARS =
  "(?:scared|afraid|frightened|terrified|worried|dont (?:want|wanna)|do not want|help|refuse|said no|they (?:say|said) its time)";
const CEREMONY = prefiltered(
  new RegExp(
    `\\b(?:${KIN})\\b.{0,40}\\b(?:tak(?:e|en|es|ing)|took|send|sending|sent|fly|flying|booked|going)\\b.{0,50}\\b(?:ceremony|ritual|the party|the cleansing)\\b`,
  ),
);
/** A trip to where they come from, of a girl, for a ceremony that is hers. */
const GIRLS_CEREMONY = prefiltered(
  new RegExp(
    `\\b(?:tak(?:e|en|es|ing|in)|took|send|sending|sent|fly|flying|going|bring|bringing)\\b.{0,12}\\b(?:her|me|us|girls?|(?:my|our|the|his|a)(?: \\w+){0,2}? (?:sisters?|sis|daughters?|nieces?|cousins?|girls?))\\b.{0,20}\\b(?:${COUNTRY})\\b.{0,25}\\b(?:ceremony|ritual|cleansing|(?:her|their|the|become a|be a|into a) (?:big day|woman|special day))\\b`,
  ),
);
const AFRAID = new RegExp(`\\b${FEARS}\\b`);
const OTHER_CEREMONY =
  /\b(?:wedding|graduation|naming|christening|funeral|prize|award|opening|memorial|baptism)\b/;
const DONE_TO_GIRLS = prefiltered(
  new RegExp(
    `\\b(?:do|does|did|done|doing)(?: \\w+){0,4}? (?:to|2|on) (?:(?:the|all|other|young|little|my|older|big) ){0,3}(?:girls?|sisters?|cousins?)\\b.{0,60}\\b${COUNTRY_OR_HOME}\\b`,
  ),
);
const FOR_CUTTING =
  /\b(?:tak(?:e|en|es|ing|in)|took|send|sending|sent|fly|flying)\b.{0,40} for (?:the |a |her |my )?(?:cutting|circumcision|the cut)\b/;
const SHAMED = prefiltered(
  /\b(?:brought|bringing|bring|put) (?:\w+ )?(?:shame|dishonou?r|disgrace)\b|\b(?:shamed|dishonou?red|disgraced) (?:my|the|our|his|her|them|us)\b|\bhonou?r (?:killing|based|beating|violence|abuse)\b|\b(?:about|for|of|their|family) (?:the |their |our |family )?honou?r\b/,
);
const PUNISHED =
  /\b(?:kill\w*|hurt\w*|beat\w*|dead|scared|afraid|frightened|terrified|find me|after me|looking for me|lock\w*|send(?:ing)? me|punish\w*|threat\w*|burn|acid|hiding|in danger|not safe|what they(?:ll| will) do)\b/;
const WED = "marry|marrying|married|marriage|wed|wedding|nikah|nikkah|shaadi|engaged|rishta";
const MADE_TO_MARRY = prefiltered(
  new RegExp(
    [
      "\\bforced marriage\\b",
      `\\b(?:forc(?:e|es|ed|ing)|mak(?:e|es|ing)|made|pressur(?:e|es|ed|ing)|blackmail(?:ed|ing)?)\\b(?! (?:a|the|up|it|sure)\\b).{0,25}\\b(?:${WED})\\b`,
      `\\b(?:${KIN})\\b.{0,30}\\b(?:wants?|wanting|expects?|telling|told|tells|keeps? saying|says?|said|trying to get)(?: i (?:have|got|need|must|will|shall|am going|am)(?: to)?| that i| me| her| my sister| us)(?: \\w+){0,3} (?:${WED})\\b`,
      `\\b(?:tak(?:e|en|es|ing)|took|send|sending|sent|fly|flying|flight|booked|going)\\b.{0,30}\\b(?:me|her|my (?:little )?sister|${COUNTRY})\\b.{0,40}\\b(?:${WED})\\b`,
      `\\b(?:${KIN})\\b.{0,20}\\b(?:found|picked|chose|chosen|arranged|got|lined up|sorted)(?: (?:me|her))?(?: out)? (?:a |my |some |an old )?(?:\\w+ )?(?:husband|wife|groom|bride|suitor|rishta|marriage|wedding|man to marry)\\b`,
      "\\b(?:husband|wife|groom|wedding|marriage|man) (?:has been |was |is |been )?(?:chosen|picked|found|arranged|lined up) for (?:me|her|my sister)\\b",
      "\\b(?:promised|engaged|given|sold) (?:me |her |off )?(?:to|as a (?:wife|bride) to) (?:my cousin|her cousin|a cousin|some (?:man|old man|guy|bloke)|an? (?:old |older )?(?:man|guy|bloke)|(?:someone|somebody) i(?:ve)? (?:never|dont|havent))\\b",
      "\\bmarr(?:y|ied|ying)(?: (?:me|her|us|my sister))? off\\b",
      `\\b(?:dont|do not|didnt|never) (?:wanna|want to|want|wana)(?: (?:to|be|get|this|the|that|an?)){0,5} (?:${WED})\\b(?! (?:yet|until|till|food|cake|i want|or kids|lol|ever))`,
      `\\b(?:${KIN})\\b.{0,30}\\b(?:booked|planned|planning|arranged|arranging|organising|sorted|set)(?: (?:my|her|our|a|the|an|me|up)){0,5} (?:wedding|marriage|nikah|nikkah)\\b`,
      `\\b(?:${KIN})\\b.{0,60}\\b(?:if|unless|until|till) (?:i|she) (?:dont|do not|wont|refuse to|say no to|not|agree to|say yes to)?(?: \\w+){0,2} ?(?:${WED})\\b`,
      "\\b(?:i|ive|we|ill)(?: \\w+)? (?:have|got) to marry\\b|\\b(?:have|got) to marry\\b",
    ].join("|"),
  ),
);
const OWN_CHOICE =
  /\b(?:my|me) (?:gf|bf|girlfriend|boyfriend|fiance|fiancee|partner)\b.{0,20}\b(?:wants?|asked)\b|\bhave to get married to (?:get|claim|rent)\b/;
const ANOTHERS_WEDDING =
  /\b(?:for|to|at) (?:my|a|our|his|her|the) (?:\w+ )?(?:cousins?|brothers?|sisters?|uncles?|aunties?|aunts?|mates?|friends?|family)s? (?:wedding|mehndi|nikah|engagement|walima)\b/;
const FEARED =
  /\b(?:dont|do not|didnt|not|scared|worried|afraid|forc\w*|mak(?:e|es|ing)|made|me too|marry me|mine|husband|one way|wont let|kept|stay there|trick\w*|passport)\b/;
const SOON =
  /\b(?:today|tonight|2nite|tomorrow|tmrw|tmoz|tomoz|this week|weekend|airport|on the (?:plane|way)|boarding|flight|fly(?:ing)?|tickets?|in the morning|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
const OTHER =
  /\b(?:my|our|a|his|her|the)(?: (?:little|lil|big|younger|older|baby|best|step|half|girl|foster|own|\d{1,2})){0,4} ?(?:sister|sis|cousin|niece|mate|friend|bestie|daughter|m8|girls?|twins|year old)\b|\b(?:on|to|for|cut|cutting) (?:her|the girls)\b|\b(?:have|for) her (?:ceremony|ritual)\b/;
const OWN =
  /\b(?:married|marry|marrying|engaged|promised)(?: to)? (?:my|a|her|his) (?:\w+ )?cousin\b|\b(?:me|myself)\b|\b(?:im|i am|ill|i) (?:being|bein|getting|gettin|gonna|going|promised|engaged|have to|got to|dont want|dont wanna|do not want|said no|will be)\b/;
/** "like they did to me", "she asked me": told of themselves beside it. */
const BESIDE_ME =
  /\b(?:like|what|same as|as) (?:\w+ ){1,2}(?:did|done|do|had)(?: it| that)?(?: (?:to|2|on))? (?:me|us)\b|\b(?:asked|told|tells|asks|said to|showed|rang|texted) me\b/g;
// Stryker restore Regex,StringLiteral

/** Cutting of girls, or a marriage that somebody has not chosen: to whom, and whether it could be soon. */
export interface FamilyHarm {
  readonly what: "cutting" | "marriage" | "honour";
  readonly toAnother: boolean;
  readonly soon: boolean;
}

/** @param words as plainWords gives them */
export function familyHarmIn(words: string): FamilyHarm | undefined {
  const what = whatIn(words);
  if (!what) return undefined;
  const toAnother = OTHER.test(words) && !OWN.test(words.replace(BESIDE_ME, " "));
  return { what, toAnother, soon: SOON.test(words) };
}

function whatIn(words: string): FamilyHarm["what"] | undefined {
  if (tellsOfCutting(words) || fearsCeremony(words)) return "cutting";
  if (tellsOfMarriage(words)) return "marriage";
  return SHAMED.test(words) && PUNISHED.test(words) ? "honour" : undefined;
}

const tellsOfCutting = (words: string): boolean =>
  tellsOfGirlsCut(words) || [FGM_NAMED, TO_BE_CUT, TRIP, FOR_CUTTING].some((pattern) => pattern.test(words));

/** What is not said in its name: a ceremony abroad, what is done to the girls there, and that they fear it. */
const fearsCeremony = (words: string): boolean =>
  (GIRLS_CEREMONY.test(words) && !OTHER_CEREMONY.test(words)) ||
  (AFRAID.test(words) &&
    (DONE_TO_GIRLS.test(words) || (CEREMONY.test(words) && !OTHER_CEREMONY.test(words))));

const tellsOfMarriage = (words: string): boolean =>
  (MADE_TO_MARRY.test(words) || isWedUnasked(words)) &&
  !OWN_CHOICE.test(words) &&
  (FEARED.test(words) || !ANOTHERS_WEDDING.test(words));
