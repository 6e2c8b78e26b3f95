// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NOT_SLEPT =
  /\b(?:not|no|havent|hasnt|cant|without|barely|never) (?:\w+ ){0,3}?(?:slept|sleep|sleeping)\b/;
const NEW_BABY =
  /\b(?:had (?:a|the|my) baby|gave birth|since (?:the |my )?baby|newborn|baby (?:is )?\d+ (?:days?|weeks?))\b/;
const UNREAL =
  /\b(?:seeing|hearing|see|hear|seen|heard) (?:\w+ )?(?:things|stuff|voices|shadows|people|him|her|them talk\w*|messages)\b/;
// Stryker restore Regex

/** After a birth, no sleep, and what is not there: it goes fast. @param words as plainWords gives them */
export const isUnwellAfterBirth = (words: string): boolean =>
  NEW_BABY.test(words) && UNREAL.test(words) && NOT_SLEPT.test(words);
