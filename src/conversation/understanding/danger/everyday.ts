import { onlySaysThereIsSomething } from "../reach/about-to-tell.ts";
import { isBareTime } from "./bare-time.ts";
import { isOfPeople } from "./everyday-people.ts";
import { isEverydayWont } from "./everyday-wont.ts";
import { isFamilyDoing } from "./family-doings.ts";
import { isOnlySaidSo } from "./only-said-so.ts";
import { isOrdinaryDoing } from "./ordinary-doing.ts";
import { isPlainLife } from "./plain-life.ts";
import { isStoryTold } from "./told/story-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NEAR =
  "(?:mates?|friends?|bf|boyfriend|gf|girlfriend|brothers?|sisters?|mum|mom|nan|cousins?|auntie|foster mum)";
const WHEN =
  "(?: (?:tonight|tomorrow|later|today|now|this (?:week|weekend|evening)|soon|after (?:college|work)|on \\w+day|at \\d+|for (?:tea|food|dinner|a bit)))?";
const OPENS = "^(?:(?:hi|hey|hello|hiya|sorry|ok|yeah|btw|oh|so)[ ,]+){0,3}";
const ENDS = "(?: (?:lol|x|xx|ty|thanks|pls|please))?\\W*$";
const CHANGE =
  "(?:[ ,]+(?:so |and )?(?:can|could) (?:i|we|you|u) (?:please |pls )?(?:change|move|make|book|do|come|swap)(?: (?:the|my|it|time|appointment|appt|booking|of|to|a|bit|later|earlier|different|another|day|in|one|we|at|\\d+)){0,8})?";
const WHOLE = [
  `my ${NEAR}(?:s| is| are|re)? (?:picking me up|dropping me off|giving me a lift|taking me (?:out|shopping)|coming (?:round|over|with me|to (?:mine|ours|stay|visit)|to see me)|visiting(?: me)?)${WHEN}${CHANGE}(?: is that (?:ok|alright))?`,
  "(?:i|ive|just|i just|ive just) (?:took|taken|accepted|said yes to|got) (?:the|a|that|this) (?:\\w+ )?(?:job|place|course|room|flat|offer|apprenticeship|placement)(?: (?:at|with|in) \\w+)?",
  "(?:i )?(?:cant|cannot|can not|couldnt) (?:see|find|open|get) (?:the|my|any|that|your|ur) (?:\\w+ )?(?:bookings?|appointments?|appts?|events?|list|options?|menu|messages?|email|link|letter|forms?|page)(?: (?:on here|anywhere|in here|here|on my phone|u sent|you sent|again|yet|any more|anymore))?",
  `my (?:mum|mom|nan|sister|mates?|tutor|college|job ?cent(?:re|er)|work) (?:keeps?|kept|wont stop) (?:ringing|calling|texting|phoning|messaging) me(?: (?:about|for|to) .{1,30})?${WHEN}`,
  "(?:my|the) (?:little |big )?(?:sister|brother|son|daughter|baby)(?: is|s)? (?:being taken|getting taken|going) to (?:the |a )?(?:dentist|doctors?|gp|school|nursery|park|zoo|clinic|optician)s?",
  "(?:my |the )?baby(?: is|s)? (?:moving|kicking) (?:loads|lots|a lot|fine|well|around)(?: (?:now|today))?(?:[ ,]+im \\d{1,2} (?:weeks|wks)(?: pregnant)?)?",
  "(?:its |it is |im )?(?:ok|okay|alright|fine)(?: now)?[ ,]+(?:hes|shes|theyve|he has|she has) (?:gone|left)(?: now| home)?",
  "(?:im|i am) (?:gonna|going to)(?: go(?: now)?)?",
  "(?:no+ |nah |i |i really |no i |na i )?(?:dont|do not|didnt) (?:want|wanna|wana|fancy)(?: to| it| that| this| one| any)?(?: (?:right )?now| today| thanks?| sorry| tbh| really)?",
  "(?:ask for:? )?a home when you get out",
  `(?:im |i am )?taking my (?:(?:little|big|baby|younger) )?(?:${NEAR}|son|daughter|kids?|niece|nephew) to get (?:her|his|their) hair (?:cut|done)`,
  "(?:im|i am|we|they|my \\w+|the \\w+|its|its just)(?: (?:live|lives|is|s|at|in|college|school|work|the|my|shop|flat|uni|gym|stop|bus|tram|nursery|are|on|over|just)){1,7} (?:other|far) side of the (?:bridge|fence|river|road|park)",
  "i live (?:right )?(?:in front of|by|near|next to|opposite) (?:a|the) (?:bus stop|tram stop|station)(?: is that (?:ok|alright))?",
  "(?:all|both|neither|none|each|any|either|some|one|two|three) of (?:them|those|these)(?: (?:times|days|ones|places))?",
  `(?:i |soz i |sorry but i )?(?:cant|cannot|can not|wont be able to) (?:go|come|make it|do it|be there|attend)(?: in)?(?: (?:on|this|next))* (?:mon|tues?|weds?|wednes|thurs?|fri|satur|sat|sun)(?:day)?(?: (?:now|any more|sorry|morning|afternoon|at \\d+))*${CHANGE}`,
].map((words) => new RegExp(`${OPENS}${words}${ENDS}`));
const GAME = /\b(?:call of duty|cod|warzone|fortnite|gta|apex|halo|valorant|cs ?go|overwatch|fifa)\b/;
const GAME_DOING = /\b(?:kill|smash|shoot|batter|destroy|murder|die|dead)\w*\b/;
const NO_GAME =
  /\b(?:my ?self|me ?self|life|mum|mom|dad|ex|bf|gf|real|school|really|him|her|someone|knife|gun|sister|brother|staff|me|tablets?|pills?|want to|wanna)\b/;
const AT_PLACE =
  /^(?:(?:hi|hey|hello|sorry)[ ,]+)?(?:im |i am |ive got to |am )?(?:at|on|by|near|outside|in) (?:the|a) \w+/;
const ASKS_WAY =
  /\b(?:where|what|which|how)(?: (?!why\b)\w+){0,4} (?:entrance|door|stop|get off|way|building|office|platform|train|tram|bus|exit|floor)\b/;
const NO_WAY =
  /\b(?:jump\w*|die|dying|kill\w*|hurt\w*|knife|edge|ledge|end|help|scared|why|sorry|bye|goodbye|alone|hit|cant|dont|sleep\w*|homeless|run|ran|follow\w*|him|cold|hiding|bleed\w*)\b/;
const SHORT = 90;
// Stryker restore Regex,StringLiteral

/** Everyday words that read like danger to a classifier: these and no more, from the first to the last. @param words as plainWords gives them */
export function isEveryday(words: string): boolean {
  if (
    [isPlainLife, isOrdinaryDoing, isOnlySaidSo, isOfPeople, isFamilyDoing, isStoryTold].some((is) =>
      is(words),
    )
  )
    return true;
  if (words.length > SHORT) return false;
  if (isBareTime(words) || onlySaysThereIsSomething(words)) return true;
  return (
    WHOLE.some((pattern) => pattern.test(words)) ||
    isOfGame(words) ||
    asksTheWay(words) ||
    isEverydayWont(words)
  );
}

const isOfGame = (words: string): boolean =>
  GAME.test(words) && GAME_DOING.test(words) && !NO_GAME.test(words);

const asksTheWay = (words: string): boolean =>
  AT_PLACE.test(words) && ASKS_WAY.test(words) && !NO_WAY.test(words);
