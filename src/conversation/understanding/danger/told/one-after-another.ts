import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FIT = "(?:fits?|seizures?|siezures?|convulsions?|tonic clonic)";
const FIT_AGAIN = prefiltered(
  new RegExp(
    `\\b${FIT}\\b(?!ness|ted)(?: (?:this|today|just|earlier|now|and|n|then|ive|i|had|about|an|a|hour|ago|morning|last|night|before|at|work|in|thats|thats the|the|its|been|again|hr|mins|minutes|\\d+|ten)){0,12} (?:another|again|2nd|second|third|3rd|one more)\\b|\\b(?:[2-9]|two|three|four|five|several|loads of|back to back|more than one|couple of|few) (?:\\w+ )?${FIT}\\b|\\b${FIT} (?:again and again|one after (?:another|the other)|every (?:(?:few|couple of|other|half|half an|\\d+|five|ten|twenty) )?(?:mins?|minutes?|hours?|hrs?|seconds))\\b|\\bkeeps? (?:on )?(?:having|getting|going into) (?:a |these |big )?${FIT}\\b|\\banother ${FIT}\\b.{0,30}\\b(?:today|this morning|an hour|after)\\b`,
  ),
);
const NO_FIT =
  /\b(?:giggl\w*|laughing|laughter|of rage|coughing|sneezing|clothes|jeans|dress|trainers|gym|outfits?|bill|when (?:she|he|they) sees?|dog|cat|puppy|last (?:year|month)|years? ago|months?|used to|when i was|fit lads?|fit girls?|lads|girls|drill|for fits)\b/;
const OTHERS =
  /\b(?:my|his|her|our|a|the) (?:\w+ )?(?:mates?|friends?|brother|sister|son|daughter|baby|boyfriend|bf|girlfriend|gf|mum|dad|nan|flatmate|housemate|cousin)\b|\b(?:he|she|hes|shes)\b/;
/** Whoever holds the phone for them has no fit. */
const TYPES =
  /\b(?:my|a|the) (?:\w+ )?(?:mate|friend|brother|sister|boyfriend|bf|girlfriend|gf|mum|dad|nan|flatmate|housemate|cousin)s?(?: is| s)? (?:typing|texting|writing|doing|sending)(?: \w+)?(?: for me)?\b/g;
const PAINKILLER = "(?:paracetamols?|co ?codamol|ibuprofen|nurofen|calpol|aspirin|codeine|painkillers?)";
const TWICE =
  "(?:twice|two lots|2 lots|double|doubled|again|second (?:lot|dose)|by (?:mistake|accident)|accidentally|forgot|forgotten)";
const NUMBER = "(?:9|[1-9]\\d|ten|eleven|twelve|fourteen|fifteen|sixteen|eighteen|twenty)";
const DOUBLED = new RegExp(`\\b${TWICE}\\b`);
const TAKEN = new RegExp(`\\b(?:took|taken|had|have|takin|taking)\\b(?: \\w+){0,6} ${PAINKILLER}\\b`);
const TOO_MANY = prefiltered(
  new RegExp(
    `\\b(?:like|about|thats|so|maybe|over|total|its|around|was|had|took) ${NUMBER}\\b(?! ?(?:mg|am|pm|mins?|minutes?|hours?|days?|quid|oclock|mg))|\\b${NUMBER} (?:of (?:them|em)|today|altogether|in total|tablets|pills|all together)\\b`,
  ),
);
// Stryker restore Regex

/** Whose fits they are, where one has come after another: that is for an ambulance. @param words as plainWords gives them */
export function fitsAgain(words: string): "self" | "another" | undefined {
  if (!FIT_AGAIN.test(words) || NO_FIT.test(words)) return undefined;
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  return OTHERS.test(words.replace(TYPES, " ")) ? "another" : "self";
}

/** Painkillers taken twice over by mistake, and more than a day's worth of them. @param words as plainWords gives them */
export const doubledPainkillers = (words: string): boolean =>
  [TAKEN, DOUBLED, TOO_MANY].every((pattern) => pattern.test(words));
