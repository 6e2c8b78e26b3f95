import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const MEDICINE =
  "(?:insulin|(?:asthma )?(?:inhalers?|pumps?)|epi ?pens?|(?:epilepsy|heart|seizure|asthma|diabetes|hiv) (?:tablets?|pills?|meds|medicines?|medication)|meds|medication|medicines?|methadone|prescriptions?|warfarin|keppra|steroids)";
const AWAY =
  "(?:inside|in there|in (?:the|my|his|her|their|that) (?:\\w+ )?(?:house|flat|room|hostel|place|car|bag|bin|fridge)|locked (?:in|up|away)|still there|at (?:his|hers|theirs|my exs|the (?:flat|house|hostel)|home|mums|dads)|with (?:him|her|them))";
const OUT_OF_REACH = prefiltered(
  new RegExp(
    [
      `\\b${MEDICINE}(?: (?:is|are|was|all|still|stuck|and|everything|locked|left)){0,4} ${AWAY}\\b`,
      `\\b(?:incl|including|even|with|also|and) (?:all )?(?:my|me) ${MEDICINE}\\b`,
      `\\b(?:cant|cannot|couldnt|not|no way to|wont let me|wouldnt let me) (?:get|got|reach|have|take|pick up|collect)(?: (?:to|at|in|my|for|any of|all)){0,3} ${MEDICINE}\\b`,
      `\\b(?:without|no|left|lost|kept|keeps|keeping|has|hes got|shes got|theyve got|took|taken|hid|hides|binned|threw|wont give me|wont give|wouldnt give me)(?: (?:me|all|of|away|out|got|any)){0,2} (?:my )?${MEDICINE}\\b`,
    ].join("|"),
  ),
);
const OTHER =
  /\b(?:overdos\w*|od|took (?:all )?(?:of )?(?:my )?(?:meds|tablets|pills|insulin|medication|medicine)|no prescription charge|free prescriptions?|pay for)\b/;
// Stryker restore Regex,StringLiteral

/** Medicine of theirs that they cannot get to. @param words as plainWords gives them */
export const isMedicineAway = (words: string): boolean => OUT_OF_REACH.test(words) && !OTHER.test(words);
