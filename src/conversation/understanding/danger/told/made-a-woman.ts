import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GIRL =
  "(?:me|us|her|she|shes|(?:the |all the |our |my )?girls|(?:my|our|the|a|his|her|me)(?: \\w+){0,3}? (?:sisters?|sis|nieces?|daughters?|cousins?|girl|granddaughters?|year old|yr old))";
const SENT =
  "(?:tak(?:e|en|es|ing|in)|took|send|sends|sending|sent|fly|flies|flying|go|goes|going|gone|travel\\w*|book(?:ed|ing)?|visit(?:ing)?|bring(?:ing)?|abroad|back home|somalia|somaliland|sudan|egypt|gambia|sierra leone|kenya|ethiopia|eritrea|mali|guinea|nigeria|djibouti|liberia|senegal|kurdistan|iraq|pakistan|malaysia|indonesia|holidays?|hols|half term|summer|easter|village)";
const WOMAN =
  "(?:(?:be|being|get|getting|is|to be) (?:made|turned) (?:in ?to )?(?:a |an |proper )?(?:real |proper |true |good )?wom[ae]n|(?:make|made|making|turn) (?:her|me|us|them) (?:in ?to )?(?:a )?(?:real |proper |true |good )?wom[ae]n|becom(?:e|es|ing) (?:a )?(?:real |proper |true |good )?wom[ae]n|(?:ready|time|her turn|old enough)(?: for (?:her|me|us|them))?(?: now)? (?:to be|to become|to get made|2 be) (?:a )?(?:real |proper |true )?wom[ae]n|(?:be |being |made |get |getting )(?:made )?(?:clean|pure|purified)|purified|mak(?:e|es|ing) (?:(?:my|our|the) (?:\\w+ )?\\w+|her|us|me) (?:clean|pure)|so (?:shes|she is|im|they are) (?:clean|pure)|(?:to|2) be (?:a )?(?:real |proper |true )?wom[ae]n|(?:the )?(?:purification|cleansing|becoming a woman))";
const MADE_WOMAN = prefiltered(
  new RegExp(
    `\\b${GIRL}\\b.{0,60}\\b${WOMAN}\\b.{0,60}\\b(?:${SENT}|before (?:she|her|shes)|(?:shes|she is|she|aged?|only) (?:only |just )?(?:[3-9]|1[0-5]))\\b|\\b(?:${SENT})\\b.{0,60}\\b${WOMAN}\\b|\\b${WOMAN}\\b.{0,40}\\bbefore (?:she|her|shes)\\b`,
  ),
);
const BY_FAMILY =
  /\b(?:family|aunt(?:s|ies|ie|y)?|gran|grandma|granny|nan|mum|mom|mam|dad|father|mother|stepmum|stepdad|parents|elders|uncles?|in laws?|they|theyre|lady|women)s?\b/;
/** The ceremony of it, said with the cutting, with fear, or to a girl who goes to have it. */
const CEREMONY = prefiltered(
  new RegExp(
    `\\b(?:ceremony|celebration|ritual|party)\\b.{0,30}\\b(?:for ${GIRL}\\b.{0,30}\\bcutting|the cutting|(?:all (?:the )?)?girls (?:in|of) (?:our|my|the) (?:family|culture|village|country) (?:get|have|do|go))|\\bcutting (?:one|thing|day|time)\\b|\\b(?:bondo|sande) (?:society|bush|ceremony)\\b|\\bthe cutter\\b|\\b(?:${GIRL})\\b.{0,20}\\b(?:to have|for|having|get) (?:her|the) (?:ceremony|ritual)\\b.{0,30}\\b(?:(?:she|shes|only|aged?) (?:only |just |is )?(?:[3-9]|1[0-5])|${SENT})\\b|\\b(?:back home|abroad|holidays?|village)\\b.{0,30}\\b(?:to have|for) (?:her|the) (?:ceremony|ritual)\\b|\\b(?:taking|take|takes|took|sending)\\b.{0,20}\\bto (?:the|a) (?:lady|woman|women|auntie) (?:who|that) (?:does|do|did|cuts) (?:the |little |young )?(?:girls|it|us|me)\\b`,
  ),
);
const LIKE_ME = prefiltered(
  new RegExp(
    `\\b(?:do|does|doing|done|have) (?:it|that|the same|this) to ${GIRL}\\b.{0,20}\\b(?:like|what|same as|as) (?:they|it was|she|was|nan|mum)(?: was)? (?:did|done|do|had)(?: (?:it|that))? (?:to|2|on) (?:me|us)\\b|\\b(?:hurts?|hurt|sore|pain\\w*|scar\\w*)\\b.{0,20}\\bwhen they cut (?:you|u|her|me|girls)\\b|\\b(?:having|have|get|getting|has|had) (?:the |her )?sunna\\b|\\b(?:arranging|arrange|arranged|booked|planning) for (?:the |all the |our |my )?(?:girls|sisters|nieces|daughters?|sister|niece) to (?:be|get) (?:done|cut|seen to)\\b`,
  ),
);
const OTHER =
  /\b(?:naming|christening|baptism|graduation|prize|award|opening|memorial|wedding|bar mitzvah|bat mitzvah|birthday|communion|confirmation|quinceanera|ribbon|cake|hair|hairdresser|nails?|makeup|make up|brows|lashes|ears?|periods?|police|army|course|film|documentary|campaign|coursework|drag|transition\\w*|gender|brother|son|nephew|boys?|baby shower|lol)\b/;
// Stryker restore Regex

/**
 * A girl who is to be cut, in the words that a family has for it and no others: made a woman, made clean, the ceremony
 * of all its girls. Where she goes, how old she is or who does it stands beside them.
 * @param words as plainWords gives them
 */
export const tellsOfMadeAWoman = (words: string): boolean =>
  !OTHER.test(words) &&
  ((MADE_WOMAN.test(words) && BY_FAMILY.test(words)) || CEREMONY.test(words) || LIKE_ME.test(words));
