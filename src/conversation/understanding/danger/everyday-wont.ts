import { prefiltered } from "../words/prefiltered.ts";
import { namesHarm } from "./rests-on-when.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WONT = "(?:wont|will not|wouldnt|keeps? not|doesnt|dont)";
const MACHINE =
  "it|(?:the|my|this|your|ur) (?:\\w+ )?(?:app|website|site|system|form|page|link|phone|computer|laptop|account|machine|portal|screen|thing)|app|website|phone|laptop";
const OFFICE =
  "they|(?:the |my |our )?(?:nursery|school|college|uni|university|sixth form|bank|post office|gp|doctors?|surgery|dentist|pharmacy|chemist|council|job ?cent(?:re|er)|uc|universal credit|dwp|library|gym|shop|landlord|hostel|hotel|housing(?: office)?|landlady|barber|club|airline|coach|tutor|teacher|agency|work|boss|manager|ym|foyer)";
const FORMAL =
  "enrol|register|log (?:in|on)|sign (?:in|up|on|for it)|apply|book|upload|pay|claim|open (?:an?|my|the) (?:\\w+ )?account|bid|cash|withdraw|order|change|swap|move my (?:appointment|date|slot)|join|transfer|download|submit|edit|reset|view|collect|pick (?:\\w+ ){0,2}up|bring|have (?:an? )?(?:key|kettle|pet|dog|cat|hamster|fish|visitors?|microwave|telly|tv|discount|refund|extension)|paint|decorate|borrow|park|vote|sit (?:my|the) exam|retake|resit|do (?:the|my|that|a) (?:course|test|exam|module|placement)|see (?:the )?(?:doctor|nurse|gp|file|results)|use (?:the|my) (?:gym|card|kitchen|wifi|laundry|washing|washer)|put (?:up|my name)|wear";
const NEEDED = /^(?:leave|go home|out\b|get out|have my (?:baby|kids?|son|daughter)|eat)/;
const BARRED = new RegExp(`\\b(?:${OFFICE}) ${WONT} let (?:me|us|her|him|my \\w+) (?:${FORMAL})\\b`);
const BY_MACHINE = new RegExp(`\\b(?:${MACHINE}) ${WONT} let (?:me|us|u) (.+)`);
const MERRY =
  "bark|howl|miaow|meow|yap|purr|wag|smil|giggl|laugh|chuckl|sing|danc|snor|drip|hiccup|burp|fart|babbl|clapp|wav|play|bounc|chew|dribbl|drool|sneez|yawn|blink|winn|scor|rain|snow|grow|humm|whistl|chatt|nagg|crawl|munch|danc|talk(?!ing (?:to|at|about (?:kill|hurt|dy)))";
const WONT_STOP = prefiltered(
  new RegExp(
    `\\b(?:wont|will not|cant|cannot|can not|doesnt|never) stops? (?:(?:fucking|fuckin|bloody|just) )?(?:(?:${MERRY})\\w*|running (?:around|about|riot)|moving about|eating (?:crisps|sweets|the|my|everything|cake|chocolate)|going on about)`,
  ),
);
const RINGS = prefiltered(
  /\b(?:my|the|this|work|office|land) ?(?:phone|mobile|landline|doorbell|timer|bell|alarm clock) (?:wont|will not|doesnt) stop (?:ringing|buzzing|pinging|vibrating|going off)\b/,
);
const LENDS =
  /\bwont let (?:me|us) (?:borrow|have a go|play|drive|watch|choose|pick the|hold the|join in|win|pay|cook|help with)\b/;
const KICKS =
  /\b(?:bab(?:y|ies)|bump|little (?:one|man)|she|he) (?:wont|will not) stop (?:kicking|moving|wriggling|hiccuping|hiccupping)\b(?! (?:me|my|the|in|off))/;
// Stryker restore Regex

/**
 * "They won't let me enrol without ID", "he won't stop giggling": a rule of an office, a screen that is stuck, good
 * cheer. What somebody keeps from them, or does to them, is none of these.
 * @param words as plainWords gives them
 */
export function isEverydayWont(words: string): boolean {
  if (namesHarm(words)) return false;
  return [BARRED, WONT_STOP, RINGS, LENDS, KICKS].some((pattern) => pattern.test(words)) || isStuck(words);
}

function isStuck(words: string): boolean {
  const what = BY_MACHINE.exec(words)?.[1];
  return what !== undefined && !NEEDED.test(what);
}
