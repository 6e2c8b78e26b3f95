import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SOMEBODY =
  "(?:my|me|a|his|her|some) (?:\\w+ )?(?:cousin|mates?|m8|friends?|brother|bro|sister|dad|stepdad|uncle|ex|bf|boyfriend|gf|girlfriend|flatmate|housemate|neighbour|lad|lads|boy|boys|bloke|man|men|guy|girl)|lads|he|she|they|someone|somebody|some ?1";
const TARGET =
  "(?:him|her|them|someone|somebody|everyone|people|that lad|the lads?|staff|(?:his|her|their|a|the) (?:teacher|tutor|boss|manager|(?:key |social |support )?worker|pa|carer|neighbour|landlord|step ?dad|step ?mum|mum|mam|dad|nan|uncle|sister|brother|cousin|mate|ex|gf|bf|girlfriend|boyfriend|wife|husband|partner|kids?|baby|new)|a (?:lad|man|girl)|the (?:man|guy|bloke|girl))";
const PLANS = prefiltered(
  new RegExp(
    `\\b(?:${SOMEBODY})s?(?: (?!i\\b|im\\b|ill\\b)\\w+){0,6}? (?:(?:gonna|going to|wants? to|bout to|about to|planning to|threatening to|gunna) (?:\\w+ )?(?:use (?:it|the (?:knife|gun|blade))|(?:stab|shoot|kill|shank|batter|attack|burn|hurt|bomb) ${TARGET})|gone (?:out|round|off|after)(?: \\w+){0,3} (?:gun|knife|machete|blade|shank|bat))\\b`,
  ),
);
const AGAINST_ME =
  /\b(?:me|us)\b|\bmy (?:door|room|flat|house|kitchen|bedroom|face|kids?|mum)\b|\b(?:use it|knife|gun) (?:on|if i)\b|\bif i\b/;
const TOY = /\b(?:nerf|water|toy|glue|spud|lego|minecraft|game|film|play)\b/;
const MINE = prefiltered(
  /\b(?:im|i am|ill|i will|ima|imma|i)(?: \w+)? (?:gonna|going to|want to|wanna|might|could|will|ready to|bout to|about to|got|have|carry|carrying|need|use) (?:\w+ )?(?:use it|stab|shoot|kill|shank|batter|attack|burn|hurt|do (?:him|her|them)|a knife|a blade|a gun|a machete|knife|blade)\b|\b(?:ill|ima|imma) (?:stab|shoot|kill|shank|batter|hurt|do)\b|\bim carrying\b/,
);
const ARMED = prefiltered(
  new RegExp(
    `\\b(?:${SOMEBODY}|hes|shes|theyre|theyve)s?(?: (?!not|never|i\\b|ill|im|nerf|toy|water)\\w+){0,4}? (?:got|has|have|with|holding|pulled|pointing|swinging)(?: (?:a|the|his|her|my|this|out)){0,5} (?:kitchen |big |zombie )?(?:knife|gun|machete|blade|axe|hammer|baseball bat|bat|shank)\\b`,
  ),
);
const I_HOLD = prefiltered(
  /\b(?:im|i|ive|ill)\b(?: \w+){0,6}? (?:with|got|have|holding|carrying|hold) (?:a |my |the )?(?:knife|gun|machete|blade|axe|hammer|bat|shank)\b|\b(?:deserves?|dead)\b.{0,8}\bgot a\b/,
);
const ELSEWHERE =
  /\b(?:gone (?:out|round|off|after)|went out|just left|left (?:the house|with)|looking for (?!me\b|us\b)|to find|to go for|after (?:some|him|her|a|the)|waiting for (?:his|her|him|the)|holds? his|for the \w+er|night (?:staff|worker)|tutor|office|his (?:dad|ex|stepdad|mate)|the guy|(?:for|after|on|at|to|find|get|see|meet|do|fight|stab|hurt) some lad|slash|the one who|use it)\b/;
