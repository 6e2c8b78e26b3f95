import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PICTURES =
  "(?:nudes?|nude (?:pics?|photos?)|pics?|pictures?|pix|photos?|fotos?|vids?|videos?|clips?|screenshots?|images?)";
const NUDE = "(?:nudes?|naked (?:pics?|photos?|vids?)|sex tape|intimate (?:pics?|photos?|images?))";
const SHARE =
  "(?:send|sends|sending|post|posts|posting|posted|share|shares|sharing|leak|leaks|leaking|leaked|show|shows|showing|put|puts|putting|upload|uploading|expose|exposing|spread|spreading|air|airing)";
const WHOM =
  "(?:every ?one|every ?body|people|my (?:\\w+ )?(?:mum|mam|dad|nan|family|mates?|friends?|school|college|work|boss|uni|contacts|followers|bf|boyfriend|gf|girlfriend|foster mum)|(?:all )?(?:my|the) (?:\\w+ )?(?:college|school|family|friends|contacts)|online|on (?:line|insta|snap|snapchat|tiktok|fb|facebook|x|twitter|the internet)|round|about)";
const THREAT = new RegExp(
  [
    `\\b${PICTURES}\\b.{0,60}\\b(?:unless|pay or|or (?:he|she|they|hes|shes|theyre|theyll|hell|shell|else)|if i (?:dont|do not|wont|block|leave|tell|go|refuse|stop))\\b`,
    `\\b(?:unless|pay or|or (?:he|she|they|hes|shes|theyre|theyll|hell|shell)|says?|said|saying|threat\\w*|going to|gonna|gona|gunna|will)\\b.{0,40}\\b${SHARE} (?:my |the |these |those |all |me |a |an |our )?(?:${NUDE}|${PICTURES}|it|them)(?: of me)?(?: (?:to|with))? ?(?:${WHOM})?`,
    `\\b(?:blackmail\\w*|black mail\\w*|sextort\\w*|extort\\w*)\\b`,
    `\\b(?:wants?|asking for|asked for|demand\\w*) (?:me to )?(?:send |pay )?(?:more|money|£?\\d{1,6}|cash|quid|bitcoin|gift cards?|steam cards?)\\b.{0,40}\\b(?:or|else|${SHARE})\\b`,
  ].join("|"),
);
const HELD = new RegExp(
  `\\b${NUDE}\\b|\\b${PICTURES} (?:of|from) (?:me|us)\\b|\\bmy ${PICTURES}\\b|\\b(?:sent|send|sending|took|got|has|have) (?:him|her|them|a|an|some|these|those|the)? ?${PICTURES}\\b|\\b(?:with|over) (?:the |my |these |those |some )?${PICTURES}\\b|\\b(?:recorded|filmed|screen ?recorded|videoed) (?:me|us)\\b|\\bof me (?:naked|in my (?:bra|pants|underwear|boxers))\\b`,
);
const ASK = prefiltered(new RegExp(`\\b(?:${NUDE}|${PICTURES}|naked|sex|shower|on (?:web)?cam)\\b`));
const NONE =
  /\b(?:passport|licen[cs]e|my id|selfie with|essay|course|film|lesson|awareness|talk about|i (?:will|am gonna|gonna|might) (?:leak|post|send))\b/;
// Stryker restore Regex,StringLiteral

/** Somebody holds naked pictures of them and threatens to show them, for money, for more or for nothing. @param words as plainWords gives them */
export const tellsOfPicturesHeld = (words: string): boolean =>
  ASK.test(words) && HELD.test(words) && THREAT.test(words) && !NONE.test(words);
