import { signIn } from "../danger/signs.ts";
import { plainWords } from "../words/plain-words.ts";
import { isWeary } from "./weary.ts";

/** What somebody says after they told of danger, where that has an answer of its own. */
export type AfterDanger =
  | "tell-them"
  | "take-children"
  | "safe-hands"
  | "no-ambulance"
  | "hospital"
  | "police"
  | "sleep"
  | "how-many"
  | "will-i-die"
  | "feels-better"
  | "calmer"
  | "going-now"
  | "come-to-me"
  | "said-no"
  | "scared";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const THEM =
  "(?:him|her|them|my (?:\\w+ )?(?:mum|mam|mom|mother|dad|father|parents?|family|fam|carers?|uncle|auntie?|nan|gran|brothers?|sisters?|cousins?|stepdad|stepmum|bf|boyfriend|gf|girlfriend|ex|partner|husband|wife|landlord|school|college|boss|work|house|home|flat|landline)|(?:the|our) (?:family|house|landline)|mum|mam|mom|dad)";
/** Whose anger is no threat. */
const KIN =
  "(?:my |me )?(?:foster )?(?:mum|mam|mom|mother|nan|nana|nanna|gran|granny|grandma|grandad|auntie?|sister|sis|carers?|teacher|tutor|mates?|friends?|bestie|boss|college|school)";
const TELL =
  "(?:tell|ring|call|phone|fone|contact|inform|text|visit|speak to|talk to|go to|go round|come to|come round|turn up at|let)";
const YOU = "(?:u|you|ya|they|denise|some ?(?:one|1|body)|any ?(?:one|1|body))";
const TAKEN_IN = "(?:ambulances?|amb|paramedics?|hospital|hosp|a ?& ?e|a n e|a and e|999|doctors?)";

