import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THEY =
  "(?:(?:he|she|they|it|the baby|baby|babys|my (?:\\w+ )?\\w+)(?: ?(?:is|are|s|re))?|hes|shes|theyre)";
const BREATH = "(?:breath\\w*|breef\\w*|brething|alive|conscious|pulse|heart ?beat|awake)";
const MAYBE =
  "(?:i think|i fink|i guess|i hope|maybe|might be|not sure|i suppose|probably|probs|sort of|kind of|kinda|barely|hardly|just about|only just|a bit|a little|little bit|slightly|on and off|now and then|every (?:now|so)|sometimes|slow\\w*|really slow|fast|funny|weird\\w*|noisy|shallow|quiet\\w*|i cant tell|cant tell|dunno|idk|dont know|still i think)";
const DOUBTS = prefiltered(
  new RegExp(
    [
      `\\b${THEY}(?: (?:is|are|still|just|only|was|be|seems?|looks?|like|feels?|has|got|a|like shes|like hes)){0,4} ${BREATH}(?: (?:but|now|still|like|really|very|so|though|tho|a|just)){0,3} ${MAYBE}\\b`,
      `\\b(?:his|her|their|its|babys) breath\\w*(?: (?:is|has|gone|going|sounds?|looks?|feels?|really|very|so|all|a bit|just|like|getting)){0,4} (?:${MAYBE}|rattl\\w*|gurgl\\w*|snor\\w*)\\b`,
      `^(?:ok |yeah |still |just ){0,2}breathing(?: (?:but|and|now|still|very|so|really|just|a)){0,3} ${MAYBE}\\b`,
      `\\b${MAYBE}(?: (?:i|can|cant|if|whether|that|tell|know|see|think|sure|just|still|be|shes|hes|theyre|she|he|they|its|it|baby|the|is|are|s|im|not|do|like)){0,6} ${BREATH}\\b`,
      `\\b(?:i )?(?:cant|can not|cannot|dont know how to|not sure how to|couldnt|how (?:do|can) i|dunno how to) (?:really |even |properly )?(?:tell|see|hear|feel|check|know|find)(?: (?:if|whether|a|any|the|his|her|shes|hes|theyre|is|its|she|he|no|them|they|are|for|their)){0,5} ${BREATH}\\b`,
      `\\bis (?:he|she|it) (?:still |even )?(?:breathing|alive|dead)$|\\b(?:how|what) (?:do i|can i|to)(?: \\w+){0,3} ${BREATH}\\b`,
    ].join("|"),
  ),
);
const BLUE = prefiltered(
  /\b(?:(?:he|she|they|hes|shes|theyre|theyve|its|the baby|babys?|lips?|face|skin|hands?|fingers?|nails?|mouth|ears?|feet|toes|my \w+)(?: (?:is|are|has|have|s|look|looks|looking|now|all|so|really|just|properly|proper|very|sort of|kind of|kinda|like|well|got|getting|and|lips|his|her|face)){0,5}? (?:gone|going|turned|turning|turns|goes|went|look|looks|looking|is|are|all|getting|hes|shes)(?: (?:a|bit|abit|little|all|really|so|proper|kinda|kind|sort|of|like|very|well|slightly|funny|weird|bit of a|dead|completely|totally|round the \w+|the)){0,5} (?:blue|bluish|blueish|purple|purply|grey|gray|greyish|mauve|white as|colour|color|pale and)\b|\b(?:lips?|face|fingers?|skin|mouth|hands)(?: (?:is|are|gone|going|turned|turning|look|looks|all|a|bit|really|so|getting|s|his|her)){0,5} (?:blue|bluish|blueish|purple|grey|gray)\b)/,
);
const BLUE_THING =
  /\b(?:(?:blue|purple|grey|gray) (?:top|hoodie|hair|jumper|coat|car|shirt|dress|jeans|trainers|badge|eyes?|nail|one|light)|hair|nails?|bruis\w*|black and|feeling blue|out of the blue|blues?(?= music))\b/;
const OF_THEM = /\b(?:hes|shes|his|her|he|she) (?:lips?|face|skin|mouth|hands?|gone|going|turning|turned)\b/;
const NOT =
  /\b(?:breathing (?:fine|ok|okay|normal\w*|well|alright|all right|properly)|im breathing|my breath\w*|i cant breathe|wide awake|stay awake|keep (?:him|her) awake|cant sleep|took (?:his|her) breath|breathing exercises?|breathing space)\b/;
// Stryker restore Regex,StringLiteral

/** Whether somebody else breathes is in doubt, or they lose their colour: that is for 999 alone, and no way to hospital. */
export const breathDoubted: ConcernReader = (words, told) => {
  const isOfOther = isOfThem(told) || told.kind === "medical" || OF_THEM.test(words);
  if (!isOfOther || !told.isFresh || NOT.test(words)) return undefined;
  const isBlue = BLUE.test(words) && !BLUE_THING.test(words);
  return isBlue || DOUBTS.test(words) ? { ofSelf: true, news: "breath" } : undefined;
};
