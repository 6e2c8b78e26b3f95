import { harmersIn } from "../../in-care/harmers.ts";
import { keptByName } from "../../words/kept-by-name.ts";
import { plainWords } from "../../words/plain-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ROLE =
  "(?:pas?|p a|advis[eo]r|personal advis[eo]r|(?:leaving care |social |key ?|support |case )?worker|mentor|sw)";
const COMPLAINS =
  "(?:complain\\w*|complane\\w*|report(?:ing)?|grass(?:ing)? (?:up|on)|(?:problem|issue|trouble|concerns?)s? with)";
const REFUSES =
  "(?:dont|do not|dnt|donot|cant|cannot|never|not|no longer|wont|refuse to|hate|scared of|frightened of|afraid of|uncomfortable (?:with|around|near)|unsafe (?:with|around|near))";
const ANOTHER =
  "(?:different|diff|new|another|other|change|changing|changed|swap|swapp\\w+|switch\\w*|replace|rid of|else as)";
const NEW_ONE = `(?<!(?<!\\b(?:can|could|may|please|pls) )\\b(?:i have|i got|ive got|ive|is|my|the|this) (?:a |my )?)\\b${ANOTHER}(?: (?:of |my |the |our |to |a |me |from |personal )){0,2} ?${ROLE}\\b(?! (?:told|said|hit|came|phone|number|seems|is (?:nice|ok|good|sound|lovely)))`;
const SHE_FIRST =
  /^\W*(?:(?:because|becuz|cause|cos|coz|cuz|bc|and|but|n|so|well|ok|that|when|yes|yeah|yh|basically|idk|um+|like)\W+){0,3}(?:s?he|shes|hes|they|theyre|it was her|it was him)\b/;
const SOMEBODY_ELSE =
  /\b(?:some ?one|some ?body|some (?:lad|bloke|man|guy|girl|woman|people|kid|boy|random)s?|an? (?:man|lad|bloke|guy|boy|woman|girl|stranger|customer|client)|lads|men|strangers?|people|gang)\b/;
// Stryker restore Regex

const MOST_NAMES = 500;
const WANTED = keptByName(MOST_NAMES, (firstName) => {
  const name = firstName && plainWords(firstName).replace(/\P{L}/gu, ".");
  const who = name ? `(?:(?:my|the|me|this|that) ${ROLE}|${name})` : `(?:my|the|me|this|that) ${ROLE}`;
  return new RegExp(
    [
      `\\b${COMPLAINS}(?: \\w+){0,3}? ${who}s?\\b`,
      `\\b${who}s?(?: (?:is|are|being|has|been|just|really|so|proper|well)){1,3} (?:bad|horrible|nasty|creepy|weird|inappropriate|bullying|out of order)\\b`,
      `\\b${REFUSES}(?: (?!get|come|make|meet|reach|wait|tell|tel|text|ring|call|know|think|remember|forget|reply|see (?:why|how)|find)\\w+){0,3} ${who}s?\\b(?! (?:number|to (?:know|see|find|worry|ring|call|text|get)|knows?|is$|name|text|reply|replies))`,
      NEW_ONE,
    ].join("|"),
  );
});

/**
 * Whether somebody complains of their own worker, or wants another: whoever they go on to speak of may well be that worker.
 * @param firstName as the worker is called here
 */
export const doubtsWorker = (text: string, firstName: string | undefined): boolean =>
  WANTED(firstName).test(plainWords(text));

/** Whether words that follow it can be about the worker: "she" comes first in them, or they name nobody else who did it. */
export function maySpeakOfThem(text: string): boolean {
  const words = plainWords(text);
  return SHE_FIRST.test(words) || (harmersIn(text).length === 0 && !SOMEBODY_ELSE.test(words));
}
