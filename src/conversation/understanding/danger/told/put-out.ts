import { plainWords } from "../../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PUT_OUT =
  /\b(?:kicked|chucked|thrown|threw|booted|turfed|slung|locked) (?:me |us )?out\b|\b(?:changed|changing|swapped) (?:the|my|me|all the) locks?\b|\bevict\w{0,4}\b/;
const HURT =
  /\b(?:hit|hits|hitting|punch\w{0,3}|slap\w{0,4}|kick(?:s|ing)|beat\w{0,3}|hurt\w{0,3}|touch\w{0,3}|rap(?:e|ed|es)|knife|stab\w{0,4}|threat\w{0,5}|chok\w{0,3}|burn\w{0,3}|kill\w{0,3})\b/;
// Stryker restore Regex

/** Somebody who was put out of where they live, and tells of no blow: what they need is a bed. */
export function tellsOfPutOut(text: string): boolean {
  const words = plainWords(text);
  return PUT_OUT.test(words) && !HURT.test(words);
}
