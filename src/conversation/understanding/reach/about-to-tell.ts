import { plainWords } from "../words/plain-words.ts";
import { asksToBeNobody } from "./anonymous.ts";

/**
 * What is said by somebody who is about to tell something: who will know of it, whether family or the police will, whether they must
 * say who they are, that there is something, whom it is about, and that they need somebody.
 */
export type AboutToTell = "nobody" | "who-reads" | "them" | "police" | "will-tell" | "about" | "someone";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const LEAD =
  "(?:(?:hi|hey|hello|hiya|ok|okay|so|and|but|like|um|er|erm|well|right|please|pls|plz|just|also|wait|first|sorry|denise|pa) ){0,4}";
const SEES =
  "(?:see|sees|read|reads|look at|looks at|get|gets|know|knows|find out|finds out|hear|hears|told|tell)";
const THIS =
  "(?:this|these|it|that|them|what i (?:\\w+ )?(?:say|write|put|tell|told|text|type)|my (?:texts|messages|msgs)|about (?:it|this|me)|owt|anything|stuff)";
const KIN =
  "(?:(?:my|me|the) )?(?:(?:foster|step) ?)?(?:carers?|foster carers?|mum|mam|mom|dad|parents?|family|nan|brother|sister|school|college|social worker|support worker|keyworker|staff|landlord|boss|mates?|boyfriend|bf|girlfriend|gf|partner|ex)";
const BEFORE = "before i (?:say|tell|start|talk|write|speak|go on|put|do|even|ask)";
const SOMETHING =
  "(?:something|some ?thing|summat|summit|sumthin\\w?|sumfin\\w?|somethin|smth|smthn|a thing|this thing|stuff|things|some stuff|a secret|what happened|what(?:s| is| has)? (?:been )?(?:going on|happening|happened))";
const YOU = "(?:u|you|ya|yous|some ?(?:one|1|body)|any ?(?:one|1|body)|denise|my pa)";
const BAD =
  "(?: (?:really |rly |quite |so |very |proper |kinda |a bit )?(?:bad|important|serious|big|private|personal|hard|horrible|awful|weird|embarrassing|scary|about (?:me|home|him|her|my \\w+|someone)|that happened|i did|i (?:never|havent) (?:told|said)(?: any ?(?:one|1|body))?|no ?(?:one|1|body) knows))?";
const SHY =
  "(?:,? (?:but|and|n|so|bt)(?: (?:i am|im|i|its|it is|just|dont|do not|feel|so|too|really|a bit|know|how|to|where|what|start|say|it|scared|nervous|afraid|frightened|ashamed|embarrassed|embarrassing|shy|hard|difficult|worried|cant|say|anxious|not|sure|if|should|u|you|will|wont|would|believe|me|be|mad|judge|hate)){0,12})?";
const END = "(?: (?:pls|please|plz|ok|okay|x+|now|first|lol|tho|though|is that ok|can i)){0,5}\\W*$";

