import { prefiltered } from "../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const HELP =
  "(?:a ?& ?e|a and e|a n e|ane|a ?e|hospital|hosp|ospital|casualty|there|999|111|an ambulance|ambulance|any ?one|no ?one|nobody|them|doctors?|to be seen)";
const REFUSES = prefiltered(
  new RegExp(
    [
      `\\b(?:not|aint|wont|never|dont (?:want to|wanna)|refuse to|refusing to|cant|cannot|cba|no way im|not gonna|not going to|id rather die than)(?: (?:be|gonna|going to|ever|actually|even|just|bother\\w*|wasting time)){0,2} (?:go|going|goin|ring|ringing|call|calling|phone|phoning|face|see|seeing|get|getting)(?: (?:to|in|into|up|near|the|back|any|no|an|a|my|down|for)){0,3} ${HELP}\\b`,
      `^(?:nah|no|nope|na|please|pls|im|i|just|and|but|well|look|mate| ){0,6}no (?:hospital|hosp|a ?& ?e|a and e|ambulance|doctors?|999)\\b`,
      "^(?:(?:nah|no|nope|na|sorry|look|honestly|and|but|well|still|just|i|im) ){0,4}(?:not|aint|wont|never) (?:gonna |going to )?(?:go|going|goin|ring|ringing|calling|doing it)(?: (?:any ?where|there|in|now|tho|though|sorry|to|end of|full stop)){0,3}$",
    ].join("|"),
  ),
);
const NOT =
  /\b(?:cant get|can i|should i|do i|shall i|what if|why|they (?:said|told|wont)|not going to (?:die|do))\b/;
// Stryker restore Regex,StringLiteral

/** Whether somebody will not go where a doctor is, or not ring. @param words as plainWords gives them */
export const refusesHelp = (words: string): boolean => REFUSES.test(words) && !NOT.test(words);
