import type { RiskKind } from "../../types.ts";
import { prefiltered } from "../../words/prefiltered.ts";
import { isAtMyDoor } from "./at-my-door.ts";
import { withoutWhileOut } from "./when-out.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const OF =
  "(?:my|me|a|an|this|that|some|his|her|our|their|the|one of my|another|next doors?|(?:my |our |the )?neighbou?rs?|(?:my |a )?mates?|(?:my |a )?friends?|(?:my |me )?(?:sister|brother|cousin|step ?sister|step ?brother|ex|uncle|aunt|auntie)s?|theres (?:a|this)|there is (?:a|this)|got a|know (?:a|this)|no ?ones? (?:has )?seen (?:my)?|cant find (?:my)?|worried about (?:my)?)";
const SIZE =
  "(?:little|lil|big|older|younger|best|close|old|new|wee|baby|step|half|foster|young|poor|\\d{1,2} ?(?:yr|year|years|yo|yrs)?(?: old)?)";
const WHO =
  "(?:mates?|m8|friends?|bestie|bff|flatmate|housemate|roomm?ate|brother|bro|sister|sis|stepsister|stepbrother|cousin|cuz|neighbou?rs?|girlfriend|gf|boyfriend|bf|mum|mam|mom|dad|nan|gran|grandad|auntie?|aunt|uncle|niece|nephew|grandson|granddaughter|son|daughter|kids?|children|baby|girl|boy|lad|woman|man|lady|teenager|classmate|resident|girl (?:in|from|on|at)|lads?|sisters?|brothers?|cousins?)";
const STARTS =
  "(?:^(?:(?:hi|hey|hello|omg|help|pls|please|so|ok|um|idk|mate|yo|fuck|god|urgent|basically|denise) )*|[.,!?;:] ?|\\b(?:and|n|but|cos|coz|because|that|think|thinks|reckon|heard|know|theres|there is|worried about|worried for|scared for|scared about|check on|help|find|found|seen|see|saw|hear|says|knows|when|happening to|going on with|its|this is) )";
const NAMED_AS = `${OF} (?:${SIZE} ){0,3}`;
const OTHER_WAYS =
  "^(?:girl|boy|lad|kid|guy) (?:in|on|at|from) (?:my|our|the) \\w+|\\b(?:pics?|vids?|videos?|photos?|story|snaps?) of (?:him|her|them)\\b|\\b(?:im|i am) (?:his|her|their|\\w+s) (?:foster )?(?:mate|friend|sister|brother|cousin|mum|mam|dad|carer|neighbour|girlfriend|boyfriend|flatmate|teacher|nan|auntie?)\\b|\\bworried (?:about|for) (?!him|her|them|my|it|the|this|what|how)\\w+ (?:he|she|hes|shes|they)\\b";
const NAMES_ANOTHER = new RegExp(`${STARTS}${NAMED_AS}${WHO}s?\\b|${OTHER_WAYS}`);
const HER_WISH = prefiltered(
  /\b(?:she|he|shes|hes)(?: (?:is|was|been|just|says?|said|sez|reckons|keeps saying|told me|txt me|texted me|she|he|hes|shes|keeps|still)){0,5} (?:gonna|gunna|going to|wants? to|wanna|about to|trying to|tried to|doing|will|planning to) (?:\w+ )?(?:(?:do|end|doing|ending) it|it tonight|die|jump|hang|od|overdose|(?:kill|hang|top|hurt|cut) (?:her|him|them) ?self)\b/,
);
const SUFFERER =
  "(?:mates?|m8|friends?|bestie|bff|flatmate|housemate|roomm?ate|brother|bro|sister|sis|stepsister|stepbrother|cousin|cuz|neighbou?rs?|mum|mam|mom|nan|gran|auntie?|aunt|niece|nephew|grandson|granddaughter|son|daughter|kids?|children|baby|girl|boy|lad|woman|lady|teenager|classmate|resident)";
