import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isOfThem, isOwnLife, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHO =
  "(?:my|me|a|his|her|our|best|one of my)(?: \\w+){0,4}? ?(?:friends?|mates?|m8|bestie|brother|bro|sister|sis|cousin|mum|mam|mom|dad|uncle|auntie|nan|grandad|boyfriend|bf|girlfriend|gf|ex|partner|son|daughter|flatmate|roommate|neighbour|lad|girl|boy)s?";
const SELF = "(?:him|her|them|there|their|thier|his|hisself)(?: ?(?:self|selves))?";
const ENDED = `(?:(?:kill|killed|kills|hang|hangs|hanged|hung|hanging|top|topped|shot|drowned|gassed|did) ${SELF}|took (?:his|her|their) (?:own )?life|end(?:ed)? (?:his|her|their) (?:own )?life|commit(?:ted|ed)? suicide|died (?:by|of|from) suicide|jumped (?:off|in front of|from)(?: \\w+){1,4}|(?:overdosed|od'?d|took an overdose) and died)`;
const WHEN =
  "(?:last (?:week|month|year|night|\\w+day|summer|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|ago|yesterday|this (?:week|month|year|morning)|(?:a|one|1|two|2|three|3|four|4|few|\\d{1,2}) (?:days?|weeks?|months?|yrs?|years?)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d|hospital|hotel|prison)|when i was|died|dead|passed|gone now|funeral|rip|buried)";
const LOST = prefiltered(
  new RegExp(
    `\\b${WHO}\\b.{0,30}?\\b${ENDED}\\b.{0,40}\\b${WHEN}\\b|\\b${WHEN}\\b.{0,20}\\b${WHO}\\b.{0,30}?\\b${ENDED}\\b|\\b(?:i )?(?:lost|losing|found) ${WHO} (?:to|by|from) suicide\\b`,
  ),
);
const LIVES =
  /\b(?:tried|trying|attempt\w*|nearly|almost|wants?|wanted|gonna|going to|says|threaten\w*|thinking|saved|survived|in time|stopped (?:him|her|them)|me as well now|ive (?:took|taken)|i took|took (?:the|some|my|loads))\b/;
// Stryker restore Regex,StringLiteral

/** Somebody near them has died by suicide: it is told by one who wishes to die as well, and 999 cannot help the dead. */
export const lostSomebody: ConcernReader = (words, told) => {
  if (!isOwnLife(told) || isOfThem(told)) return undefined;
  return LOST.test(words) && !LIVES.test(words) ? newsOf("loss", told) : undefined;
};
