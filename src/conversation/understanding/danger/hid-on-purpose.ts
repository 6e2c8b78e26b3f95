import type { Risk } from "../types.ts";
import { clean } from "../words/normalise.ts";

// Stryker disable Regex: lists of words are data
const OWN =
  /\b(?:suicid\w*|self harm\w*|selfharm|kms|unalive\w*|overdos\w*|kill (?:me|my ?self)|(?:to|wanna) die|hang myself)\b/;
const BY_OTHERS =
  /\b(?:rape\w*|raping|abus(?:ed?|es|ing|ive)|molest\w*|(?:sexually )?assault\w*|strangl\w*|stabbed|traffick\w*)\b/;
const STORY =
  /\b(?:film|movie|game|song|squad|book|series|episode|lyrics?|band|cod|fortnite|gta|lol|lmao|haha\w*)\b/;
// Stryker restore Regex
const LONGEST = 120;
const NONE: Risk = { level: "none" };

/**
 * Grave words that somebody disguised: whoever hides a word means it, so they are asked whether they are safe even where
 * nothing else is made of the message.
 * @param second the second reading of the text
 */
export function hidOnPurpose(text: string, second: string): Risk {
  if (text.length > LONGEST || STORY.test(second)) return NONE;
  const written = clean(text);
  const isHidden = (words: RegExp) => words.test(second) && !words.test(written);
  if (isHidden(OWN)) return { level: "urgent", kind: "suicide_self_harm", doubtful: true };
  return isHidden(BY_OTHERS) ? { level: "urgent", kind: "abuse_harm_from_others", doubtful: true } : NONE;
}
