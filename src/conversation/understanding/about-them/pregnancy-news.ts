import { keptIfShort } from "../words/kept-lately.ts";
import { plainWords } from "../words/plain-words.ts";
import { fearsTaken } from "./fears-taken.ts";
import { saysWhetherToKeep } from "./keeping-it.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const PREGNANT =
  "(?:pregnant|pregnent|pregant|pregnat|preggers|preggo|prego|pregs|preg|preggy|expecting|up the duff|knocked up|with child)";
const BABY = "(?:baby|bby|babba|kid|child|lil one|little one|bump|twins|triplets|bean)";
const HER =
  "(?:(?:my|me|our|the) )?(?:gf|g f|girlfriend|girl|missus|mrs|wife|wifey|partner|fiancee?|bird|other half|baby ?(?:mum|mama|mother)|lass|girl im seeing)";
const WHO =
  "(?:any ?(?:1|one|body)|ne1|no ?(?:1|one|body)|none|people|ppl|a soul|every ?(?:1|one|body)|(?:my |the |her |his )?(?:mum|mam|mom|dad|parents?|nan|gran|family|fam|carers?|foster (?:mum|dad|carers?)|pa|worker|social worker|sw|key ?worker|support worker|staff|social|bf|boyfriend|gf|girlfriend|ex|mates?|friends?|sister|sis|brother|council|team|school|college|doctor|gp)|him|her|them)";
const NOT =
  "(?:dont|do not|dnt|wont|never|pls dont|please dont|havent|have not|hav not|aint|not|didnt|cant|couldnt)";

