import { prefiltered } from "../../words/prefiltered.ts";
import { byWhom, type HeldBy } from "./held-by.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const COUNT = "(?:\\d{1,2}|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)";
const PREGNANT = prefiltered(
  new RegExp(
    [
      "\\b(?:pregnan\\w*|preg|preggo|preggers|expecting|up the duff|with child|my bump|the bump|unborn|(?:carrying|having) (?:his|a|my|our|her|twins|the) ?(?:baby|kid|child)?|(?:my|the|our) (?:baby|babe|bubba) (?:inside|in me|in my|ok|alright|moving)|trimester|midwife|due (?:in|on|next|any)|my scan)\\b",
      `\\b${COUNT} ?(?:weeks?|wks?|months?|mnths?|mths?)(?: (?:\\w+ )?(?:gone|along|pregnant|preg|in|now))\\b`,
      `\\b(?:im|i am|am|at|only|nearly|like|about|ive got) (?:about |like |only |nearly |around )?${COUNT} ?(?:weeks?|wks?|months?|mnths?|mths?)\\b(?! (?:late|behind|ago|clean|sober|old|into|away|off|left|from|to|at|sentence))`,
    ].join("|"),
  ),
);
const BELLY =
  "(?:belly|bely|tummy|tum|stomach|stomack|stumach|bump|baby bump|womb|abdomen|baby|side|ribs|back|guts?)";
const STRIKE =
  "(?:punch\\w*|kick\\w*|kik\\w*|hit\\w*|elbow\\w*|knee\\w*|stamp\\w*|stomp\\w*|shov\\w*|push\\w*|thump\\w*|whack\\w*|slap\\w*|smack\\w*|boot\\w*|bash\\w*|batter\\w*|beat|beats|beating|headbutt\\w*|knock\\w*|box\\w*|threw (?:\\w+ ){1,3}|dig(?:s|ged)?|dug)";
const BLOW = prefiltered(
  new RegExp(
    [
      `\\b${STRIKE} (?:(?:me|us|right|hard|straight|just|really|twice|it|on|in) ){0,3}(?:in|on|to|at|into|onto)? ?(?:the|my|me|mi|her own) (?:\\w+ )?${BELLY}\\b`,
      `\\b${STRIKE} (?:me )?(?:in|on) ${BELLY}\\b`,
      "\\b(?:push\\w*|shov\\w*|threw|throw\\w*|drag\\w*|pull\\w*|kick\\w*|chuck\\w*|knock\\w*) me (?:\\w+ ){0,2}?(?:down|off|over|to|onto|on|into|against|across) (?:the |a )?(?:\\w+ )?(?:stairs|steps|floor|ground|wall|table|sofa|door|side|bed|bath|fridge|worktop)\\b",
      "\\b(?:push\\w*|shov\\w*|knock\\w*|threw) me (?:over|down)\\b",
      "\\b(?:knelt|kneel\\w*|stood|stand\\w*|sat|jump\\w*|stamp\\w*|stomp\\w*) on (?:my|the) (?:belly|tummy|stomach|bump)\\b",
    ].join("|"),
  ),
);
const BY_SOMEBODY =
  /\b(?:hit me|kick(?:ed)? me|punch(?:ed)? me|push(?:ed)? me|he|she|they|hes|shes|theyve|him|his|who|someone|somebody|some1|got|been|was|(?:step ?)?(?:dad|mum|mom|mam|father|mother|brother|bro|sister)|uncle|auntie|cousin|bf|boyfriend|gf|girlfriend|ex|husband|hubby|wife|partner|fella|mate|flatmate|housemate|lads?|man|men|girl|girls|guy|woman|resident|baby ?dad|babys dad|kyle)\b/;
const NOBODY_HARMS =
  /\b(?:(?:baby|babys|bump|little one|bubba|it|twins?) (?:is |are |has |was |keeps |just |always |been )?(?:kick\w*|punch\w*|hit\w*|push\w*)|(?:toddler|little (?:boy|girl|lad|one)|son|daughter|nephew|niece|kid|dog|cat|pup\w*) (?:just |accidentally |has )?(?:kick\w*|hit\w*|jump\w*|knock\w*|push\w*)|by (?:accident|mistake)|accident\w*|seat ?belt|car crash|bumped into|last (?:pregnancy|baby)|when i was (?:pregnant|carrying|\d)|lost (?:the|that) baby|years? ago|used to|film|game|eastenders|hollyoaks|sickness|hit me (?:that|like|how)|kicked out|my back is)\b/;
const OF_ANOTHER =
  /\b(?:shes|she is|(?:my|his|her) (?:\w+ )?(?:sister|mate|friend|cousin|mum|girlfriend|gf|neighbour|bestie)s?(?: is| was)?) (?:\w+ ){0,3}?(?:pregnant|expecting|weeks|months|gone)\b/;
// Stryker restore Regex

/**
 * Somebody has struck, kicked or thrown down whoever writes, who is pregnant: two lives may be hurt, however it feels.
 * @param words as plainWords gives them
 */
export function unbornHurtBy(words: string): HeldBy | undefined {
  if (!PREGNANT.test(words) || !BLOW.test(words) || !BY_SOMEBODY.test(words)) return undefined;
  if (NOBODY_HARMS.test(words) || OF_ANOTHER.test(words)) return undefined;
  return byWhom(words);
}
