import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isByOthers, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const AGE =
  "(?:1[0-7]|[6-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|under ?(?:age|18|eighteen|16|sixteen)|under aged|a (?:kid|child|minor)|in (?:school|year (?:\\d+|seven|eight|nine|ten|eleven))|at school|y(?:ea)?r ?(?:\\d{1,2}))";
const THEN = prefiltered(
  new RegExp(
    [
      `\\b(?:i )?(?:was|were|am|im|i am|be|being)(?: (?:only|like|about|just|still|bout|probs|probably|maybe|even|actually)){0,3} ${AGE}(?: (?:years old|yrs old|yo|yrs?|or \\w+|and \\w+))?(?: (?:in|on|when|wen|then|at the time|at time|back then|tho|though|too|still|and|in it|there)\\b|$)`,
      `\\b(?:from|since|of me (?:at|when|from)|taken (?:when|at|back when)|took (?:them|it) when|sent (?:them|it) when|when)(?: (?:i|was|were|am|im|me|he|it|we|only|like|just|about|at)){0,4} ${AGE}\\b`,
      `^(?:(?:only|like|just|about|and|i|im|they|aged?|at|me) ){0,3}${AGE}(?: (?:in (?:them|it|the pics?|that|some|the (?:photos?|pictures?|vids?|videos?))|at the time|then|when i sent (?:them|it)|years old|yrs|tho|on (?:them|it|the vid))){1,2}$`,
      `\\bpics?(?:tures?)?(?: (?:is|are|was|were|of|me|from|at)){1,3} ${AGE}\\b`,
    ].join("|"),
  ),
);
const PICTURES = prefiltered(
  /\b(?:pics?|pictures?|photos?|nudes?|videos?|vids?|snaps?|images?|naked|screenshots?|recorded|filmed|sex ?tape|(?:posting|posted|leaked?|sharing|shared|sent round) (?:me|my|them))\b/,
);
const NOT =
  /\b(?:not|wasnt|isnt|over 18|over eighteen|he was|she was|hes|shes|they were (?:\d|older|all|both)|my (?:sister|brother|mate|friend|cousin)|when i (?:met|started|moved|went|came|left|got)|when we met)\b/;
// Stryker restore Regex,StringLiteral

const HELD = "pictures-held";

/** "was 16 in them": pictures that are out, or held over them, are of a child. */
export const picturesOfChild: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || !THEN.test(words) || NOT.test(words)) return undefined;
  const isOfPictures = told.situation === HELD || PICTURES.test(`${told.before} ${words}`);
  return isOfPictures ? newsOf("pictures-young", told) : undefined;
};
