import { saysLooksOn } from "../../../domain/looks-on.ts";
import { signIn } from "../danger/signs.ts";
import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "mum|mam|mom|mother|dad|father|nan|bf|boyfriend|gf|girlfriend|partner|husband|wife|fella|bloke|fiance|brother|bro|sister|sis|uncle|auntie|aunt|cousin|ex|man|missus|carer|boss|landlord|stepdad|stepmum|grandad|family|parents|manager|pimp|auntys?|in laws?";
const WHO = `(?:he|she|they|hes|shes|theyre|(?:my |me |the |his |her |our )?(?:step ?|foster |mother |father |big |little |older )?(?:${KIN})(?:s|es)?)`;
const IS =
  "(?: is| are| am| was| s| has| have)?(?: right| literally| just| now| sat| stood| here| there| still| really| standing| sitting| also){0,3}";
const PHONE = "(?:phone|fone|mobile|texts?|messages?|msgs?|convo|chat|screen|snap)";
/** Somebody reads or wants to read it as it is written. */
const EYES = prefiltered(
  new RegExp(
    [
      `\\b${WHO}${IS} (?:reading|readin|watching|watchin|looking|lookin|staring|leaning|peering|peeking|nosing|spying|checking|checkin|looking thr(?:u|ough)|having a (?:look|nosey|read)|going thr(?:u|ough))(?: (?:this|at|over|in|on|what|me|it|my|the|all|as|while|every|looking|reading)){0,5} (?:shoulders?|${PHONE}|this|it|type|typing|text|texting|txt|write|writing|msg|i (?:type|text|write)|im (?:typing|texting|writing|doing|sending)|word)\\b`,
      `\\b${WHO}${IS} (?:wants?|wanna|wantin|wanting|asking|askin|asks|asked|keeps? asking|trying|tryna|demanding|making me|insisting|needs|about to|gonna|going to)(?: (?:to|2|me|i|for|show|hand|give|see|look|over|at|know|let|him|her|them|take|have|check|read|go|through|thru|whats|what|who|is|on|a)){0,7} (?:my|the|this|me) ${PHONE}\\b`,
      `\\b${WHO}${IS} (?:wants?|wanna|asking|askin|asks|asked|keeps? asking|demanding)(?: (?:to|2|me|know|see)){0,4} (?:who(?:s)?|what|whos) (?:this|that|is this|im|i am|u|you|ive been|it)(?: (?:is|are|r|texting|txting|talking|messaging|chatting|typing|writing|on|to|about|saying)){0,4}\\b`,
      `\\b${WHO}(?: just)? (?:says?|goes|saying|like) (?:who|whos|what|whats) (?:(?:are|is|r) )?(?:u|you|ya|this|that)\\W*$`,
      `\\b${WHO} can (?:now )?(?:see|read) (?:this|it|my (?:phone|fone|screen|texts?|messages?)|what (?:im|i am|i)|everything|us)\\b`,
      `\\b${WHO}(?: \\w+){1,5} what (?:i|im|ive)(?: am| was)? (?:type|typing|typin|write|writing|writin|text|texting|textin|sending|send|put|putting)\\b`,
      `\\b${WHO}${IS} leaning(?: \\w+){1,4} my (?:screen|phone|fone|shoulder)\\b`,
      `\\b${WHO}(?: he| she| they)? (?:want|wants|wanna) (?:to )?(?:see|read|look|check) (?:at )?(?:my |the |this )?(?:phone|fone|messages?|texts?|screen|chat)\\b`,
    ].join("|"),
  ),
);
/** Where somebody is to be met from day to day: "hes in my college class" stands beside nobody. */
const DAILY =
  "(?! (?:(?:at|in|to|from|on|with|for) )(?:(?:my|our|the|her|his|their|same|this|that|a) )?\\w+)";
const OF_PLACE =
  "(?! (?:my|our|the|her|his|their|same|this|that|a|an|some|year|college|school|uni|class|lessons?|church|town|prison|jail|care|both|\\d{1,2})\\b)";
