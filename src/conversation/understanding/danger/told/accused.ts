import { keptByName } from "../../words/kept-by-name.ts";
import { CROSSES_THE_LINE, HURTS_OR_TOUCHES, TOUCHES } from "./worker-acts.ts";

const THEIR_WORKER =
  "pa|p\\.a\\.?|(?:personal )?advis[eo]r|(?:leaving care |social |key ?|support |case |youth |outreach )?worker|mentor|sw";
/** First names that are verbs as well: "will hit me" names nobody. */
const VERBS: ReadonlySet<string> = new Set(["will", "may"]);
const BEFORE_OTHERS =
  "(?<!\\b(?:told|tell|telling|asked|ask|with|call|called|text|texted|ring|rang|see|saw|need|want|where is|wheres|will|can|could|would|let|has|if|get|to) )";
const BETWEEN =
  "(?:,? (?:who|that|what|has|have|had|he|she|they|it|keeps?|kept|just|jus|always|also|is|was|been|be|literally|actually|fuckin|fucking|sometimes|once|yesterday|today|last night|the other day|tried to|tries to|trying to|try to|wants? to|threatened to))*";
/** Words between that say nothing of anybody else, nor that it was not so. */
const NEAR =
  "(?:,? (?!(?:saw|seen|see|sees|read|reads|this|that|it|answer|told|tell|tells|say|says|said|knows?|asked|ask|asks|heard|thinks?|thought|him|her|them|never|not|didnt|doesnt|dont|isnt|wont|wouldnt|helped|helps?|helping|about|if|when|wen|because|cos|coz|but|my|after|where|ring|rang|coming|meeting|seeing|says)\\b)[a-z]{1,14}){0,4}?";
const ACT = [
  "(?:hits?|hitting|slap(?:s|ped)?|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|shov(?:es|ed)|grab(?:s|bed|bing)?|chok(?:es|ed|ing)|strangl(?:es|ed)|beats?|beating|touch(?:es|ed|ing)?|grop(?:es|ed|ing)|kiss(?:es|ed|ing)?|rap(?:es|ed|ing)|sexually assaulted|assault(?:s|ed|ing)?|abus(?:es|ed|ing)|molest(?:s|ed)|attack(?:s|ed)|threaten(?:s|ed|ing)|stalk(?:s|ed|ing)|follow(?:s|ed|ing)|blackmail(?:s|ed|ing)|tr(?:y|ies|ied|ying) it on (?:with|wiv)|slept with|sleeps with|sleeping with|(?:had|has|having) sex with|came on to|hurts?|hurting) me\\b(?! (?:up|an?|some)\\b)",
  "(?:touch(?:es|ed|ing)?|grab(?:s|bed|bing)?|grop(?:es|ed)|feels?|felt|squeez(?:es|ed)) my (?:leg|legs|thigh|bum|arse|ass|boobs?|tits|chest|body|privates|private parts|crotch|dick|neck|hair)",
  "(?:made|makes?|making|forc(?:es|ed|ing)|asks?|asked|asking|wants?|wanted) me (?:to )?(?:have sex|do (?:sex|sexual)|sleep with|touch|kiss|send (?:\\w+ )?(?:nudes|pics|pictures|photos)|get naked|undress|take my clothes)",
  "(?:asks?|asked|asking|begs|begged) (?:me )?for (?:nudes|sex|naked|a nude)",
  "(?:sends?|sent|sending) me (?:nudes|dick|naked|sexual|dirty|pics of (?:his|her))",
  "(?:puts?|putting|slid) (?:his|her|their) hands? (?:on|up|down|in|under|inside) my (?:legs?|thighs?|bum|arse|top|skirt|trousers|pants|chest|boobs?)",
  "(?:takes?|took|nicks?|nicked|steals?|stole|keeps?) my (?:money|bank card|card|benefits|pip|uc)",
].join("|");
const READER_DID =
  "(?<!\\b(?:if|that|thought|wish|like|when|because|cos|said|says) )\\b(?:you|u) (?:hit|hurt|touched|tuched|grabbed|slapped|kissed|groped|raped|pushed|punched|kicked|forced|assaulted|abused) (?:me|my (?:leg|thigh|arm|bum|chest|hair|face))\\b(?! (?:up|with|to|feelings|into|when (?:you|u) (?:said|say)))";
