import { keptIfShort } from "../words/kept-lately.ts";
import { writesAtWork } from "./at-work.ts";
import { seeksTheirs } from "./seeks-theirs.ts";
import { worriedAdultIn } from "./worried-adult.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "^\\W*(?:(?:hi|hello|hiya|hey|good (?:morning|afternoon|evening)|morning|afternoon|evening|please|sorry|urgent)\\W+){0,5}";
const I_AM =
  "(?:this is|its|im|i am|calling from|ringing from|writing from|texting from|from|here is|my name is \\w+(?: \\w+)? (?:from|and im|im))";
const ROLE =
  "police|pc|sgt|sergeant|inspector|detective|dc|ds|cid|gmp|police officer|officer|probation(?: officer)?|yot|yjs|social worker|support worker|key ?worker|housing officer|solicitor|lawyer|barrister|teacher|tutor|head teacher|college|school|nurse|midwife|health visitor|doctor|gp|dr|hospital|a&e|ambulance|paramedic|job ?cent(?:re|er)|dwp|work coach|employer|manager|hr|landlord|letting agent|council|journalist|reporter|home office|immigration|court|bailiffs?|foster carer|carer";
const AT_WORK = new RegExp(
  `${OPENS}(?:${I_AM} (?:a |an |the |your |his |her )?(?:(?!my\\b|me\\b|on\\b|our\\b|about\\b|with\\b|at\\b)\\w+ ){0,3}?(?:${ROLE})|(?:police|probation|gmp|social services|home office) here|(?:pc|sgt|dc|ds|sergeant|detective|inspector) (?:\\d{2,6}|[a-z]{3,}) )\\b|${OPENS}(?:[a-z]+ ){0,2}?(?:${ROLE}|foster carer|social services) here ?(?:[.,:;-]|re\\b|$)`,
);
const ONLY_SAYS_JOB = new RegExp(
  `${OPENS}(?:${I_AM} )?(?:a |an |the |her |his |their )?(?:[a-z]+ ){0,2}?(?:${ROLE}) here\\W*$`,
);
const WANTS_TO_KNOW =
  /\b(?:need|needs|want|confirm|verify|trace|locate|find|speak (?:to|with)|talk to|info|information|details|whereabouts|address|number|looking for|regarding|concerning|about|client|contact|get hold of|reach|been in touch|heard from|registered|turned up|next of kin|one of (?:yours|your)|do you (?:know|have|work|support)|are you (?:working|supporting))\b/;
const ABOUT_SELF =
  /\b(?:about|need|want|book|find) (?:my|me|a|an|some|the|help|money|rent|bus|uni|college|food|bursar\w*|grants?|work|jobs?)\b(?! (?:missing|young|care|client|lad|girl))|\b(?:my (?:pa|rent|money|appointment|room)|can i|could i|do i|am i|for me)\b/;
const ABOUT_SOMEBODY =
  /\b(?:her|his|him|them|their|she|he|client|son|daughter|brother|sister|missing|care leaver|young person)\b/;
const KIN =
  "mum|mom|mam|mother|dad|father|nan|gran|grandma|grandad|brother|sister|auntie|aunt|uncle|cousin|girlfriend|gf|boyfriend|bf|partner|wife|husband|fiance|ex|foster (?:mum|dad|carer|mother|father)|carer|stepdad|stepmum|landlord|boss|teacher";
const KIN_OPENS = new RegExp(
  `${OPENS}(?:this is|its|im|i am) (?!my|mums|dads|moms|nans|yours|his\\b|her\\b|their\\b|a\\b|the\\b)[a-z]{2,20}s (?:little |big |older |younger |foster |step |real |birth )?(?:${KIN})\\b`,
);
const MY_KIN =
  "daughter|son|gf|girlfriend|bf|boyfriend|partner|wife|husband|missus|fella|sister|brother|niece|nephew|grandson|granddaughter|ex|foster (?:son|daughter|kid|child)|lad";
const ASKS_OF_KIN = new RegExp(
  [
    `${OPENS}(?:is|are|does|do|did|has|have|was|r) (?:u |you )?(?:(?:heard|spoke|speaking|talking|text(?:ed|ing)?|know|seen|seeing|got) (?:from |to |with )?)?my (?:${MY_KIN})\\b`,
    `${OPENS}(?:is|was) this (?!my|his|a|the|it|that|whats|todays)[a-z]{2,20}s (?:phone|number|fone|num|mobile)\\b`,
    `\\b(?:is|has) (?:she|he) (?:been )?(?:seeing|texting|talking to|speaking to|in touch with|using|signed up|known to|one of|with)\\b.{0,30}\\b(?:here|you|u|your|yours|this|ur)\\b`,
    "\\bdoes (?:\\w+ ){1,3}(?:text|use|message|txt|ring) (?:this|ur|your) (?:number|line|service)\\b",
    `\\b(?:find out|check|know|tell me|confirm|see) (?:if|whether|that) my (?:${MY_KIN})\\b(?! (?:can|could|will|is allowed|gets|needs))`,
    "\\bdo (?:you|u|ya|yous) (?:know|have|work with|support|help) (?:a |an |any )?(?:\\w+ )?(?:girl|lad|boy|lass|young \\w+|woman|man|someone|somebody|person|care leaver) (?:called|named|by the name)\\b",
    `\\bmy (?:${MY_KIN}) (?:uses|is using|texts|messages|talks to|is on) (?:this|ur|your|you)\\b`,
    `\\bwhy (?:is|has|does|are) (?:my (?:${MY_KIN})|she|he) (?:\\w+ )?(?:text|texting|messaging|got|getting|this)\\b`,
  ].join("|"),
);
// Stryker restore Regex

/** Who asks about a young person, as far as the opening tells: somebody at work, or somebody near them. */
export type Asker = "at-work" | "near-them";

/** @param words as plainWords gives them @returns nothing when the message is about whoever writes */
export const askerIn: (words: string) => Asker | undefined = keptIfShort((words) => {
  if (writesAtWork(words) || ONLY_SAYS_JOB.test(words) || worriedAdultIn(words)?.atWork) return "at-work";
  if (AT_WORK.test(words) && WANTS_TO_KNOW.test(words) && isAboutSomebody(words)) return "at-work";
  return KIN_OPENS.test(words) || ASKS_OF_KIN.test(words) || (seeksTheirs(words) && OF_PARENT.test(words))
    ? "near-them"
    : undefined;
});

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OF_PARENT = /\bmy (?:\w+ )?(?:daughters?|sons?|grandson|granddaughter|stepson|stepdaughter)\b/;
// Stryker restore Regex

const isAboutSomebody = (words: string): boolean => ABOUT_SOMEBODY.test(words) || !ABOUT_SELF.test(words);
