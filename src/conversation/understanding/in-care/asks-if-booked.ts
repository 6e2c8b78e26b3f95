import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "(?:(?:ok|okay|k|so|and|but|yeah|yh|yes|right|wait|sorry|hi|hey|pls|please|then|just|also|well|btw|is it ok|can i ask|just checking|checking|did u say|do (?:u|you) know if|um|erm|like) ){0,4}";
const ENDS =
  "(?: (?:in|now|then|tho|though|still|yet|x|xx|pls|please|or (?:not|what|no)|yeah|yes|right|ok|isnt it|didnt u|for (?:me|it|\\w{3,9}|tomorrow|tmrw|today)|on (?:\\w+day|tomorrow|tmrw|it)|tomorrow|tmrw|today|\\w+day|with (?:the |my )?(?:\\w+ )?(?:person|adviser|advisor)|careers?|do (?:u|you) know)){0,4}";
const MEETING =
  "(?:(?:careers?|connexions) )?(?:appointments?|appts?|apts?|app|meetings?|bookings?|slots?|careers (?:thing|chat|person))";
const STILL = "(?:(?:still|all|even|actually|definitely|def|properly|been|got|get) ){0,2}";
const IS_BOOKED = new RegExp(
  `^${OPENS}(?:${[
    `(?:(?:am i|is it|was that|is that me|is that|is this|is mine|was it|was i|are we|is everything|have i|has it|is (?:my|the|that) ${MEETING}) )?${STILL}(?:booked|confirmed)`,
    "(?:u|you|ya)(?: did| have|ve)? (?:book|booked) (?:it|that|me|me in|my \\w+)(?= (?:yes|yeah|right|or not|didnt u))",
    "(?:i am|im|it is|its|that is|thats) (?:still |all )?booked(?: in)?(?= (?:yes|yeah|right|or (?:not|what)|isnt it))",
    `(?:is|are) (?:my|the|that|our) ${MEETING} ${STILL}(?:on|happening|there|ok|good|going ahead|stands?|standing|kept|confirmed|real)`,
    "(?:did|does|has|have) (?:it|that|this|my (?:booking|appointment|appt)) (?:still |actually |even )?(?:book|booked|go through|gone through|stand|stands|count|get booked)",
    "(?:did|have|has|are) (?:u|you|ya) (?:actually |even |already )?(?:book|booked|booking)(?: (?:it|that|me|me in|my \\w+|the \\w+))?",
    `(?:do|have|did|will) i (?:still |actually |even )?(?:have|got|get|be having) (?:a|an|my|any|the|that) ${MEETING}`,
    `(?:do|can|should|shall) i still (?:come|go|have to come|have to go) (?:to|in for|for) (?:my|the|that) ${MEETING}`,
    `(?:will|does|is) (?:my|the|that) ${MEETING} still (?:be on|be there|go ahead|happen|count|stand|be ok)`,
  ].join("|")})${ENDS}$`,
);
// Stryker restore Regex,StringLiteral

const LONGEST = 70;

/** Whether a short message asks if an appointment is booked, or still stands, and nothing else. */
export const asksIfBooked = (text: string): boolean =>
  text.length <= LONGEST && IS_BOOKED.test(withoutMarks(plainWords(text)));
