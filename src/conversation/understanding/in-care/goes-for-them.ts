import { prefiltered } from "../words/prefiltered.ts";
import { ABOUT_TO, type ConcernReader, isOwnThreat } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "^(?:(?:ok|okay|so|and|right|well|fuck it|sorry|no|nah|yeah|yh|too late|just|now|they said|they told me to) ){0,3}(?:(?:im|i am|am|i|ima|imma|ill|gonna|going to|about to|just|have to|need to|must|already|literally) ){0,4}";
const PLACE =
  "(?:(?:(?:the|his|her|their|my (?:\\w+ )?(?:flat|house|room)?mates?|my \\w+s) )?(?:kitchen|drawers?|knives|knife block|landing|hall|hallway|corridor|room|door|bedroom|window|(?:his|her|their) bed|upstairs|downstairs|stairs|house|flat|yard|gaff|there|in|over|up|down|round|his|hers|theirs|him|her|them))";
const THEN =
  "(?: (?:to (?:sort|end|do|get|finish|deal|find|see|hurt|stop)(?: (?:it|him|her|them|this|one|a knife|the knife|with (?:it|him|her|them)))?(?: out| off)?|now|rn|right now|listening|waiting|while (?:he|she|they)s? (?:is |are )?(?:asleep|sleeping|sleeps?|alone|out)|with (?:it|the \\w+|a \\w+)|again|already)){1,3}$";
const GOES = prefiltered(
  new RegExp(
    [
      `${LEAD}(?:go|goin|going|gone|heading|walking|creeping|getting up|got up|stood|standing|stand|sat|waiting|on my way|leaving|outside|at|by)(?: (?:in|into|inside|to|up|over|down|round|out|outside|for|back|at|by|near|next to|towards)){0,4} ${PLACE}${THEN}`,
      `${LEAD}(?:stood|standing|stand|sat|waiting|outside|at|by)(?: (?:outside|at|by|near|next to|over|in)){0,2} (?:his|her|their|my (?:\\w+ )?(?:flat|house|room)mates?) (?:door|room|bedroom|bed|house|flat|window|gaff|yard)$`,
      `${LEAD}(?:do|doing|doin|sort|sorting|end|ending|finish|finishing) (?:it|him|her|them|this)(?: (?:now|rn|right now|tonight|out|off|anyway|tho)){1,3}$`,
      `${LEAD}(?:get|getting|got|grab|grabbed|grabbing|picked up|picking up|holding|hold|fetch|fetching) (?:it|one)(?: (?:now|rn|from the \\w+|out|off the \\w+|in my (?:hands?|pocket|bag))){1,2}$`,
      `${LEAD}(?:bring|bringing|bringin|taking|takin|carrying|carryin)(?: (?:it|one|something|my \\w+|the \\w+|a \\w+))(?: (?:to|in|with|into|on|for))(?: (?:me|him|her|them|school|college|work|town|class|tomorrow|the \\w+|his|hers?|my))(?: (?:me|tomorrow|today|tonight|now|\\w+)){0,2}$`,
      `${LEAD}(?:going in|gone in|in (?:his|her|their) (?:room|bedroom|house|flat))(?: (?:now|rn|with (?:it|the \\w+)))?$`,
    ].join("|"),
  ),
);
const NOT =
  /\b(?:not|never|dont|wont|tea|toast|food|dinner|eat|drink|water|cook|kettle|plate|washing|bathroom|toilet|bed to sleep|away from|my bed|homework|shower)\b/;
// Stryker restore Regex,StringLiteral

/** Whoever may hurt somebody sets out, stands at their door, or goes for what it needs. */
export const goesForThem: ConcernReader = (words, told) =>
  isOwnThreat(told) && GOES.test(words) && !NOT.test(words) ? ABOUT_TO : undefined;
