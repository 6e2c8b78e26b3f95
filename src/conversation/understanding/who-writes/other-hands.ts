import { keptIfShort } from "../words/kept-lately.ts";
import { plainWords } from "../words/plain-words.ts";
import { asksWhoThisIs } from "./who-asked.ts";
import { isOtherNumber } from "./wrong-number.ts";

/**
 * What shows that somebody else has the phone: they say who they are, want it to stop, or say it is not them. Who asks who
 * writes, or what was told, may be the person.
 */
export type OtherHands = "stop" | "who" | "asks" | "wrong" | "says";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const KIN =
  "mum|mom|mam|mother|dad|father|nan|gran|grandma|grandad|brother|sister|bro|sis|auntie|aunt|uncle|cousin|girlfriend|gf|boyfriend|bf|partner|wife|husband|fiance|fella|missus|missis|mrs|ex|stepdad|stepmum|carer|landlord|boss|mate|friend";
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
const WHY_NEAR = new RegExp(
  `\\bwhy (?:is|are|r|does|do|has|have|would|did)\\b(?! (?:she|he|they|my)\\b).{0,25} ${WRITING} ${THEM}\\b|\\b(?:you|u|ya|yous)(?: lot| people| guys)?(?: are| r| have| been| keep| keeps)* (?:text|messag|contact|ring|phon)ing (?:her|him|my (?:gf|girlfriend|bf|boyfriend|daughter|son|missus|mrs|wife|husband|partner|fella|girl|lad|brother|sister))\\b|\\bwho(?:s| is| has| keeps)?(?: been)? ${WRITING} ${THEM}\\b|\\bwhat (?:do |d )?(?:you|u|ya|yous)(?: lot| people)? want (?:with|from|of) (?:her|him|my (?:gf|girlfriend|daughter|son|missus|mrs|wife|girl|lad|brother|sister))\\b`,
);
const MINE =
  "my (?:gf|girlfriend|bf|boyfriend|missus|mrs|wife|husband|partner|fella|bird|girl|lad|daughter|son|sister|brother|kid)";
/** "who is this texting my girlfriend", "this number on my wifes phone": asked of us, by whoever looks after somebody's texts. */
const TO_MINE = new RegExp(
  `\\b(?:who(?:s| is| are| r| the \\w+ is)? (?:this|that|dis|u|you|ya)|(?:is|are|r) (?:this|that|u|you) (?:the|a)|(?:so )?(?:u|you|ur|youre) the) ?(?:\\w+ ){0,2}(?:whos |thats |who is |who keeps |that keeps )?${WRITING} ${MINE}\\b|\\bthis (?:number |contact )?(?:is )?(?:on|in|saved on|saved in) ${MINE}s (?:phone|fone|mobile|contacts)\\b`,
);
const WHAT_SAID =
  /^\W*(?:(?:so|and|ok|hi|hey|hello|right|sorry|just|pls|please) ){0,3}(?:what|wat|wot)(?:s|ve)?(?: has| have| did| is| was)? (?:she|he)(?: been| just)? (?:say|said|saying|sayin|tell|told|telling|tellin|text|texted|texting|write|written|writing|wrote|put)(?: to)?(?: you| u| ya| this| about me| here)?\W*$/;
const DID_THEY = new RegExp(
  `\\b(?:did|has|is|was) (?:she|he|my (?:${KIN}|daughter|son)) (?:been )?(?:text|txt|message|msg|tell|told|ring|contact|text(?:ed|ing)|messag(?:ed|ing)|talking|speaking|telling)(?: to)? (?:you|u|ya|this)\\b`,
);
const YOU = "(?:you|u|ya|yous|they)(?: ?(?:lot|people|guys|all|ve|have|are|keep)){0,3}";
const THEIRS =
  "(?:her|him|them|my (?:daughter|son|gf|girlfriend|missus|mrs|wife|girl|lad|kid|sister|brother|niece|nephew))";
