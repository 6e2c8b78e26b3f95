import { prefiltered } from "../../words/prefiltered.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WILL =
  "(?:gonna|gunna|gna|going to|goin to|about to|bout to|will|ill|ima|imma|planning to|ready to|have to|might|want to|wanna)";
const IN_SECRET = prefiltered(
  new RegExp(
    `\\b(?:${WILL} (?:just |finally |really )?(?:do|end) it|doing it|ending it|do it)\\b.{0,20}?\\b(?:when|once|after|while|soon as|whilst|before)\\b(?: \\w+){0,2}? (?:every ?(?:one|body)s?|staff|they(?:re|ve)?|mum|mums|mam|dad|dads|nans?|gran|brothers?|sisters?|sis|(?:flat|house|room)? ?mates?|roomates?|friends?|bf|boyfriend|gf|girlfriend|partner|husband|wife|he|hes|she|shes|carers?|people|the (?:kids?|baby|house|others|rest|night staff|lads))\\b.{0,20}?\\b(?:bed|asleep|sleep\\w*|out|gone|go|goes|leaves?|left|away|work|college|school|isnt (?:in|here)|not (?:in|here)|wakes?|wake up|get back|gets back)\\b`,
  ),
);
const JUMPS = prefiltered(
  new RegExp(`^(?:(?:i|im|i am|ok|so|sorry) ){0,3}(?:${WILL}) jump(?: (?:off|now|rn|tonight|soon|down))?$`),
);
const RASH = prefiltered(
  new RegExp(
    `\\b${WILL} (?:\\w+ )?do (?:something|summat|summit|sumthing|sumink) (?:(?:really|proper|so|that) )?(?:stupid|silly|bad|dumb|daft|mad|terrible|awful|drastic|(?:that )?(?:i|ill|i will|im gonna) (?:\\w+ )?regret|i cant (?:take|undo))`,
  ),
);
const TO_THEM = /\b(?:to|with) (?:him|her|them|someone|somebody|staff|you|my \w+)\b/;
const HARMLESS =
  /\b(?:hair|tattoo|piercing|dye|buy|bought|spend|text (?:my|him|her)|call my ex|lol|haha\w*|drunk text|shave|fringe|quit my job|resign|clean\w*|hoover\w*|tidy\w*|homework|forms?|cv|essay|coursework|assignment|revis\w*|dishes|laundry|iron(?:ing)?|decorat\w*|paint(?:ing)?|application|surprise|dinner|tea)\b/;
const CHILD =
  "(?:this|the|my|our|that|her|his) (?:\\w+ )?(?:baby|bab|babies|newborn|toddler|kids?|child|children|son|daughter|little (?:one|girl|boy)|twins)";
const AT_CHILD = prefiltered(
  new RegExp(
    `\\b(?:${WILL}|could|scared (?:im|ill|i will|i might|that ill)|feel like|so close to|nearly|almost|just)(?: \\w+){0,3}? (?:shake|shaking|shook|smother|smothering|smothered|throw|throwing|drop|dropping|hurt|hurting|hit|hitting|slap|slapping|smack|smacking|harm|harming|kill|killing) (?:${CHILD}|her|him) ?(?:across|out|against|down|on purpose|in a minute|if|when|cos|because|so|until|till|\\W*$)`,
  ),
);
const OF_CHILD =
  /\b(?:baby|bab|newborn|toddler|kids?|child|children|son|daughter|little (?:one|girl|boy)|twins|cry|crying|cries|screaming)\b/;
const NOT_AT_CHILD =
  /\b(?:never|wouldnt|wont|dont|not|off|at (?:school|nursery)|ball|toys?|nappy|hands?|bottle)\b/;
// Stryker restore Regex

/** A plan that names no deed: told with its hour, or as something bad. To whom is said, or it is to themselves. */
export interface UnnamedPlan {
  readonly level: "emergency" | "urgent";
  readonly kind: "suicide_self_harm" | "violence_to_others";
}

/** @param words as plainWords gives them */
export function unnamedPlanIn(words: string): UnnamedPlan | undefined {
  if (AT_CHILD.test(words) && OF_CHILD.test(words) && !NOT_AT_CHILD.test(words))
    return { level: "emergency", kind: "violence_to_others" };
  if (HARMLESS.test(words)) return undefined;
  if (IN_SECRET.test(words) || JUMPS.test(words)) return { level: "emergency", kind: "suicide_self_harm" };
  if (!RASH.test(words)) return undefined;
  return { level: "urgent", kind: TO_THEM.test(words) ? "violence_to_others" : "suicide_self_harm" };
}