const NAMES_SUFFERER = new RegExp(`${STARTS}${NAMED_AS}${SUFFERER}s?\\b|${OTHER_WAYS}`);
const ON_ANOTHER = prefiltered(
  new RegExp(
    `\\b(?:hit|hits|hitting|punch\\w*|slap\\w*|smack\\w*|kick\\w*|beat|beats|beating|batter\\w*|chok\\w*|strangl\\w*|touch\\w*|rap\\w*|hurt|hurts|hurting|abus\\w*|threaten\\w*|grab\\w*|drag\\w*|starv\\w*|lock\\w*|kill\\w*|stab\\w*|scream\\w* at|shout\\w* at|bully\\w*|controls?|groom\\w*|mak(?:e|es|ing)|forc\\w*|keep\\w*|pimp\\w*|hold\\w*|comes? in|goes in) (?:\\w+ ){0,2}?(?:him|her|them|a woman|a girl|${SUFFERER}|his (?:gf|girlfriend|wife|kids?|mum|baby|sister|brother)|her (?:kids?|bf|mum|baby|room|bed|sister|brother)|(?:her|his) (?:room|bed))\\b`,
  ),
);
const ACTS_ALONE = prefiltered(
  new RegExp(
    `\\b(?:my|me|his|her|our) (?:${SIZE} ){0,2}(?:brother|bro|dad|mum|mam|mom|uncle|auntie?|boyfriend|bf|girlfriend|gf|flatmate|housemate|roomm?ate|neighbou?rs?|mates?|cousin|nan|lads?|man|son)s?(?: (?:is|has|was|just|keeps?|always|gets?|got|been|still|drinks? and|so|really|very|being|said|says|threatens?|threatened|went)){0,4} (?:violent|aggressive|kicking off|angry|screaming|smashing|hitting|threatening|abusive|punching|drunk|controlling|shouting|dangerous|mental|coming|outside|back|raging|scary)\\b`,
  ),
);
const TOLD_ME =
  /\b(?:told|tells|telling|texted|txted|text|rang|rings|ring|messaged|msgd|messages|called|calls|phoned|sent|sends|showed|shows|says to|said to|scares|worries|worrying|scaring|ma(?:de|kes|king)(?= (?:me|us) (?:promise|swear))|reached out to|opened up to|confided in|near|blocked|ghosted|next to|by|upstairs from|below|above|across from|opposite|under) (?:me|us)\b|\b(?:with|to) me\b/g;
const KNOWS =
  /\b(?:i|we) (?:really |just |still |also |do |even )?(?:think|thought|reckon|know|knew|heard|hear|hears|saw|see|seen|found|find|found out|noticed|believe|guess|wonder|worry|wanna help|want to help|need to help|want to know|dont know|do not know|dunno|cant (?:find|reach|get|do|help|see|wake)|can (?:hear|see|do|help)|should|tried|try|told|tell|asked|ask|live|work|care|foster|teach|support|rang|called|texted|messaged|went|love|help|helped|havent (?:seen|heard)|not seen|aint seen|used to (?:live|know|work)|met|said|need (?:help|advice)|hope|promised|must|got (?:a|this))\b|\b(?:i|ive) (?:just |only |not |never )?(?:seen|found|heard|noticed|got (?:a|this|one)|known|told|rang|tried|been told|spoke)\b|\b(?:im|i am) (?:\w+ )?(?:worried|scared for|concerned|his|her|their|a|the|not sure|frightened for|afraid for|with|at|stood|outside|next|looking|so worried|\w+s (?:mate|friend|sister|brother|cousin))\b|\bcan i (?:help|do|ring|call|get|tell)\b|\bwhat (?:do|can|should) i(?: do)?\b|\bshould i\b|\bdo i (?:ring|call|tell|report|go)\b|\bidk\b|\bhow (?:do|can) i\b/g;
const ME_TOO =
  /\b(?:me|us|my ?self|me ?self|i|il|im|ive|id|ill|ima|we|were|weve)\b|\bmy (?:bank|card|sim|account|passport|room|bed|flat|door|house|face|neck|arms?|head|legs?|body|phone|money|tablets|pills|wrists?|life|keys|stuff|bruises|own)\b/;
