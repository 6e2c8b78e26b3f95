import { prefiltered } from "../words/prefiltered.ts";
import type { ConcernReader } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const SOON =
  "(?:tonight|2nite|tonite|today|now|tomorrow|tomoz|tmrw|tmr|tmz|2moro|2mrw|in (?:an?|\\d+|half an|a few|a couple of|two|ten|twenty) (?:hours?|hrs?|mins?|minutes?)|(?:at|for|by|about|around|before) (?:half )?(?:past )?(?:\\d{1,2}(?: ?(?:am|pm|oclock|\\d\\d))?|five|six|seven|eight|nine|ten|midnight|dinner ?time)|half (?:\\d{1,2}|five|six|seven|eight|nine)|\\d{1,2} ?(?:am|pm)|\\d{1,2} (?:in the morning|tonight|tomorrow)|this (?:morning|afternoon|evening)|in the (?:morning|morn)|first thing|after (?:school|college)|(?:morning|train|bus|coach) (?:at )?\\d{1,2})";
const LATER =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thurs?|fri|sat|this week(?:end)?|at the weekend|weekend|next week)";
const THEY =
  "(?:he|she|they|theyve|hes|shes|theyre|someone|boss|olders?|the (?:man|men|guy|lads|boss|olders?|woman|lady)|some (?:guy|man|lad))";
const WHERE =
  "(?:stations?|piccadilly|victoria|euston|train|coach|airport|there|ready|outside|hotel|airbnb|trap|bando|cunch|country|ot|otown|out of town|(?:meet|see|with|to) (?:them|him)|drops?|packages?|pack|food|runs?|trips?|shifts?|party|client|punter|man|men|guy|different \\w+|another \\w+|new \\w+|away)";
const THING =
  "(?:trains?|stations?|coach|flight|tickets?|hotel|airbnb|megabus|car|van|taxi|uber|drivers?|trap|drop|clients?|punters?|olders?|lads|theyre|hes)";
const SENT = [
  `\\b${THEY}(?: (?:is|are|now|just|has|have|also|still|all)){0,2} (?:wants?|wanting|told|tells?|telling|says?|said|saying|making|makes?|sending|sends?|expects?|needs?|needing|putting|puts?|moving)\\b.{0,25}\\b(?:me|i|us|we|im|be)\\b.{0,40}\\b(?:${WHERE}|bus|grimsby|back (?:on|out|in(?! (?:time|bed|my))|at it|up there|down there|there|to work)|start(?:ing)?|go|going|travel|move|sleep|work|hold|carry|bring)\\b`,
  `\\b(?:got to|gotta|have to|had to|has to|need to|supposed to|meant to|must|told to|told me|being sent to|getting sent to)(?: (?:go|be|get|meet|catch|take|carry|travel|do|deliver|hold|drop|run))?\\b.{0,25}\\b${WHERE}\\b`,
  "\\b(?:be|get|getting) (?:ready|there|outside|packed|picked up|collected|dropped off|moved|sent)\\b",
  "\\b(?:pick(?:s|ing)?|collect(?:s|ing)?|fetch(?:es|ing)?|tak(?:e|es|ing)|driv(?:e|es|ing)|drop(?:s|ping)?|mov(?:e|es|ing)|send(?:s|ing)?|com(?:e|es|ing) (?:for|to (?:get|take|fetch|collect)))(?: up)? (?:me|us)\\b",
  `\\b(?:the |my |a |his |their )?${THING}(?: (?:is|are|leaves?|goes|booked|sorted|paid for|for|at|there|ready|picks? me up|gonna be)){1,4}\\b`,
  `\\b${THING}(?: (?:is|are|will|be|gonna)){0,3} com(?:e|es|ing)\\b`,
  "\\b(?:booked|sorted|paid for|got|bought)(?: (?:me|us|him and me|me and him|a|the|my|our)){0,2} (?:room|hotel|airbnb|train|coach|tickets?|taxi|uber|flight)\\b",
];
const SENT_ON = prefiltered(new RegExp(SENT.join("|")));
const IS_SOON = prefiltered(new RegExp(`\\b${SOON}\\b`));
const IS_LATER = new RegExp(`\\b${LATER}\\b`);
const NOT =
  /\b(?:not|never|wont|aint|didnt|dont|isnt|blocked|said no|told (?:him|her|them) (?:no|im not|i wont)|refus\w*|cancel\w*|college|school|sixth form|uni|interview|jobcentre|job ?centre|court|gp|doctors?|dentist|hospital|appointment|appt|police|denise|shift|probation|solicitor|housing|council|hostel|support|staff|food ?bank|church|gym|meds|in bed|to bed|(?:be|get|getting) up at|birthday|paid|my (?:pa|worker|nans?|mums?|mates?|aunties?|sisters?|brothers?|dads?|course|class|lesson|exam|gig|football|training|key ?worker|social worker|flat|room)|to (?:yours|you)|see (?:you|u)|last (?:week|month|year|night)|yesterday|used to|safe|escape|get away|run away|can i|can you|can u|could you|ring me|call me|book|sofa)\b/;
const ASKS = /^(?:so |and |but )?(?:is|are|will|can|could|do|does|did|should|how|why|what|where|when|who)\b/;
// Stryker restore Regex,StringLiteral

const USED: ReadonlySet<string> = new Set(["exploitation", "missing_or_trafficked"]);

/** Whoever uses them has said where they must be, and when: today or tomorrow it is danger now; later, staff hear the day at once. */
export const sentSoon: ConcernReader = (words, told) => {
  if (!USED.has(told.kind) || told.situation !== undefined) return undefined;
  if (NOT.test(words) || ASKS.test(words)) return undefined;
  if (!SENT_ON.test(words)) return undefined;
  if (IS_SOON.test(words)) return {};
  return IS_LATER.test(words) ? LATER_ON : undefined;
};

const LATER_ON = { level: "urgent" } as const;