/** Somebody is beside them. */
const BESIDE = prefiltered(
  new RegExp(
    `\\b${WHO}${IS} (?:(?:here|next to me|beside me|near me|with me|by me|behind me|back|around|about|there|coming)\\b${DAILY}|in the (?:room|car|kitchen)\\b|in\\b${OF_PLACE}|(?:home|listening|listenin|watching|looking|come in|came in|walked in|stood here|sat here)\\b)|\\b(?:next to|beside|sat with|here with|in the car with|in room with) (?:my )?(?:him|her|them|${KIN})\\b`,
  ),
);
/** Words for somebody else's eyes: of no danger at all. */
const COVER = prefiltered(
  /\b(?:(?:ha){2,6}h?|lol|lmao|see (?:you|u|ya|yas) (?:at|in|on|tmrw|tomorrow|2moro|tomoz|tmz|later|there|soon|then|monday|next|after|l8r)|cya|c u (?:tmrw|tomorrow|later|at)|(?:speak|talk|catch|text|ring|chat|msg) (?:to )?(?:you|u|ya)? ?(?:later|l8r|soon|tomorrow|tmrw|in a bit|after)|(?:yeah|yh|yes|ok|okay|nah|no) (?:sure|sounds? (?:good|great)|cool|no worries|np|fine|all good|thats fine|mate|hun|will do|i will|ill|il|of course|perfect)|sounds? good|no worries|its (?:just|only) (?:about )?(?:\w+ )?(?:college|work|school|uni|mate|friend|course|homework|tutor|teacher|lesson|class|football|gym|a mate|a friend)|just (?:about )?(?:college|work|school|uni|homework|course ?work|a mate|my mate|a friend|my tutor|my teacher)|(?:my|the|ur|your) (?:\w+ )?(?:homework|course ?work|essay|assignment|revision|notes|shift|recipe|timetable|lesson|class|exam)|(?:maths|english|science|biology|history) (?:homework|notes|work|test|exam|lesson|essay)|(?:at|in|after|about|for) (?:college|school|uni|football|the gym|gym|training|church|mosque|lesson|class|bingo)|(?:happy birthday|merry christmas|happy xmas|thanks for (?:the|ur|your) (?:invite|recipe|notes))|ill (?:send|bring|lend) (?:you|u|ya)|il (?:send|bring|lend) (?:you|u|ya)|(?:homework|shift|pizza|dinner|match|film|party|shopping|nails|hair|bus) (?:was|is|on|at|tmrw|tomorrow|later|tonight|sounds))\b/,
);
/** Whoever asks for help, tells more, or asks anything is answered for what they write. */
const MORE = prefiltered(
  /\?|\b(?:help|hlp|999|police|ambulance|scared|frightened|afraid|terrified|petrified|panick\w*|shaking|hit|hits|hitting|hurt\w*|kill\w*|die|dying|dead|punch\w*|kick\w*|slap\w*|chok\w*|strangl\w*|rap(?:e|ed|ing)|touch\w*|grab\w*|drag\w*|bleed\w*|blood|knife|gun|weapon|blade|cut|cutting|threat\w*|angry|mad|shout\w*|scream\w*|drunk|overdos\w*|pills|tablets|what (?:do|shall|should|can) i|do i|shall i|should i|how (?:(?:i|we|u|you|they) )?(?:do|can|could|should|would|to)|safely|safe (?:to|way|ways|place|time|number)|(?:talk|text|write|speak|reach|contact) (?:\w+ ){0,2}safe|delete|hide|hiding|get out|get away|run away|trapped|locked|cant (?:leave|get out|breathe|move)|always|every (?:day|night|time)|keeps on|used to|yesterday|last (?:night|week|year)|before|mental|went|cant see (?:you|u)|smash\w*|if he|all the time|if|when|used|(?:can|could|will|would) (?:you|u|someone|denise)|call me|ring me|helping|supporting|told (?:her|him|them|my))\b/,
);
// Stryker restore Regex,StringLiteral

const MOST_WORDS = 30;

/**
 * Whether they write for other eyes: somebody reads along or wants the phone, or stands there while they write of
 * college. Help that is asked for, and danger that is told, is none of it. Read only where danger was told.
 * @param words as plainWords gives them
 */
export function playsAlong(words: string): boolean {
  if (words.split(" ").length > MOST_WORDS) return false;
  if (!EYES.test(words) && !saysLooksOn(words) && !(COVER.test(words) && BESIDE.test(words))) return false;
  return !MORE.test(words) && signIn(words) === undefined;
}