const BEEN_SAYING = new RegExp(
  `\\b(?:what|wat|wot)(?: the (?:fuck|hell))? ?(?:have|are|r|ve)? ?${YOU} (?:been |putting |filling )(?:saying|telling|asking|texting|messaging|putting|filling)? ?(?:to |with |into |in )?${THEIRS}\\b`,
);
/** Asked by somebody who holds the phone, and as well by somebody who fears that we have spoken to who harms them. */
const DID_YOU_SAY = new RegExp(
  `\\b(?:what|wat|wot) (?:have|did|do|ve)? ?${YOU} (?:say|said|tell|told|ask|asked|want)(?: (?:to|with|from))? ${THEIRS}\\b`,
);
const KNOW_THEM = new RegExp(`\\bhow (?:do|d) (?:you|u|ya) know ${THEM}\\b`);
const THEIR_PHONE =
  /\b(?:(?:this is|its|ive got|i have|i got|found this (?:number )?(?:on|in)) (?:his|her) (?:phone|fone|mobile)\b|(?:who|whos|whose) (?:number|phone) is this\b|whos? (?:saved|number) (?:on|in) (?:his|her) (?:phone|fone))/;
const NOT_THEM =
  /\b(?:this (?:is not|isnt|aint) (?:her|him|hers|his)|(?:its|im) not (?:her|him)\W*$|you(?:ve| have) got the wrong (?:number|person)|wrong (?:number|num|person))\b/;
const FOR_ANOTHER = new RegExp(`\\b${THEM}\\b`);
const WHO =
  /^\W*(?:(?:sorry|hi|hey|oi|er|um|ok) )?who(?:s| is| are| r|s the| the| tf| da)?(?: the)?(?: fuck| hell| fk| tf)?(?: is| are| r)? (?:this|dis|that)\b.{0,40}$/;
/** "he said stop calling him": somebody's words, told of. */
const TOLD = /\b(?:he|she|they) (?:said|says|told|tells|goes)\b/;
const WHOSE_NUMBER = /\bwho\b.{0,16}\b(?:this|dis|that)\b|\bwhos (?:this|dis)\b/;
// Stryker restore Regex,StringLiteral

const SAYS_WHO = [THIS_IS, HERE] as const;
const SHOWS = [WHY, WHY_NEAR, TO_MINE, BEEN_SAYING, THEIR_PHONE] as const;
const ASKS = [WHAT_SAID, DID_THEY, KNOW_THEM] as const;

const LONGEST_READ = 300;

const wordsOf = (text: string): string => plainWords(text.slice(0, LONGEST_READ));

/**
 * Whether a message seems to come from somebody else than the person the talk is with. It says nothing of danger.
 * @param tellsOfAnother they told of somebody else before, so "its her dad" may be about that one
 */
export const otherHandsIn = (text: string, tellsOfAnother = false): OtherHands | undefined =>
  tellsOfAnother ? besideAnother(text) : alone(text);

const alone = keptIfShort((text) => shownIn(text, [...SAYS_WHO, I_AM]));
const besideAnother = keptIfShort((text) => shownIn(text, SAYS_WHO));

function shownIn(text: string, says: readonly RegExp[]): OtherHands | undefined {
  const words = wordsOf(text);
  if (STOP.test(words) && !TOLD.test(words)) return "stop";
  if (NOT_THEM.test(words) && !isOtherNumber(words)) return "wrong";
  if ([...says, ...SHOWS].some((pattern) => pattern.test(words))) return "says";
  if (ASKS.some((pattern) => pattern.test(words))) return "asks";
  return asksWhoThisIs(text.slice(0, LONGEST_READ)) || WHO.test(words) || DID_YOU_SAY.test(words)
    ? "who"
    : undefined;
}

/** The words without those that only say who writes and what they want, to see whether there is danger in the rest. */
export function withoutHands(text: string): string {
  const all = [...SAYS_WHO, I_AM, STOP, NOT_THEM, ...SHOWS, ...ASKS, WHO];
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  return all.reduce((words, pattern) => words.replace(pattern, " "), plainWords(text)).trim();
}

/** "whos this": asked of a number that is not known, where "who are you" may be asked by anybody. */
export const asksWhoseNumber = (text: string): boolean => WHOSE_NUMBER.test(wordsOf(text));

/** A wish for no more texts that is put in for somebody: "stop texting her", not "stop texting this phone". */
export const stopsForAnother = (text: string): boolean => FOR_ANOTHER.test(wordsOf(text));
