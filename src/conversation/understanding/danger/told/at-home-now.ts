import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PLACE =
  "flat|flats|house|home|room|bedroom|kitchen|place|building|block|hostel|bed|sofa|gaff|yard|cooker|oven|hob|door|curtains?|wall|stairs|landing|bin|upstairs|downstairs|next door|next doors|unit|caravan|tent|b&b";
const FIRE = prefiltered(
  new RegExp(
    [
      `\\b(?:${PLACE})(?:s| is| r| are| has| have)?(?: (?:just|all|proper|actually|literally|now|gone|went|is|up|been)){0,5} (?:on fire|caught fire|up in flames|in flames|set on fire|burning down|burnin down|ablaze)\\b`,
      `\\b(?:theres|there is|a|big|massive|started a|had a) fire (?:in|at|on|outside|downstairs|upstairs|next door|under)\\b(?: (?:my|me|the|our|this))?(?: (?:${PLACE}))`,
      `\\bfire (?:in|at) (?:my|me|the|our) (?:${PLACE})\\b(?! (?:door|alarm|drill|escape|risk|extinguisher))`,
      `\\b(?:set|setting) (?:fire to )?(?:my|me|our|the) (?:${PLACE}|letter ?box)(?: on fire| alight)?\\b(?= (?:on fire|alight)|.{0,3}$)`,
      "\\bsmoke (?:is )?(?:coming|pouring|everywhere|filling|under|in (?:my|the) (?:flat|room|hall|corridor|stairs))\\b",
      "\\b(?:trapped|stuck|cant get out)\\b.{0,30}\\b(?:fire|smoke|flames)\\b|\\b(?:fire|smoke|flames)\\b.{0,30}\\b(?:trapped|stuck|cant get out|cant breathe)\\b",
    ].join("|"),
  ),
);
const MONOXIDE = prefiltered(
  /\b(?:carbon monoxide|co)(?: ?(?:alarm|detector|monitor|thing|sensor)s?)?\b.{0,25}\b(?:going off|gone off|went off|beep\w*|bleep\w*|ringing|screaming|wont stop|wont shut up|keeps (?:going|chirping)|leak\w*|poison\w*|flashing)\b|\b(?:alarms?|detector|headaches?|dizzy|ill)\b.{0,50}\b(?:its|it is|theres|might be|could be|from|be) (?:the |a )?(?:carbon monoxide|co)\b(?! alarm)|\balarms?\b.{0,40}\bcarbon monoxide\b(?= *$)/,
);
const ALARM_BOUGHT =
  /\b(?:get|need|want|buy|fit|fitted|new|free|where|should i have|supposed to) (?:me |a |the |my |do i get )?(?:new |free )?(?:carbon|co|an alarm)\b/;
const GAS = prefiltered(
  /\b(?:smells?|smelling|smelt|stinks?|reeks?|smellin)(?: \w+){0,3}? (?:of |like )?(?:gas|rotten eggs)\b|\bgas (?:smell|leak|leaking|leakin|escape|escaping|is leaking)\b|\bleaking gas\b|\b(?:carbon monoxide|co) alarm\b(?= (?:is |has |keeps |just |wont |started )?(?:going|gone|went|beeping|bleeping|stop|ringing|off|screaming))|\b(?:gas|hob|cooker|oven) (?:was |been |is )?(?:left|lef) on (?:all night|and)\b/,
);
const PAST =
  /\b(?:last (?:year|month|week|summer|winter)|years? ago|months? ago|ages ago|weeks? ago|when i was|used to|was on fire|were on fire|drill|practice|what if|if there|fixed|sorted it|in case of)\b/;
const OWN_DOING =
  /\b(?:im|ill|about to|gonna|going to|wanna|want to|might|ima) (?:\w+ )?(?:set|burn|light|torch)\b|\bis me\b/;
const FIGURE =
  /\b(?:vibes?|bars?|tune|track|mixtape|outfit|fit|insta|tiktok|gta|fortnite|roblox|minecraft|sims|game|film|movie|episode|dream|fire pit|bonfire|petrol|gas mark|course|training|engineer|gas safe|bill|meter)\b/;
// Stryker restore Regex,StringLiteral

const isReal = (words: string): boolean => !PAST.test(words) && !FIGURE.test(words);

/** A fire where they are. @param words as plainWords gives them */
export const tellsOfFire = (words: string): boolean =>
  FIRE.test(words) && isReal(words) && !OWN_DOING.test(words);

/** A smell of gas, or the alarm for what burnt gas gives off. @param words as plainWords gives them */
export const tellsOfGas = (words: string): boolean =>
  (GAS.test(words) || (MONOXIDE.test(words) && !ALARM_BOUGHT.test(words))) && isReal(words);
