import { isPlainYes } from "../entities/plain-yes.ts";
import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS_YES =
  /^(?:y|ye|yes|yess|yea|yeah|yeh|yh|yep|yup|ok|okay|k|kk|sure|alright|aight|right|fine|cool)(?: (?:yes|yeah|ok|okay|then|so|well))* /;
const AGREES =
  /\b(?:please|pls|plz|plse|thanks|thx|thank you|ta|cheers|ask|tell|text|message|book|sign|apply|send|go on|go ahead|go for it|do (?:it|that|both)|that (?:one|would|works|be|sounds)|thats? (?:great|good|fine|perfect|ok|okay|cool|sound|lovely|works|the one)|sounds (?:good|great|fine|ok)|(?:would|id|i d) (?:like|love)|(?:want|need|wanna|have|take|like) (?:it|that|this|one|them|the|a|an|some|to (?:ask|know|do|apply|get|have|try|learn|hear|book|come|go))|if (?:u|you) (?:can|could|dont mind)|how|what|when|where|who|which|more|first|second|number|one|two|both|my pa|pa|worker|adviser)\b|\d/;
const SAYS_OF_THEM = /\b(?:die|dead|kill|hurts|hurting|scared|crying|cant (?:cope|do this|go on|take))\b/;
// Stryker restore Regex

/** "yes it hurts so much", "ok im going bed": a word of yes with something else behind it, that agrees to nothing. */
export function isYesAndMore(text: string): boolean {
  const words = withoutMarks(plainWords(text));
  if (!OPENS_YES.test(words) || isPlainYes(text)) return false;
  return SAYS_OF_THEM.test(words) || !AGREES.test(words);
}
