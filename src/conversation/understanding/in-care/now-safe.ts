import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const LEAD = "(?:(?:ok|okay|yeah|yh|right|phew|thank god|update|so|and|just|its ok) ){0,3}";
const END = "(?: (?:now|again|safe|thank god|thanks|ok|finally|tho|just now)){0,3}";
const KIN =
  "(?:cousin|mate|friend|nan|gran|mum|mam|mom|dad|aunt|auntie|uncle|sister|brother|neighbour|carer|keyworker|key worker|support worker|pa|teacher|gf|bf|partner|girlfriend|boyfriend|flatmate)";
/** Who fetches them: nobody who may be the one that harms. */
const FRIEND =
  "(?:mate|friend|bestie|nan|gran|aunt|auntie|sister|neighbour|keyworker|key worker|support worker|teacher)";
const CAR = "(?: (?:and |n )?(?:im |am |were )?in (?:his|her|their|the) (?:car|van|taxi|house|flat))?";
const OWN = new RegExp(
  `^${LEAD}(?:${[
    "(?:im |ive |i |am |i have ){0,2}(?:back|come|came|got|gone|walked|climbed|moved) ?(?:back )?(?:down |off |away |inside |indoors )?(?:to|on|onto|in|at) (?:the|a) (?:bottom floor|ground floor|ground|street|pavement|path|stairwell|lobby|main road|normal side|right side)(?: now)?(?: (?:and |n )?(?:im )?(?:walking|going|heading|on my way|on the way) (?:home|back))?",
    "(?:ive |i |i have )?(?:put|locked|hid|hidden) (?:it|them|em|(?:the|my|all the) (?:knife|knives|blades?|razors?|pills|tablets|meds)) (?:away )?in (?:the|a|my) (?:\\w+ )?(?:drawer|cupboard|shed|garage|safe|bin)(?: (?:n|and) (?:shut|closed|locked) (?:the |it|them)?(?: ?(?:door|drawer|up|away))?)?",
    "(?:ive |i |i have )?(?:put|laid|left) (?:him|her|the baby|my (?:baby|son|daughter)) (?:down )?(?:safe )?in (?:his|her|the) (?:cot|crib|pram|moses basket)(?: (?:n|and) (?:shut|closed) the door| and (?:stepped|walked|gone|left) (?:out|away)(?: the room| of the room)?)?",
    `(?:my|me) ${FRIEND} (?:has |have |just |s )?(?:picked me up|is picking me up|collected me|came and got me|came to get me|come and got me|come for me|took me home|is here with me|is with me|s with me)${CAR}`,
    "(?:he|she|they|hes|shes|theyve|theyre)(?: has| have)? (?:gone out|left|gone|driven off|drove off|gone off)(?: (?:the )?(?:front )?door (?:slammed|shut|just went))",
  ].join("|")})${END}$`,
);
const TAKEN_IN = new RegExp(
  `^${LEAD}(?:my|me|a) ${FRIEND} (?:said|says|sed|is letting|lets|let|will let)(?: that)? (?:me |i can |i could |its ok to |to )(?:kip|stay|stop|crash|sleep)(?: (?:on|at|with|round|in) (?:his|hers|her|theirs|their|the|him)(?: (?:settee|sofa|couch|floor|house|place|flat|spare room|bed))?)?(?: (?:tonight|till|until|til|for|a|few|bit|\\w+day|tomorrow|nights?|weekend)){0,4}${END}$`,
);
const THEIRS = new RegExp(
  `^${LEAD}(?:${[
    `(?:her|his|their|my|the) (?:\\w+ )?${KIN} (?:is |s |has )?(?:there |stayed |staying )?with (?:her|him|them)`,
    "(?:he|she|they|hes|shes|theyre)(?: is| are)? (?:breathing|awake|talking|sat up|come round|ok)(?: (?:and|n))? (?:the )?(?:paras?|paramedics?|ambulance|amb|police|nurse|staff|medics?) (?:is|are|r) (?:with (?:him|her|them)|here)",
    "(?:he|she|they|hes|shes|theyve)(?: has| have)? (?:just |only )?(?:walked in|walked through the door|turned up|come in|came in|come back|came back|come home|got home|got in|been found)",
  ].join("|")})${END}$`,
);
// Stryker restore Regex

/** Who is out of danger for now, or has somewhere to sleep, by a line that says nothing else. */
export type NowSafe = "self" | "taken-in" | "them";

/** A step to safety that was taken, theirs or of whom they told. */
export function readNowSafe(text: string): NowSafe | undefined {
  const words = withoutMarks(plainWords(text));
  if (OWN.test(words)) return "self";
  if (TAKEN_IN.test(words)) return "taken-in";
  return THEIRS.test(words) ? "them" : undefined;
}
