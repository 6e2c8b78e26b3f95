import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:(?:[0-9]|1[0-2]) ?(?:yrs?|years?|months?|mths?|wks?|weeks?)(?: |-)?olds?|(?:[0-9]|1[0-2]) ?y ?\\/?o|bab(?:y|ies)|toddlers?|newborn|little (?:ones?|girls?|boys?|lads?|man)|son|daughter|kids?|kiddies|child(?:ren)?|twins|bairns?)";
const ALONE =
  "(?:on (?:his|her|their|there|thier|its|they) (?:own|tod|jack)|all alone|alone|by (?:him|her|them|it|his|their|there) ?sel(?:f|ves)|unattended|(?:asleep )?in (?:his|her|the|their) (?:cot|crib|pram))";
const AT_HOME = "(?:home|house|flat|room|hostel|upstairs|indoors|car|there|in bed|hotel)";
const LEFT = prefiltered(
  new RegExp(
    [
      `\\b(?:left|leaving|leavin|walked out on)(?: \\w+){0,3}? ${CHILD}\\b.{0,30}\\b${ALONE}\\b`,
      `\\b${CHILD}(?:s| is| are|re)?(?: \\w+){0,2}? (?:at |in the |in |in my )?${AT_HOME} (?:all )?${ALONE}\\b`,
      `\\b${CHILD}(?:s| is| are|re)? (?:all )?${ALONE} (?:at|in|upstairs)(?: \\w+)?(?: ${AT_HOME})?\\b`,
    ].join("|"),
  ),
);
const HIM = "(?:him|her|them|it)";
const AGE =
  "(?:(?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten)\\b(?! ?(?:mins?|minutes?|hours?|hrs?|pm|am|oclock|weeks? (?:pregnant|gone)|times|quid))|(?:\\d{1,2} )?(?:months?|weeks?)|(?:a |our |my )?(?:baby|toddler|newborn)\\b)";
const AGED = `\\b(?:hes|shes|theyre|he is|she is|they are|only|aged|its)(?: (?:only|just|about|nearly|a|not even|barely|still)){0,2} ${AGE}`;
const BY_I =
  "(?:i|ive|i had|had to|just|ended up|went (?:shop|out|to \\w+)(?: and| n| an)?|^|[,.] ?|and|n) ?(?:left|leave|leaving|leavin)";
/** Who was left is only "him", and how small he is stands before or after it. */
const LEFT_SMALL = prefiltered(
  new RegExp(
    [
      `(?:${BY_I}) ${HIM}\\b.{0,30}\\b(?:${ALONE}|sleeping|asleep)\\b.{0,60}${AGED}`,
      `${AGED}.{0,30}\\b(?:left|leave|leaving) ${HIM}\\b.{0,30}\\b(?:${ALONE}|sleeping|asleep)\\b`,
    ].join("|"),
  ),
);
const ONLY_ASKS =
  /\b(?:can|could|should|would|wouldnt|never|allowed|legal|how old|what age|ok to|is it|nursery|school|college|pre ?school|with (?:my|his|her|their|a|me|the)|playing|plays|cry it out|dont like|hate|scared to|scared of|worried about|if i|when i|with me|live alone|living alone)\b/;
const NO_CHILD = /\b(?:dog|cat|puppy|kitten|hamster|rabbit|ex|bf|boyfriend|husband|on read|years older)\b/;
// Stryker restore Regex,StringLiteral

/** A small child whom nobody is with now. @param words as plainWords gives them */
export const tellsOfChildAlone = (words: string): boolean =>
  (LEFT.test(words) || (LEFT_SMALL.test(words) && !NO_CHILD.test(words))) && !ONLY_ASKS.test(words);
