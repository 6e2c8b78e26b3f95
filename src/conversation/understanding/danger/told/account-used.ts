import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THROUGH = prefiltered(
  /\b(?:using|uses?|used|usin|borrow\w*|wants?|want to use|has|have|got|took|taken) my (?:bank )?(?:account|acc|card|acct|bank)\b.{0,40}\b(?:money|cash|payments?|through|thru|wont (?:let|stop|give)|cant stop)\b|\b(?:put|puts|putting|run|running|send|sends|sending|move|moving|pass|passing|goes|going)(?: \w+){0,2} (?:money|cash|payments?|grand)(?: \w+){0,2} (?:through|thru|into|in|via) my (?:bank )?(?:account|acc|card|acct)\b/,
);
const BY_SOMEBODY =
  /\b(?:someones?|somebodys?|some1|he|she|they|hes|shes|theyre|lads?|mates?|friends?|guy|man|bloke|boy|girl|olders?|dealer|cousin|people|person)\b/;
const LAWFUL =
  /\b(?:wages?|payday|universal credit|uc|pip|benefits?|allowance|rent|council|job ?cent(?:re|er)|bursary (?:is|was|goes|went|paid)|grant (?:is|was|goes|went|paid)|mum|dad|nan|foster|refund|birthday|direct debit|netflix|spotify)\b/;
const UNPAID = prefiltered(
  /\b(?:boss|owner|manager|employer|gaffer|supervisor|agency|restaurant|takeaway|car ?wash|farm|shop|he|she|they)\b.{0,30}\b(?:not|no|never|hasnt|havent|wont|dont|doesnt|didnt|refus\w*)(?: \w+)? (?:give|gave|given|pay|paid|paying)\b.{0,40}\b(?:money|wages?|me|us|months?|weeks?|wks?)\b/,
);
const OR_ELSE =
  /\b(?:tell|call|report|ring|inform)(?:s|ing)?(?: (?:the|me|us|my|on me))? ?(?:to )?(?:immigration|home office|police|visa|papers|them about my)\b|\b(?:immigration|deport\w*|visa|papers|send me back|get me sent)\b/;
// Stryker restore Regex

/** Somebody puts money through their account. @param words as plainWords gives them */
export const isAccountUsed = (words: string): boolean =>
  THROUGH.test(words) && BY_SOMEBODY.test(words) && !LAWFUL.test(words);

/** Whoever they work for does not pay, and threatens with the law. @param words as plainWords gives them */
export const isUnpaidByThreat = (words: string): boolean => UNPAID.test(words) && OR_ELSE.test(words);