const TIE =
  "(?:mates?|friends?|bestie|cousins?|brother|sister|uncle|auntie|aunt|dad|mum|family|relat\\w+|boyfriend|bf|girlfriend|gf|wife|husband|partner|ex|neighbour|best mates?)";
const LONGEST_READ = 600;

/**
 * Whether somebody says that their own worker harms them, so that the worker must not be the one who is told. Read only
 * where danger was found. Somebody else's act that the worker saw or was told of is not the worker's.
 * @param firstName as the worker is called here
 */
export function accusesWorker(text: string, firstName: string | undefined): boolean {
  const { acts, hints } = patternsFor(firstName);
  return [...acts, ...hints].some((pattern) => pattern.test(plain(text)));
}

/** The same, where the words alone tell of danger, whatever else is made of the message. */
export function tellsOfWorker(text: string, firstName: string | undefined): boolean {
  return patternsFor(firstName).acts.some((pattern) => pattern.test(plain(text)));
}

/** The same, said of "she" or "he" where the one who was spoken of before can only be their worker. */
export const tellsOfThem = (text: string): boolean => OF_THEM.test(plain(text));

/** The same with blows, said of "she" or "he" after their worker was complained of. */
export const hurtsOfThem = (text: string): boolean => HURT_BY_THEM.test(plain(text));

/** Whether somebody does not want their worker to hear of it. */
export const wantsWorkerOut = (text: string, firstName: string | undefined): boolean =>
  patternsFor(firstName).out.test(plain(text));

/** "he is my uncles mate": whoever is spoken of is close to somebody else. */
export const tellsOfTie = (text: string): boolean => TIED.test(plain(text));

interface Patterns {
  readonly acts: readonly RegExp[];
  readonly hints: readonly RegExp[];
  readonly out: RegExp;
}

const MOST_NAMES = 500;

