import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, isByOthers, isOfThem, newsOf } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const PART =
  "(?:arms?|wrists?|hands?|fingers?|thumb|elbow|shoulders?|collar ?bone|legs?|knees?|ankles?|foot|feet|toes?|hip|back|ribs?|side|chest|nose|jaw|face|cheek|eyes?|head|ears?|lips?|teeth|tooth|mouth|tail ?bone|spine|belly|stomach|tummy|skull)";
const SO =
  "(?: (?:is|are|has|have|was|been|feels?|feeling|looks?|looking|look|seems?|got|gone|going|went|just|now|really|so|well|proper|dead|very|all|like|a bit|bit|still|quite|kinda|too|keeps?|getting|like its|sort of|abit|swelling)){0,6}";
const BAD =
  "(?:weird|funny|wrong|bent|wonky|crooked|odd|strange|twisted|massive|huge|fat|swollen|swelled|swell(?:ing)?|puffy|puffed up|black|blue|purple|bruised|numb|dead|tingl\\w*|broke|broken|snapped|cracked|popped|out of place|out|dislocat\\w*|sprained|fractured|cut|split|burst|hanging|limp|clicking|clicks|crunch\\w*|stiff|floppy|killing(?: me)?|throbb\\w*|banging|pounding|agony|not (?:right|moving|working|straight|bending)|shut|closed up|blurry|ringing)";
const HURT = prefiltered(
  new RegExp(
    [
      `\\b(?:my|me|this|one|left|right|the) (?:\\w+ )?${PART}${SO} ${BAD}\\b`,
      `^(?:(?:my|me|and|think|i think|now|the) ){0,3}${PART}${SO} ${BAD}\\b`,
      `\\b(?:cant|cannot|hurts to|hard to|struggl\\w* to|can hardly|can barely|cant even) (?:really |properly |even )?(?:move|bend|lift|straighten|feel|use|grip|open|close|put (?:any )?weight on|walk on|stand on|turn|twist|see out of|hear out of|chew with|raise)(?: (?:my|me|it|the|on|left|right|properly)){0,3} (?:${PART}|it)\\b`,
      `\\b(?:think|reckon|might have|mightve|must have|mustve|maybe) (?:(?:i|ive|have|its|it|is|hes|he|my) ){0,3}(?:broke|broken|snapped|fractured|cracked|dislocated|sprained)(?: (?:my|a|something|it) ?(?:\\w+)?)?\\b`,
      `\\b(?:bone|lump|bump|hole|gash|cut) (?:is )?(?:sticking|stuck|poking|coming|on|in) (?:out|through|my|the)\\b|\\b(?:big|massive|huge|got a) (?:lump|bump|egg|gash|cut|hole) (?:on|in) my\\b`,
      `\\b(?:cant|cannot|hardly|barely) (?:walk(?! away)|stand(?: up)?(?! (?:him|her|it|them))|sit down|sit|breathe in|take a deep breath)(?: (?:properly|proper|right|now|much|on it|without))?\\b`,
      `\\b(?:hurts|painful|pain|kills) (?:(?:so much|a lot|loads|when|to|if|wen|really|bad) ){0,2}(?:i )?(?:breathe?|breathing|walk\\w*|move|moving|laugh|cough|sit|stand|touch it|pee|wee)\\b`,
      `\\b(?:been|being|was|keep|feel|feeling|feels) (?:really |so |a bit |bit |well )?(?:sick|dizzy|sleepy|confused|faint|drowsy)(?: since| after| and my head| from (?:it|my head))\\b|\\bsee(?:ing)? (?:double|stars)\\b`,
    ].join("|"),
  ),
);
const IS_BAD = new RegExp(
  `\\b(?:my|me) (?:\\w+ )?${PART}(?: (?:is|are|really|so|still|just|now)){0,3} (?:hurt|hurts|hurting|pain\\w*|aches?|sore)(?: (?:so|very|really|a lot|loads|much|bad|badly|too|now|like mad|from it|cos of him)){0,3}$|\\b(?:eye|mouth|jaw|hand|fist) (?:wont|doesnt|cant|will not) (?:open|close|shut|move|bend)\\b`,
);
const NOT = prefiltered(
  /\b(?:not|doesnt|dont|isnt|never|no longer|stopped|better|fine|eased|gone down|went down|used to|last (?:year|month)|years? ago|heart|feelings?|phone|screen|door|window|telly|tv|gym|football|(?:wants?|wanting|needs?|send\w*|sent|took|take|taking|called|told|let|bring\w*|brought|drop\w*|have|got|get) me back|from (?:work|crying|laughing)|(?:his|her|their) (?:arm|hand|leg|face|nose|head))\b(?! (?:right|move|moving|work\w*|bend\w*|straight|breathe|walk|stop))/,
);
const ASKS = /^(?:is|are|was|will|can|could|do|does|did|should|how|why|what|where|when|who)\b/;
// Stryker restore Regex,StringLiteral

/** A body that was hurt by somebody shows it: it needs to be seen, and whoever helps must hear of it. */
export const injuryAfter: ConcernReader = (words, told) => {
  if (!isByOthers(told) || isOfThem(told) || !told.isFresh || ASKS.test(words)) return undefined;
  return (HURT.test(words) || IS_BAD.test(words)) && !NOT.test(words) ? newsOf("injury", told) : undefined;
};
