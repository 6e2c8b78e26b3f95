import { type ConcernReader, isByOthers } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const YOUNG =
  "(?:kids?|children|child|girls?|boys?|baby|babies|toddler|teenagers?|daughters?|sons?|nieces?|nephews?|foster (?:kids?|children)|step ?kids?|little (?:ones?|sisters?|brothers?)|sisters?|brothers?|cousins?)";
const THERE =
  "(?:there|in (?:the|that|his|her|their) (?:house|home|room|place|flat)|with (?:him|her|them)|at (?:his|hers|theirs)|living there|staying there)";
const AT_RISK = new RegExp(
  [
    "\\b(?:he|she|they|hes|shes|theyre)(?: (?:is|are|still|also|just|now|even)){0,3} (?:foster(?:s|ing)?|coach(?:es|ing)?|teach(?:es|ing)?|babysit(?:s|ting)?|child ?minds?|work(?:s|ing)? (?:at|in|with) (?:a |the |my )?(?:kids|children|school|nursery|college|youth \\w+|childrens home))\\b",
    `\\b(?:other|more|another|younger|small|little|two|three|four|\\d) (?:\\w+ ){0,2}${YOUNG}(?: (?:is|are|still|living|all|also|now|who|live|lives)){0,3} ${THERE}\\b`,
    `\\b(?:my|his|her|their) (?:\\w+ ){0,2}${YOUNG}(?: (?:is|are|s|still|all|also|now|lives?|living|left|stuck|alone|home)){1,4} (?:${THERE.slice(3, -1)})`,
    `\\b(?:he|she|hes|shes|they|theyre)(?: (?:is|lives?|living|stays?|staying|moved in|still|now|has|have|got|just|been|s)){1,4} (?:with )?(?:my |her |his |a |the |other |two |three |\\d |little |young |new |another )*(?:auntie?|sister|cousin|mum|girlfriend|gf|wife|partner|niece)(?: and| n| with)? (?:her |his |their )?(?:\\w+ ){0,2}${YOUNG}\\b`,
  ].join("|"),
);
const NOT_SO =
  /\b(?:not|no|never|dont|doesnt|isnt|used to|grown up|moved out|anymore|any more|safe (?:now|from))\b/;
// Stryker restore Regex

/** "he still fosters", "theres other kids there": whoever harms has others near, of whom people must hear at once. */
export const othersAtRisk: ConcernReader = (words, told) =>
  isByOthers(told) && AT_RISK.test(words) && !NOT_SO.test(words) ? { level: "urgent" } : undefined;