const FIGHT = prefiltered(
  /\b(?:want|wants|wanting|sending|send|sent|making|make|makes|made|forcing|force|telling|told|asked|asking|recruit\w*|need|needs|taking) (?:me|us|my brother|my mate)(?: (?:to|go|and|out|come|over|back|there|travel)){0,5} (?:fight|join)(?: (?:in|for|with|against|them|over there|abroad|back home|out there|the war|a war|the army|isis|jihad))\b|\b(?:go|going|off|sent|join|joining|travel)\b(?: \w+){0,4} (?:fight(?:ing)? (?:in|for) (?:syria|somalia|ukraine|sudan|russia|iraq|the war|a war|isis|god|allah|the cause|the brothers|them)|isis|jihad|the jihad)\b/,
);
const SPORT =
  /\b(?:boxing|mma|ufc|spar\w*|karate|gym|cadets?|army careers?|reserves|decision|appeal|case|my corner|game|fifa|fortnite|cod|paintball|laser)\b/;
const TAKE_CHILD =
  /\b(?:will|can|could|are|theyll|gonna|going to|might|want to|wanna|wants to|dont want|dont let|scared|worried|trying to|tryna|would|does that mean)\b.{0,40}\b(?:take|takes|taking|remove|removing|took)(?: away)? (?:my|me|our) (?:baby|kid|kids|son|daughter|child|children|little one|lad|girl|boy|newborn|bump)\b/;
const OFF_ME =
  /\b(?:social services|ss|social workers?|socials?|they|theyll)\b.{0,40}\b(?:take|taking|remove) (?:her|him|them|my \w+) (?:off me|off us|into care)\b/;
const TAKEN_BY_OTHERS =
  /\b(?:he|hes|hell|ex|partner|man|men|someone|gang|kidnap\w*|abroad|passport|airport|dad|in-laws|now|gone)\b/;
const ROBBED =
  /\b(?:robbed|mugged|nicked|stole|stolen|took my (?:stuff|phone|money|things|card)|been through my (?:stuff|things|room))\b/;
const HAS_ROOM =
  /\b(?:hostel|b&b|bnb|supported|shared house|hmo|my (?:room|flat|place)|unit|ymca|foyer|housemate|flatmate)\b/;
const NO_ROOM =
  /\b(?:kicked|chucked|thrown|evicted|nowhere|no where|street|streets|outside|homeless|rough|tonight|cant (?:go|stay)|have to leave|got to leave|asked to leave|tent|sofa|sleep(?:ing)? (?:in|on|out)|locked out|lost my (?:room|place|bed))\b/;
// Stryker restore Regex

const isMine = (words: string): boolean => MINE.test(words) || I_HOLD.test(words);

/** Somebody else means to hurt people, and neither whoever writes nor those at home. @param words as plainWords gives them */
export function tellsOfOthersPlan(words: string): boolean {
  if (isMine(words) || AGAINST_ME.test(words) || TOY.test(words)) return false;
  return PLANS.test(words) || (ARMED.test(words) && ELSEWHERE.test(words));
}

/** Somebody with a weapon who is not off to anywhere else. @param words as plainWords gives them */
export const isArmedNear = (words: string): boolean =>
  ARMED.test(words) && !isMine(words) && !TOY.test(words) && !tellsOfOthersPlan(words);

/** Somebody wants them to go and fight. @param words as plainWords gives them */
export const sentToFight = (words: string): boolean => FIGHT.test(words) && !SPORT.test(words);

/** A parent's fear that a child is taken into care: no kidnapping. @param words as plainWords gives them */
export const fearsForTheirChild = (words: string): boolean =>
  (TAKE_CHILD.test(words) || OFF_ME.test(words)) && !TAKEN_BY_OTHERS.test(words);

/** Robbed where they live, and still living there. @param words as plainWords gives them */
export const robbedAtHome = (words: string): boolean =>
  ROBBED.test(words) && HAS_ROOM.test(words) && !NO_ROOM.test(words);
