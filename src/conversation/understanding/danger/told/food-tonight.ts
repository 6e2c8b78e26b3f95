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
const SCRAPS =
  "(?:crackers?|biscuits?|toast|dry (?:bread|cereal|pasta|noodles)|bread|cereal|noodles|super ?noodles|pot noodles|ketchup|sauce(?: sachets| packets)?|sugar(?: sachets)?|sachets|crisps|scraps|left ?overs|samples|free samples|sweets|milk|water|tea|coffee|the baby(?:s)? food|baby food|cold beans|beans|rice|plain pasta|one meal|half a meal|nothing)";
const LIVED_ON = prefiltered(
  new RegExp(
    `\\b(?:been |just |only |im |ive |literally |basically ){0,4}(?:eat(?:ing|in|en)?|ate|liv(?:ing|in|ed)|surviv(?:ing|in|ed)|exist(?:ing|in)|going|had)(?: (?:on|off|just|only|but|the|my|free|all|out of|some|a few|bits of|works?|mates?|hostels?|plain)){0,6} ${SCRAPS}(?: \\w+){0,5}? (?:for|4|since|all) (?:the |about |like |nearly |over |last |past ){0,3}(?:\\d+|two|three|four|five|six|a few|couple(?: of)?|week|\\w+day|days|payday|weekend)\\b(?! ?(?:mins?|minutes?|hours?|quid|am|pm))`,
  ),
);
const BY_CHOICE =
  /\b(?:diet\w*|cleanse|detox|fasting|ramadan|lent|gym|bulk\w*|cutting|keto|vegan|allerg\w*|hangover|love|obsessed|addicted|yum\w*|delicious|lush|christmas|xmas|easter|buffet|lol|haha\w*|teeth|tooth|wisdom|braces|tummy bug|ill|poorly|sick|flu|covid|throat)\b/;
const FOR_FUN =
  /\b(?:event|order|takeaway|deliveroo|party|dog|cat|restaurant|mates?|course|date|voucher for|new brand|allergy|got food|food in)\b/;
// Stryker restore Regex

/** Food, or what a baby needs, for tonight, and no money for it. @param words as plainWords gives them */
export const needsFoodTonight = (words: string): boolean =>
  (ASKS.test(words) || (NEEDS.test(words) && SKINT.test(words))) && !FOR_FUN.test(words);

/** Days on end on crackers, toast or what others leave. @param words as plainWords gives them */
export const livesOnScraps = (words: string): boolean => LIVED_ON.test(words) && !BY_CHOICE.test(words);
