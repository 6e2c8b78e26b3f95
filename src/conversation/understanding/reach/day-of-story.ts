// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DAY =
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?(?: (?:night|morning|afternoon|evening))?";
const WAY =
  "(?:ring|call|te?xt|txt|phone|messag|msg|contact|email|dont|dnt|do not|never|not|no|only|just|safe)";
const HAPPENED =
  "(?:[a-z]{2,12}ed|hit|beat|hurt|threw|did|was|were|came|went|took|got|left|broke|bit|burnt|spat|held|cut|kept|started|since|again)";
const HAPPENED_THEN = new RegExp(
  `\\b${HAPPENED}\\b((?: (?!${WAY})[a-z]{1,14}){0,7}?) (?:on |this |last )?${DAY}\\b`,
  "g",
);
const DAY_FIRST = new RegExp(
  `(?:^|\\bon |\\blast |\\bthis )${DAY}\\b(?=(?: (?!${WAY})[a-z]{1,14}){1,6} (?:me|my|us)\\b|.{0,25}\\b(?:dont|do not|dnt|never|no|not)\\b)`,
  "g",
);
const ALWAYS =
  /\b(?:he|she|they|hes|shes|dad|mum|bf|boyfriend|partner|husband|stepdad|brother|ex|fella|who) (?:always |still |often )?(?:checks?|reads?|looks?|goes|sees|answers?|listens?|watch\w*|monitors?|has it|got it|got my|has my|takes?|controls?|picks?|finds?)\b/;
// Stryker restore Regex

/**
 * Plain words without the one day on which something happened: "he pushed me on sunday, dont ring me" shuts every day.
 * A day at the start is of what happened too, where the phone is read on any day: "tuesday. dont ring, he checks".
 */
export function withoutStoryDay(words: string): string {
  const told = words.replace(HAPPENED_THEN, "$1");
  return ALWAYS.test(told) ? told.replace(DAY_FIRST, "") : told;
}
