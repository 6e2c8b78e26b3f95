import { plainWords } from "./plain-words.ts";
import { asksWhoThisIs } from "./who-asked.ts";

/** What shows that somebody else has the phone: they say who they are, ask who writes, want it to stop, or say it is not them. */
export type OtherHands = "stop" | "who" | "wrong" | "says";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "mum|mom|mam|mother|dad|father|nan|gran|grandma|grandad|brother|sister|bro|sis|auntie|aunt|uncle|cousin|girlfriend|gf|boyfriend|bf|partner|wife|husband|fiance|fella|missus|missis|ex|stepdad|stepmum|carer|landlord|boss|mate|friend";
const NOT_A_NAME = "my|mums|dads|moms|nans|yours|its|whats|thats|todays|someones";
const WHOSE = `(?:his|her|their|hers|(?!(?:${NOT_A_NAME})\\b)[a-z]{2,20}s)`;
/** "its her bf who did it" tells of somebody; it is nobody who says who they are. */
const NO_STORY =
  "(?! (?:(?:who|that) (?!is this|are you|r u|you|u )|thats|hit|hits|hitting|hurt|hurts|did|does|doing|again|beat|beats|is|has|keeps)\\b)";
const NEAR = `${WHOSE} (?:little |big |older |younger |foster |step |real )?(?:${KIN})`;
const THIS_IS = new RegExp(`\\b(?:this is|here is|speaking to) ${NEAR}\\b${NO_STORY}`);
const HERE = new RegExp(`^\\W*(?:(?:hi|hello|hey|yo|oi) )?${NEAR} (?:here|speaking)\\b`);
const I_AM = new RegExp(`\\b(?:its|it is|im|i am) ${NEAR}\\b${NO_STORY}`);

const THEM = `(?:her|him|them|my (?:${KIN}|daughter|son|girl|lad|kid))`;
const WRITING = "(?:text|txt|messag|msg|contact|ring|call|phon|bother|talk|chatt?|speak)ing(?: to| with)?";
const STOP = new RegExp(
  `\\b(?:(?:stop|quit) (?:${WRITING}|(?:texts?|messages?) to) ${THEM}|(?:do ?nt|dont|do not|never) (?:text|txt|message|msg) (?:her|him) (?:again|anymore|any more|ever)|leave my (?:${KIN}|daughter|son|girl) alone|(?:do ?nt|do not|stop) (?:text|txt|message|contact|texting|messaging|contacting) this (?:number|phone))\\b`,
);

const WHY = new RegExp(
  `\\bwhy (?:are|r|is|do|have|does)? ?(?:you|u|ya|this number|they)? ?(?:keep |been |always |even )?(?:${WRITING}|text|txt|message|msg|contact) ${THEM}\\b`,
);
const WHAT_SAID =
  /^\W*(?:(?:so|and|ok|hi|hey|hello|right|sorry|just|pls|please) ){0,3}(?:what|wat|wot)(?:s|ve)?(?: has| have| did| is| was)? (?:she|he)(?: been| just)? (?:say|said|saying|tell|told|telling|text|texted|texting|write|written|writing|wrote|put)(?: to)?(?: you| u| ya| this| about me| here)?\W*$/;
const DID_THEY = new RegExp(
  `\\b(?:did|has|is|was) (?:she|he|my (?:${KIN}|daughter|son)) (?:been )?(?:text|txt|message|msg|tell|told|ring|contact|text(?:ed|ing)|messag(?:ed|ing)|talking|speaking|telling)(?: to)? (?:you|u|ya|this)\\b`,
);
const KNOW_THEM = new RegExp(`\\bhow (?:do|d) (?:you|u|ya) know ${THEM}\\b`);
const THEIR_PHONE =
  /\b(?:(?:this is|its|ive got|i have|i got|found this (?:number )?(?:on|in)) (?:his|her) (?:phone|fone|mobile)\b|(?:who|whos|whose) (?:number|phone) is this\b|whos? (?:saved|number) (?:on|in) (?:his|her) (?:phone|fone))/;
const NOT_THEM =
  /\b(?:this (?:is not|isnt|aint) (?:her|him|hers|his)|(?:its|im) not (?:her|him)\W*$|you(?:ve| have) got the wrong (?:number|person)|wrong (?:number|num|person))\b/;
const WHO =
  /^\W*(?:(?:sorry|hi|hey|oi|er|um|ok) )?who(?:s| is| are| r|s the| the| tf| da)?(?: the)?(?: fuck| hell| fk| tf)?(?: is| are| r)? (?:this|dis|that)\b.{0,40}$/;
/** "he said stop calling him": somebody's words, told of. */
const TOLD = /\b(?:he|she|they) (?:said|says|told|tells|goes)\b/;
// Stryker restore Regex

const SAYS_WHO = [THIS_IS, HERE] as const;
const ASKS = [WHY, WHAT_SAID, DID_THEY, KNOW_THEM, THEIR_PHONE] as const;

const LONGEST_READ = 300;

const wordsOf = (text: string): string => plainWords(text.slice(0, LONGEST_READ));

/**
 * Whether a message seems to come from somebody else than the person the talk is with. It says nothing of danger.
 * @param tellsOfAnother they told of somebody else before, so "its her dad" may be about that one
 */
export function otherHandsIn(text: string, tellsOfAnother = false): OtherHands | undefined {
  const words = wordsOf(text);
  if (STOP.test(words) && !TOLD.test(words)) return "stop";
  if (NOT_THEM.test(words)) return "wrong";
  const says = tellsOfAnother ? SAYS_WHO : [...SAYS_WHO, I_AM];
  if ([...says, ...ASKS].some((pattern) => pattern.test(words))) return "says";
  return asksWhoThisIs(text.slice(0, LONGEST_READ)) || WHO.test(words) ? "who" : undefined;
}

/** The words without those that only say who writes and what they want, to see whether there is danger in the rest. */
export function withoutHands(text: string): string {
  const all = [...SAYS_WHO, I_AM, STOP, NOT_THEM, ...ASKS, WHO];
  return all.reduce((words, pattern) => words.replace(pattern, " "), plainWords(text)).trim();
}
