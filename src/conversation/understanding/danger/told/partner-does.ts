import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PARTNER =
  "(?:bf|boy ?friend|gf|girl ?friend|ex|husband|hubby|wife|partner|fella|missus|baby ?daddy|(?:babys|baby|kids) dad|fianc[eé]e?)";
const DOES =
  "(?:track\\w*|follow\\w*|check\\w*|control\\w*|monitor\\w*|watch(?:es|ing)|stalk\\w*|hits?|hitting|threat\\w*|burn\\w*|torch\\w*|mak(?:e|es|ing) me|made me|forc\\w*|pressur\\w*|shout\\w*|scream\\w*|lock\\w*|kicks?|kicked|chok\\w*|strangl\\w*|push\\w*|shov\\w*|slap\\w*|punch\\w*|batter\\w*|go(?:es)? (?:off|mad|mental|psycho)|(?:wont|doesnt|dont|never) let)";
const NAMED = prefiltered(
  new RegExp(
    `\\b${PARTNER}(?: (?!and\\b|helped\\b|came\\b)\\w+){0,6}? ${DOES}\\b|\\b${DOES} (?:me|us)(?: \\w+){0,2} (?:by )?(?:my|me) ${PARTNER}\\b`,
  ),
);
/** Nobody is named but he or she, and a bed is shared. */
const IN_BED = prefiltered(
  /\b(?:he|she|hes|shes)(?: \w+){0,3} (?:mak(?:e|es|ing)|made|forc\w*|pressur\w*|guilt\w*|wont (?:stop|take no)|expects?|wants|keeps? (?:on at|touching|trying|asking)) (?:me|us|no|for)?\b.{0,25}\b(?:in bed|sex|intercourse|sexual (?:stuff|things))\b/,
);
const OTHERS =
  /\b(?:(?:step|foster|god|grand)? ?(?:dad|father|mum|mam|mom|mother|brother|sister|parents?)|uncles?|aunt\w*|cousins?|nan|gran|family|staff|key ?worker|carers?|teacher|tutor|coach|manager|boss|landlord|landlady|housemate|flatmate|roommate|lads?|gang|olders|pimp|punters?|clients?|customers?|men|neighbours?|doctor)s?\b/;
/** "babys dad" and "kids dad" are partners, "mums boyfriend" is none. */
const FATHERS = /\b(?:babys|baby|kids|childs) dad\b/g;
const SEX = /\b(?:sex|in bed|intercourse)\b/;
const FOR_GAIN =
  /\b(?:money|pay\w*|paid|quid|debts?|ow(?:e|es|ing)|drugs?|sell\w*|sold|nudes?|pics|photos|videos?|cam|work(?:ing)?|other (?:men|people|lads|guys)|strangers?|friends|mates)\b/;
// Stryker restore Regex

/** A partner, or one who was, does harm, presses or keeps watch, and nobody else is named. @param words as plainWords gives them */
export const partnerDoes = (words: string): boolean =>
  // Stryker disable next-line StringLiteral: whatever stands for them is nobody else
  !OTHERS.test(words.replace(FATHERS, "partner")) && (NAMED.test(words) || IN_BED.test(words));

/** A partner presses for sex, and for nothing that pays. @param words as plainWords gives them */
export const partnerPresses = (words: string): boolean =>
  partnerDoes(words) && SEX.test(words) && !FOR_GAIN.test(words);
