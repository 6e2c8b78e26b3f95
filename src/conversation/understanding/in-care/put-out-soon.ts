import { prefiltered } from "../words/prefiltered.ts";
import { asGrave, type ConcernReader, isByOthers, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:he|she|they|hes|shes|theyre|hell|shell|theyll|landlord|dad|mum|stepdad|step dad|boyfriend|bf|ex|nan|carer|uncle|boss|the (?:landlord|man|guy|owner))";
const PUT_OUT = prefiltered(
  new RegExp(
    [
      `\\b${THEY}(?: (?:is|are|has|have|just|keeps?|now|said|says|say|told|tells|me|texted|reckons|that|he|she|they|hell|shell|theyll|will|would|gonna|gna|going|to|wants?|threatened|threatening|if|i|dont|wont|didnt|ll|im)){0,10} (?:(?:chuck(?:s|ed|ing)?|kick(?:s|ed|ing)?|throw(?:s|n|ing)?|threw|put(?:s|ting)?|lock(?:s|ed|ing)?|boot(?:s|ed|ing)?|sling(?:s|ing)?|turf(?:s|ed|ing)?|get(?:ting)? rid of) (?:me|us|my (?:stuff|things))|evict(?:s|ed|ing)? (?:me|us)|chang(?:e|es|ed|ing) (?:the |my |our )?locks?)\\b`,
      `\\b${THEY}(?: (?:said|says|told me|reckons|keeps? saying|texted|that|if i dont|unless i|or|then|else|just)){1,4} (?:im|ill be|i am|i have to be|i gotta be|youre|ur|you are) (?:gonna be )?(?:out|homeless|on the streets?|gone)\\b(?! of (?:order|line|my))`,
      "\\b(?:ive|i have|i|got|have|got to|gotta|have to|need to|must)(?: (?:got|till|until|to|be|get|leave|go|move|pack)){1,4} (?:out )?(?:by|till|until|on|before|tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|this week|next week|end of)\\b",
      "\\b(?:im|i am|ill be|gonna be|going to be)(?: (?:gonna be|out|getting))? ?(?:homeless|out|on the streets?|kicked out|chucked out|evicted|put out)(?: (?:by|on|from|after|come|this|next)){1,2} (?:tonight|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|week|month)\\b",
    ].join("|"),
  ),
);
const OUT = /\b(?:out|homeless|evict\w*|locks?|streets?|my (?:stuff|things)|leave|move|pack|off)\b/;
const NOT =
  /\b(?:not|never|wont|doesnt want|court|college|school|club|pub|bin|rubbish|police|hospital|class|denise|used to|last (?:year|month|time)|years? ago|when i was|my (?:washing|bike))\b(?! (?:pay|do|give|sleep|let|have))/;
// Stryker restore Regex,StringLiteral

/** Whoever harms them says that they must be out: the day of it is news. */
export const putOutSoon: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || NOT.test(words)) return undefined;
  return PUT_OUT.test(words) && OUT.test(words) ? { ...asGrave(told), ofSelf: true } : undefined;
};
