import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const EXPECTING =
  /\b(?:pregnan\w*|preg|preggers|bump|midwife|due (?:in|on|date)|trimester)\b|\b\d{1,2} ?(?:\+ ?\d )?(?:weeks?|wks?|wk|w)\b|\b\d (?:months?|mths?)\b(?! old)/;
const NOT =
  "(?:hasnt|havent|has not|have not|isnt|is not|not|aint|stopped|wont|barely|hardly|didnt|cant|cannot|couldnt|doesnt)";
const STILL = prefiltered(
  new RegExp(
    [
      `\\b(?:bab(?:y|ies)|bump|little one|he|she|it)(?:s| is| has)?(?: \\w+){0,1}? ${NOT}(?: been| really| even| properly)? (?:mov(?:e|ed|ing|in)|kick(?:ed|ing|in|s)?)\\b`,
      `\\b${NOT}(?: really| even| been)? (?:feel|felt|feeling|had|having|got)(?: \\w+){0,4}? (?:mov(?:e|ed|ing|in|ement|ements)|kick(?:s|ed|ing|in)?)\\b`,
      "\\b(?:no|less|fewer|reduced|not much) (?:baby )?(?:movements?|kicks?|kicking|moving)\\b",
    ].join("|"),
  ),
);
const BORN = /\b(?:born|weeks old|wks old|months old|moving (?:house|home|out|in))\b/;
const NOT_KEPT_DOWN = prefiltered(
  /\b(?:cant|cannot|can not|wont|not|couldnt|never|havent) (?:keep|keeping|kept) (?:anything|anythin|water|food|nothing|owt|fluids?|a thing|it|my (?:food|meds|tablets))(?: (?:or|and|at all|even|a drink|water|food|in)){0,3} down\b/,
);
const NOTHING_DRUNK = prefiltered(
  /\b(?:havent|hasnt|not|nothing|aint|cant)\b(?: \w+){0,4}? (?:drank|drunk|drink|drinking)\b.{0,30}\b(?:[2-9]|two|three|four|five|few|couple(?: of)?) days\b/,
);
const NO_MONEY =
  /\b(?:money|skint|broke|afford|food bank|payday|sanction\w*|alcohol|alcoholic|sober|booze)\b/;
// Stryker restore Regex

/** Somebody who is pregnant feels the baby move no more, or less. @param words as plainWords gives them */
export const tellsOfStillBaby = (words: string): boolean =>
  STILL.test(words) && EXPECTING.test(words) && !BORN.test(words);

/** Nothing stays down, or nothing was drunk for days, and not for want of money. @param words as plainWords gives them */
export const tellsOfNothingKeptDown = (words: string): boolean =>
  [NOT_KEPT_DOWN, NOTHING_DRUNK].some((pattern) => pattern.test(words)) && !NO_MONEY.test(words);
