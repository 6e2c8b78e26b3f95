import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SHARP = "(?:razors?|razor blades?|blades?|knife|scissors|glass)";
const MEANS = `(?:${SHARP}|pills|tablets|tabs|meds|rope|noose|bleach)`;
const THE = "(?:the|a|my|this|some|these|all (?:the|my|of)(?: my)?|me)";
const SKIN = "(?:wrists?|arms?|legs?|skin|thighs?|neck|throat|stomach|veins?)";
const IN_HAND = prefiltered(
  new RegExp(
    [
      `\\b(?:holding|gripping|clutching|sat (?:here )?with) (?:on to )?${THE} (?:\\w+ )?${MEANS}\\b`,
      `\\b${MEANS} (?:is |are |s )?(?:here |right here )?(?:in|on) my (?:hands?|lap|palm)\\b`,
      `\\b${SHARP} (?:is |s |pressed |right |held |pushed |down )*(?:on|at|to|against|into) (?:my|me) ${SKIN}\\b`,
      `\\bgot ${THE} ${SHARP} (?:out|here|ready|with me)(?: (?:now|again|rn))?\\W*$`,
    ].join("|"),
  ),
);
export const OTHER_USE =
  /\b(?:shav\w*|beard|stubble|fringe|hair|cook\w*|kitchen|onions?|veg\w*|cake|bread|skat\w*|props?|photo|craft\w*|wrapping|paper|sew\w*|lego|carv\w*|pumpkin|fish\w*|chef|whittl\w*|climb\w*|dog|boat|wine|mascara|gym|grass|lawn|mower|vet|chemist|pharmacy|boots|prescription|for my (?:nan|mum|baby|headache|cold)|stitches|healed|plaster|tattoos?|lenses|glasses)\b/;
export const IN_OTHERS =
  /\b(?:he|she|hes|shes|they|theyre|dad|mum|brother|bf|boyfriend|ex|man|lad|mate|friend)\b(?: \w+){0,3} (?:holding|got|has|with|had|put|held|pointing)\b/;
export const FOR_ANOTHER =
  /\b(?:kill|stab|shank|cave|do) (?:him|her|them|da|the|this|that)\b|\boutside (?:his|hers|theirs|her|their)\b|\b(?:put|puts|pulled|held|holds) (?:a|his|her) (?:\w+ )?(?:knife|blade|glass|scissors) (?:to|at|on|against)\b/;
// Stryker restore Regex

/** What could kill or cut them is in their hand, or at their skin. @param words as plainWords gives them */
export const hasMeansInHand = (words: string): boolean =>
  IN_HAND.test(words) && ![OTHER_USE, IN_OTHERS, FOR_ANOTHER].some((pattern) => pattern.test(words));
