import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OURS =
  "(?:(?:my|our|me|the|mi) (?:(?:mums?|nans?|front|back|bedroom|living) ){0,2}(?:room )?(?:window|door|house|yard|flat|car|whip|block|wall|gaff|crib|ends))";
const SHOT_AT = prefiltered(
  new RegExp(
    [
      `\\b(?:shot|shots|shoot|shooting|shootin|fired|firing|blasted|bussed|busted|let off|letting off|sprayed)(?: (?:shots?|a gun|it|off|a few|some|at|one|rounds?|guns?|the strap)){0,4} (?:at|on|towards|thru|through|into) (?:me|us|my (?:mate|bro|brother|boy|cousin|mum|sister|family)|${OURS})\\b`,
      "\\b(?:got|been|being|getting|was|were|am) shot at\\b(?! (?:the|a|an|gp|work|college|school|paintball|home)\\b)",
      `\\b(?:bullets?|shots?|gunshots?|rounds?)(?: (?:holes?|came|come|went|flew|fired|is|are|just|have|been)){0,3} (?:thru|through|in|into|at) ${OURS}\\b`,
      "\\bpulled up and (?:shot|fired|sprayed|started shooting)\\b",
    ].join("|"),
  ),
);
const NO_GUN =
  /\b(?:paintball|nerf|airsoft|laser|quasar|game|gaming|fortnite|cod|warzone|gta|xbox|ps[45]|water pistol|bb gun|snowballs?|photos?|photo ?shoot|music video|video shoot|penalt\w*|goal|keeper|football|net|film|movie|story|book|years? ago|when i was (?:little|young|a kid))\b/;
const WOUND =
  /\b(?:bleed\w*|blood|in (?:the|my) (?:leg|arm|foot|back|chest|head|hand|shoulder|stomach|belly|side|thigh)|wound\w*|grazed|hit me|caught me|been hit|hospital)\b/;
// Stryker restore Regex

/** Somebody shot at them or at their home, and nobody is said to be wounded. @param words as plainWords gives them */
export const tellsOfShotAt = (words: string): boolean =>
  SHOT_AT.test(words) && !NO_GUN.test(words) && !WOUND.test(words);
