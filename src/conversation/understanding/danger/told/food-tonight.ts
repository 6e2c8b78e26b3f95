import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WHEN = "(?:tonight|tonite|2nite|today|now|this (?:evening|weekend)|til (?:monday|mon|payday))";
const ASKS = prefiltered(
  new RegExp(
    `\\b(?:who|where|how)(?: \\w+){0,3} (?:ring|call|go|ask|get|find)(?: \\w+){0,2}? (?:food|formula|baby milk|nappies)(?: \\w+){0,3}? ${WHEN}\\b`,
  ),
);
const NEEDS =
  /\b(?:need|needs|out of|no|run out of|ran out of)(?: \w+){0,3} (?:formula|baby milk|nappies|food)\b/;
const SKINT =
  /\b(?:skint|no money|no cash|brassic|potless|broke|shops? (?:are |is )?(?:shut|closed)|0 pounds?|cant afford)\b/;
const FOR_FUN =
  /\b(?:event|order|takeaway|deliveroo|party|dog|cat|restaurant|mates?|course|date|voucher for|new brand|allergy|got food|food in)\b/;
// Stryker restore Regex

/** Food, or what a baby needs, for tonight, and no money for it. @param words as plainWords gives them */
export const needsFoodTonight = (words: string): boolean =>
  (ASKS.test(words) || (NEEDS.test(words) && SKINT.test(words))) && !FOR_FUN.test(words);
