import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FROM_BINS = prefiltered(
  /\b(?:been|going|go|went|goes|rooting|looking|eating|ate|eaten|living|food|took|got|find|found|fed)(?: \w+){0,3} (?:thru|through|in|from|out of|off|out)(?: the| a| some)? (?:\w+ )?(?:bins?|skips?|dumpsters?)\b.{0,30}\b(?:behind|back of|outside|greggs|tesco|lidl|aldi|asda|mcd\w*|shops?|supermarket|cafe|pret|co ?op|bakery|food|eat|tea|dinner|hungry|starving)\b|\b(?:eating|ate|eaten|eat|food)(?: \w+){0,2} (?:from|out of|off|out)(?: the| a)? (?:bins?|skips?)\b/,
);
const LOST =
  /\b(?:retainer|keys|phone|ring|lost|dog|cat|fox|foxes|rats?|seagulls?|council|collect\w*|recycling)\b/;
const NO_ABODE = prefiltered(
  /\b(?:no fixed (?:abode|address)|nfa)\b(?=.{0,25}\b(?:now|today|tonight|2nite|since|as of|from|again|yesterday|this morning|tomorrow)\b)|\b(?:as of|since|from) (?:today|tonight|now|yesterday|this morning|tomorrow|last night)[ ,]+(?:im |i am )?(?:no fixed (?:abode|address)|nfa)\b/,
);
const OUT_BY = prefiltered(
  /\b(?:told|got|have|had|need|needs|gotta|must|supposed|meant)(?: to)? (?:be out|vacate|leave|move out|get out)(?: \w+){0,3} (?:by|before|at) (?:noon|midday|midnight|tonight|today|tea ?time|the morning|tomorrow|\d{1,2} ?(?:pm|am|oclock)?)\b(?=.{0,60}\b(?:nowhere|no where|no place|no council|intentional\w*|homeless|streets?|no idea where|evict\w*)\b)/,
);
const NOT_PRIORITY =
  /\b(?:not|isnt|arent|no) (?:in |a )?priority(?: need)?\b.{0,40}\b(?:out|leave|tonight|today|streets?|noon|tomorrow|outside)\b/;
const METER = prefiltered(
  /\b(?:gas|leccy|lecky|electric|electricity|heating|power|meter|prepay)\b(?: \w+){0,3} (?:gone|went|off|out|finish|finished|dead|empty|zero|nought|0)\b.{0,40}\b(?:no (?:money|cash|pounds?|food|credit)|zero (?:pounds?|money|quid)|(?:only|got|have) \d{1,2}p|skint|brassic|no £)/,
);
const IN_HAND =
  /\b(?:topped (?:it )?up|top(?:ping)? up (?:now|later|tomorrow)|roast|sorted|back on|engineer|boiler man|payday (?:is )?(?:today|tomorrow))\b/;
const OF_FORM =
  /\b(?:form|what do i put|box on|question|party|event|meeting|letter says|till|until|boat|narrowboat|van ?life)\b/;
// Stryker restore Regex

/** They eat what others throw away. @param words as plainWords gives them */
export const eatsFromBins = (words: string): boolean => FROM_BINS.test(words) && !LOST.test(words);

/** No place to live from about now, in the words of the council. @param words as plainWords gives them */
export const hasNoAbode = (words: string): boolean =>
  [NO_ABODE, OUT_BY, NOT_PRIORITY].some((pattern) => pattern.test(words)) && !OF_FORM.test(words);

/** The meter has run out, and there is no money for it. @param words as plainWords gives them */
export const hasNoPower = (words: string): boolean => METER.test(words) && !IN_HAND.test(words);
