import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const WHO =
  "(?:he|she|they|hes|shes|(?:my|his|her|our|their|the|babys|kids) (?:new |ex |step ?|foster |baby ){0,2}(?:boyfriend|bf|girlfriend|gf|partner|husband|hubby|wife|fella|bloke|man|ex|mum|mam|mom|dad|nan|grandad|uncle|auntie|aunt|brother|sister|babysitter|childminder|father|mother|fiancee?|daddy|baby ?daddy|stepdad|stepmum|(?:babys?|kids|childs) (?:dad|father|mum|mother)|bd))";
const HOW =
  "(?: (?:has|have|had|is|was|just|jus|keeps?|kept|been|always|proper|really|even|started|who|ive seen|went and|actually)){0,3}";
const STRUCK =
  "(?:hits?|hitting|hitted|slap(?:s|ped|ping|t)?|smack(?:s|ed|ing)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|beats?|beating|beaten|batter(?:s|ed|ing)?|belt(?:s|ed|ing)|whack(?:s|ed|ing)?|wallop(?:s|ed|ing)?|thump(?:s|ed|ing)?|hurts?|hurting|bit|bites?|burn(?:s|t|ed))";
const CHILD =
  "(?:my|our|the|his|her|me) (?:(?:little|lil|baby|small|youngest|eldest|oldest|own|poor|only|\\d{1,2} (?:yrs?|years?|months?|weeks?) old|\\d{1,2}yo) ){0,3}(?:baby|babies|bab|bby|newborn|toddler|kids?|child|children|son|daughter|girl|boy|lad|little (?:one|un)|lil (?:one|un))";
const BY_ANOTHER = prefiltered(
  new RegExp(`\\b${WHO}${HOW} ${STRUCK} ${CHILD}\\b(?! (?:mates?|friends?|dad|mum|bf))`),
);
/** Only "her" or "him" is struck, and how small they are is said. */
const BY_ANOTHER_SMALL = prefiltered(
  new RegExp(
    `\\b${WHO}${HOW} (?:${STRUCK}|shook|shakes|shaking|threw|throws|slung|grabs?|grabbed|pushed|shoved) (?:her|him|them)\\b(?! (?:on|in|round|up) (?:the|her|his) (?:swings?|pram|buggy|trike|bike|trolley))(?!.{0,24}\\bon the swings?\\b).{0,60}\\b(?:shes|hes|theyre|she is|he is|they are|she s|he s)(?: (?:only|just|like|barely|not even|about|nearly|literally|still)){1,3} (?:[0-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|a (?:baby|bab|toddler|kid|child|little|newborn|tiny))\\b(?! (?:foot|feet|ft|stone|kg|pounds?|inches|mins?|minutes|hours?|miles?|streets?|doors?|stops?|(?:weeks|months) (?:pregnant|gone)))`,
  ),
);
const NAMES_SMALL =
  /\b(?:my|our|me) (?:\w+ ){0,2}(?:baby|babies|bab|bby|newborn|toddler|kids?|child|children|son|daughter|little (?:girl|boy|one|un)|lil (?:girl|boy|one|un)|baby (?:girl|boy)|lad)\b|\b(?:shes|hes|she is|he is|only|aged?|is|old) (?:only |just )?(?:\d|1[0-7])\b|\b\d{1,2} ?(?:yrs?|years?|months?|weeks?) old\b/;
const NO_HARM =
  /\b(?:never|didnt|doesnt|wouldnt|wont|not|if|dream\w*|film|game|fifa|fortnite|xbox|ps5|chess|cards|race|tickle\w*|by accident|accident(?:al|ally)?|with (?:a )?(?:balloon|pillow|snowball|water)|high fives?|goals?|up for|feelings|heart|lol|haha\w*|joking|years? ago)\b|\bat (?!home\b|his\b|her\b|night\b|the\b|my\b|mine\b|bed|tea|dinner|weekends?\b)/;
const ALSO_ME =
  /\b(?:hit|hits|beats?|slap\w*|punch\w*|kick\w*|hurts?|smack\w*) (?:me|us)\b|\b(?:me and|and me)\b/;
// Stryker restore Regex,StringLiteral

/** Somebody hit or hurt a child of the writer, who is not hurt as well. @param words as plainWords gives them */
export const tellsOfChildStruck = (words: string): boolean =>
  ((BY_ANOTHER.test(words) && NAMES_SMALL.test(words)) || BY_ANOTHER_SMALL.test(words)) &&
  !NO_HARM.test(words) &&
  !ALSO_ME.test(words);
