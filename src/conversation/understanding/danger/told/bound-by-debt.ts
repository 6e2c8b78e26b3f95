import { prefiltered } from "../../words/prefiltered.ts";
import { isDueSoon } from "./due-today.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LOAN_SHARK = prefiltered(
  /\bloan ?sharks?\b.{0,60}\b(?:ow(?:e|es|ed|ing)|pay|paid|back|coming|comes?|came|after|says?|said|saying|wants?|threat\w*|hell|grand|quid|hurt)\b|\b(?:ow(?:e|es|ed|ing)|borrow(?:ed|ing)?|lent|took|got|money|debt|back to|scared)\b.{0,40}\bloan ?sharks?\b/,
);
const OWES = prefiltered(
  /\b(?:i|ive|we|me|im|bf|boyfriend|brother|mate|says?|said)\b(?: \w+){0,4}? (?:ow(?:e|es|ed|ing|in)|in debt|debt|borrowed|lost (?:their|his|the) (?:stuff|drugs|package|money|weed))\b/,
);
const OR_ELSE =
  /\b(?:break(?:ing)?|smash(?:ing|ed)?|kneecap\w*|hurt(?:ing)?|batter(?:ed|ing)?|stab(?:bed|bing)?|kill(?:ing)?|shoot|burn|beat|slash|jump|get|do) (?:(?:up|in) )?(?:me|us|my|him)\b|\b(?:com(?:e|es|ing) (?:for|after|to get) (?:me|us)|after me|threat\w*|work(?:ing)? it off|pay (?:it |him |them )?(?:off )?(?:another|other|some other) way|sleep with|sell (?:for|drugs|food|weed|it)|do (?:jobs|a job|runs) for (?:him|them))\b/;
const NO_LENDER =
  /\b(?:mum|mom|nan|gran|sister|library|council|tax|student|landlord|water|phone bill|catalogue|klarna)\b(?!.{0,40}\b(?:threaten\w*|dealer|shark|lads|gang)\b)/;
const KEEPS_PAPERS = prefiltered(
  /\b(?:boss|he|she|they|hes|theyve|manager|agent|gang ?master|man|lady|employer|owner|supervisor)s?(?: \w+){0,2}? (?:took|takes?|taken|taking|keeps?|kept|keeping|has|got|have|holds?|holding|hid|hides) (?:away )?(?:all )?(?:my|our) (?:passports?|papers|documents|id|visa|brp)\b/,
);
const UNPAID =
  /\b(?:dont|doesnt|wont|never|not|no|isnt|arent|havent|hasnt|didnt|aint)(?: \w+){0,3}? (?:pay|paid|pays|wages|wage|money|let me|leave|give (?:it|them) back)\b|\b(?:cant leave|cant get away|without pay|unpaid|keeps? (?:all )?my (?:money|wages|pay)|my money|7 days|every day|scared)\b/;
const KEPT_BY_OFFICE =
  /\b(?:home office|solicitor|lawyer|bank|council|college|uni|job ?cent(?:re|er)|embassy|court|dwp|police|social worker)\b/;
const AT_THE_DOOR =
  /\b(?:outside|at (?:my|the) door|on (?:his|their|the) way|coming (?:now|tonight|round now)|downstairs|knife|gun|machete)\b/;
// Stryker restore Regex

/** A debt with threats behind it, or work under force: whether they are at the door. */
export interface Bound {
  readonly isNow: boolean;
}

/** A loan shark, a debt that is to be paid with harm or work, papers that a boss keeps. @param words as plainWords gives them */
export function boundIn(words: string): Bound | undefined {
  const isBound = LOAN_SHARK.test(words) || owesOrElse(words) || worksUnderForce(words) || isDueSoon(words);
  if (!isBound) return undefined;
  return { isNow: AT_THE_DOOR.test(words) };
}

const owesOrElse = (words: string): boolean =>
  OWES.test(words) && OR_ELSE.test(words) && !NO_LENDER.test(words);

const worksUnderForce = (words: string): boolean =>
  KEEPS_PAPERS.test(words) && UNPAID.test(words) && !KEPT_BY_OFFICE.test(words);
