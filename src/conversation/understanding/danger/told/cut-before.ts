import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LIMB = "(?:wrists?|arms?|forearms?|legs?|thighs?|stomach|belly|hips?|chest|my ?self|me ?self)";
const MINE = `(?:(?:my|me|mi|both|both my) (?:\\w+ )?${LIMB}|my ?self|me ?self|mesen)(?! (?:some|a|an|off|free|loose|fat|slack|out|down|short)\\b)`;
const I =
  "(?:^|\\b(?:i|ive|iv|i have|just|again|and|but|so|ok|hi|hey|denise|help|sorry|well|um|it|ye|yeah) )";
const CUT = prefiltered(
  new RegExp(
    `${I}(?:cut|cutted|cutting|sliced?|slashed|slit|carved|gashed|scored|hacked|ripped|opened) ${MINE}\\b`,
  ),
);
const DID = prefiltered(
  new RegExp(`${I}(?:did|done|do|been doing) (?:my|me|both my) (?:wrists?|arms?|forearms?|legs?|thighs?)\\b`),
);
const WOUND =
  /\b(?:deep|deeper|deepish|bad (?:one|cut)|infected|pus|gaping|open(?:ing|s|ed)?|stitch\w*|weep\w*|bleed\w*|blood|sore|oozing|septic|seen to|blade|razor|scissors|to (?:bits|shreds|pieces|ribbons))\b/;
const ON_A_DAY =
  /\b(?:last (?:nite|night|nt)|yesterday|yday|yest|the other (?:day|night)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:\d|two|three|few|couple(?: of)?) (?:days|nights) ago|(?:this|earlier this) (?:morning|week)|at the weekend|up|earlier|before|again)\b/;
const AGAIN = /\bagain\b/;
/** With what it was done that nobody does it with, or at what. */
const BY_CHANCE = prefiltered(
  /\b(?:chopp?ing|cook\w*|kitchen|onions?|veg\w*|shav\w*|tin|can lid|glass|window|mirror broke|washing up|work|job|site|shift|slicer|machine|saw|fell|fall\w*|tripp?\w*|accident\w*|by mistake|slipped|garden\w*|carpet|stanley|diy|fence|wall|nail|wire|gate|metal|door|thorns?|brambles?|bush|hedge|rocks?|bike|cycling|scooter|skate\w*|climb\w*|play\w*|foot(?:ball|y)|rugby|gym|beach|sea|swim\w*|cat|dog|rabbit|hair|fringe|hours|tattoo\w*|exercise|weights|workout|tan|nails|makeup|lol|haha\w*)\b|\bon an? (?!night|mad|bad|low|sat|sun|mon|tues|whim|down)\w+/,
);
const NOT_SO =
  /\b(?:want to|wanna|gonna|going to|might|could|if i|urge|thinking|thoughts|nearly|almost|years? ago|months? ago|last (?:year|month|summer)|used to|when i was|dream\w*|never|film|story|havent|didnt|not|off)\b/;
/** "its not that deep" is of the wound. */
const NOT_DEEP =
  /\b(?:not|isnt|aint|wasnt)(?: (?:that|too|so|very|really)){0,2} (?:deep|bad|bleeding|serious|much)\b/g;
// Stryker restore Regex

/** A wound to be looked at, or a cut that nothing more is told of. */
export type CutBefore = "wound" | "cut";

/**
 * Somebody has cut an arm, a leg or the like of their own, on a day or in a way that is told, and nothing says that it
 * came by chance: it is self-harm. @param words as plainWords gives them
 */
export function cutBefore(words: string): CutBefore | undefined {
  // Stryker disable next-line StringLiteral: whatever stands for it is no wound
  const rest = words.replace(NOT_DEEP, " ");
  if (BY_CHANCE.test(words) || NOT_SO.test(rest)) return undefined;
  if ((CUT.test(words) || DID.test(words)) && WOUND.test(rest)) return "wound";
  const isCut = CUT.test(words) ? ON_A_DAY.test(words) : DID.test(words) && AGAIN.test(words);
  return isCut ? "cut" : undefined;
}
