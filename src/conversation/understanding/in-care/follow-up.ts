import { plainWords } from "../words/plain-words.ts";
import { withoutMarks } from "../words/without-marks.ts";
import { isAngryJoke, isNoJoke } from "./angry-joke.ts";
import { saysSomething } from "./chatter.ts";
import { takesWordsBack, thoughtPrivate } from "./words-undone.ts";

/** What a message in a care frame amounts to when it asks for nothing in particular. */
export type FollowUp =
  | "keep-secret"
  | "taken-back"
  | "wants-peace"
  | "hopeless"
  | "asks-if-real"
  | "thanks"
  | "are-you-there"
  | "other";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SECRET =
  /\bpromise (?:me )?(?:(?:u|you) )?(?:not|wont|wouldnt|never|dont)\b|\b(?:do(?:nt|n't| not)|pl(?:ea)?[sz]e? do(?:nt|n't)|never|wont|won't) (?:u |you )?(?:tell|say (?:any|owt|nothing|nowt|a word)|(?:call|ring) (?:my|the|them|him|her|any|no|social|police)|grass|report|let (?:my|any|him|her|them) (?:\w+ )?(?:know|find|see))\b(?! (?:it|that|this|me|us|go|him in|her in|them in|999|off|out|up|how|what)\b)|\b(?:keep (?:it|this) (?:secret|private|quiet|between)|between us|secret|(?:dont|don't|not|never|no|cant|wont|can't|won't) (?:\w+ ){0,2}tell(?:ing)? (?:any ?(?:1|one|body)|no ?(?:1|one|body)|my (?:pa|mum|mom|dad|carer|worker|social worker))|(?:will|are|r|did|have|do|gonna|would) (?:u|you|ya|they) (?:\w+ ){0,3}?(?:tell|telling|told) (?:any ?(?:1|one|body)|my (?:pa|mum|mom|dad|carer|worker|social worker))|no ?(?:1|one|body) (?:can|must|should|needs? to) know|who (?:did|have|will) (?:u|you) tell)\b/i;
const REAL =
  /^\W*(?:(?:is|are|r|am i|so|wait|hang on|but) )*(?:u|you|ya|this|it|i) ?(?:are|r)? ?(?:even |actually |really |talking to |texting )*(?:an? )?(?:actual |real |human )?(?:person|human|bot|robot|machine|ai)\W*$|\b(?:are|r) (?:u|you|ya) (?:a |an |even )?(?:real|human|bot|robot|person|machine|ai|automated)\b|\b(?:is|am) (?:this|i).{0,20}\b(?:real|bot|robot|human|automated|machine)\b|\b(?:u|you) a (?:bot|robot|real)\b|\bwho(?:'?s| is| r| are) (?:this|dis|u|you|ya)\b/i;
const BACK =
  /\b(?:jk|j\/k|joking|joke|jokes|kidding|messing|didnt mean|didn't mean|never ?mind|nvm|ignore (?:me|that|it)|forget (?:it|that|i|what)|(?<!\b(?:if|whether|is|u|you) )(?:i'?m|im|am) (?:ok|okay|fine|good|alright|better|safe)(?: now)?|feel(?:ing)? better|was (?:just )?(?:drunk|high|upset|angry|stressed)|dont worry|don't worry|all good|its fine|it's fine|its nothing|it's nothing)\b/i;
const LAUGHS = /\blol\b/i;
const PEACE =
  /(?<!\b(?:he|she|they|it|hes|shes|theyre|to|him|her|them|me|just|always|keeps?|wont|didnt|doesnt|never|said|says|saying|tell|told|gonna|might|will|shell|hell|theyll|cant|can|how|make|please make|should|if|people) )\b(?:leave (?:it|me(?= (?:alone|be|out|now|im|i|pls|please|ok)\b|\W*$))|go away|shut up|stfu|get lost|do one|bore off|fuck off|f off|piss off|stop (?:asking|it))\b|\bfuck (?:u|you)\b|(?:^\W*(?:(?:tbh|honestly|ok|nah|no|lol|well|and|but|so|just|really|idk|still) )*|\b(?:i|we|idc) (?:really |just |honestly |literally |even |still )*)(?:dont|don't|do not) care\b|\bwhatever\W*$|^\W*(?:ok |yeah |well |pff )?whatever\b(?! (?:he|she|they|it|i|u|you|happens|happened)\b)|\b(?:dont|don't) (?:want to|want|wanna) talk\b/i;
const HOPELESS =
  /\bno ?(?:one|1|body) (?:really |even |actually )?(?:cares?|gives|listens|helps)\b|\bwhy (?:do|would|should) (?:you|u|they|any ?(?:one|1|body)) care\b|\b(?:what'?s|wots|wats) the point\b|\bno point\b|\bpointless\b|\buseless\b|\bworthless\b|\bcant help me\b|\bcan't help me\b/i;
const THANKS = /\b(?:thanks?|thank (?:you|u)|thx|tnx|ta|cheers|ty|tysm|appreciate)\b/i;
const THERE =
  /^\W*(?:hello+|hi+|hey+|hiya|anyone|any1|u there|you there|are (?:you|u) (?:still )?there|r u there|\?)\b.{0,20}$|^[^\w?]*\?\W*$/i;

// Stryker restore Regex

const ORDER: readonly (readonly [FollowUp, RegExp])[] = [
  ["keep-secret", SECRET],
  ["asks-if-real", REAL],
  ["hopeless", HOPELESS],
  ["wants-peace", PEACE],
  ["taken-back", BACK],
  ["thanks", THANKS],
  ["are-you-there", THERE],
];

const LONGEST_READ = 300;

/** Reads what somebody says after they have told of danger. A wish for secrecy comes first: it needs the honest answer. */
export function readFollowUp(text: string): FollowUp {
  const words = text
    .normalize("NFKC")
    .replace(/[\u2018\u2019]/g, "")
    .slice(0, LONGEST_READ)
    .replace(/\s+/g, " ");
  const read = ORDER.find(([, pattern]) => pattern.test(words))?.[0];
  const found = read ?? (laughsItOff(words) ? "taken-back" : undone(withoutMarks(plainWords(text))));
  return found === "taken-back" && isMeant(plainWords(text)) ? "other" : found;
}

const undone = (words: string): FollowUp =>
  takesWordsBack(words) ? "taken-back" : thoughtPrivate(words) ? "keep-secret" : "other";

/** A laugh with nothing else to it; beside an ask, or words that say something, it takes nothing back. */
const laughsItOff = (words: string): boolean => LAUGHS.test(words) && !saysSomething(words);

/** A joke that is no taking back. */
const isMeant = (words: string): boolean => isAngryJoke(words) || isNoJoke(words);
