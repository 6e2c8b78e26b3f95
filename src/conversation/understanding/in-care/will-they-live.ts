import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|hell|shell|theyll|him|her|them|(?:my|the|our|me) (?:\\w+ )?(?:mates?|friend|bestie|flatmate|housemate|brother|bro|sister|sis|cousin|mum|mam|dad|nan|boy|girl|baby|son|daughter|kid|child|boyfriend|bf|girlfriend|gf|partner|man|lad))";
const ASK =
  "(?:is|will|gonna|are|does|do|did|could|would|can|might|reckon|think|thinks|hope|if|wot if|what if|pls say|tell me|scared|afraid|worried|terrified|dont want|dont wanna|dont let|want)";
const HOW_IT_ENDS =
  "(?:die|dies|dying|dead|survives?|make it|makes it|pull through|wake up|live|lives|be (?:ok|okay|alright|all right|fine)|kill (?:him|her|them|a (?:baby|kid|child|toddler|person)))";
const BETWEEN =
  "(?: (?:is|are|s|gonna|gunna|gna|going|to|be|actually|really|just|still|even|already|might|will|cud|could|not|from|that|this|it)){0,4}";
const OF_THEM = new RegExp(
  [
    `\\b${ASK}\\b.{0,20}\\b${THEY}${BETWEEN} ${HOW_IT_ENDS}\\b`,
    `^(?:(?:omg|please|pls|fuck|god|help|so|and|but|oh) ){0,3}${THEY}${BETWEEN} (?:dies?|dying|dead)\\b(?: (?:isnt|aint|arent|innit|or what|right|arnt|int|i think|i know|on me|here|omg|pls|help|he|she|they|it|now)){0,4}$`,
    `\\b(?:can|could|will|would|does|is|are) (?:it|that|this|they|those)(?: (?:actually|really|just|gonna|going to)){0,2} kill (?:him|her|them|a (?:baby|kid|child|toddler|person|\\d year old))\\b`,
  ].join("|"),
);
const OF_SELF =
  /\b(?:my ?self|me ?self|me too|as well|instead|with (?:her|him|them)|kill me|i(?: (?:just|really|only|also|think|might|may))? (?:wish|wanna|want to|wont|cant|will|would|should|gonna|took|have taken)|ill|im (?:gonna|going|killing|done|next|dying|dead)|to die too|because of me)\b/;
// Stryker restore Regex,StringLiteral

const LONGEST_WORDS = 12;

/** Whether it is asked or feared of another whether they will live, in a short message that says nothing of the writer's own life. */
export function asksIfTheyLive(text: string): boolean {
  const words = plainWords(text)
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .trim();
  return words.split(" ").length <= LONGEST_WORDS && OF_THEM.test(words) && !OF_SELF.test(words);
}
