import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const REACH = "(?:ring|call|phone|bell|te?xt|txt|message|msg|contact|email|speak|talk|write|get me)";
const BY_OTHERS =
  "(?<!\\b(?:i|he|she|we|mum|mam|dad|mate|always|never|dont|not|wont|didnt|my|a|the|no|his|her) )";
const TIME =
  "(?:tmrw|tomorrow|tmz|tomoz|2moro|today|tonight|later|at|about|around|bout|on|in|the|only|just|back|again|please|pls|plz|then|maybe|any ?time|to|me|us|here|this|it|best|is|ok|fine|safe|am|pm|noon|from|between|till|til|until|after|before|and|morning|mornings|afternoon|evening|day|days|night|week ?days?|mon\\w{0,3}|tue\\w{0,4}|wed\\w{0,6}|thu\\w{0,5}|fri\\w{0,3}|sat\\w{0,5}|sun\\w{0,3}|\\d{1,2}(?:[:.]\\d{2})?(?:am|pm)?|half|past|oclock)";
const WHEN = "(?:only )?(?:when|wen|wn|whilst|while|once|as long as|if|because|cos|coz|as)";
const SOMEBODY =
  "(?:he|she|they|hes|shes|theyre|(?:my|me|the|his|her) (?:step ?|foster |mother |father |big |older )?(?:mum|mam|mom|mother|dad|father|bf|boyfriend|gf|girlfriend|partner|husband|wife|fella|fiance|brother|bro|sister|uncle|auntie|aunt|cousin|ex|carer|boss|landlord|family|parents|in laws|man)s?|mum|mam|dad|husband|wife|nobody|no one|no1|everyone|every ?body)";
const AWAY =
  "(?:out(?! of)|at (?:work|(?:the |his |her )?(?:pub|gym|mosque|church|temple|shops?|match|bookies|mums|nans|mates|job|football|prayers|college|school))|off to work|on shift|working|asleep|sleeping|in bed|away|gone|left|not (?:here|in|home|there|around|about|at home|looking)|in(?= the (?:shower|bath))|nobody|here(?= to see))";
const GOES =
  "(?:goes|go|leaves|leave|went|going)(?: (?:out|away|off|to (?:work|bed|sleep|mosque|the \\w+)|home))?";
const ASKED = prefiltered(
  new RegExp(
    [
      `${BY_OTHERS}\\b${REACH}(?: ${TIME}){0,8}[.,]? ${WHEN} ${SOMEBODY}(?: is| are| s| re| has| have| was)?(?: (?:always|usually|normally|already|all|not)){0,2} (?:${AWAY}|${GOES})\\b`,
      `${BY_OTHERS}\\b${REACH}(?: ${TIME}){1,8}[.,]? (?:${WHEN} )?${SOMEBODY}(?: is| are| s| re)? ${AWAY} (?:then|by then|that day|at that time)\\b`,
      `${BY_OTHERS}\\b${REACH}(?: ${TIME}){0,6} ${WHEN} (?:nobody|no one|no1) (?:is |s |else is )?(?:here|in|home|about|around|there|looking|listening)\\b`,
    ].join("|"),
  ),
);
// Stryker restore Regex,StringLiteral

/**
 * Whether they ask to be reached only while somebody is out, at work or asleep: whoever that is is not to know of it.
 * @param words as plainWords gives them
 */
export const asksWhileAway = (words: string): boolean => ASKED.test(words);
