import type { Asked } from "./asked-in-care.ts";
import { GUESSED_BESIDES, SAID_BESIDES } from "./guessed-besides.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASKS =
  /^(?:(?:ok|so|and|but|well|pls|please|hi|yeah|no|like|just|then|right|do (?:u|you) know|can i ask|idk|tell me) ){0,3}(?:who|whos|what|whats|wat|wats|wot|wots|when|whens|where|wheres|why|how|hows|which|do|does|did|is|are|am|must|will|would|can|could|should|shall|have|has|was|were|any|u|you|r)\b/;
/** Asks of another kind: they have dialogs of their own. */
const OF_OTHER_THINGS =
  /\b(?:appointments?|appts?|bookings?|adviser|course|bursary|grants?|universal credit|uc|pip|passport|council tax|benefits?|cv|review|pathway|jobs?|uni|bus|train|training|interview|events?|mentor\w*|insurance|bank|account|license|licence|laptop|wifi|lesson|lessons|allowance|reference|christmas|birthday|ni number|baby|pregnan\w*|doctor|gp|tenancy|apprentice\w*|gym|driving|die|blood|hurt|tablets?|pills?|knife|gun)\b/;
const OF_ANOTHER =
  /\b(?:he|she|him|her|his|mum|mam|mom|dad|bf|gf|boyfriend|girlfriend|ex|stepdad|uncle|brother|sister|nan|partner|landlord)\b/;
