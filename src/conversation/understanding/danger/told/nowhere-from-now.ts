import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SOON =
  "(?:today|tonight|tonite|2nite|now|this (?:morning|afternoon|evening)|at (?:noon|midday|\\d{1,2}(?: ?(?:am|pm|oclock))?)|by (?:noon|midday|tonight|\\d{1,2}(?: ?(?:am|pm|oclock))?))";
const PLACE =
  "(?:house|home|flat|room|dorm|dormitory|halls?|accom\\w*|accomodation|tenancy|lease|licen[cs]e|placement|hostel|hotel|b ?n ?b|air ?b ?n ?b|sofa|couch|rent contract|contract|place|bed|refuge|supported (?:living|housing))";
const ENDS =
  "(?:finish(?:es|ed)?|ends?|ended|clos(?:e|es|ed|ing)|expires?|expired|stops?|is over|(?:has |is )?run out|ran out|runs out|last day|is up)";
const ENDS_NOW = prefiltered(
  new RegExp(
    `\\b${PLACE}\\b(?: \\w+){0,3}? ${ENDS}(?: \\w+){0,3}? ${SOON}\\b|\\b${SOON}(?: \\w+){0,3} last day (?:in|of|at) (?:my |the )?${PLACE}\\b|\\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:ed|es)?) (?:my|our|the) ${PLACE} ${SOON}\\b|\\bevict\\w*(?: (?:me|us|my \\w+))? ${SOON}\\b|\\b(?:must|have to|got to|gotta|told (?:me )?to|said|say|need to) (?:leave|be out|get out|move out|go)(?: (?:of|my|the|from|house|room|flat|this|place|our)){0,4} ${SOON}\\b`,
  ),
);
const NOWHERE =
  /\b(?:no ?where|nowhere|no (?:other|another|new|where)|(?:have|got|has) (?:not|no|nothing)|not (?:another|where|have where|found|find)|(?:cant|cannot|can not|couldnt|did not|didnt) (?:find|get)|nothing (?:lined|else|booked|sorted|after)|(?:say|says|said|give|gives|gave) no|fell (?:thru|through)|fall(?:en|s)? (?:thru|through)|(?:dont|do not|idk|dunno)(?: know)? where|where (?:i|do i|can i|shall i|should i)(?: must)? (?:go|sleep|stay)|no (?:place|room|home|house|bed|move on|beds|family)|outside|security|streets?|then nothing|homeless)\b/;
const FULL = prefiltered(
  /\b(?:refuges?|shelters?|night shelter|hostels?|womens aid|council|homeless (?:unit|team|office|people)|housing(?: office| team| options)?|b ?and ?b|ymca)(?: \w+){0,3}? (?:(?:has|have|had|got|says?|said|is|was|are)(?: they(?:re)?| its| it is| theyve got)? (?:no (?:\w+ )?(?:space|room|rooms|beds?|places?|spaces)|full(?! of)|closed|shut)|no (?:space|room|beds?|spaces)|turned (?:me|us) away|full(?! of)|wont take (?:me|us)|cant take (?:me|us))\b/,
);
const OUT_THERE =
  /\b(?:outside|car ?park|car|van|rain\w*|freez\w*|minus|cold|snow\w*|tonight|night|station|doorway|tent|streets?|park|bench|bus stop|kids?|bab(?:y|ies)|year old|toddler|where (?:do|can|should) i|nowhere|walking|\d{1,2} ?(?:pm|am))\b/;
