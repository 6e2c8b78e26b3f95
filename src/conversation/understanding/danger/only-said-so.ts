import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GAME =
  "(?:call of duty|cod|warzone|fortnite|gta|apex|halo|valorant|cs ?go|overwatch|fifa|fc ?2\\d|roblox|minecraft|among us|rust|siege|rocket league|tekken|mortal kombat|smash bros|red dead|xbox|ps[45]|switch|rivals|brawl stars|clash royale)";
const IN_GAME = prefiltered(
  new RegExp(
    `\\b(?:kill|shot|shoot|stab|snip|headshot|murder|destroy|clapp|merk|knif|camp|batter|blow|blew|ran|run)\\w{0,5} (?:me|us|him|her|them|my \\w+|the \\w+|everyone)\\b(?: \\w+){0,7} (?:in|on|at|playing) (?:the |a )?${GAME}\\b|^(?:\\w+ )?${GAME}\\b.{0,30}\\b(?:kill|shot|shoot|stab|snip|murder|destroy)\\w{0,5} (?:me|us|him|her|them|everyone)\\b`,
  ),
);
const NO_GAME =
  /\b(?:real|really|irl|hits?|hitting|punch\w*|slap\w*|kick\w*|hurt\w*|blood|bleed\w*|knife|school|home|door|room|house|hospital|scared|afraid|cry\w*|then|after|because|if i|when i|cos i|til|until|strangl\w*|chok\w*|threat\w*|police|want to|wanna|gonna|going to|my ?self|cant cope|die|dying|dead)\b/;
const SHOW =
  /\b(?:top ?boy|peaky(?: blinders)?|east ?enders|corrie|coronation street|hollyoaks|emmerdale|squid games?|game of thrones|the wire|breaking bad|snowfall|line of duty|luther|walking dead|stranger things|the sopranos|narcos|gangs of london|adolescence|killing eve|netflix|iplayer|season (?:\d|one|two|three)|series (?:\d|one|two|three)|episode)\b/;
const SHOWN =
  /\b(?:they|he|she|everyone|the (?:boss|baddie|bad guy|gang|main \w+|boy|killer|villain|guy|woman|man|lad|girl))(?: \w+){0,3} (?:kill|stab|shoot|shot|murder|cut|batter|beat|torture|rob|blow|blew|chop)\w{0,5}\b/;
const OWN_LIFE =
  /\b(?:me|us|my|mine|i|im|ive|ill|id|real|irl|here|round ours|same|like (?:him|them|her)|feel|relate|you|u)\b/;
const WHO_WRITES =
  /^(?:(?:hi|hiya|hey|hello|sorry|yo)[ ,]+)?(?:this is|its|it is|im|i am)(?: (?:\w+s?|his|her|their|the))?(?: \w+)? (?:housemate|flatmate|roommate|mate|friend|mum|mam|dad|nan|sister|brother|cousin|girlfriend|boyfriend|gf|bf|partner|carer|keyworker)(?: (?:here|speaking|texting|on (?:his|her) phone))?[ ,.]*(?:and )?(?:he|she|they|hes|shes|theyre|\w+)(?: (?:is|are|s))?(?: (?:not|isnt|aint|just|gone|nipped|popped|currently))*(?: (?:here|in|out|home|at home|at work|at college|working|asleep|sleeping|busy|around|available|to the shops?|to work|away))(?: (?:now|right now|atm|at the moment|today|til \w+|until \w+|sorry|left (?:his|her|the) phone|without (?:his|her) phone)){0,3}\W*$/;
const SHORT = 90;
// Stryker restore Regex

/**
 * Harm that is only played, seen or said of nobody: killed in a game, what they do in a series; and who is on the phone
 * while somebody is out. With one word of their own life beside it, it is none of these.
 * @param words as plainWords gives them
 */
export const isOnlySaidSo = (words: string): boolean =>
  words.length <= SHORT && [isPlayed, isOfShow, saysWhoWrites].some((is) => is(words));

const isPlayed = (words: string): boolean => IN_GAME.test(words) && !NO_GAME.test(words);

const isOfShow = (words: string): boolean => SHOW.test(words) && SHOWN.test(words) && !OWN_LIFE.test(words);

const saysWhoWrites = (words: string): boolean => WHO_WRITES.test(words);
