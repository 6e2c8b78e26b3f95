import { prefiltered } from "../../words/prefiltered.ts";
import { tellsOfChildAlone } from "./child-alone.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const YOUNG =
  "(?:(?:\\w+ )?(?:sisters?|sis|brothers?|bro|siblings?|cousins?|nieces?|nephews?|daughters?|sons?|kids?|children|girls?|boys?|lad|twins|step ?sister|step ?brother|little (?:ones?|uns?))|bab(?:y|ies))";
const THEY =
  "(?:he|she|they|hes|shes|theyre|theyve|mum|mam|mom|dad|ex|bf|gf|nan|baby ?dad|babys dad|kids dad|(?:my|me|the|his|her|their|our|a|next) (?:\\w+ )?(?:ex|exs|bf|boyfriend|gf|girlfriend|husband|wife|partner|fella|missus|mum|mam|mom|dad|stepdad|stepmum|sister|brother|auntie?|nan|mates?|friend|neighbours?|door|babysitter|childminder|flatmate|housemate|carer|cousin|babys dad|baby dad|kids dad|baby mum|mother|father))";
const LEFT_BY_THEM = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?!i\\b|im\\b|ive\\b|me\\b)\\w+){0,5}? (?:left|leaves|leave|leaving|leavin|walked out on)\\b`,
  ),
);
const KEEPS_LEAVING = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?!i\\b|im\\b|ive\\b|me\\b)\\w+){0,5}? (?:leaves|leave|leaving)(?: \\w+){0,3}? (?:bab(?:y|ies)|toddler|newborn|kids?|kiddies|child(?:ren)?|son|daughter|little (?:one|girl|boy|lad|man)|twins|lad|\\d ?(?:yrs?|years?|months?) ?old|him|her|them)\\b.{0,30}\\b(?:on (?:his|her|their|there) own|alone|by (?:him|her|them) ?sel(?:f|ves)|unattended|locked in)\\b`,
  ),
);
const AGED_LEFT = prefiltered(
  new RegExp(
    `\\b${THEY}(?: (?!i\\b|im\\b|ive\\b)\\w+){0,4}? (?:left|leaves|leaving)(?: (?!me\\b|us\\b)\\w+){0,2}? (?:lad|boy|girl|him|her|them|sister|brother|sis|bro|cousin|niece|nephew|son|daughter)\\b.{0,20}\\b(?:on (?:his|her|their|there) own|alone|by (?:him|her|them) ?sel(?:f|ves))\\b.{0,50}\\b(?:he|she|hes|shes|theyre|only)(?: (?:is|are|only|just)){0,3} (?:[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|a baby|a toddler)\\b(?! (?:mins?|minutes?|hours?|hrs?))`,
  ),
);
const ARE_LEFT = prefiltered(
  /\b(?:bab(?:y|ies)|toddlers?|newborn|kids?|kiddies|child(?:ren)?|little (?:ones?|girls?|boys?))(?: (?:are|is|being|been|get|gets|getting|got|were|was|have|has|all|always|just)){0,3} left (?:all )?(?:alone|on (?:his|her|their|there) own|by (?:him|her|them) ?sel(?:f|ves)|unattended)\b/,
);
const ABOUT_CARE =
  /\b(?:nursery|school|with (?:my|his|her|their|a|me|the) \w+|playing|nap|film|dog|cat|puppy|is it (?:ok|legal)|how old|what age|alone time|years? ago|when i was)\b/;
const HARMED_ME =
  /\b(?:did|done|do|does|doing)(?: \w+)? ?(?:stuff|things?|it|that|this|bad things|horrible things|what he did|all that|sexual stuff)? (?:to|2) (?:me|us)\b|\b(?:abus(?:ed|ing|e)|touch(?:ed|ing)|rap(?:ed|ing)|molest(?:ed|ing)|groom(?:ed|ing)|hurt|beat|battered|hit|assaulted|interfered with) (?:me|us)\b|\b(?:used to|would|always|kept)(?: come| be| get)?(?: \w+){0,3}? (?:touch|hurt|hit|abuse|rape|beat|batter)(?:ing)? (?:me|us)\b|\bmy abusers?\b|\bwhat (?:he|she|they) did(?: to me)?\b|\b(?:same|did it|do it|does it|happens?|start(?:s|ed)?|do the same)(?: \w+){0,2} (?:to|2) (?:her|him|them) (?:like|as|what)\b/;