/** A pregnancy of theirs, as a plain statement. */
const OWN = [
  `\\b(?:i think |think |i just |just )?(?:im|i am|i might be|might be|i could be|could be|i may be|may be|ive fell|i fell|i fallen|ive fallen|i got|i got caught|ive got|am|was|its true im|turns out im|yh im|well im|guess im|guess who is|me is) (?:like |about |only |now |a bit |actually |really |def |definitely |prob |probably |officially |well )*${PREGNANT}\\b`,
  `\\b(?:im|i am) (?:like |about |only |now |just over |nearly |almost )*(?:\\d{1,2}|a few|two|three|four|five|six|seven|eight|nine|ten|twelve) ?(?:weeks?|wks?|months?|mnths?)(?: (?:${PREGNANT}|gone|along|now))*\\b`,
  `\\b(?:im|i am|i will be|were|we are|we r|gonna be|going to be|i be) (?:gonna |going to |finally |actually )?(?:having|have|havin|carrying|expecting|be having|growing) (?:a|my|our|his|another|anotha|another little|me first|my first|my second|my 2nd) ?${BABY}?\\b`,
  `\\b(?:im|i am|were|we are) (?:gonna|going to|gunna) be (?:a |an )?(?:mum|mam|mom|mummy|dad|daddy|parents?|father|mother)\\b`,
  `\\b${PREGNANT} (?:again|me|with my (?:first|second|third|2nd|3rd|1st))\\b|^\\W*${PREGNANT}\\b`,
  `\\b(?:the |my |a |did a |done a |took a |doin a |dun a )?(?:pregnancy |preg )?tests?(?: (?:is|was|were|came (?:back|up|out)|says?|said|come (?:back|up)|came back as))?(?:[ ,.]+(?:and|n|but|its|it|is|was|were|all|both|each|every one|theyre|they|are|said|say|says|yesterday|today|this|morning|came|come|back|up|out))*[ ,]{0,2}(?:positive|pos|pregnant)\\b|\\b(?:positive|pos) (?:pregnancy |preg )?test\\b|\\b(?:got |its |there(?:s|is) |saw )?(?:2|two) (?:pink |blue |red )?lines?\\b`,
  `\\b(?:there(?:s| is)|theres|ive got|i got|i have|got|hav) (?:a )?${BABY} (?:in|inside|growing in|growing inside) (?:me|my (?:belly|tummy|stomach))\\b`,
  `\\b(?:\\w+ )?(?:bun in the oven|baby on the way|baby news)\\b`,
];
/** A partner's. */
const THEIRS = [
  `\\b${HER} ?(?:is|s) (?:only )?\\d{2}(?= (?:and|n) (?:shes|she is|pregnant|preg|preggo|having|expecting)\\b)`,
  `\\b${HER} ?(?:is|s|has|was|just|might be|could be|got|fell|fallen)* (?:like |about |only |now |just found out shes |found out shes |told me shes |says shes )*(?:\\d{1,2} ?(?:weeks?|wks?|months?) (?:gone|along|${PREGNANT})|${PREGNANT})\\b`,
  `\\b(?:she|shes|her|${HER}|me and ${HER}|we|were|${HER} and me) ?(?:is|s|are|were|r)? ?(?:gonna |going to )?(?:have|having|havin|be having|carrying|expecting) (?:a|my|our|me|another|his) ?${BABY}\\b`,
  `\\b(?:i )?(?:got|have got|ive got) (?:${HER}|her) ${PREGNANT}\\b`,
  `\\b${HER} (?:is|s) due\\b`,
  `\\bshes? (?:is )?(?:like |about |only |now )*(?:\\d{1,2} ?(?:weeks?|wks?|months?) (?:gone|along|${PREGNANT})|${PREGNANT})\\b`,
];
/** That it stays between us, and who does not know. */
const CONFIDENCE = [
  `\\b${NOT} (?:u |you |ya )?(?:tell|told|say|said|let|showed|mention|mentioned)(?: anything| owt| nothing| it| this){0,2}(?: to)? ${WHO}(?: (?:know|find out))?(?:,? (?:not even|or|and|n|nor|else|especially not) (?:${WHO}|denise|\\p{L}+))*`,
  `\\b(?:no ?(?:1|one|body)|none|hardly any ?(?:1|one)) (?:else )?(?:knows?|has been told|is to know|can know|must know|needs to know)\\b`,
  `\\b(?:i |really |just ){0,3}(?:dont|do not|didnt) (?:want|wanna|need) ${WHO}(?: else)? (?:to |2 )?(?:know|no|find out|be told|hear)\\b`,
  `\\b(?:youre|ur|you are|u r|u are|your|you) (?:literally )?(?:the |my )?(?:only|first|1st)(?: (?:one|person|people|1))?(?: (?:i|ive|i have|that|who|to|thats|knows?|know|told|said|it|this|been)\\b)*`,
  `\\b(?:im |i am |am )?(?:only|just) (?:tell(?:ing|in)|told|telin) (?:you|u|ya)\\b`,
  `\\bkeep (?:it|this) (?:a )?(?:secret|private|quiet|between us|to (?:you|ur) ?self|hush)\\b|\\bbetween (?:us|me and (?:u|you))\\b|\\bpromise(?: me)?(?: (?:u|you))?(?: (?:wont|not to))? (?:tell|say)(?: ${WHO})?\\b|\\b(?:its|this is) (?:a )?(?:secret|private|confidential)\\b`,
  `\\b(?:my |the )?(?:mum|mam|mom|dad|nan|carer|foster mum|family|bf|boyfriend|gf|pa|denise|worker|social worker|he|she|they)(?: and (?:my )?(?:dad|mum|carer))? (?:dont|doesnt|do not|does not|didnt|wont) (?:even )?(?:know|no)(?: (?:yet|about it|anything)){0,2}\\b`,
  `\\bnot even (?:${WHO}|denise)\\b|\\b${NOT} (?:u |you )?(?:tell|told) (?!me\\b|us\\b|you\\b|how\\b|what\\b|that\\b)\\p{L}{3,12}(?=(?: (?:yet|pls|please|ok|x|tho))*\\W*$)|\\bnot (?:ready|sure how) to (?:tell|say)(?: ${WHO})?\\b`,
];
/** How it feels, how far it is, and what a message begins and ends with. */
const FILLER =
  /\b(?:hi|hey|hello|hiya|heya|yo|omg|omfg|so|um|umm|erm|er|well|ok|okay|k|tho|though|im|i am|am|are|we|ones?|twins|and|n|but|just|like|i|think|ive|we|found|find|out|lol|haha|x+|nd|an|idk|dunno|help|wow|wtf|oh|god|my|its|it is|is|it|thats|this|that|really|very|bit|a|the|abit|quite|well|proper|still|now|again|yet|also|about|too|early|days|late|soon|today|yesterday|last|this|week|weekend|morning|night|happy|hapy|excited|exited|buzzing|buzzin|gassed|over the moon|chuffed|made up|made|thrilled|delighted|pleased|shocked|shook|scared|nervous|anxious|worried|stressed|confused|emotional|mixed feelings|feelings|all over the place|good news|best news|news|guess what|guess|what|cant believe it|cant believe|believe|surprise|unexpected|not planned|planned|unplanned|accident|an|happened|took|did|done|both|tests?|first|second|third|1st|2nd|3rd|my|another|one|two|baby|news|due|in|on|jan|january|feb|february|march|april|may|june|july|august|sept?|september|oct|october|nov|november|dec|december|summer|spring|xmas|christmas|new year|weeks?|wks?|months?|gone|along|only|around|pls|please|plz|thanks|thank you|ty|yeah|yh|ye|yes|no|nah|congrats|me|you|u|dont know what to (?:do|say|think)|not sure what to do|what do i do|how i feel|feel|feeling|about it|yet|right|tbh|ngl|fr|innit|btw|bro|mate|actually|finally|x|for|to|be|of|with|us|both|same|always wanted (?:a baby|this|one|to be a mum))\b|[\d\p{P}\p{S}]/gu;
