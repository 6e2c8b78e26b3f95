// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:ok|okay|yeah|yh|no|nah|nope|right|phew|thank god|update|just|its ok|finally|oh|now|well|also|honestly|luckily|in the end) ){0,4}";
const END =
  "(?: (?:for|till|til|until|tonight|now|the|this|a|an|hours?|few|couple|of|next|days?|nights?|weeks?|week ?end|\\w{3,6}day|tomorrow|tmrw|bit|again|safe|thanks|thank god|finally|tho|just now|ago|here|in time)){0,6}";
const only = (...words: string[]): RegExp => new RegExp(`^${LEAD}(?:${words.join("|")})${END}$`);

/** Whoever did it, in a few words. */
const WHO = "(?:\\w+ ){0,4}";
/** Nobody did it, or it is only tried, wished or feared. */
const NOT_DONE =
  /\b(?:nobody|noone|no one|none|not|never|nothing|tried|trying|tries|wont|will|gonna|cant|could|couldnt|might|should|would|wants?|if|when|hasnt|havent|didnt|i|im|ive)\b/;
const MEANS =
  "(?:it|them|em|they|(?:all )?(?:the|my|all the|all my|all of the|all of my) (?:knife|knives|blades?|razors?|pills?|tablets?|meds|medication|rope|belt|lighter|bottle|strips?|packets?|box|bat|machete|gun)|all of (?:it|them))";
const TOOK =
  "(?:took|taken|take|takes|tuk|snatched|grabbed|nicked|got|whipped|confiscated|prised|wrestled|pulled|had|hid|hidden)";
const KIN_MAY_HARM =
  "(cousin|uncle|dad|mum|mam|mom|brother|bro|partner|girlfriend|boyfriend|gf|bf|grandad|stepdad|stepmum)";
const KIN_SAFE =
  "(?:mate|friend|bestie|nan|nana|gran|grandma|aunt|auntie|aunty|sister|sis|neighbour|foster mum|foster carer|keyworker|key worker|support worker|health visitor)";
const CHILD =
  "(?:him|her|them|it|both of them|baby|(?:the|my|our) (?:\\w+ )?(?:kids?|children|child|baby|babies|lad|boys?|girls?|son|daughter|little (?:one|lad|girl|boy)|bab|bairns?))";
const HAS =
  "(?:has|have|had|having|is|are|s|just|come|came|comes|coming|gonna|going|to|been|here|round|now|and|will)";
const MINDS =
  "(?:take|took|taken|taking|tuk|have|has|having|got|get|getting|mind|minding|minds|look after|looking after|looks after|collect|collected|collecting|fetch|fetched|pick|picked up|watching|with)";
const TO_THEIRS =
  "(?: (?:up|home|out|round|over|in|overnight|to (?:hers|his|theirs|her house|her flat|her place|his house)|at (?:hers|his|theirs)|with her|with him)){0,2}";