const NEAR_CHILD = prefiltered(
  new RegExp(
    [
      `\\b(?:moved|moving|moves|move|gone|going|lives?|living|stay(?:s|ing)?|back|babysit(?:s|ting)?|looks? after|looking after|minding|minds|alone|in|home|sleeping|shar(?:es|ing)|round|contact|access)(?: \\w+){0,2}? (?:with|near|to|of|for|after|round)? ?(?:my|me|our|mi|the|her|his|their) (?:little |lil |baby |younger |young |small |wee |step |half |own ){0,3}${YOUNG}\\b`,
      `\\b(?:my|me|our|mi|the|her|his) (?:little |lil |baby |younger |young |small |wee |step |half |own ){0,3}${YOUNG}(?: (?:is|are|has|have|still|now|gotta|got to|going to|gonna|being|been|just|all|also|to)){0,4} (?:lives?|living|stays?|staying|alone|there|sees?|seeing|visits?|visiting|goes|going|in the (?:house|same house)|with (?:him|her|them)|moved|moving|left with|live|stay|go)\\b.{0,25}\\b(?:him|his|her|them|there|house|hers|theirs)\\b`,
      "\\b(?:he|she|they|hes|shes|theyre|stepdads?|dads?|uncles?|brothers?|cousins?)(?: \\w+){0,4}? (?:got|has|have|having|with) (?:a |his |her |their |another )?(?:new )?(?:(?:little |small |young )?(?:kids?|girls?|baby|daughter|son|stepdaughter|stepkids|children)|new family)\\b",
      "\\b(?:works?|working|job|volunteers?|coach(?:es|ing)?|foster(?:s|ing)?|teach(?:es|ing)?)(?: \\w+){0,3} (?:with |at (?:a )?|for )?(?:kids|children|school|nursery|young people|girls)\\b",
    ].join("|"),
  ),
);
/** Who harmed them is locked up or dead; or their own life, or what they may do, comes first. */
const SAFE_OR_FIRST =
  /\b(?:(?:want to|wanna|gonna|going to|ill|could|ima|imma|about to) (?:\w+ )?(?:kill|stab|hurt|batter|shoot|burn|murder|smash)|want to die|wanna die|wana die|kill(?:ing)? (?:my|me) ?self|kms|end it all|suicid\w*|cut(?:ting)? (?:my|me) ?self|prison|jail|inside|locked up|died|dead|funeral|passed away|social (?:services|worker)s? (?:know|knows|removed|took)|was arrested|got sentenced|not allowed near|no contact)\b/;
const NAMES_THEM =
  /\b(?:he|she|they|hes|shes|theyre|him|dads?|stepdads?|mums?|uncles?|brothers?|cousins?|grandads?|foster \w+|exs?|boyfriends?|bf|stepbrothers?|man|abusers?)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Somebody else leaves a small child alone: whether it may be now, or is how they go on.
 * @param words as plainWords gives them
 */
export function leftByAnother(words: string): "now" | "often" | undefined {
  if (ABOUT_CARE.test(words)) return undefined;
  if (KEEPS_LEAVING.test(words)) return "often";
  const isLeft = tellsOfChildAlone(words) && LEFT_BY_THEM.test(words);
  return isLeft || [AGED_LEFT, ARE_LEFT].some((left) => left.test(words)) ? "now" : undefined;
}

/** Whoever harmed the writer is near a child now. @param words as plainWords gives them */
export const nearTheirHarmer = (words: string): boolean =>
  HARMED_ME.test(words) && NEAR_CHILD.test(words) && NAMES_THEM.test(words) && !SAFE_OR_FIRST.test(words);