const THREAT = /\b(?:or|if|unless) (?:i|he|she|they|we|dont|not)\b/;
const OF_ME =
  /\b(?:my|me) (?:\w+ ){0,2}(?:bf|boyfriend|ex|husband|partner|fella|dad|stepdad|uncle) (?:hits|hit|beats|hurts|locks|rapes|strangled|chok\w*|punched)\b(?! (?:him|her|them|his|my|the|a))/;
// Stryker restore Regex,StringLiteral

/** What was found in the message. */
export interface Found {
  readonly kind: RiskKind | undefined;
  readonly isNow?: boolean;
}

/**
 * Whether the one in danger is somebody else, and whoever writes only saw it, heard of it or was told: another is who the
 * message is about, nothing is done to the writer, and of themselves they say no more than what they know. In doubt it is
 * the writer. Read only where danger was found.
 * @param words as plainWords gives them
 */
export function isAboutAnother(words: string, { kind, isNow }: Found): boolean {
  if (OF_ME.test(words) || !saysNothingOfSelf(words)) return false;
  if (kind === "medical" && !isNow) return false;
  if (kind === "homeless_tonight" && HOST_SAYS.test(words)) return false;
  if (!kind || !BY_PEOPLE.has(kind))
    return namesAnother(words, kind) && !(OF_LIVING.has(kind) && OWN_CHILD.test(words));
  if (ON_ANOTHER.test(words)) return !THREAT.test(words);
  if (isAtMyDoor(words)) return false;
  return NAMES_SUFFERER.test(words) && !ACTS_ALONE.test(words);
}

const namesAnother = (words: string, kind: RiskKind | undefined): boolean =>
  NAMES_ANOTHER.test(withoutWhileOut(words)) || (kind === "suicide_self_harm" && HER_WISH.test(words));

/** A father or a partner who is named is rather the doer of these. */
const BY_PEOPLE: ReadonlySet<RiskKind> = new Set([
  "abuse_harm_from_others",
  "domestic_abuse",
  "exploitation",
]);
/** A child of their own has no bed or no food with them. */
const OF_LIVING: ReadonlySet<RiskKind | undefined> = new Set([
  "homeless_tonight",
  "destitute_no_food_or_power",
]);
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Whoever put them up says that it ends: the bed that goes is the writer's. */
const HOST_SAYS =
  /\b(?:(?:mates?|friends?|bfs?|boyfriends?|gfs?|girlfriends?|cousins?|sisters?|brothers?) )?(?:mum|mums|mam|mom|dad|dads|fella|nan|gran|auntie?|aunt|uncle|landlady|mates?|friends?|sister|brother|cousin|parents)(?: (?:has|have|just|is|now|only|then))? (?:says|said|sez|sed|saying|reckons|wants|told|tells|texted)\b(?! (?:that )?(?:he|she|hes|shes|they|theyre|his|her|my)\b).{0,40}\b(?:last (?:night|one|day|time)|cant (?:stay|stop|kip|have)|got to (?:go|leave)|gotta (?:go|leave)|have to (?:go|leave)|need to (?:go|leave)|out by|no more|find somewhere|moving on|be gone|pack)\b/;
const OWN_CHILD =
  /\b(?:my|the|me|our|a) (?:\w+ )?(?:baby|babys|kids?|children|son|daughter|toddler|newborn|twins|bab)\b/;
// Stryker restore Regex

/** Whether a line says nothing that is done to the writer or felt by them. @param words as plainWords gives them */
export const saysNothingOfSelf = (words: string): boolean => !ME_TOO.test(withoutKnowing(words));

const withoutKnowing = (words: string): string =>
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  words.replace(TOLD_ME, " ").replace(KNOWS, " ").replace(NAMED_MINE, " ");

/** "me sister" is hers. */
const NAMED_MINE = new RegExp(`\\bme (?=(?:${SIZE} ){0,2}${WHO}\\b)`, "g");
