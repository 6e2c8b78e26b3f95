import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:she|he|they|shes|hes|theyre|my (?:\\w+ )?(?:mate|friend|bestie|sister|brother|cousin|gf|bf|girlfriend|boyfriend|flatmate))";
const SAYS =
  "(?:(?:has|have|is|are|just|now|again|only|texted|text|txtd|messaged|replied|rang|called|answered|me|back|and|says|said|saying|sayin|reckons|thinks|that|tells|told|swears|looks|seems|sounds|feels|feeling|sayin) ){0,6}";
const SEEMS_FINE = new RegExp(
  `\\b${THEY} ${SAYS}(?:(?:she|he|they|shes|hes|theyre|its|is|just|all|a bit|bit|really|so|very|only|feel|feels|feeling|fine|ok|but|and|now|to|gonna|going|want|wants|wanna) ){0,5}(?:fine|ok|okay|good|alright|all right|tired|sleepy|drowsy|sleep|asleep|sleeping|bed|better|normal|not that bad|been sick|sick|threw up|thrown up|exhausted)\\b`,
);
const WHEN =
  /\b(?:\d{1,3}|an?|one|two|three|four|five|six|few|couple|half)(?: (?:an?|of|or|\d{1,2})){0,3}(?: (?:hours?|hrs?|hr|h|mins?|minutes?))\b.{0,12}\b(?:ago|since|back)\b|\b(?:last night|this morning|yesterday|earlier|at \d{1,2}(?:am|pm)?)\b/;
const HOW_MANY = new RegExp(
  `\\b${THEY} (?:(?:says|said|has|have|only|just|reckons|thinks|probably|must|that|she|he|like) ){0,4}(?:took|taken|had|swallowed|take)(?: \\w+){0,3} (?:\\d{1,3}|some|loads|lots|whole|packets?|packs?|box|strips?|tablets?|pills?|paracetamol|ibuprofen|meds|more|all|half|bottle|something)\\b`,
);
const OTHER_DEED =
  /\b(?:saw|seen|texted|text me|rang|called|spoke|met|left|went|posted|online|replied|messaged|known|friends|broke|came|been at|was at)\b/;
const OF_WRITER =
  /\b(?:i|ive|i have) (?:took|taken|had|swallowed|feel|felt)\b|\bim (?:tired|sleepy|drowsy|going to sleep)\b/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 18;

/**
 * What is said of a friend whose life is in danger: that they seem fine or only tired, or when and what they took. Nothing
 * where the writer tells of their own body.
 */
export function saidOfFriend(text: string): "seems-fine" | "tell-999" | undefined {
  const words = plainWords(text);
  if (words.split(" ").length > LONGEST_WORDS || OF_WRITER.test(words)) return undefined;
  if (SEEMS_FINE.test(words)) return "seems-fine";
  const isWhen = WHEN.test(words) && !OTHER_DEED.test(words);
  return isWhen || HOW_MANY.test(words) ? "tell-999" : undefined;
}
