import { prefiltered } from "../words/prefiltered.ts";
import { type ConcernReader, type ConcernTold, isOfThem } from "./concern-told.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const CHILD =
  "(?:bab(?:y|ys|ies)|toddler|newborn|kids?|child|children|little (?:one|girl|boy|man|un|uns|sister|brother|cousin)|(?:step ?|god)?(?:son|daughter)|nephew|niece|baby ?sit\\w*|small (?:brother|sister)|baby (?:brother|sister|cousin)|twins)";
const NAMES_CHILD = new RegExp(`\\b${CHILD}\\b`);
const THEM = `(?:her|him|them|it|${CHILD}|(?:the|my|me|our|his|their) (?:\\w+ )?${CHILD}|(?:my |me )?(?:little )?(?:cousin|brother|sister)s?)`;
const FOR_A_TIME =
  "(?:now|rn|right now|at the (?:min|mo|minute|moment)|till?|until|tonight|2nite|today|tomorrow|all (?:day|night|morning|week|weekend|evening|afternoon)|this (?:morning|afternoon|evening|weekend)|overnight|while|for (?:the|a|an|another|\\d+) \\w+|on my own|by my ?self|alone|again|in (?:an|a|\\d+|ten|five|half) \\w+)";
const MINDS = prefiltered(
  new RegExp(
    `\\b(?:mind(?:ing)?|look(?:ing)? after|babysit\\w*|baby ?sitting|sitting for|watch(?:ing)?|take care of|taking care of|caring for|in charge of|left (?:me )?with|stuck with|lumbered with|home with|here with|left)(?: me)? ${THEM}\\b(?: (?:here|in|at home|home|with me|just)){0,2}(?= ${FOR_A_TIME}\\b|$)|\\b(?:mind|minding|look(?:ing)? after|babysitting) (?:her|him|them)\\b`,
  ),
);
const HAS = prefiltered(
  new RegExp(
    `\\b(?:got|have|having|has|ive got|gonna have|giving me|dropping) ${THEM}\\b(?: (?:here|with me|off|round|over|at mine|in)){0,2} ${FOR_A_TIME}\\b|\\b(?:hes|shes|theyre|he is|she is|they are|${CHILD}(?:s| is)?) (?:still |all |just |only |here ){0,2}(?:with me|here with me|at mine|round mine|left with me|in my (?:room|flat|house|arms|lap))\\b|\\b(?:im|i am) (?:\\w+ )?(?:holding|feeding|bathing|changing|putting) ${THEM}\\b(?: to bed)? ?(?:now|rn|right now)?$`,
  ),
);
const ALONE = prefiltered(
  new RegExp(
    `\\b(?:just|only) (?:(?:me|us) (?:(?:and|n|with) )?|us two |the two of us )${THEM}\\b(?! (?:that|who|what|against|always|fight|argu\\w*))|\\b(?:alone|on my own|by my ?self|me ?self) (?:here |in (?:the )?\\w+ |at home )?with ${THEM}\\b`,
  ),
);
const NOBODY_ELSE = prefiltered(
  /\b(?:just|only) me (?:here|in|at home|about|tonight)\b|\b(?:nobody|no ?one|no ?1) (?:else )?(?:here|in|home|about|around|to (?:take|have|mind|watch) (?:her|him|them|it))\b|\b(?:her|his|their|the|my|me)? ?(?:mum|mam|mother|mums|dad|dads|father|sister|sisters|brother|partner|girlfriend|boyfriend|auntie?|nan|parents)(?: (?:is|are|s|has|at|gone|out|in)){0,3} (?:work(?:ing|s)?|out|away|nights|on nights|asleep|the shops?|dont|doesnt|wont|not|isnt|aint)(?: (?:be|get|come|getting|coming|back|home|in|here|for|a|an|at|till?|until|midnight|work|the|\d+|am|pm|hours?|night|morning|tomorrow|later|tonight|weekend|all)){0,6}$/,
);
const CRIES = prefiltered(
  /^(?:(?:omg|ok|oh|and|now|god|help|fuck|so|but|cos|ffs|please) ){0,3}(?:he|she|hes|shes|theyre|they|it|its|baby|the baby|babys|my (?:\w+ )?(?:baby|son|daughter|boy|girl|one|kid))(?: (?:is|has|just|still|wont|not|doesnt|dont|keeps?|stop|stopped|stopping|been|woke|woken|started|starting|settle|go|up|and|so|really|non|for|all|only|proper)){0,6} (?:cry|cries|crying|cryin|scream|screams|screaming|screamin|stop|stopping|settle|settling|sleep|sleeping|awake|up|off|whing\w*|whining|wail\w*|started|moaning|kicking|grizzl\w*)(?: (?:again|now|off|and|cry|cries|scream|in|my|face|arms|ear|ears|nonstop|non ?stop|for|hours|ages|all|night|day|loads|head|his|her|lungs|so|loud|much|cant|i|take|it|anymore|any more|help|pls|please|stop|hes|shes|wont)){0,10}$/,
);
const NOT =
  /\b(?:not|never|isnt|arent|aint|dont|doesnt|wont|no longer|stopped|refused?|said no|asked (?:her|him|them|my|someone|the)|supposed to have|last (?:week|night|month|time)|yesterday|used to|went home|gone home|picked (?:him|her|them) up|took (?:him|her|them))\b(?! (?:be |get |getting |come |coming )?(?:back|home|in|here|till|until)\b)|\b(?:hes|shes|theyre|he is|she is|they are|staying|stays|lives) with (?:his|her|their|my|the) \w+|\b(?:with us|(?:is|are|s) here too|got (?:him|her|them) now|looking after (?:me|my ?self)|watching (?:it|tv|telly))\b/;