const IN_VEHICLE = prefiltered(
  /\b(?:(?:been|slept|sleeping|living|live|stayed|staying|kipping|kipped|spent(?: the)?(?: last)?)(?: \w+){0,3} )?in (?:the back of )?(?:my|the|our|a) (?:car|van|motor)(?: \w+){0,2}? (?:\d|two|three|four|five|a few|few|couple(?: of)?) nights?\b/,
);
const NO_HOME = prefiltered(
  /\b(?:i|we|im)(?: do)? (?:have|got|has)(?: got)? (?:not|no|not any|not a|not got)(?: (?:a|any|my))? (?:house|home|room|place|bed|where|accommodation) (?:from|since|for|after|to (?:sleep|stay|go|live|be)) ?(?:today|tonight|now|tomorrow|this (?:morning|evening|week))?(?=\W|$)|\b(?:i )?have not where(?: to)?\b|\bhave not (?:other|another) (?:home|house|room|place)\b/,
);
const GIVEN_AWAY = prefiltered(
  /\bmy (?:room|bed|place|flat)(?: (?:is|was|has been|been|got))? (?:given|let|rented|gone)(?: away)? to (?:other|another|someone|some ?one|somebody|a new|the next)\b/,
);
const NO_SOFAS = prefiltered(
  /\b(?:couch|sofa) ?surf\w*\b.{0,30}\b(?:no (?:more )?(?:couch\w*|sofas?)|run out|ran out|none left|no one left|nobody left|nowhere)\b|\b(?:run|ran) out of (?:sofas|couches|mates|friends|people) (?:to|who)\b/,
);
const PUT_OUT = prefiltered(
  /\b(?:put|puts|threw|throw|throws|chucked|dumped|left|thrown)(?: all| out)? my (?:\w+ )?(?:things|stuff|bags|clothes|belongings|boxes|suitcase)(?: (?:are|is|all))? (?:in|on|out|outside|onto|at)(?: (?:in|on|onto))?(?: the| my)?(?: (?:street|pavement|door ?step|road|garden|corridor|hallway|landing|bin|bins|rain|drive|front))?(?=\W|$)/,
);
const LEAVE_NOW = /\b(?:leave|go|get out|out) (?:now|today|tonight)\b|\bmust leave\b/;
const LOCKS = prefiltered(
  /\b(?:dad|mum|mom|mam|stepdad|stepmum|parents|nan|aunt\w*|uncle|landlord|landlady|owner|partner|bf|boyfriend|gf|girlfriend|husband|wife|ex|he|she|they|theyve|hes|shes|carers?|staff|flatmate|housemate)(?: \w+){0,2}? (?:changed?|changing|swapped|switched)(?: out)? (?:all )?(?:the|my|our|his|her|there|their) (?:locks?|keys?|door)\b/,
);
const SHUT_OUT =
  /\b(?:outside|cant get (?:in|back in|my stuff)|wont let me|while i was|when i was (?:at|out)|my (?:stuff|things|bags|clothes|key)|nowhere|tonight|on me|so i cant|no key|im out|kicked)\b/;
const ALL_FINE = prefiltered(
  /\b(?:phone|sim|gym|(?<!at )work|job|at (?:tesco|asda)|bathroom|window|cupboard|agency|shift|zero hours?|internet|broadband|sky|car insurance|netflix|gave (?:us|me)|new keys|shed|garage|bike|extended|(?:new|got a|got my|moving (?:in)?to|move (?:in)?to) (?:flat|place|house|home|room|tenancy)(?! (?:say|says|said|fell|fall|wont|not|is not))|foster mum|going to my|stay(?:ing)? (?:at|with) my|lol|haha\w*|festival|holiday|summer|june|july|deliver\w*|shopping|students|sorted|safe place|locksmith|lost (?:my|the) keys?)\b/,
);
const NONE_NEW = /\bnew (?:house|place|flat|room|home)\b.{0,15}\b(?:say|says|said|fell|fall|wont|not|no)\b/;
const STUCK_OUT = prefiltered(
  /\b(?:stuck|sat|sitting|stood|standing|waiting) outside (?:my |the |of )?(?:halls?|dorm|flat|house|hostel|room|home|unit|placement)\b.{0,50}\b(?:contract|tenancy|security|evict\w*|said leave|leave|ended|locks?|nowhere|wont let)\b/,
);
// Stryker restore Regex

/** How plain it is that somebody has no place to sleep from about now; locks alone may have been changed for anything. */
export type Nowhere = "plain" | "perhaps";

/** No place to live from about now, without the word for it. @param words as plainWords gives them */
export function nowhereFromNow(words: string): Nowhere | undefined {
  if (ALL_FINE.test(words) && !NONE_NEW.test(words)) return undefined;
  if (PLAIN.some((tells) => tells(words))) return "plain";
  return LOCKS.test(words) ? (SHUT_OUT.test(words) ? "plain" : "perhaps") : undefined;
}

const PLAIN: readonly ((words: string) => boolean)[] = [
  (words) => ENDS_NOW.test(words) && NOWHERE.test(words),
  (words) => FULL.test(words) && OUT_THERE.test(words),
  (words) => PUT_OUT.test(words) && (LEAVE_NOW.test(words) || NOWHERE.test(words) || OUT_THERE.test(words)),
  (words) => [IN_VEHICLE, NO_HOME, GIVEN_AWAY, NO_SOFAS, STUCK_OUT].some((pattern) => pattern.test(words)),
];
