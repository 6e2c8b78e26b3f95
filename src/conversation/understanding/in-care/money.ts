import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

/** What a line about money asks after danger was told: to pay those who demand it, a way out that costs, or money itself. */
export type AboutMoney = "pay-them" | "fare" | "need";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MIND =
  /\b(?:do|should|shud|shall|must|can|could|cud|will|better|best|easier|have to|has to|gotta|got to|need to|if|just|gonna|going to|might|tempted|thinking|okay|ok)\b/;
const PAYS =
  /\b(?:pay(?:ing)?|send(?:ing)?|give|giving|transfer)(?: (?!me\b|us\b|for\b)\w+){0,3} (?:him|her|them|it|that|money|cash|quid|\d+|wants?|asks?|asking|debt)\b|\bpay(?:ing)?(?: up)?(?: now| then| or not| please| pls)?$/;
/** Some of it, or what it would bring: of those who demand it, unless what is paid has a name. */
const PAYS_PART =
  /\b(?:pay|send|give)(?:ing)? (?:\w+ )?(?:rest|half|other half|more|lot|some)\b|\bif (?:i|we) (?:\w+ )?(?:pay|send|give)\b.{0,20}\b(?:he|she|they|stop|leave|delete|post|go away)\b/;
const BY_WRITER = /\b(?:i|im|id|ill|we|me)\b|^(?:\w+ ){0,3}(?:to )?pay/;
/** What is owed to a council, a landlord or a firm. */
const BILL =
  /\b(?:council tax|tax|taxes|rent|bills?|(?<!(?:im|am|be|its|is|feel|all|thats) )fines?|gas|electric\w*|leccy|meters?|water (?:rates|company)|tv licen[cs]e|service charges?|deposit|fees?|overdraft|mortgage|insurance|subscriptions?|prescriptions?|dentist|parking|arrears|nursery|child ?care|contract|klarna|catalogue|loans?(?! shark)|credit card|bailiffs?|student finance|universal credit|uc|maintenance|csa|cms|tickets?)\b/;
/** What shows that somebody wants it who harms: what they would do, or a person who asks. */
const DEMANDED =
  /\b(?:pics?|pictures?|photos?|nudes?|vids?|videos?|post|posts|leak|leaks|delete|threat\w*|blackmail\w*|loan sharks?|dealers?|(?:or|else) (?:he|she|they|hell|shell|theyll|ill get|im dead)|(?:he|she|my ex|my (?:bf|boyfriend|partner|husband|dad|brother|mate)|the (?:lads|olders|boys))(?: \w+)? (?:wants?|asks?|asking|demand\w*|says?|said|makes?|making)|stop hurting|leave me alone)\b/;
const NO_MONEY =
  "(?:no|aint got|cant afford|cannot afford|havent got|dont have|have not|not got|not enough|without|who pays|skint|broke|0|zero|how (?:do|can|will|would) (?:i|we) (?:pay|afford)|need money|i need|not have|cant pay)";
const FARE = new RegExp(
  `\\b${NO_MONEY}(?: \\w+){0,5} (?:taxi|cab|uber|bus|train|tram|coach|fares?|petrol|tickets?|lift|get (?:out|away|there|home|to (?:hospital|a and e|a ?& ?e|safety))|travel|leave|go hospital)\\b`,
);
const WANTED =
  /\b(?:money|cash|quid|pounds?|loan|lend|borrow|vouchers?|skint|penniless|brassic|crisis fund|emergency fund)\b|\b\d{1,3}p\b|£ ?\d/;
const ASKED =
  /\b(?:can|could|cud|how|where|is there|any|need|want|get|give|gimme|lend|help|got|have|ive|skint|only|no|penniless|brassic|u|you)\b/;
/** Asked for by its name, it is answered as what it is. */
const NAMED =
  /\b(?:grants?|bursar\w{0,3}|universal credit|uc|pip|benefits?|council tax|uni\w*|laptop|driving|course|college|school|savings|trust fund|isa|allowance|licen[cs]e|passport|job|work|wages?|paid|apprentice\w*|interview|deposit|rent|appointments?|appts?|credit|minutes|data|debts?|owe\w*)\b/;
const OF_OTHERS = /\b(?:he|she|they|hes|shes|theyre|theyve|him|her|them|his|their|boss|dealer|olders)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 16;

/** What a short line about money is; nothing for a longer one, or for what has a name of its own. */
export function readAboutMoney(text: string): AboutMoney | undefined {
  const words = withoutMarks(plainWords(text));
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  const isBill = BILL.test(words) && !DEMANDED.test(words);
  if (!isBill && MIND.test(words) && BY_WRITER.test(words) && PAYS.test(words)) return "pay-them";
  if (NAMED.test(words)) return undefined;
  if (!isBill && MIND.test(words) && BY_WRITER.test(words) && PAYS_PART.test(words)) return "pay-them";
  if (FARE.test(words)) return "fare";
  const wants = WANTED.test(plainWords(text)) && ASKED.test(words) && !OF_OTHERS.test(words);
  return wants ? "need" : undefined;
}
