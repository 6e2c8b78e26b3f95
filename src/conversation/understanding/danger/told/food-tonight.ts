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
const NOTHING_BUT = prefiltered(
  new RegExp(
    [
      `\\b(?:had|has|having|have|ate|eaten|eat|eating|et|got|given|giving|living on|on|fed)(?: \\w+){0,3}? (?:nowt|nothing|nothin|nuffin|nuthin|nout|fuck all|sod all|jack|not much)(?: (?:to eat|all day|today|in|since \\w+)){0,2} (?:but|cept|except|bar|apart from|other than|only|just) (?:\\w+ ){0,3}?${SCRAPS}\\b`,
      `\\b(?:only|just) (?:had|has|eaten|ate|got|having|eating)(?: \\w+){0,3}? ${SCRAPS}\\b.{0,30}\\b(?:im|i am|ive|we|were)(?: (?:just|only|been|are|on|having|had|living|surviving)){1,3} (?:water|tap water|tea|nothing|nowt|fumes)\\b`,
    ].join("|"),
  ),
);
const STEALS =
  "(?:nick(?:ing|in|ed)?|steal(?:ing|in)?|stole|stolen|robb?(?:ing|in|ed)?|shop ?lift(?:ing|in|ed)?|lift(?:ing|in|ed)|pinch(?:ing|in|ed)?|thiev(?:ing|in|ed)|teef(?:ing|in|ed)?|swip(?:ing|ed))";
const STEALS_TO_EAT = prefiltered(
  new RegExp(
    `\\b(?:i|ive|im|i am|been|having to|had to|have to|got to|gotta|keep|resort(?:ed|ing) to|down to|and)(?: (?:been|just|had to|having to|have to|started|now|only|even|reduced to|literally|keep|to)){0,4} ${STEALS}\\b(?!.{0,20}\\b(?:from|off) me\\b)(?: \\w+){0,6}? (?:to (?:eat|live|survive|feed|get by)|so (?:i|we|the \\w+|my \\w+|she|he|they) (?:can|could) eat|so (?:i|we) (?:dont|do not) (?:starve|go hungry)|(?:food|formula|baby milk|nappies|bread|milk|sandwiches|meal deals?)\\b(?= (?:from|off|out of|for|to|cos|because|just|in|at)\\b|\\W*$))`,
  ),
);
const NOT_STEALING =
  /\b(?:not|never|didnt|dont|wouldnt|accused|accusing|says?|said|years ago|used to|when i was|game|sims|film|flatmates?|housemates?|fridge|court|caution\w*)\b/;
const BY_CHOICE =
  /\b(?:fussy|picky|refus\w*|wont (?:touch|eat)|diet\w*|cleanse|detox|fasting|ramadan|lent|gym|bulk\w*|cutting|keto|vegan|allerg\w*|hangover|love|obsessed|addicted|yum\w*|delicious|lush|christmas|xmas|easter|buffet|lol|haha\w*|teeth|tooth|wisdom|braces|tummy bug|ill|poorly|sick|flu|covid|throat)\b/;
const FOR_FUN =
  /\b(?:event|order|takeaway|deliveroo|party|dog|cat|restaurant|mates?|course|date|voucher for|new brand|allergy|got food|food in)\b/;
// Stryker restore Regex

/** Food, or what a baby needs, for tonight, and no money for it. @param words as plainWords gives them */
export const needsFoodTonight = (words: string): boolean =>
  (ASKS.test(words) || (NEEDS.test(words) && SKINT.test(words))) && !FOR_FUN.test(words);

/** Days on end on crackers, toast or what others leave; or nothing else to give a child. @param words as plainWords gives them */
export const livesOnScraps = (words: string): boolean =>
  (LIVED_ON.test(words) || NOTHING_BUT.test(words)) && !BY_CHOICE.test(words);

/** They take from shops what they eat. @param words as plainWords gives them */
export const stealsToEat = (words: string): boolean =>
  STEALS_TO_EAT.test(words) && ![NOT_STEALING, BY_CHOICE].some((pattern) => pattern.test(words));
