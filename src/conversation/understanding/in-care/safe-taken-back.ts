import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEADS =
  "(?:(?:well|actually|actully|acc|acctually|tbh|honestly|ok|okay|wait|um|umm|er|erm|hmm|sorry|but|no|nah|nope|na|yeah|then|now|idk|i mean|to be honest|if im honest|in fact) ){0,4}";
const NO = "(?:(?:well|actually|tbh|honestly|wait|um|er|erm|hmm|sorry|but|i mean|in fact) )";
/** A no that may belong to whatever was asked with it. */
const BARE_NO = new RegExp(
  `^${NO}{1,3}(?:no+|nah|nope|na|not|2)(?: (?:really|i lied|im not|tbh|sorry|actually))?$`,
);
const NOT_AFTER_ALL = new RegExp(
  [
    `^${LEADS}(?:not (?:really|rly|exactly|at all)|im not(?: (?:really|rly|actually|ok|okay|safe|fine|tho|though|sure)){0,5}|i am not(?: (?:ok|okay|safe|fine|sure))?|i(?:m not| am not|ts not|t isnt|t aint) (?:true|safe)|i (?:lied|was lying|didnt mean (?:it|that)|only said (?:it|that|yes)|just said (?:it|that|yes)|said (?:it|that) cos))\\b`,
    `^${LEADS}(?:thats|that was|it was|was) (?:a )?(?:lie|lies|not true)\\b`,
    `^${LEADS}(?:i )?(?:dont|do not|didnt) (?:feel|think im|think i am) (?:safe|ok)\\b`,
  ].join("|"),
);
const NOT_SURE =
  /^(?:(?:well|actually|tbh|honestly|wait|um|er|erm|hmm|but|i mean|sorry) ){0,3}(?:maybe not|not sure|i dont know|dont know|dunno|idk|kinda|sort of|sorta|kind of|for now|depends|i guess(?: not)?|sometimes)(?: (?:really|tbh|tho|though|if i am|if im safe)){0,5}$/;
// Stryker restore Regex

const LONGEST_WORDS = 10;

/**
 * "well no", "i lied im not": said after they had told us that they are safe. Not safe, or no longer sure of it.
 * @param isAsked another question waits, which a bare no would answer
 */
export function readSafeTakenBack(text: string, isAsked = false): "not-safe" | "unsure" | undefined {
  const words = plainWords(text)
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  if (BARE_NO.test(words)) return isAsked ? undefined : "not-safe";
  if (NOT_AFTER_ALL.test(words)) return "not-safe";
  return NOT_SURE.test(words) ? "unsure" : undefined;
}
