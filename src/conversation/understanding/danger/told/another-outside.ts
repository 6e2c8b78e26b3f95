import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WHO =
  "(?:(?:my|a|his|her|our|this|some|the) (?:\\w+ ){0,2}?(?:mates?|m8|friends?|bestie|brother|bro|sister|sis|cousin|mum|dad|nan|uncle|lad|girl|man|guy|boy|kid|woman|neighbour)s?(?: i know| from \\w+| in my \\w+)?|hes|shes|theyre|he|she|they|someone|somebody)";
const OUTSIDE = prefiltered(
  new RegExp(
    `\\b${WHO}(?: (?:is|are|has|have|been|got|gonna be|just|still|actually|now|homeless and)){0,4} (?:(?:sleep|kipp?|doss|camp|liv)(?:ing|in)? (?:rough|outside|outdoors|on the streets?|out|in (?:a|the|his|her|their) (?:\\w+ )?(?:park|tent|car|van|doorway|bus (?:stop|shelter|station)|station|stairwell|woods|shed|subway|alley|bin shed|car ?park))|homeless|on the streets?|nowhere to (?:sleep|stay|go|live)|(?:been )?(?:kicked|chucked|thrown) out)\\b`,
  ),
);
const MINE =
  /\b(?:i|im|ive|ill|me|we|were|weve|us|myself)\b(?: \w+){0,4}? (?:sleep\w*|kip\w*|homeless|nowhere|street|streets|outside|kicked out|chucked out|thrown out|park|tent)\b|\b(?:kicked|chucked|threw|thrown|kicking|locked) (?:me|us)\b|\bwith me\b|\b(?:my|his|her) (?:cat|dog)\b/;
const ORDINARY =
  /\b(?:camping|festival|dofe|d of e|duke of|holiday|used to|years ago|last (?:year|summer)|film|story|song|class|lesson|the club|the pub|the gym|the group|college|school|of the (?:game|cup|chat)|project|volunteer\w*|course|sim|sims|charity|sleep ?out)\b/;
// Stryker restore Regex

/** Somebody else who has nowhere to sleep. @param words as plainWords gives them */
export const tellsOfAnotherOutside = (words: string): boolean =>
  OUTSIDE.test(words) && !MINE.test(words) && !ORDINARY.test(words);