const LOOSE: readonly (readonly [Asked, RegExp])[] = [
  ...GUESSED_BESIDES,
  [
    "comes-back",
    /\b(?:if|when)\b.{0,20}\b(?:he|she|they)\b.{0,25}\b(?:comes?|finds? me|turns? up|shows? up)\b/,
  ],
  ["no-credit", /\b(?:credit|no minutes|money to (?:ring|call|phone)|cost (?:me|anything|money))\b/],
  ["pay", /\b(?:who pays|pays? for|paid for)\b.{0,40}\b(?:taxi|hotel|room|b ?b|cab|train)\b/],
  [
    "repeats",
    /\b(?:copy (?:and|n|&) past\w*|copied and pasted|same (?:thing|message|answer|reply|words?)|repeat\w*|broken record|over and over)\b/,
  ],
  ["why-tell", /^\W*(?:but |and |so )?why\b.{0,40}\b(?:know|told|tell|telling|share|sharing|pass|passed)\b/],
  ["record", /\b(?:recorded|saved|on (?:my|the) (?:file|record|system)|kept on)\b/],
  ["text-999", /\btext (?:the )?(?:999|police)\b/],
  ["not-police", /^(?:u|you|r|are|is)\b.{0,40}\bfrom (?:the )?(?:police|feds|home office|immigration)\b/],
  ["should-ring", /\b(?:should|shall|do|must|ought) (?:i|we)\b.{0,40}\b(?:police|feds|cops|ambulance|999)\b/],
  [
    "number",
    /\b(?:numbers?|line|some ?(?:one|body|where)|any ?(?:one|body|where)|who (?:else )?can i)\b.{0,40}\b(?:not|isnt|aint|other than|instead of|except|apart from)\b.{0,12}\b(?:police|feds|cops|999)\b/,
  ],
  [
    "do-999",
    /^(?:so |and |but |ok |then )?(?:what|whats|wat|wats|wot|wots|how|hows)\b(?! if (?:u|you)\b).{0,40}\b(?:999|ambulances?|paramedics?)\b(?!.{0,20}\b(?:come|coming|here)\b)/,
  ],
  [
    "not-police",
    /\b(?:police|feds) (?:number|line|text|chat)\b|^(?:so )?(?:(?:is|are|r) )?(?:this|u|you|ya)(?: \w+){0,2} (?:linked|connected|run|owned|part)\b.{0,20}\b(?:police|feds|cops)\b/,
  ],
  [
    "not-police",
    /^(?:is|are|r|am)\b.{0,12}\b(?:police|feds)\b.{0,20}\b(?:talking|chatting|texting|speaking|writing)\b/,
  ],
  [
    "calling-999",
    /^(?!(?:so |and |but |ok |then )?(?:what|whats|wat|wot|how) ).{0,60}\b(?:(?:u|you|ya|they|some ?(?:one|body)|any ?(?:one|body)|my pa)\b.{0,30}\b(?:ring|rings|ringing|ringin|rang|rung|call|calls|called|calling|callin|phone|phoned|phoning|phonin|send|sends|sent|sending|sendin|get|gets|getting|gettin|got|tell|telling|tellin|told|involve\w*|contact\w*|report\w*|bring\w*|grass\w*|snitch\w*)\b.{0,30}\b(?:police|feds|cops)|(?:police|feds|cops)\b.{0,30}\b(?:come|comes|coming|involved|know|knows|told|turn|turning|called|knock\w*|round|here|way)\b)/,
  ],
  ["police-do", /\b(?:police|feds|cops|101)\b/],
  ["calling-999", /\b(?:ambulances?|paramedics?|999)\b/],
  [
    "send-someone",
    /\b(?:send|sent)\b.{0,40}\b(?:some ?(?:one|body|1)|help|person|any ?(?:one|body|1))\b|\b(?:some ?(?:one|body|1)|help|person|any ?(?:one|body|1))\b.{0,40}\b(?:be sent|sent out|send)\b/,
  ],
  [
    "who-rings",
    /\b(?:ring|rings|ringing|rung|call|calls|calling|phone|phoning|bell|belling) me\b|\b(?:a|my|the|that) (?:phone ?)?call\b|\bgonna (?:ring|call|phone)$/,
  ],
  [
    "number",
    /\b(?:childline|samaritans|shelter|shout|refuge|victim support)\b|\b(?:the|a|ur|your|any|that|what|which)(?: \w+)? (?:numbers?|helplines?|hotline)\b|\bwho (?:\w+ ){0,3}(?:ring|call|phone|contact)\b/,
  ],
  [
    "who-reads",
    /\b(?:read|reads|reading|seen|sees|seeing|monitor\w*|been told)\b|\b(?:gets?|see|look at|looks at|looking at|knows?|know about) (?:this|these|it|my (?:messages?|texts?)|what i)\b|\bother end\b/,
  ],
  [
    "when",
    /\b(?:how (?:many hours|long|soon|quick\w*)(?: (?:will|do|does|is|u|you|they|it|i|to|have|wait|take|takes|reckon|think|till|until|looks?|someone|somebody|a|person|reads?|answers?|answer|be|this|that|before|for|an|reply)){0,9}$|when (?:do|does|will|are|is|can) (?:they|you|u|someone|anyone|people|my pa|duty|somebody|a person|the (?:office|team)|i (?:hear|expect))\b)/,
  ],
  [
    "trouble",
    /\b(?:am|will|could|can|would|do|might|are) (?:i|we|they)\b.{0,40}\b(?:prison|jail|arrested|in trouble|criminal record|told off|mad at me|angry (?:at|with) me|judge me)\b|\b(?:im|am|i am|i)(?: i)? not (?:gonna be |going to be |getting )?in (?:any |big )?trouble\b|\b(?:do|doing|done|nick|charge|arrest|prosecute) me for\b|\b(?:get|getting|be) done (?:for (?:it|this|that)|will i|am i)\b/,
  ],
  ["fault", /\b(?:fault|bring it on|blame|asking for it|deserve\w*|did wrong|do wrong|done wrong)\b/],
  [
    "what-say",
    /\bwh?[ao]t\b(?! (?:did|have|has|was|were|does|is) ).{0,40}\b(?:say|tell (?:them|em|him|her|the \w+|people))\b|\bhow\b.{0,40}\b(?:explain|say it|tell (?:them|someone|people))\b/,
  ],
  [
    "move",
    /^(?!.{0,80}\bhelp\b).{0,40}\b(?:move|moved|moving|leave|lose|change|taken (?:away|off))\b.{0,40}\b(?:school|college|carers?|home|placement|flat|room|house|area|unit)\b|^(?:do|will|would|are) (?:they|u|you) (?:\w+ )?move (?:you|u|me|people|us)\b/,
  ],
  [
    "make-me",
    /\b(?:force|make) (?:me|you|u|us)(?: (?:to )?(?:go|do|talk|leave|move|stay|tell|sign|live|see)\b|$)|\b(?:rights|say in (?:it|this)|allowed to (?:do|make|take|stop|say no|refuse))\b/,
  ],
  ["where-go", /\bwhere\b.{0,40}\b(?:go|sleep|stay|safe|warm)\b/],
  [
    "anyone-there",
    /\b(?:any ?(?:one|body|1)|some ?(?:one|body|1)|a person)\b.{0,40}\b(?:there|real|listening|awake|hearing)\b/,
  ],
  [
    "what-now",
    /^(?!.{0,80}\b(?:if|when|to my|take)\b).{0,40}\bwh?[ao]ts?\b.{0,40}\b(?:happen|happens|gonna happen|comes (?:next|after)|next)\b/,
  ],
  [
    "what-do",
    /\bwh?[ao]t\b.{0,15}\b(?:do|should|can|shall|am|could|would|must) (?:i|we)\b.{0,20}\bdo\b(?! it)|\bhow\b.{0,40}\b(?:keep safe|stay safe|be safe|cope|get through|get away|get out)\b/,
  ],
  ["believe", /\bbelieve\w*\b/],
  ["trust", /\b(?:trust|confidential|private)\b/],
];
/** Said, not asked. */
const SAID: readonly (readonly [Asked, RegExp])[] = [
  ...SAID_BESIDES,
  [
    "number",
    /^(?:a |any |need |want |i need |i want |just )?(?:some ?(?:one|1|body)|any ?(?:one|1|body)|a number|a line)(?: else)?(?: i can)? (?:to )?(?:ring|call|phone|text|talk to|speak to)\b.{0,20}\b(?:not|isnt|aint)\b.{0,8}\b(?:police|feds|cops)\b|^(?:\w+ )?numbers?\b.{0,12}\b(?:not|isnt|aint)\b.{0,8}\b(?:police|feds|cops)\b/,
  ],
  ["no-credit", /\b(?:no|zero|out of) (?:credit|minutes)\b|\bcant (?:make calls|ring out|call out)\b/],
  ["fault", /\b(?:its|it was|all|be|is) my (?:own )?fault\b/],
  [
    "repeats",
    /\b(?:broken record|change the record|cop(?:y|ied) (?:and|n) past\w*|same (?:answer|reply|message) again)\b/,
  ],
  ["stay-here", /\b(?:keep me company|stay with me|dont leave me)\b/],
  ["believe", /\b(?:think|thinks) im (?:lying|making (?:it|this) up)\b|\bbelieve me\b/],
  ["not-police", /\b(?:police|feds) (?:are|r) (?:u|you)\b/],
  [
    "leaving",
    /^(?:ok |right |sorry )?(?:i )?(?:gotta|g2g|gtg|(?:i ?ll|will) (?:message|text)) \w+(?: \w+)?$/,
  ],
];
// Stryker restore Regex

const MOST_WORDS = 11;
/** Whoever is asked about may be the one who harms: only these are the same whoever it is. */
const WHOEVER_IT_IS: ReadonlySet<Asked> = new Set([
  ...([
    "repeats",
    "why-tell",
    "record",
    "calling-999",
    "police-do",
    "do-999",
    "pay-back",
    "claim-back",
    "should-ring",
    "number",
    "fault",
    "what-say",
  ] as const),
  ...(["where-go", "what-do", "believe", "text-999", "comes-back", "no-credit", "pay"] as const),
]);

/**
 * What a short question is likely to be about, by a word in it. For words that nothing else was made of: the answer is a
 * guess, so what they wrote is passed on beside it.
 * @param words plain, without marks
 */
export function readAskedLoosely(words: string): Asked | undefined {
  const isShort = words.split(" ").length <= MOST_WORDS;
  if (!isShort || OF_OTHER_THINGS.test(words)) return undefined;
  const said = SAID.find(([, pattern]) => pattern.test(words))?.[0];
  if (said) return said;
  const asked = ASKS.test(words) ? LOOSE.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
  return asked && (WHOEVER_IT_IS.has(asked) || !OF_ANOTHER.test(words)) ? asked : undefined;
}
