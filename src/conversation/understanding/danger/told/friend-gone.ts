import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const FRIEND =
  "(?:my|me|our|a|his|her) (?:(?:best|close|little|lil|big|younger|older|baby|step|foster|girl|boy) ?){0,2}(?:m8|mate|friend|bestie|flatmate|housemate|roommate|sister|sis|brother|bro|cousin|girlfriend|gf|boyfriend|bf|partner|niece|nephew|mum|mam|dad|nan|daughter|son)";
const GONE = prefiltered(
  new RegExp(
    `\\b${FRIEND}(?: (?!and\\b|n\\b|i\\b|im\\b|told\\b|said\\b|says\\b)\\w+){0,3}? (?:(?:been|has been|is|was|went|gone) (?:gone|missing|awol)|gone missing|disappeared|vanished|(?:never|hasnt|didnt|not|aint|has not|havent)(?: (?:ever|even|been|yet))? (?:came|come|been|turned up|got|back|home|seen|turn up)(?: (?:back|home|in|seen))?)\\b`,
  ),
);
// Stryker restore Regex,StringLiteral

/** A friend or one of the family is gone, in a message that may ask for another thing of their own. @param words as plainWords gives them */
export const isFriendGone = (words: string): boolean => GONE.test(words);