const HOLDS_BACK =
  /\b(?:how|should|can|could|who|what|where|when)\b.{0,60}\?|^(?:can|could|should|who|what|how) /;
// Stryker restore Regex,StringLiteral

/** Whoever fears to hurt a child has it with them now, or is alone with whoever they might hurt. */
export const childInHands: ConcernReader = (words, told) => {
  if (isOfThem(told) || told.situation === "others-plan" || HOLDS_BACK.test(words)) return undefined;
  const isFeared = told.situation === "may-hurt-child" || isOfChildBefore(told);
  if (isFeared && CRIES.test(words)) return MAY_HURT_CHILD;
  if (NOT.test(words)) return undefined;
  const isChild = told.situation === "may-hurt-child" || NAMES_CHILD.test(`${told.before} ${words}`);
  if (!fearsToHurt(told.kind, told.before, isChild)) return undefined;
  if (MINDS.test(words)) return MAY_HURT_CHILD;
  if (!isChild) return ALONE.test(words) ? {} : undefined;
  return [HAS, ALONE, NOBODY_ELSE].some((one) => one.test(words)) ? MAY_HURT_CHILD : undefined;
};

/** What they fear to hurt is a child, by what was written just before. */
const isOfChildBefore = ({ kind, before }: ConcernTold): boolean =>
  NAMES_CHILD.test(before) && fearsToHurt(kind, before, true);

const MAY_HURT_CHILD = { kind: "violence_to_others", situation: "may-hurt-child" } as const;

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FEARS =
  /\b(?:imagin\w*|thoughts?|think\w*|urges?|scared|afraid|frighten\w*|worried|gonna|want to|wanna|might|could|nearly|almost)\b.{0,50}\b(?:hurt\w*|throw\w*|shak\w*|shake|smother\w*|hit\w*|drop\w*|kill\w*|slap\w*|smack\w*|snap\w*|punch\w*|suffocat\w*|drown\w*)\b/;
// Stryker restore Regex

/** Told as such, or taken for something else at first. */
const fearsToHurt = (kind: string, before: string, isChild: boolean): boolean =>
  kind === "violence_to_others" || (isChild && FEARS.test(before));