/** Every message is read by them, so they are made once for each name. */
const patternsFor = keptByName(MOST_NAMES, (firstName): Patterns => {
  const who = namesOf(firstName);
  return { acts: acts(who), hints: hints(who), out: compiled(out(who)) };
});

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/['\u2018\u2019]/g, "")
    .replace(/\s+/g, " ")
    .slice(-LONGEST_READ);

function namesOf(firstName: string | undefined): string {
  const mine = `(?:my|me|the) (?:${THEIR_WORKER})`;
  if (!firstName || VERBS.has(firstName.toLowerCase())) return mine;
  return `${mine}|${plain(firstName).replace(/\P{L}/gu, ".")}`;
}

/** "shouts at me and pushed me": more of it before it comes to the blow. */
const AND_SHE =
  "(?:,? (?!(?:saw|seen|says|said|told|tells|tell|knows?|knew|helped|helps?|if|when|wen|because|cos|coz|but|my|where|not|never|didnt|doesnt|heard|asked|thinks?|about|after|while|met|came|him|them)\\b)[a-z]{1,14}){1,6}? (?:and|n|then|also|even),?(?: (?:then|also|even|has|have|keeps?|she|he|they|once|tried to|tries to|always|just)){0,3}";
const KEEPS =
  "(?:s| is| has been|s been)?(?: (?:keeps?|kept|always|been|is|constantly|wont stop|is always)){0,2} (?:te?xt|txt|messag|msg|dm|snap|ring|call|whatsapp|phon|facetim)\\w{0,4} me\\b";

/** Somebody who is named does it, or it is done by them; or whoever reads this is told that it was them. */
function acts(who: string): readonly RegExp[] {
  return [
    `${BEFORE_OTHERS}\\b(?:${who}|(?:your|ur|a) (?:pa|worker|adviser))s?\\b${NEAR} (?:${HURTS_OR_TOUCHES}|${CROSSES_THE_LINE})`,
    READER_DID,
    `${BEFORE_OTHERS}\\b(?:${who})s?\\b${AND_SHE} (?:${HURTS_OR_TOUCHES}|${CROSSES_THE_LINE})`,
    `${BEFORE_OTHERS}\\b(?:${who})${KEEPS}(?: (?:late|at night|in the night|at \\d{1,2}(?:am|pm)?|all the time|every night|and)){0,3},? (?:${CROSSES_THE_LINE})`,
    `${BEFORE_OTHERS}\\b(?:${who})s?\\b${BETWEEN} (?:${ACT})`,
    `\\b(?:hit|slapped|punched|kicked|touched|groped|kissed|raped|assaulted|abused|hurt|attacked|threatened|forced|followed|stalked)\\b.{0,20} by (?:${who})\\b`,
  ].map(compiled);
}

function hints(who: string): readonly RegExp[] {
  return [
    `\\b(?:scared|afraid|frightened|terrified) of (?:${who})\\b`,
    `${BEFORE_OTHERS}\\b(?:${who})${KEEPS} (?:late |really late )?(?:at nights?|in the night|every night|at \\d{1,2} ?am|late)\\b`,
    `${BEFORE_OTHERS}\\b(?:${who})s?(?: (?:is|has|always|keeps|kept|just|been)){0,2} (?:shout|scream|yell|swear|swor|shoutin|bull(?:y|ie|yin))\\w{0,4} (?:(?:at|in|on) )?(?:me|my face)\\b`,
    `\\b(?:it|he|she|thats|that)(?:s| was| wos| is)?(?: about| by| from)? (?:${who})\\b(?! (?:told|said|helped|phone|number|called|ringing|calling|texting|messaging)\\b)(?: (?:who|that|what|wot|thats|whos)(?: (?:did|does|done|is|was|hit|hurt|keeps?|doing))?\\b.{0,20}| again| tho| though| who| u| you)?\\W*$`,
    `^\\W*(?:yes|yeah|yh|ye|yep|it is)\\W+(?:its |it was |it is )?(?:${who})\\W*$`,
    `\\b(?:${who})s? (?:did|does|done|is doing|keeps doing|has been doing) (?:it|this|that)\\b`,
    `\\b(?:${who})(?:s| is| are| was) (?:his|her|their|(?:my |the )?(?!is\\b|was\\b)[a-z]{2,12}s) (?:best |old |good |real )?(?:${TIE})\\b`,
    `\\b(?:${who})s? (?:knows|hangs (?:out|around) with|goes out with|lives with|in on it with|works with) (?:him|them|her|my (?:dad|mum|ex|uncle|stepdad|bf|boyfriend|partner|brother|family))(?=\\W*$| (?:and|n|so|really|from|well|too)\\b)`,
    `\\b(?:mates|friends|related|married|in on it|together) (?:with|to) (?:${who})\\b`,
    `\\b(?:${who})s? (?:is|are|s) (?:in on it|part of it|one of them|the one)\\b`,
    `\\b(?:dont|do not|not|never|cant|no|without)(?: \\w+){0,4} (?:${who})s?\\b.{0,40}\\b(?:its|it was|it is|cos|coz|because|bc|shes|hes|he is|she is|theyre)\\b.{0,15}\\b(?:him|her|them|he|she|the one|${TIE})\\b`,
    "\\b(?:the|that) (?:one|person|woman|man|lady|bloke|worker) (?:who |that )?(?:u|you|ya)(?: said| say)?(?: that)?(?: (?:u|you|ya))?(?: just| already)? (?:told|alerted|messaged|passed (?:it|this) (?:on )?to)\\b",
  ].map(compiled);
}

const out = (who: string): string =>
  `\\b(?:dont|do not|dnt|donot|not|never|cant|no|without)(?: (?:\\w+ ){0,3}?(?:tell|telling|want|let|show|involve|involving|inform|ring|call|alert|pass (?:it )?to|to|even|with))?(?: (?:my|the))? (?:${who})s?\\b`;

const compiled = (pattern: string): RegExp => new RegExp(pattern, "iu");

const OF_THEM = compiled(`\\b(?:she|he|they)${NEAR} (?:${TOUCHES}|${CROSSES_THE_LINE})`);
const HURT_BY_THEM = compiled(`\\b(?:she|he|they)${NEAR} (?:${HURTS_OR_TOUCHES}|${CROSSES_THE_LINE})`);
const TIED = compiled(
  `\\b(?:he|she|hes|shes|theyre|they)(?: is| are)? (?:his|her|their|(?:my |the )?(?!is\\b|was\\b)[a-z]{2,12}s) (?:best |old |good |real )?(?:${TIE})\\b|\\b(?:he|she|they|hes|shes|theyre)(?: is| are)? (?:mates|friends|related|married|in) (?:with|to|on it with) (?:him|her|them|my)\\b|\\b(?:its|it was|it is) (?:him|her|them)\\b|\\b(?:he|she|they) (?:did|does|done|do) (?:it|this|that)\\b`,
);
