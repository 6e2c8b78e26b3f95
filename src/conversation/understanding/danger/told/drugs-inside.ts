import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const DRUGS =
  "(?:drugs?|gear|coke|crack|smack|heroin|brown|spice|wraps?|packages?|packets?|pellets|baggies|bags? of \\w+|the food|kinder(?: egg)?|product)";
const UP_THERE =
  "(?:inside (?:of )?me|in me|up (?:there|me|inside me|my \\w+)|in my (?:bum|arse|ass|stomach|belly|guts?|vagina|body))";
const INSIDE = prefiltered(
  new RegExp(
    [
      `\\b${DRUGS}(?: (?:is|are|was|been|still|stuck|all|thats|have|has|burst|split|i put|they put|he put)){0,4} ${UP_THERE}\\b`,
      `\\b(?:put|putting|stuff(?:ed|ing)?|shov(?:e|ed|ing)|stick|stuck|hid|hide|hiding|carry(?:ing)?|carried|push(?:ed|ing)?|got)(?: (?:a|the|some|all|their|his|it|them|\\w+)){0,3} ${DRUGS}(?: \\w+)? ${UP_THERE}\\b`,
      `\\b(?:swallow(?:ed|ing)?|ate|eaten)(?: (?:a|the|some|all|all the|their|his|my|those|\\d+)){0,2} ${DRUGS}\\b(?! of (?:crisps|sweets|biscuits|food)\\b)`,
    ].join("|"),
  ),
);
const PLUGGED = prefiltered(
  new RegExp(
    [
      "\\b(?:plug(?:ged|ging|gin|g)?|bank(?:ed|ing)?) (?:it|them|the \\w+|that|stuff)\\b",
      `\\b(?:put|stuff(?:ed|ing)?|shov(?:e|ed|ing)|stick|stuck|hide|carry(?:ing)?|carried|push(?:ed)?|hold(?:ing)?|holdin) (?:it|them|stuff)(?: all)? ${UP_THERE}\\b`,
    ].join("|"),
  ),
);
const OF_A_BODY =
  /\b(?:up there|inside me|made me|making me|makes me|forced me|stomach|belly|guts|bum|arse|ill|sick|unwell|not well|dont feel|feel (?:rough|bad|funny|weird)|hurts?|hurting|pain\w*|bleed\w*|blood|burst|split|come out|coming out|get it out|get them out|killing me|police came|\d+ days|two days|three days|for days|been days)\b/;
const NO_DRUGS =
  /\b(?:charg\w*|socket|wall|phone|fone|laptop|tv|xbox|ps[45]|plug(?:ged)? (?:it|them) in\b|in the mains|kettle|event|gig|page|song|link|gap|leak|sink|bath|account|money|wages|cheque|tampon|coil|tortilla|chicken|salad|fajita|turkey|veggie|lunch|parcel|thermometer|film|show|lol|haha\w*|(?:my|the) (?:cat|dog|puppy))\b/;
// Stryker restore Regex,StringLiteral

/** Drugs that they swallowed, or carry in the body: they may burst. @param words as plainWords gives them */
export const hasDrugsInside = (words: string): boolean =>
  (INSIDE.test(words) || (PLUGGED.test(words) && OF_A_BODY.test(words))) && !NO_DRUGS.test(words);
