import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FIRST_PERSON = /\b(?:i|im|ive|id|ill|me|my|mine|myself|man needs)\b/;
const WANTS_PERSON =
  /\b(?:human|real person|(?:talk|speak|chat) (?:to|with) (?:a |an |some)?(?:person|one|body|adviser|worker)|help|duty)\b|^\W*pa\W*$/;
const ASKS_OF_US =
  /\b(?:who|whos|what|whats|wat|wot|why|y)\b.{0,30}\b(?:this|that|u|ya|you|yous|number|texts?|messages?)\b|\b(?:dont|do not) (?:know|recogni[sz]e) (?:this|that|the|who|u|you|ya)\b/;
const SPEAKS_OF_THEM = /\b(?:she|shes|her|hers|he|hes|him|his)\b/;
const FOR_THEM = /\b(?:for|about|tell|told|with) (?:her|him)\b|\b(?:her|his) (?!fault)\w+/;
// Stryker restore Regex

/**
 * Whether a message is about whoever writes, in the first person: "im 16", "nowhere to go for me", "can i talk to a human".
 * It asks nothing of us, who we are or why we write.
 */
export function isOwnNeed(text: string): boolean {
  const words = plainWords(text);
  if (ASKS_OF_US.test(words)) return false;
  if (SPEAKS_OF_THEM.test(words) && FOR_THEM.test(words)) return false;
  return FIRST_PERSON.test(words) || WANTS_PERSON.test(words);
}

// Stryker disable next-line Regex: a list of words is data
const ITS_ME =
  /\b(?:its|it is|this is|thats) (?:really |actually |just |only )?(?:me|myself)\b(?! (?:lee|her|his)\b)|\b(?:my|mine) (?:own )?(?:phone|number)\b|\bim (?:back|her|him|the (?:real|actual) (?:one|person))\b|\bi (?:am|swear|promise) (?:its me|it is me|her|him)\b|\bgot (?:it|my phone) back\b|\b(?:that|it) (?:was|wasnt) (?:not |only |just )?(?:me|my)\b|\b(?:ignore|sorry about) (?:him|her|that)\b|\b(?:only |just )?me (?:again|now|here|this time|back)\b|\bi (?:have|got|ve got) (?:my |the )?phone (?:back|now)\b/;

/** "its me", "that was my mate", "its (first name)": they say that it is the person. By their word alone it is not shown. */
export function saysItIsThem(text: string, firstName?: string): boolean {
  const words = plainWords(text);
  if (ITS_ME.test(words)) return true;
  return firstName !== undefined && saysName(words.split(/\W+/), firstName.toLowerCase());
}

const BEFORE_NAME: ReadonlySet<string> = new Set(["its", "is", "im", "am"]);

const AFTER_NAME: ReadonlySet<string> = new Set(["here", "again", "speaking", "now", "back"]);

const saysName = (words: readonly string[], name: string): boolean =>
  words.some(
    (word, i) => word === name && (BEFORE_NAME.has(words[i - 1] ?? "") || AFTER_NAME.has(words[i + 1] ?? "")),
  );
