import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KEPT =
  /\b(?:section(?:s|ed|ing)? (?:me|us)|(?:be|get|getting|being|i am|im|am i|ill be) section(?:ed|ing)?|(?:keep|keeping|hold|holding|detain\w*) me (?:in|there|here|over ?night|for (?:days|ages|weeks|good|long)|locked|against|at (?:the )?hosp\w*|forever)|lock(?:ing|s)? me (?:up|away|in)|(?:put|putting|stick|send|sending|chuck|shove) me (?:away|in (?:a|the|some) (?:\w+ )?(?:ward|hosp\w*|unit|nuthouse|loony bin|mental\w*|psych\w*|asylum)|on a (?:\w+ )?(?:ward|section|unit))|(?:be|get|being) (?:kept|locked|held|stuck|put) (?:in|up|away|there)|(?:let|allow\w*) me (?:out|go home|leave|come home|go after)|(?:be )?allowed (?:home|out|to leave)|(?:mental|psych\w*) (?:ward|hosp\w*|unit)|nut ?house|loony bin|padded (?:cell|room)|sectiond|(?:have to|got to|gotta|make me|made to|force me to) stay (?:over ?night|in|there))\b/;
const PAST =
  /\b(?:(?:was|got|been|were|had been|they|he|she) section(?:ed|d) (?:me )?(?:before|once|last|when|in \d|ages|years?|twice)|(?:ive been|i was|i got) (?:sectioned|kept in|locked up)|(?:he|she|dad|mum|stepdad|bf|boyfriend|partner|uncle|they) (?:\w+ )?(?:locks|locked|keeps|kept) me|(?:he|she|dad|mum|bf|boyfriend|partner) (?:wont|doesnt|never|dont) let me)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 25;

/** Whether somebody asks or fears that doctors will section them or keep them in, in a message that is not long. */
export function fearsBeingKept(text: string): boolean {
  const words = withoutMarks(plainWords(text));
  return words.split(" ").length <= LONGEST_WORDS && KEPT.test(words) && !PAST.test(words);
}
