import { keptIfShort } from "./kept-lately.ts";
import { mended } from "./mended.ts";

const LONGEST_READ = 1600;

/** Many readers look at one message, so its words are kept until the next is read. */
let last = { text: "", words: "" };

/**
 * The words of a message as the plain patterns look for them: small letters, nothing hidden or in disguise, single
 * spaces, and no apostrophes, so that "he'll" and "hell" are the same. At most 1,600 characters are read.
 */
export function plainWords(text: string): string {
  if (text !== last.text) last = { text, words: wordsOf(text.slice(0, LONGEST_READ)) };
  return last.words;
}

const wordsOf = keptIfShort((text) => mended(text).replace(/'/g, "").replace(/\s+/g, " "));