const PATTERNS: readonly (readonly [AfterDanger, RegExp])[] = [
  [
    "tell-them",
    new RegExp(
      [
        `\\b(?:will|wil|r|are|do|did|have|can|could|would|gonna) ${YOU} (?:gonna |going to |have to |ever )?${TELL} (?:all |any of )?${THEM}\\b`,
        `(?<!\\b(?:i|he|she|they|we) )\\b(?:dont|do not|dnt|never|wont|cant|not|didnt) (?:\\w+ )?${TELL} (?:all |any of )?${THEM}\\b`,
        `\\b(?:dont|not|never|dnt) (?:\\w+ )?(?:want|wanna|need) ${THEM} (?:to |2 )?(?:no|know|find|hear|be told)\\b`,
        `\\b${THEM} (?:cant|mustnt|must not|cannot|cant ever|must never|wont) (?:ever )?(?:know|find|hear|no)\\b`,
        `\\b(?:what if|if|when|will|does|do) ${THEM} (?:will )?(?:ever )?(?:finds? out|hears?|know|get told)\\b`,
        `\\b${KIN}(?:ll| will| would| is gonna| gonna| is going to| going to|s gonna| might)? (?:go (?:mad|mental|nuts|spare|ape|off it|crazy|off on one)|flip(?: out)?|freak(?: out)?|hit the roof|have a fit|lose it|hate me|disown me|cry|be (?:so |really |well |proper )?(?:mad|angry|upset|fuming|ashamed|disappointed|livid|gutted|heartbroken|devastated|raging|embarrassed))(?: (?:at|with) me)? (?:if|when) (?:she|he|they)(?: ever)? (?:finds? out|hears?|knows?|sees?|gets? told|is told|are told)\\b`,
      ].join("|"),
    ),
  ],
  [
    "take-children",
    /\b(?:dont|do not|dnt|never|wont|will (?:u|you)) (?:\w+ )?(?:tell|ring|call|contact|involve|phone) (?:the )?(?:social services|childrens services|social|ss)\b(?! worker)|(?<!\bdo )\b(?:u|you|they|theyll|social services|the social|social|council) (?:\w+ ){0,2}(?:take|taking|remove) (?:my |me |our |the )?(?:(?:lil|little|wee|baby) )?(?:kids?|child|children|baby|babies|son|daughter|boys?|girls?|little one|lil one|her|him|them)\b|\b(?:will|do|gonna|am) i (?:\w+ ){0,2}(?:go|going|put|get put|have to go) (?:back )?(?:in|into|in to|to) (?:care|foster\w{0,4}|a home|a unit)\b|\b(?:will|am|do|gonna) i (?:\w+ )?(?:lose|losing) my (?:(?:lil|little|wee|baby) )?(?:kids?|child|children|baby|son|daughter|boys?|girls?|little one|lil one)\b/,
  ],
  [
    "safe-hands",
    new RegExp(
      `\\b(?:im|we are|were|just got) (?:\\w+ )?(?:at|in|to) (?:the )?${TAKEN_IN}\\b|(?<!\\b(?:no|not|nor|without|any) )\\b(?:${TAKEN_IN}|they) (?:is|are|has|have)? ?(?:here|coming|on (?:the|its|their) way)\\b|\\b(?:rang|rung|called|phoned) (?:an |the )?${TAKEN_IN}\\b`,
    ),
  ],
  [
    "no-ambulance",
    new RegExp(
      `\\b(?:no|not|dont|wont|cant|hate|refuse) (?:\\w+ ){0,3}${TAKEN_IN}\\b|\\bnot (?:ringing|calling)\\b`,
    ),
  ],
  [
    "hospital",
    new RegExp(`\\b(?:do|should|must|will|shall|can|need|have|gotta|why)\\b.{0,30}\\b${TAKEN_IN}\\b`),
  ],
  [
    "police",
    /\b(?:will|wil|are|r|gonna|dont|dnt|do|have|did|is|if|no)\b.{0,25}\b(?:police|polis|feds?|cops?|coppers|bizzies|popo|old bill|the (?:filth|pigs|law))\b/,
  ],
  [
    "sleep",
    /\b(?:go|going|goin|gonna|gna|wanna|want|need|can|try|trying|just|so|should|let|off|falling|fallen|nodding|feel|feeling|getting|rly|really|im) (?:to |2 |me |i |a |off |in |just |bit |so |really |my )?(?:to |2 |a |off |go )?(?:sleep|bed|kip|nap|lie down|lay down|asleep|sleepy|drowsy|tired)\b|\bsleep it off\b|^\W?(?:sleep|bed|good ?night|night night|night)\b|^(?:(?:so|really|very|well|proper|bit|a bit|all|just|and|now|feel|feels|getting) ){0,4}(?:sleepy|slepy|drowsy|drowzy|tired|knackered|dozy|dozing|nodding off)\b|\b(?:cant|struggling to|hard to|trying to) (?:stay|keep) (?:awake|up|my eyes open)\b|\beyes? (?:are |is |r |keep |just )?(?:closing|shutting|going|heavy)\b/,
  ],
  [
    "how-many",
    /\bhow (?:many|much)\b(?! (?:people|ppl|of (?:u|you|ya)\b|times|staff|workers|days|hours|others?|longer|time|is it|does it|for|money|can i (?:get|claim)|do i (?:get|owe)|is (?:the|my|it|a)))|\b(?:is|was|are) (?:\w+ ){0,3}(?:enough|too (?:many|much)|a lot|dangerous|that bad|safe|lethal|fatal)\b|\bwhats (?:a )?(?:dangerous|lethal|fatal|safe|too much)\b/,
  ],
  [
    "will-i-die",
    /\b(?:will|am|can|could|would|is|does) (?:i|it|this|that|me) (?:\w+ ){0,2}(?:die|dying|dead|kill|survive|live|ok|okay|alright|wake up|make it)\b|\bwh?ats (?:gonna|going to) happen\b|\bwhat (?:will happen|is (?:going to|gonna) happen) to me\b|\bim (?:not )?(?:gonna|going to) (?:die|be ok|be okay|be alright)\b/,
  ],
  [
    "calmer",
    /\b(?:hes|shes|theyve|theyre|he|she|they) (?:has |have |just |all )?(?:gone|left|calmed down|asleep)(?: now| out| away| home| off| to (?:work|bed|sleep|the pub|the shops?))?(?: now| for now| tho| thank god)?\W*$|\b(?:put|chucked|threw|thrown|hid|hidden|gave|given|binned|dropped|got rid of|flushed) (?:\w+ ){0,2}(?:knife|knives|blades?|razors?|pills|tablets|meds|rope|gun|lighter|machete|bat|hammer)\b|\b(?:put|chucked|threw|thrown|given|gave) (?:it|them|that) (?:away|down|back|out|in the bin)\b/,
  ],
  [
    "feels-better",
    /\b(?:been|being|was) sick\b|\b(?:threw|thrown|throwing) (?:it |them |em )?(?:all )?up\b|\bpuk(?:ed|ing)\b|\bvomit\w{0,4}\b|\b(?:was|is|its|took|had|just|like) (?:only|just) (?:\w+ )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a few|few|some|a couple)\b|\bonly (?:took|had|a few|a couple|\d{1,3})\b|\b(?:feel|feeling|im|am|its) (?:\w+ )?(?:ok|okay|fine|good|alright|better|normal|all right)\b|\b(?:its|was) (?:nothing|not (?:that )?(?:many|much|bad))\b|\b(?:wore|wearing|worn) off\b/,
  ],
  [
    "going-now",
    /\b(?:airport|boarding|departures|terminal|on the plane|the flight|flights|passport control)\b|^\W*(?:im |i am |am )?(?:gonna|gunna|gna|going|goin)(?: (?:to|2))?(?: (?:go|do it|leave))?(?: now| soon| out| tonight)?\W*$/,
  ],
  [
    "come-to-me",
    new RegExp(
      `\\b(?:can|could|will|cud|wont|pls|please) ${YOU} (?:pls |please |just |not )?(?:come|pick|fetch|collect|get me|help me)\\b|\\bcome (?:and |n )?(?:get|fetch|pick|find|help) me\\b|\\bwhere(?: the \\w+)? (?:r|are) ${YOU}\\b|\\bwhere ${YOU}\\b|\\b(?:when|is|are|r) ${YOU} (?:coming|gonna come|getting here)\\b|\\b(?:when|wen|what time) (?:will |do |can |are )?(?:u|you|ya) (?:come|arrive|get here|be here)\\b|\\bhow (?:long|soon) (?:(?:is it|will it be|till|until|before|b4) ){0,2}(?:u|you|ya|some ?(?:one|body)|help) (?:comes?|arrives?|gets? here|(?:is|are) here)\\b`,
    ),
  ],
  [
    "said-no",
    /\b(?:they|council|hostel|lady|woman|man|guy|bloke|duty|111|999|staff|he|she|it) (?:just |all )?(?:said|sed|says|told me) (?:no|nah|they cant|they wont|to (?:ring|call|come|wait|go)|i have to wait|theres no|theyre full)\b|\bno ?(?:1|one|body) (?:is |has |have |will |even )?(?:answer\w{0,3}|pick\w{0,3}|repl\w{0,4}|rang|called|there)\b|\b(?:didnt|wont|dont|not|never|isnt|arent|havent) (?:answer\w{0,3}|pick\w{0,3} up|ring\w{0,3} back|call\w{0,3} back|repl\w{0,4})\b|\b(?:no answer|engaged|voicemail|on hold|turned (?:me )?away|hung up|no beds?|no rooms?|theyre (?:full|shut|closed)|its (?:shut|closed))\b/,
  ],
  ["scared", /\b(?:scared|frightened|terrified|afraid|panicking|freaking out|bricking it)\b/],
];
/** Something more is told in the same breath. */
const AND_MORE = /\b(?:but|because|cos|coz|cuz|bc|hes got|hes going|he will|hell)\b/;
// Stryker restore Regex

const LONGEST_WORDS = 14;

/**
 * What a short message amounts to after danger was told, likeliest first; more than one may fit, and the frame takes
 * the first that belongs to what was told. Nothing for a message that tells of danger in plain words itself.
 */
export function readAfterDanger(text: string): readonly AfterDanger[] {
  const words = plainWords(text);
  if (words.split(" ").length > LONGEST_WORDS || signIn(words)) return [];
  const read = PATTERNS.filter(([, pattern]) => pattern.test(words)).map(([after]) => after);
  return isWeary(words) ? read.filter((after) => after !== "sleep") : read;
}

/** Whether more is told than the words that were read. */
export const tellsMoreBeside = (text: string): boolean => AND_MORE.test(plainWords(text));
