import { prefiltered } from "../../words/prefiltered.ts";
import { withoutMarks } from "../../words/without-marks.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:(?:\\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:yrs?|years?|y|months?|mths?|wks?|weeks?)(?: |-)?(?:olds?|o)?|bab(?:y|ies|a)|bubba|toddlers?|newborn|(?:little|lil|wee) (?:ones?|girls?|boys?|lads?|man|un|sister|brother|bro|sis|cousin)|sons?|daughter|kids?|kiddies|child(?:ren)?|twins|bairns?|grandson|nephew|niece|my (?:boy|girl|lad)|(?:year old|month old)|(?:1\\d|2\\d) months|(?:is|hes|shes|whos|only|just) (?:only |just )?(?:[1-6]|one|two|three|four|five|six)|\\d ?yo)";
const ATE =
  "(?:eat|eats|ate|eaten|eatin|eating|swallow(?:ed|s|ing)?|swallowd|drank|drunk|drinking|drunken|drink|chew(?:ed|ing)?|bit(?:ten)? into|lick(?:ed|ing)|suck(?:ed|ing)(?: on)?|munched|got (?:into|in to|in|hold of|hands on|at)|been (?:into|in|at|eating|chewing)|helped (?:himself|herself) to|necked|downed|inhaled|sipped|choking on|had a mouthful of|had a swig of|put (?:\\w+ ){1,4}in (?:his|her|their) mouth)";
const WAS_GIVEN = "(?:had|has|took|taken|tooken|has taken|have taken)";
const MEDICINE =
  "(?:pills?|tablets?|tabs|meds|medication|medicine cabinet|(?:my|his|her|nans|mums|dads|someones|the wrong) medicine|paracetamols?|ibuprofens?|nurofen|iron(?! bru)|iron tablets?|antidepressants?|sertraline|codeine|methadone|painkillers?|sleepers|sleeping tablets|contraceptives?|(?:my|the) pill|vitamins|bottle of calpol|all (?:of )?(?:the|his|her) calpol|whole (?:bottle|thing|lot) of (?:calpol|cough \\w+|medicine)|bleach|vodka|edibles?|drugs)";
const OTHER_HARM =
  "(?:domestos|zoflora|dettol|disinfectant|washing (?:up )?(?:liquid|powder|pods?|tablets?|tabs?|capsules?)|(?:dish ?washer|laundry|washing|toilet) (?:tablets?|tabs?|pods?|capsules?|liquid|salt|cleaner|block|duck)|cleaner|cleaning \\w+|descaler|antifreeze|anti freeze|screen ?wash|white spirit|turps|petrol|oven \\w+|drain \\w+|weed ?killer|rat poison|slug pellets|poison|(?:button |watch |little |small |round |aa )?batter(?:y|ies)|magnets?|vapes?(?: (?:juice|liquid))?|e ?liquid|nicotine|ciggie|cigarettes?|fag (?:end|butt)s?|fags?|weed|hash|cocaine|spice|gin|whisky|whiskey|alcohol|wine|hand (?:gel|sanitiser|sanitizer)|nail (?:varnish|polish)(?: remover)?|perfume|aftershave|hair dye|essential oils?|reed diffuser|diffuser|glow ?stick|berries|mushrooms?|glass|pins?|needle|screws?|nails?|coins?|\\dp|penny|marbles?|water beads?|something under the sink|stuff under the sink|under the sink|chemicals?)";
const HARMFUL = `(?:${MEDICINE}|${OTHER_HARM})`;
/** What each of the patterns below has in it. */
// Stryker disable next-line StringLiteral: it spares time and decides nothing
const THING = new RegExp(`\\b(?:${HARMFUL}|something|summat|stuff)\\b`);
const SMALL =
  "(?: (?!no\\b|not\\b|dinner|lunch|milk|food|all (?:his|her) (?:dinner|lunch|tea))[\\w']+){0,6}?";
const WHICH = "(?: (?!bf|boyfriend|ex\\b|dad\\b|mum\\b|not|never|wont|doesnt|refus)[\\w']+){0,5}?";
const SWALLOWED = prefiltered(
  new RegExp(
    [
      `\\b${CHILD}s?\\b${WHICH} ${ATE}${SMALL} ${HARMFUL}\\b`,
      `\\b${CHILD}s?\\b${WHICH} ${WAS_GIVEN}(?: (?!a (?:photo|pic|video)|no\\b|not\\b)[\\w']+){0,5}? ${MEDICINE}\\b`,
      `\\b${CHILD}s?\\b${WHICH} (?:put|got|has)(?: (?:a|an|my|the|some|one of my|two|[1-9])){0,3} ${HARMFUL}(?: stuck)? in (?:his|her|their|its) (?:mouth|gob|throat)\\b`,
      `\\b(?:caught|found) (?:my |the |our )?${CHILD}\\b${SMALL} (?:with|eating|drinking|chewing|licking|sucking)${SMALL} ${HARMFUL}\\b`,
      `\\b${CHILD}s?\\b(?: [\\w']+){0,4}? ${ATE}(?: [\\w']+){0,3}? (?:something|summat|stuff)\\b${SMALL} (?:off the floor|from the bin|under the sink|blue|foaming|choking)\\b`,
    ].join("|"),
  ),
);
const AS_TOLD =
  /\b(?:wont|refus\w+|not|never|doesnt|didnt|hasnt|hate\w*|cant get|how do i get|struggl\w+|supposed|meant|prescri\w+|like (?:he|she) (?:should|is meant)|fine with|no problem|no bother|good (?:girl|boy|as gold)|as normal|as usual|every (?:day|morning|night)|what if|in case|if (?:he|she|my|a|they)|stop (?:him|her|them)|keep (?:them|it) (?:away|out)|child ?proof|lock for|course|first aid|last (?:year|month|week)|years? ago|used to|when (?:he|she) was|film|nursery song|birthday|party|lotto|slot|alcohol free|xmas|christmas)\b/;
const FED =
  /\b(?:with (?:yog\w+|jam|juice|milk|food)|(?:his|her|their) (?:own )?(?:vitamins?|iron (?:drops|syrup)|antibiotics?|inhaler|dose|medicine|meds|tablets?)(?! (?:box|bottle|whole))|vitamin d|calpol (?:and|for|now)|(?:had|has had|took|taken) (?:some |a |the |1 |one )?(?:paracetamol|ibuprofen|nurofen))\b/;
const ALL =
  /\b(?:all|whole|loads|too (?:much|many)|bottle|box|handful|packet|by accident|wrong|double|twice)\b/;
const AGED = /\b(?:1[3-9]|[2-9]\d) ?(?:yrs?|years?|yo|y)\b/;
// Stryker restore Regex

/**
 * A small child who has swallowed what may harm: it is looked at now, however well the child seems. What a child was
 * given, as it should be, is none of it.
 * @param given words as plainWords gives them
 */
export function tellsOfChildSwallowed(given: string): boolean {
  const words = withoutMarks(given);
  if (!THING.test(words) || !SWALLOWED.test(words) || AS_TOLD.test(words) || AGED.test(words)) return false;
  return !FED.test(words) || ALL.test(words);
}