const WHO_READS = new RegExp(
  [
    `\\b${BEFORE}\\b.{0,40}\\b(?:who|will|can|does|do|is|would|private|confidential|${SEES})\\b`,
    `^${LEAD}(?:who|whos|who else|any ?(?:one|1|body))(?: (?:else|all|actually|gonna|going to|will|can|could|would|does|gets? to|is|be able to|able to|even|ever)){0,5} ${SEES} ${THIS}(?: (?:if|when|once|here|on here|at the council) .{0,40})?${END}`,
    `^${LEAD}(?:is|are|will|wil|does)(?: (?:this|it|what i say|everything|my messages|that|these)) (?:be |all |100 |just |stay |kept |really |totally |completely ){0,5}(?:private|confidential|secret|anonymous|between (?:us|me and you|me n u))\\b(?: .{0,20})?${END}`,
    `^${LEAD}(?:if|when|wot if|what if|say) i (?:was to |were to |did |do |)(?:tell|told|say|said)(?: ${YOU})? ${SOMETHING}${BAD}?(?: (?:would|will|do|does|can|wud|what|whats|is|are|who|wot|then)\\b.{0,50})?${END}`,
  ].join("|"),
);
const THEY_READ = new RegExp(
  `^${LEAD}(?:will|would|wud|can|could|does|do|is|are|if)(?: (?:u|you|they|anyone))?(?: (?:tell|let|show|ring|inform))? ${KIN}(?: (?:ever|even|be able to|able to|get to|have to|gonna|going to|also|be)){0,5} ?(?:${SEES}|told)?(?: ${THIS})?${END}`,
);
const WILL_TELL = new RegExp(
  `^${LEAD}(?:are |r )?(?:u|you|ya|they) (?:gonna|going to|gunna|gona|gna) (?:tell|let|ring|inform|show|call|text) ${KIN}(?: (?:know|${THIS})){0,2}${END}`,
);
const POLICE = new RegExp(
  `^${LEAD}(?:and |or |what about |wot about |will |would |do |does |is |are |can |u |you |they |ring |tell |call |contact |get |have to |gonna |going to |be |involve |the ){0,6}(?:police|feds|cops?|coppers|bizzies|old bill|5 ?0)(?: (?:see|know|be told|get told|told|get involved|involved|find out|come|this|it|what i say|about (?:it|this)|too|as well|then|or not)){0,5}${END}`,
);
const SAYS_SO = new RegExp(
  [
    `^${LEAD}(?:i |ive |i have |there is |theres |there |can i |could i |may i |id like to |like to )?(?:really |just |kinda |sort of |think i |sorta |do ){0,5}(?:need|needs|want|wanna|got|gotta|have|has|must|should|tell|wish)(?: (?:got|to|2|i|could)){0,5} ?(?:tell|say|talk to|speak to|share|get off my chest|talk about|speak about)(?: (?:to|with))?(?: ${YOU})?(?: about)? ?${SOMETHING}${BAD}${SHY}${END}`,
    `^${LEAD}(?:there is|theres|there) ${SOMETHING}(?: i)?(?: (?:need|want|wanna|have|should|got))?(?: to)? (?:tell|say|talk about)(?: ${YOU})?(?: about)?${BAD}${SHY}${END}`,
    `^${LEAD}can i (?:tell|talk to|trust|say something to|speak to) (?:u|you)(?: (?:about )?${SOMETHING})?${BAD}${END}`,
    `^${LEAD}(?:i )?(?:dont|do not|didnt) know (?:how|if i (?:should|can)|who|where) (?:to )?(?:say|tell|start|talk to|begin)(?: (?:this|it|any ?(?:one|1|body)|u|you|about (?:it|this)))?${END}`,
  ].join("|"),
);
const HAPPENED = new RegExp(
  `^${LEAD}(?:${SOMETHING}|sth)(?: really| rly)? (?:bad |horrible |awful |weird )?(?:happened|has happened|is happening|is going on|going on|keeps happening|happend)(?: (?:to me|at home|last night|today|again|with \\w+|at (?:school|college|work)))?${SHY}${END}`,
);
const ABOUT = new RegExp(
  `^${LEAD}(?:its|it is|thats|it) (?:kinda |sort of |all |to do with |just ){0,5}(?:about |to do with |bout |abt )(?:${KIN}|(?:my|me) (?:\\w+ )?(?:stepdad|step dad|stepmum|uncle|aunt|auntie|cousin|grandad|husband|wife|boss|teacher|coach|keyworker|worker|house|home|placement|flatmate|lad|fella|man)|him|her|them|home|what (?:he|she|they) (?:did|do|does|said)|what happened|some ?(?:one|1|body)(?: (?:i know|at \\w+|in my \\w+))?|a (?:man|guy|lad|friend|girl|boy|woman))${END}`,
);
const SOMEONE = new RegExp(
  `^${LEAD}(?:i |we )?(?:really |rly |just |fucking |kinda |so |do ){0,5}(?:need|want|wanna|could do with|wish i had|cud do with)(?: (?:to talk to|to speak to|to chat to|2 talk 2))? (?:some ?(?:one|1|body)|any ?(?:one|1|body))(?: (?:to (?:talk to|listen|speak to|chat to|talk|hear me|be here)|here|now|rn|tonight|tonite|2nite|real|right now|2 talk 2|who (?:cares|listens|gets it))){0,5}${END}`,
);
/** Asked once it is plain that they are about to tell. */
const AND_THEY = new RegExp(`^${LEAD}(?:(?:and|or|what about|wot about|not) ){1,3}${KIN}${END}`);
const CALLS_OUT =
  /^\W*(?:(?:hello+|hi+|hey+|helo|hallo|oi|yo|pls+|please+|plz+|any ?(?:1|one|body)|some ?(?:1|one|body)|at all|there|here|u|you|r|are|is|still|awake|up|real|anyone|\?)\W*){1,6}$/i;
// Stryker restore Regex,StringLiteral

const LONGEST = 140;

/**
 * What words amount to before anything has been told; nothing for any other message, or a long one.
 * @param isTelling they have said before that there is something
 */
export function readAboutToTell(text: string, isTelling = false): AboutToTell | undefined {
  if (text.length > LONGEST) return undefined;
  const words = plainWords(text).trim();
  if (asksToBeNobody(words)) return "nobody";
  if (POLICE.test(words)) return "police";
  if (THEY_READ.test(words) || WILL_TELL.test(words) || (isTelling && AND_THEY.test(words))) return "them";
  if (WHO_READS.test(words)) return "who-reads";
  if (SAYS_SO.test(words) || HAPPENED.test(words)) return "will-tell";
  if (ABOUT.test(words)) return "about";
  return SOMEONE.test(words) ? "someone" : undefined;
}

/** That there is something to tell, and that it is hard, and nothing of what it is. @param words as plainWords gives them */
export const onlySaysThereIsSomething = (words: string): boolean => SAYS_SO.test(words);

/** "hello", "pls", "anyone at all": a call and no more. */
export const callsOut = (text: string): boolean => text.length <= LONGEST && CALLS_OUT.test(text);
