import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
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
const ONLY_ASKS =
  /\b(?:can|could|should|would|wouldnt|never|allowed|legal|how old|what age|ok to|is it|nursery|school|college|pre ?school|with (?:my|his|her|their|a|me|the)|playing|plays|cry it out|dont like|hate|scared to|scared of|worried about|if i|when i|with me|live alone|living alone)\b/;
// Stryker restore Regex

/** A small child whom nobody is with now. @param words as plainWords gives them */
export const tellsOfChildAlone = (words: string): boolean => LEFT.test(words) && !ONLY_ASKS.test(words);
