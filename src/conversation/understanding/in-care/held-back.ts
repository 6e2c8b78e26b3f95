import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { shiesAway } from "./shies-away.ts";

/** What keeps somebody from ringing 999 or going to hospital: no papers, no English, what it costs, or that they do not want to. */
export type HeldBack = "papers" | "language" | "cost" | "wont";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NO =
  "(?:no|not|dont|dnt|dunt|doesnt|havent|aint|isnt|without|wivout|never|lost|took|taken|expired|out of|need|needs|ask|asks|asking|want|wants|check|checks|have|got|has|scared|afraid|worried|illegal)";
const PAPERS = new RegExp(
  `\\b${NO} (?:\\w+ ){0,4}?(?:insurance|insured|papers?|passports?|documents?|docs|visas?|leave to remain|status|brp|id|i d|gp|doctor card|nhs (?:number|no|card)|registered|register(?:ed)? (?:with|at))\\b|\\b(?:im|i am|me|we|shes|hes|they say im) (?:\\w+ )?(?:illegal|undocumented|overstay\\w*|asylum\\w*|a refugee|refugee|an immigrant|foreign\\w*|not (?:from here|british|english|a citizen|legal))\\b|\\b(?:hospital|ambulance|999|a e|a and e|doctors?|they|will|would)(?: \\w+){0,3} (?:deport\\w*|home office|immigration|send me back|arrest me)\\b|\\b(?:papers?|passport|visa|insurance|status)(?: (?:is|has|just))? (?:no|not|gone|lost|problem|expired|ran out|run out|finished|over)\\b`,
);
const CALLED =
  "(?:they|them|999|people|person|man|woman|lady|operator|nobody|no ?one|phone|call|called|calling|calls|ring|ringing|rang|rung|phoned|speak|talk|tell|explain|say)";
const LANGUAGE = new RegExp(
  [
    `\\b${CALLED}\\b(?: \\w+){0,5}? (?:not|dont|dnt|didnt|cant|doesnt|wont|never|no|couldnt|can not|nobody) (?:\\w+ )?(?:understand\\w*|underst\\w*|speak|get (?:me|what)|know what i)\\b(?! (?:how|why|this|what (?:u|you)))`,
    "\\b(?:nobody|no ?one|none) (?:there |on (?:the )?phone )?(?:understand\\w*|speaks?|get) (?:me|my)\\b",
    `\\b${CALLED}\\b(?: \\w+){0,5}? (?:language|english|accent|translat\\w*|interpret\\w*)\\b`,
    `\\b(?:english|language|accent)(?: \\w+){0,4} (?:to |for |on )?(?:ring|call|phone|999|speak to them|explain|the phone)\\b`,
    "\\b(?:cant|cannot|dont know how to|not know how|how (?:do|can) i) (?:explain|say it|tell them)(?: \\w+){0,3} (?:english|their language|phone)\\b",
    "\\b(?:they|999|operator) (?:hang up|hung up|put (?:the )?phone down|hangs up)\\b",
  ].join("|"),
);
const HELP = "(?:ambulances?|ambo|amb|paramedics?|hospitals?|hosp|a e|a (?:and|n) e|ane|999|doctors?)";
const COST = new RegExp(
  `\\b(?:cant|cannot|not|no|dont|how|too|who|skint|broke)(?: \\w+){0,4} (?:pay|paying|pays|afford|money|cost|costs|expensive|dear|price)\\b(?: \\w+){0,3} ${HELP}\\b|\\b${HELP}(?: \\w+){0,4} (?:cost|costs|costing|expensive|money|free|bill|charge|charges|pay|price|dear)\\b|\\bhow much (?:is|are|for|does|will)?(?: \\w+){0,2} ${HELP}\\b`,
);
const WILL_NOT =
  "(?:not|aint|wont|dont|dnt|cant|cannot|never|no way|refuse|refusing|refuses|rather not|scared to|afraid to|not allowed to|wouldnt|wont be)";
const WONT = new RegExp(
  [
    `\\b${WILL_NOT} (?:\\w+ ){0,3}?(?:ring|ringing|call|calling|phone|phoning|dial|dialling|get|getting|go|going|goin|take|taking|want|need|needs?|involve|involving) (?:\\w+ ){0,3}?(?:${HELP}|any ?(?:one|body|1)|no ?(?:one|body|1)|them|it in|police|feds)\\b`,
    `\\b(?:no|not|nah|never)(?: \\w+){0,2} ${HELP}\\b(?! (?:cost|number|credit|answer\\w*|here|came|come|yet))`,
    `\\b(?:he|she|they|my \\w+|mates?|friends?|everyone|boys|girls|lads)(?: \\w+){0,2} (?:said|says|say|saying|told me|reckons?|wont let|dont want|doesnt want|begging)(?: \\w+){0,3} (?:not|dont|no|never|ring|call)(?: \\w+){0,4} (?:${HELP}|ring|call|phone|any ?(?:one|body|1))\\b`,
    `\\b(?:he|she|they|my \\w+|everyone|mates?|friends?)(?: \\w+){0,2} (?:said|says|say|saying|told me|tells me|reckons?|thinks?)(?: \\w+){0,3} (?:wait|leave it|sleep (?:it )?off|its (?:nothing|fine|normal|ok)|im (?:fine|ok|overreacting|being silly)|dont need (?:it|a doctor|to go|hospital)|it will (?:pass|stop)|itll (?:pass|stop)|till (?:the )?morning|(?:un)?til (?:the )?morning|see how it goes|calm down|not (?:that )?(?:bad|serious))\\b`,
    "\\b(?:ring|ringing|call|calling|phone|tell|telling|go|going|if i|if we)\\b(?: \\w+){0,6} (?:in trouble|get done|kicked out|arrested|grounded|grass|snitch|lose (?:my|her|his|the) \\w+)\\b",
    "\\b(?:shell|hell|theyll|ill|well|she will|he will|i will|we will|gonna|she|he) (?:\\w+ )?(?:sleep it off|be (?:fine|ok|alright) (?:in|by|after|without)|just need sleep|wait it out|leave it|leave her|leave him)\\b",
  ].join("|"),
);
/** Rung already, or on its way. */
const RUNG =
  /\b(?:ive|i|we|weve|she|he|they|someone|mum|mam|dad|staff|nan) (?:\w+ )?(?:rang|rung|called|phoned)\b|\b(?:on (?:the|its|their) way|theyre here|is here|are here|is coming|are coming)\b/;
// Stryker restore Regex

const PATTERNS: readonly (readonly [HeldBack, RegExp])[] = [
  ["language", LANGUAGE],
  ["papers", PAPERS],
  ["cost", COST],
  ["wont", WONT],
];

const LONGEST_WORDS = 22;

/** What holds somebody back from help, in a message that is not long; nothing for any other. Read only in an emergency. */
export function readHeldBack(text: string): HeldBack | undefined {
  const words = withoutMarks(plainWords(text));
  if (words.split(" ").length > LONGEST_WORDS) return undefined;
  const found =
    PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? (shiesAway(words) ? "wont" : undefined);
  return found === "wont" && RUNG.test(words) ? undefined : found;
}
