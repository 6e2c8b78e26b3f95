import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SEX =
  /\b(?:i |ive |we |me and \w+ |he and i |us |im )(?:have |had |been |was |just |already |did |kind of |sort of |only |finally )*(?:(?:had|have|having|havin) (?:\w+ )?(?:sex|sexs|seggs)|(?:did|done|do|doing) (?:it|sex|stuff|things) (?:with|together)|slept with|sleeping with|shagg\w*|fucked|smashed him|lost my (?:virginity|v card|v)|gave him (?:head|a bj|oral)|sent (?:him )?nudes?)\b|\b(?:had|having) (?:\w+ )?sex with (?:me|a|my|this)\b|\blost my virginity\b|\bunprotected sex\b/;
const NOT_IT =
  /\bsex (?:ed|education)\b|\b(?:havent|have not|never|not|dont) (?:had |have |having )?(?:sex|done it)\b|\bdidnt have sex\b/;
// Stryker restore Regex

/** Whether somebody says that they have had sex, of interest where they are a child. */
export function tellsOfSex(text: string): boolean {
  const words = plainWords(text);
  return SEX.test(words) && !NOT_IT.test(words);
}