const NOT_NEWS =
  /\b(?:not|isnt|wasnt|aint|never been) (?:\w+ )?(?:pregnant|preggers|preggo|expecting)\b|\bin labou?r\b|\b(?:having|havin) (?:my|the|a|our|her) (?:baby|kid|bby)\W*(?:right )?(?:now|rn|here)\b|\bcovid|\bhiv\b/;
// Stryker restore Regex

const LONGEST = 200;
const sweep = (patterns: readonly string[]): RegExp => new RegExp(patterns.join("|"), "gu");
const own = sweep(OWN);
const theirs = sweep(THEIRS);
const confidence = sweep(CONFIDENCE);

export interface PregnancyNews {
  /** Whose it is. */
  readonly of: "own" | "partner";
}

/** What is left of a message once the news, the wish for confidence and how it feels are taken out. */
function beside(words: string): string {
  const rest = words.replace(theirs, " ").replace(own, " ").replace(confidence, " ").replace(FILLER, " ");
  return rest.trim();
}

const says = (pattern: RegExp, words: string): boolean => words.search(pattern) >= 0;

const HER_AGE = new RegExp(
  `\\b${HER} ?(?:is|s) (?:only )?(\\d{2})\\b|\\bshes (?:only )?(\\d{2})\\b(?! ?(?:weeks|wks|months))`,
);

/** How old a partner is, where it is said beside the news. */
export function partnerAge(text: string): number | undefined {
  const found = HER_AGE.exec(plainWords(text));
  const age = found?.[1] ?? found?.[2];
  return age === undefined ? undefined : Number(age);
}

/** The news of a pregnancy, with nothing in it but that, how it feels and who may know: no danger is in it. */
export const readPregnancyNews: (text: string) => PregnancyNews | undefined = keptIfShort((text) => {
  const words = plainWords(text);
  if (text.length > LONGEST || NOT_NEWS.test(words)) return undefined;
  const of = says(theirs, words) ? "partner" : says(own, words) ? "own" : undefined;
  return of && beside(words) === "" ? { of } : undefined;
});

/** What is said after the news of a pregnancy, with no other danger in it. */
export type AfterNews = "confidence" | "glad" | "feeling" | "keeping" | "taken";

/** After the news: that it stays in confidence, how it feels, a fear that it will be taken, and not a word more. */
export function readAfterNews(text: string): AfterNews | undefined {
  const words = plainWords(text);
  if (text.length > LONGEST) return undefined;
  if (saysWhetherToKeep(words)) return "keeping";
  if (fearsTaken(words)) return "taken";
  if (beside(words) !== "") return undefined;
  if (says(confidence, words)) return "confidence";
  if (GLAD.test(words) && !UNSURE.test(words)) return "glad";
  return FEELS.test(words) ? "feeling" : undefined;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const GLAD =
  /\b(?:happy|hapy|excited|exited|buzzin\w?|gassed|over the moon|chuffed|made up|thrilled|delighted|pleased|good news|best news|always wanted)\b/;
const UNSURE = /\b(?:scared|nervous|anxious|worried|stressed|not|shocked|mixed)\b/;
const FEELS =
  /\b(?:scared|nervous|anxious|worried|stressed|confused|emotional|mixed|shocked|shook|surprise|unexpected|unplanned|planned|accident|believe|dont know what to|not sure what to|early|weeks?|wks?|months?|due)\b/;
// Stryker restore Regex
