import { type ConcernReader, isByOthers, isOfThem, isOwnLife } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyve|theyre|someone|some ?body|my (?:\\w+ )?\\w+|dad|mum|mam|step ?dad|step ?mum|bf|boyfriend|gf|girlfriend|uncle)";
const HARMS =
  "(?:hit|hits|hitting|hurt|hurts|hurting|beat|beats|beating|touch(?:ed|es|ing)?|rap(?:ed|es|ing)|kick(?:ed|s|ing)?|punch(?:ed|es|ing)?|slap(?:ped|s|ping)?|chok(?:ed|es|ing)|strangl(?:ed|es|ing)|batter(?:ed|s|ing)?|forc(?:ed|es|ing)|smack(?:ed|s|ing)?|attack(?:ed|s|ing)?|threaten(?:ed|s|ing)?)";
const SO = "(?: (?:has|have|had|just|only|went and|gone and|all|really|actually|been)){0,3}";
const CAME_AGAIN = new RegExp(
  [
    `\\b(?:it|its|this|that|same(?: thing)?|the same(?: thing)?)${SO} (?:happend?|happened|hapened|happens|happening|started|starting|kicked off|began)(?: (?:to me|all over|with (?:him|her|them)))? again\\b`,
    `\\b(?:it|this|same(?: thing)?)${SO} (?:happened|happend) (?:another time|one more time|a (?:2nd|second|third) time|tonight|last night|this morning|just now)\\b`,
    `\\b${THEY}${SO} (?:did|done|do|does|doing|tried|started|starting|at)(?: (?:it|that|this|the same(?: thing)?|things?|stuff))?(?: to me)? again\\b`,
    `\\b${THEY}${SO} ${HARMS} (?:me|us|my \\w+|(?:on|at) me) again\\b`,
    "^(?:(?:and|yeah|just|now|oh|ok) )?again(?: (?:last night|tonight|today|this morning|just now|now))$",
    "\\b(?:got|been|was) (?:hit|hurt|beaten|beat|touched|raped|kicked|punched|battered|attacked) again\\b",
    `\\b${THEY} (?:is |are )?back at it\\b`,
    `\\b${THEY}${SO} (?:come|came|coming|in) (?:in(?:to)? )?(?:(?:my|me) (?:room|bedroom|bed) )?again\\b`,
    "\\b(?:it|this|that) (?:just )?keeps? (?:on )?happening\\b",
  ].join("|"),
);
const OWN_AGAIN =
  /^(?:(?:sorry|so|just|and|ok) ){0,2}(?:done|did) it again\b|\b(?:i|ive|iv)(?: (?:have|just|went and|gone and|have just)){0,2} (?:did|done|cut|burnt|burned|hurt|scratched|took|od ?d|overdosed|relapsed|tried)(?: (?:it|them|that|to|myself|my ?self|my (?:arm|leg|wrist)s?|some))? again\b|\brelapsed (?:again|tonight|last night|today)\b/;
const NOT_YET =
  /\b(?:not|never|dont|doesnt|didnt|wont|wouldnt|hasnt|havent|isnt|cant|if|will|would|could|might|may|gonna|going to|happen(?:s)? again (?:if|when|unless)|in case|incase|before (?:it|he|she|they)|scared|afraid|worried|promised?|said (?:he|she|they|it)|stop (?:it|him|her|them)|let (?:it|him|her|them)|nearly|almost|laugh\w*|kind|nice|sorry again|fifa|goal|years? ago|used to)\b/;
const ASKS = /^(?:so |and |but )?(?:has|did|does|do|is|was|will|can|could|would|what|when|why|how|should)\b/;
// Stryker restore Regex

/** "it happened again", "he did it again": harm of the kind that was told, and fresh. */
export const harmAgain: ConcernReader = (words, told) => {
  if (NOT_YET.test(words) || ASKS.test(words) || isOfThem(told)) return undefined;
  if (isByOthers(told)) return CAME_AGAIN.test(words) ? AGAIN : undefined;
  if (!isOwnLife(told)) return undefined;
  return CAME_AGAIN.test(words) || OWN_AGAIN.test(words) ? AGAIN : undefined;
};

const AGAIN = { level: "urgent" } as const;
