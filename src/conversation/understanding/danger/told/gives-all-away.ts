import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MINE =
  "(?:(?:all (?:of )?)?(?:my|me|mi) (?:stuff|things|tings|belongings|possessions|clothes|jewellery|money|xbox|ps[45]|playstation|games|trainers|cat|dog|pets?)|everything (?:i (?:own|have|got)|ive got|of mine))";
const KIN =
  "(?:(?:little|lil|big|older|younger|baby|best|foster|half|step) ){0,2}(?:sisters?|sis|brothers?|bro|mum|mam|mom|dad|nan|gran|grandad|auntie?|aunt|uncle|cousins?|niece|nephew|mates?|friends?|bestie|gf|bf|girlfriend|boyfriend|partner|ex|kids?|daughter|son|family)";
const TO_WHOM = `(?:(?:my|me|mi) ${KIN}|charity|the charity|some ?(?:one|body)(?: else)?|any ?(?:one|body)|whoever)`;
const SELVES = "(?:she|he|they|u|you|yous)";
const GIFT = prefiltered(
  new RegExp(
    [
      `\\b(?:give|giv|giving|gave|given|pass|hand|leave|leaving)(?: (?:away|all|out)){0,2} ${MINE}(?: (?:all|and \\w+|away)){0,2} (?:to|2) ${TO_WHOM}\\b`,
      `\\b(?:give|giv|giving|leave|leaving) ${TO_WHOM} ${MINE}\\b`,
      `\\b(?:my|me|mi) ${KIN}(?: (?:can|could|should|is to|gets?|will|to|just|now|she|he)){1,3} (?:have|take|keep|get|has)? ?(?:all )?${MINE}\\b`,
      `\\b(?:tell|let|want|make sure|sure|ask) (?:my|me|mi) ${KIN}(?: (?:that|know|can|to|${SELVES})){0,4} (?:can |should |to )?(?:have|has|gets?|keep|take|look after) ${MINE}\\b`,
      `\\b${MINE} (?:can |should |is to |to |all |just |is |are ){1,3}(?:go|goes|be given|for) (?:to |2 )?${TO_WHOM}\\b`,
    ].join("|"),
  ),
);
const NO_MORE = prefiltered(
  new RegExp(
    [
      "\\b(?:wont|will not|wnt|dont|do not|not gonna|not going to|no longer|never)(?: (?:be|really|even)){0,2} (?:need|needing|want|wanting)(?: \\w+){0,3}? (?:it|them|anything|any of it|any ?more|no more|again|(?:the |my |any )?(?:(?:more|other) )?(?:appt|appts|apt|appointments?|meetings?|visits?|flat|room|phone|place|bookings?))\\b",
      "\\b(?:wont|will not|not gonna|not going to) be (?:here|around|about|coming back|alive)\\b|\\b(?:when|once|after) (?:im|i am|ive|i) (?:gone|dead|go|not here|not around|left)\\b",
      "\\b(?:any|every|all the|the) other ones?\\b|\\b(?:or|nor|and) any (?:other|others|more)\\b|\\bcancel (?:all|every|everything|the lot|them all)\\b",
    ].join("|"),
  ),
);
/** To somebody by their name, who may be anybody: only with an end that is told as well. */
const THING = `(?:${MINE}|(?:my|me|mi) (?:bike|phone|laptop|telly|tv|headphones|chain|ring|watch|guitar|decks|speakers?|hamster|rabbit|fish|bits|whole room|car|moped|records?|books?|teddy))`;
const NAMED = prefiltered(
  new RegExp(
    [
      `\\b(?!(?:i|u|you|ya)\\b)[a-z]+ (?:can|cn|could|should|is to|gets?|will|to|shud) (?:just |now )?(?:have|hav|take|keep|get|has)? ?(?:all )?${THING}\\b`,
      `\\b(?:give|giv|giving|pass|leave|leaving)(?: (?:all|away)){0,2} ${THING} (?:to|2|with) [a-z]+\\b`,
      `\\b(?:want|let|make sure|ask) [a-z]+ (?:(?:to|can|she|he|they) ){0,2}(?:have|has|gets?|keep|take|look after) ${THING}\\b`,
    ].join("|"),
  ),
);
const AT_AN_END = prefiltered(
  /\b(?:wont|will not|wnt|dont|do not|not gonna|not going to|no longer|never)(?: (?:be|really|even)){0,2} (?:need|needing|want|wanting|using|use)(?: \w+){0,2}? (?:it|them|that|those|anything|nothing|any of it|stuff)? ?(?:after|past|from|come|by) (?:tonight|tonite|2nite|tn|today|2day|tomorrow|tomoz|tmrw|this (?:evening|week|weekend)|the (?:morning|weekend)|\w+day|then)\b|\bwhere (?:im|i am) (?:going|goin|off)\b|\b(?:wont|will not|not gonna|not going to) be (?:here|around|about|alive)\b|\b(?:when|once|after) (?:im|i am|ive) (?:gone|dead|not here|not around)\b|\b(?:say|tell \w+|and|that|and that) (?:im|i am|i was) (?:so |really )?sorry\b|\bsorry for everything\b/,
);
/** Why it is given: it is kept, lent or fetched, or they move on. */
const FOR_A_REASON =
  /\b(?:stor(?:e|ing|age)|mov(?:e|es|ed|ing)|pick(?:s|ed|ing)? (?:it|them|up|my)|collect\w*|fetch\w*|reception|lend|borrow\w*|back (?:from|to|on|off)|keep(?:ing)? (?:it|them) safe|safe keeping|for now|until|till|while|hospital|holiday|hols|weekend|prison|remand|going inside|sentenced|jail|birthday|xmas|christmas|old|spare|grown out|doesnt fit|dont fit|too (?:small|big)|vinted|ebay|depop|sell\w*|new (?:job|flat|phone|one)|upgrade\w*|got a job|washing|laundry|allerg\w*|landlord|hostel|evict\w*|kicked out|social worker took|lol|haha\w*|jk|can i|should i|do i|is it ok|they wont|wont let|stole|nick(?:ed|ing)|always|keeps?)\b/;
// Stryker restore Regex,StringLiteral

/** More words than these tell of something else beside it. */
const SHORT = 12;

/**
 * Somebody gives away what is theirs, to those they love: with what was to come needed no more, or for no reason that
 * they give. @param words as plainWords gives them
 */
export function givesAllAway(words: string): boolean {
  if (FOR_A_REASON.test(words)) return false;
  if (NAMED.test(words) && AT_AN_END.test(words)) return true;
  if (!GIFT.test(words)) return false;
  return NO_MORE.test(words) || words.split(" ").length <= SHORT;
}