/** "talked me out of going" is no more than that, where they do not go on to say what they do instead. */
const TALKED_DOWN = only(
  `${WHO}(?:talked|calmed|chilled|brought|coaxed|talk|calm) (?:me|us) (?:right )?(?:down|out of (?:it|that|doing it|going)|round|off (?:the )?(?:\\w+))`,
  `${WHO}(?:talked|knocked|put) (?:some )?sense (?:into|in) (?:me|us)`,
  `${WHO}(?:stopped|held) me (?:back|going|from (?:going|doing it|doing anything)|doing it|doing anything|in time)`,
);
const TOLD_NOT_TO = only(
  "(?:my |me |the |a )?(?:\\w+ )?(?:mate|friend|cousin|nan|mum|mam|dad|sister|brother|worker|keyworker|teacher|carer)s?(?: (?:he|she|they))? (?:say|says|said|tell me|told me)(?: (?:no|me))? (?:dont|not to|no to|leave it|to leave it)(?: (?:do it|go|do that|do nothing|do anything|bother))?",
);
const MEANS_TAKEN = only(
  `${WHO}${TOOK} ${MEANS}(?: all)? (?:off|from|away from|away off|out of) (?:me|us|my hands?|my room|here)`,
  `${WHO}${TOOK} ${MEANS}(?: all)? away`,
  `${WHO}(?:put|putting|puts|keep|keeps|kept|keeping|hid|hidden|locked|chucked|threw|thrown|binned|flushed|holding|holds|poured) ${MEANS}(?: (?:away|up|out|down|all|back|safe)){0,2}(?: (?:in|down|on|under|to|with|at|over|into) (?:(?:his|her|their|the|a) )?(?:\\w+ )?(?:bag|pocket|room|car|drawer|cupboard|safe|bin|toilet|loo|sink|drain|office|house|flat|coat|handbag|boot|van|window|fence|canal|river|kitchen))?`,
);
const CHILD_WITH = only(
  `(?:(?:my|me|our|the) )?(?:\\w+ )?(?:${KIN_SAFE}|${KIN_MAY_HARM})s?(?: ${HAS}){0,5} ${MINDS} ${CHILD}${TO_THEIRS}`,
);
const NOT_MINE = /\b(?:his|her|their|theyre|off me|from me|away)\b/;
const SAID_NO = only(
  "(?:i |ive |i have |just ){0,2}(?:told|tell|said to) (?:him|her|them)(?: (?:no|nah|no thanks|no way|not to|to (?:do one|fuck off|piss off|f off|go away|go|leave|get lost|jog on|leave me (?:alone|be))|leave me alone|go away)){1,2}",
  "(?:i |ive |i have |just ){0,2}(?:said|say) (?:no|nah|no thanks|no way|no ta)(?: (?:to )?(?:him|her|them))?",
);
/** Said beside a step, and nothing against it. */
const NOT_GOING = only(
  "(?:(?:so|im|i am|i|am) ){0,3}(?:not|aint|wont|dont|didnt)(?: (?:even|gonna|going to))? (?:go|going|goin|went|do|doing|do it|doing it|gonna)(?: (?:it|there|that|round|over|any ?more|anything|nothing|out)){0,3}",
  `${WHO}(?:found|saw|caught|heard|seen) me`,
  "(?:(?:he|she|they|hes|shes|theyre|is|are|sat|sitting|staying|stopping|stays|stayed|now|still) ){1,4}(?:here|with me|over|round)",
  "(?:some|a|this) (?:\\w+ )?(?:guy|bloke|man|lad|woman|fella|geezer)(?: (?:just|has|had|keeps?|kept|was))? (?:offered|offering|asked|asking) (?:me )?(?:\\w+ ){0,5}\\w+",
  "(?:so )?i can (?:sleep|rest|breathe|calm down|get some (?:sleep|rest)|have a (?:sleep|rest|break))",
);
const AT_THEIRS = only(
  "(?:(?:im|i am|am|sat|stopping|staying|now|kipping|gone) ){1,3}(?:at|round) (?:his|hers|theirs)(?: (?:house|flat|place))?",
);
const FRIEND = /\b(?:mates?|friends?|bestie|nans?|gran|sisters?|aunties?|cousins?)\b/;
// Stryker restore Regex,StringLiteral

/** What somebody else did that makes it safer, or a no that was said to them. */
export type StepByOthers = "talked-down" | "means-taken" | "child-with" | "said-no";

/** The step that one part of a message tells, and the kin who took it, where they may be the one who harms. */
export interface ByOthers {
  readonly step: StepByOthers;
  readonly kin?: string;
}

/** What one part of a message tells of a step of somebody else's. @param part without marks */
export function stepByOthers(part: string): ByOthers | undefined {
  const isDone = !NOT_DONE.test(part);
  if ((isDone && TALKED_DOWN.test(part)) || TOLD_NOT_TO.test(part)) return { step: "talked-down" };
  if (isDone && MEANS_TAKEN.test(part)) return { step: "means-taken" };
  if (SAID_NO.test(part)) return { step: "said-no" };
  const child = NOT_MINE.test(part.split(" ")[0]!) ? undefined : CHILD_WITH.exec(part);
  if (!child) return undefined;
  return { step: "child-with", ...(child[1] && { kin: child[1] }) };
}

/** Whether a part says nothing against the steps beside it. @param words the whole message */
export const isBesideTheirs = (part: string, words: string): boolean =>
  NOT_GOING.test(part) || (AT_THEIRS.test(part) && FRIEND.test(words));
