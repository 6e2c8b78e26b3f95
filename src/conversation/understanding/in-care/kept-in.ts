import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KEPT =
  /\b(?:section(?:s|ed|ing)? (?:me|us)|(?:be|get|getting|being|i am|im|am i|ill be) section(?:ed|ing)?|(?:keep|keeping|hold|holding|detain\w*) me (?:in|there|here|over ?night|for (?:days|ages|weeks|good|long)|locked|against|at (?:the )?hosp\w*|forever)|lock(?:ing|s)? me (?:up|away|in)|(?:put|putting|stick|send|sending|chuck|shove) me (?:away|in (?:a|the|some) (?:\w+ )?(?:ward|hosp\w*|unit|nuthouse|loony bin|mental\w*|psych\w*|asylum)|on a (?:\w+ )?(?:ward|section|unit))|(?:be|get|being) (?:kept|locked|held|stuck|put) (?:in|up|away|there)|(?:let|allow\w*) me (?:out|go home|leave|come home|go after)|(?:be )?allowed (?:home|out|to leave)|(?:mental|psych\w*) (?:ward|hosp\w*|unit)|nut ?house|loony bin|padded (?:cell|room)|sectiond|(?:have to|got to|gotta|make me|made to|force me to) stay (?:over ?night|in|there))\b/;
const PAST =
  /\b(?:(?:was|got|been|were|had been|they|he|she) section(?:ed|d) (?:me )?(?:before|once|last|when|in \d|ages|years?|twice)|(?:ive been|i was|i got) (?:sectioned|kept in|locked up)|(?:he|she|dad|mum|stepdad|bf|boyfriend|partner|uncle|they) (?:\w+ )?(?:locks|locked|keeps|kept) me|(?:he|she|dad|mum|bf|boyfriend|partner) (?:wont|doesnt|never|dont) let me)\b/;
const HELD_DOWN =
  /\b(?:pinned|held|hold|holding|restrain\w*|strapp\w*|tied|sat on|jabbed|inject\w*|drugged|sedated|forced|dragged|locked|left|ignored|laughed at|treated|judged|shouted at|strip searched)(?: (?:me|us))?(?: (?:down|up|in|like|on the|for hours))?\b/;
const ON_A_WARD =
  /\b(?:hosp\w*|wards?|a ?&? ?e|a and e|ane|nurses?|psych\w*|(?:mental health|mh|secure|inpatient) unit|section(?:ed)?|136|paramedics?|ambulances?|doctors?|crisis team)\b/;
const BY_SOMEBODY =
  /\b(?:he|hes|she|shes|dad|mum|mam|stepdad|bf|gf|boyfriend|girlfriend|partner|ex|uncle|brother|husband|carer|foster|my pa|worker)\b/;
const BEFORE =
  /\b(?:last time|the last time|before|when i was (?:in|there|on)|years? ago|again|never again)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 25;

/** Whether somebody tells how they were held down or treated on a ward before, in a message that is not long. */
export function wasHeldBefore(text: string): boolean {
  const words = withoutMarks(plainWords(text));
  const isOfWard = ON_A_WARD.test(words) && BEFORE.test(words) && !BY_SOMEBODY.test(words);
  return words.split(" ").length <= LONGEST_WORDS && isOfWard && HELD_DOWN.test(words);
}

/** Whether somebody asks or fears that doctors will section them or keep them in, in a message that is not long. */
export function fearsBeingKept(text: string): boolean {
  const words = withoutMarks(plainWords(text));
  return words.split(" ").length <= LONGEST_WORDS && KEPT.test(words) && !PAST.test(words);
}
