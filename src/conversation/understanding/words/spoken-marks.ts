import type { Understander } from "../types.ts";

// Stryker disable Regex: lists of words are data
/** A mark that dictation wrote out. Each is left where it is a thing: "in a comma", "a new line manager". */
const SPOKEN =
  /(?<!\b(?:a|an|the|in|into|to|of) )\b(?:question marks?|exclamation (?:marks?|points?)|full ?stops?|semi ?colons?|new paragraph|open (?:quotes?|brackets?)|close (?:quotes?|brackets?)|dot dot dot|commas?|new lines?(?! (?:of|manager|up|management|for|work|job)\b))(?![\p{L}\p{N}'])/giu;
/** Written before the words of a voice message that a phone turned into text. */
const VOICE = /^\s*(?:(?:this is |sent )?an? )?(?:voice|audio) (?:message|note|memo)\b[\s:.,-]*/iu;
// Stryker restore Regex

/** A dictated text without the marks that were said aloud: "full stop" ends a sentence, and is never STOP. */
export function withoutSpokenMarks(text: string): string {
  const words = text.replace(VOICE, "").replace(SPOKEN, ". ");
  return words === text ? text : words.trim();
}

/** Reads a message without them. */
export const asDictated =
  (understand: Understander["understand"]): typeof understand =>
  (text, situation) =>
    understand(withoutSpokenMarks(text), situation);
