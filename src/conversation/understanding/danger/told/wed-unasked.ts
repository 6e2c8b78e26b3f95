import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "(?:family|aunt(?:ie|y|ies)?|gran|grandma|nan|mum|mom|mam|dad|father|mother|parents|elders|uncles?|brothers?|stepdad|stepmum|in laws|they|theyre|theyve|imam|mullah)";
const COUNTRY =
  "(?:somalia|somaliland|sudan|egypt|gambia|sierra leone|kenya|ethiopia|eritrea|mali|guinea|nigeria|djibouti|senegal|pakistan|mirpur|kashmir|bangladesh|sylhet|india|punjab|iraq|kurdistan|iran|afghanistan|kabul|yemen|turkey|morocco|algeria|lebanon|syria|albania|back home|abroad|my country|our country|the village|over there)";
const WED = "(?:marry|marries|married|marrying|wed|engaged)";
const RITE = "(?:nikah|nikkah|rishta|engagement|wedding|marriage|match)";
const UNASKED = prefiltered(
  new RegExp(
    [
      `\\b${KIN}(?: \\w+){0,2}? (?:says?|said|saying|told me|tells me|decided|wants?|insists?)(?: that)? (?:im|i am|i will be|ill be|ima be|i have to be|i be|i must) (?:\\w+ )?(?:${WED}|getting ${WED}|to be ${WED})\\b`,
      `\\b${KIN}(?: \\w+){0,3}? (?:says?|said|saying|told|tells?|wants?) (?:that )?(?:i|me|she|her) (?:(?:to|must|have to|has to|should|will|gotta|need to|got to|going to) ){0,2}(?:marry|wed|be (?:a |his )?(?:wife|bride))\\b`,
      `\\b(?:im|i am|i was|i got|she is|shes|she was) (?:only |just )?1[0-7]\\b.{0,40}\\b(?:married|engaged|nikah|marry|promised|wife)\\b|\\b(?:married|engaged|promised|marry)\\b.{0,40}\\b(?:im|i am|i was|at|shes|she is|aged?) (?:only |just )?1[0-7]\\b`,
      `\\b(?:married|engaged|engage|marry|marriage|wed|wedding) (?:\\w+ )?by force\\b|\\bforced? (?:me |her )?(?:to (?:get |be )?)?(?:engage\\w*|match|nikah|rishta|wed\\w*|marr\\w+)\\b|\\bengage(?:d|ment) by force\\b`,
      `\\b${KIN}(?: (?:has|have|had|just|already|will|want|wants|to|gonna|going|are|is|be|all|both|now|planning|trying|about)){0,4} (?:marry|married|marrying|wed|wedding) (?:me|her|my sister)\\b(?! (?:for|because|in (?:june|july|may|august|september)))`,
      `\\b(?:run|running|escape|escaping|get away|get out|flee|hide|hiding|leave)(?: \\w+)? (?:from|of|before) (?:the|my|this|a|their) (?:\\w+ )?${RITE}\\b`,
      `\\b(?:took|taken|takes|keeps?|keeping|kept|hid|hidden|holds?|holding|locked)(?: \\w+){0,2}? (?:passports?|mine|papers|id|brp)\\b.{0,40}\\b(?:before|b4|till|til|until|cant|so i)\\b.{0,30}\\b${RITE}\\b`,
      `\\b(?:stop|cancel|get out of|call off) (?:a|the|my|this) (?:\\w+ )?${RITE}(?: that)?(?: (?:i|which i))(?: \\w+)? ?(?:didnt|dont|never|do not|wasnt|have no)\\b`,
      "\\b(?:being|be|getting|been|got) (?:wed|married|married off|wed off) to (?:an? |some )(?:\\d\\d|old|older|man)\\b",
      `\\b(?:found|picked|chose) (?:me |her )?(?:a|some) (?:man|boy|groom|husband|girl|wife)\\b.{0,40}\\b(?:flight|tickets?|wedding|nikah|${COUNTRY})\\b`,
      `\\b(?:been|was|am|im|being|got) promised (?:to|since|in|as)\\b`,
      `\\b(?:have|got|need|forced|made|must|making me|make me)(?: to)? (?:say yes|agree) to (?:the |a |this |his |my |their )?(?:${RITE}|marry|marrying|him|proposal)\\b`,
      `\\b(?:i|she) (?:must )?(?:marry|wed)(?: \\w+){1,3} or (?:i|they|he|she|dad|mum|im|leave|else|get|be)\\b`,
      `\\bif i (?:dont|do not|wont|not|refuse|say no)(?: to)? (?:marry|wed|the (?:nikah|wedding|marriage|match|man))\\b`,
      `\\b${COUNTRY}\\b.{0,50}\\b(?:to (?:marry|wed)|meet (?:a|the|some|my) (?:boy|man|husband|girl|guy|groom|suitor)|be (?:a )?(?:wife|bride)|husband waiting|man waiting|a groom)\\b`,
      `\\b(?:they|mum|dad|family|uncle|parents|aunt\\w*|brothers?)\\b.{0,40}\\b(?:one way|not (?:coming|going) back|wont (?:come|be coming) back|stay there)\\b.{0,30}\\b(?:${COUNTRY})\\b|\\b(?:sending|send|sends|taking|take|takes|flying|fly) (?:me|her|my sister) (?:\\w+ )?${COUNTRY}\\b.{0,40}\\bone way\\b|\\bone way (?:ticket|flight)\\b.{0,20}\\b${COUNTRY}\\b.{0,40}\\b(?:mum|dad|uncle|family|they|not coming|never|marry)\\b`,
      "\\bgive (?:me|her|my sister)(?: \\w+){0,5} as (?:a |his )?(?:wife|bride)\\b|\\b(?:be|become|made) (?:a|his|somebodys) (?:wife|bride)\\b.{0,20}\\b(?:dont|not|scared|force\\w*|no choice|old|back|country)\\b|\\bto be a wife\\b",
      "\\b(?:choose|chose|chosen|choosing|picked|found|find|got|arranged|lined up|sorted) (?:(?:a|me|my|an|old|out) ){0,3}(?:wife|husband|man|groom|bride|him|her|somebody|someone) for me\\b",
      "\\b(?:i am|im|i|she is|shes) (?:marry|married|to marry|marrying|engaged|promised)(?: to)? (?:an? |some |this )?(?:old|older|old old|much older) (?:man|guy|bloke|men)\\b",
      "\\bsold (?:me|her|my sister) (?:for|to|in|into) (?:marr\\w+|a (?:man|husband)|be (?:his )?wife)\\b",
      `\\b${RITE}\\b.{0,50}\\b(?:didnt agree|did not agree|never agreed|never said yes|didnt say yes|i (?:dont|do not|didnt|not) want|i said no|not want it|no choice|wasnt asked|not asked|against my will|its mine|is mine|dont know him|never met)\\b`,
      `\\b(?:never said yes|i said no|didnt agree|no choice|dont want (?:him|it|this)|i dont want)\\b.{0,50}\\b(?:${RITE}|groom|engaged|red dress|bridal|husband)\\b|\\b(?:wedding|red|bridal|henna) (?:dress|gold|night)\\b.{0,40}\\b(?:never said yes|i said no|didnt agree|dont want)\\b`,
      "\\b(?:its|is|for) (?:actually |really |just )?(?:my|mine)(?: own)? (?:wedding|nikah)\\b.{0,25}\\b(?:dont|trick\\w*|lied|no one told|didnt know)\\b|\\btrick\\w*\\b.{0,60}\\bwedding\\b",
      `\\b(?:mullah|imam|moulvi|molvi|priest|qazi)\\b.{0,40}\\bto marry (?:me|her|us)\\b`,
      `\\b(?:family )?(?:trip|holiday)\\b.{0,40}\\b(?:theres|there is|there was|theyve got|to meet) (?:a|my) (?:groom|husband|man waiting|wedding)\\b`,
      "\\b(?:bring|brings|bringing|brought) (?:\\w+ )?(?:men|boys|guys|suitors|families|a man)(?: \\w+){0,4} (?:to )?(?:look at|see|inspect|choose|pick|view) me\\b",
      "\\bno (?:college|school|uni|job|phone|food)\\b.{0,12}\\b(?:until|till|unless) i (?:marry|say yes|agree)\\b",
    ].join("|"),
  ),
);
const GLAD =
  /\b(?:my (?:fiance|fiancee|bf|boyfriend|gf|girlfriend) (?:asked|proposed|and i)|excited|buzzing|happy|happiest|best (?:day|decision)|cant wait|lol|haha\w*|lovely|congrat\w*|film|novel|essay|coursework|episode|visa)\b/;
const NOT_GLAD =
  /\b(?:dont|do not|didnt|not|never|no|scared|afraid|forc\w*|made|make|kill\w*|hit|threat\w*|lock\w*|passport|help)\b/;
// Stryker restore Regex

/** A marriage that others have settled: who says so, whom they found, where it is to be. @param words as plainWords gives them */
export const isWedUnasked = (words: string): boolean =>
  UNASKED.test(words) && (!GLAD.test(words) || NOT_GLAD.test(words));
