import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:ok|okay|okey|right|yes|yeah|yh|ye|hi|hey|hello|phew|and|so|well|finally|its ok|its me|me again|sorry|soz|im back|good|alright|at last) ){0,4}";
const IM =
  "(?:(?:im|i am|am|i m|we are|were|me is|i) )?(?:(?:now|finally|just|here|still|at last|in the house|outside|in|got) ){0,3}";
const ALONE =
  "(?:all )?(?:alone|(?:home|house|flat) alone|on (?:my|me) own|on (?:my|me) tod|by (?:my|me) ?(?:self)|by meself|somewhere (?:safe|private|quiet)|in private)";
const HERE =
  "(?: (?:here|at home|home|in (?:the|my|our) (?:house|flat|room|bedroom|bathroom|car)|upstairs|outside|in (?:work|town)))?";
const NOBODY =
  "(?:(?:there is |theres |with )?(?:no ?(?:one|1|body)|nobody)(?: else)?(?: is| are)? (?:here|around|about|in|home|listening|listenin|looking|watching|can (?:see|hear|read)(?: (?:me|this|it))?|with me|near me))";
const CAN =
  "(?:(?:so |and |n )?(?:i |we |u |you )?can (?:now )?(?:talk|text|txt|write|type|speak|chat|reply|answer|tell (?:you|u)|say it)(?: (?:freely|properly|proper|to (?:you|u)|more|again))?)";
const NOW =
  "(?:now|rn|right now|atm|for (?:a )?(?:now|bit|while|minute|min|few (?:mins|minutes)|an hour|\\w+ minutes)|at the moment|at last|again|until \\w+|till \\w+)";
const END = "(?: (?:x+|so|and|pls|please|ok|lol|thanks|ta|go on|what now)){0,3}";
const SAYS = [
  `${IM}${ALONE}${HERE}(?: ${NOW}){1,3}(?: (?:${NOBODY}|${CAN}))?(?: ${NOW})?`,
  `${IM}${ALONE}${HERE}(?: ${NOW})? (?:${NOBODY}|${CAN})(?: ${NOW})?`,
  `(?:im|i am|am) now ${ALONE}${HERE}`,
  `(?:in|at) (?:the|my) \\w+ ${ALONE} ${NOW}`,
  `${NOW} ${IM}${ALONE}${HERE}(?: ${CAN})?`,
  `${NOBODY}(?: ${NOW})(?: ${CAN})?|${NOBODY}(?: ${NOW})? ${CAN}(?: ${NOW})?`,
];
const SAFE_TO_TALK = new RegExp(`^${LEAD}(?:${SAYS.join("|")})${END}$`);
// Stryker restore Regex,StringLiteral

/** "ok i am alone now", "on my own now can talk": nobody is there to see what they write, and nothing else is said. */
export const saysAloneToTalk = (text: string): boolean => SAFE_TO_TALK.test(withoutMarks(plainWords(text)));
