import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "(?:son|daughter|doter|dauter|daugter|lad|girl|boy|kid|child|brother|sister|bro|sis|cousin|niece|nephew|step ?(?:son|daughter|brother|sister)|foster (?:son|daughter|brother|sister)|mates? (?:son|daughter|sister|brother)|baby sister|baby brother|one|eldest|youngest|old)";
const AGE = "(?:[1-9]|1[0-5])";
const YOUNG = new RegExp(
  [
    `\\b(?:my|our|me|her|his|the|a) (?:\\w+ )?${AGE} ?(?:yrs?|years?|yo|y o)(?: olds?)?\\b`,
    `\\b(?:my|our|me|her|his) (?:\\w+ ){0,2}?${KIN}s?\\b.{0,12}\\b(?:is |whos |hes |shes |aged? |only |just )*${AGE}\\b(?! ?(?:am|pm|oclock|hours?|hrs?|mins?|minutes?|quid|days?|weeks?|months?|times))`,
    `\\b(?:he|she|hes|shes|they)(?: is|s|re| are)? (?:only |just )?${AGE}\\b(?! ?(?:am|pm|oclock|hours?|hrs?|mins?|minutes?|quid|days?|weeks?|months?|times))`,
    `\\b(?:my|our) (?:little|lil|baby|wee) (?:${KIN})\\b`,
  ]
    .join("|")
    .replaceAll("|aged? |only |just )*", "|aged? |only |just ){0,3}"),
);
const OUT = prefiltered(
  /\b(?:out|gone|away|in (?:the|a) (?:park|woods|street|town))\b.{0,12}\b(?:all night|overnight|since (?:last night|yesterday|this morning|\d+|school|\w+day)|for (?:hours|\d+ hours|two days|\d+ days))\b|\b(?:all night|overnight)\b.{0,15}\b(?:in (?:the|a) (?:park|woods|street|car|field)|outside|out there|out alone)\b|\b(?:hasnt|havent|has not|not|didnt|never|aint) (?:been |come |came |got |returned |be )(?:back |home ?|in ?){1,2}(?:\b|$)|\b(?:is|has gone|gone|went|been|hes|shes) missing\b|\b(?:ran|run|runs) (?:away|off)\b|\bdisappeared\b|\b(?:dont|do not) know where (?:he|she|they|hes|shes) (?:is|are|went|gone)\b|\bcant find (?:him|her|my)\b/,
);
const WITH_SOMEBODY =
  /\b(?:sleep ?over|sleeping over|(?:at|with|to|round) (?:his|her|their|my|a|the) (?:mates?|friends?|nans?|dads?|mums?|aunt\w*|cousins?|grand\w+)|camp(?:ing)?|scouts|school trip|holiday|residential|football|training|practice|match|party|club|church|mosque|shopping|cinema|with (?:me|us)|work|shift|toy|phone|shoes?|bag|dog|cat|ago|last (?:year|month)|used to|found (?:him|her) safe|back now|home now)\b/;
// Stryker restore Regex,StringLiteral

/** Somebody is out all night, or nobody knows where. @param words as plainWords gives them */
export const isOut = (words: string): boolean => OUT.test(words) && !WITH_SOMEBODY.test(words);

/** Whether a child under 16 is told of. @param words as plainWords gives them */
export const namesYoung = (words: string): boolean => YOUNG.test(words);

/** A child under 16 whom nobody has seen since, or who is out all night. @param words as plainWords gives them */
export const tellsOfChildMissing = (words: string): boolean => isOut(words) && namesYoung(words);
