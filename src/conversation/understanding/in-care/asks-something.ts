import { plainWords } from "../words/plain-words.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const OPENS =
  "(?:(?:ok|okay|k|so|and|but|or|well|pls|please|hi|hey|yeah|yh|no|nah|like|just|then|right|also|wait|sorry|um|erm|idk|dunno|tell me|can i ask|do (?:u|you) know) ){0,4}";
const ASKS_BY_WORD =
  "who|whos|hu|what|whats|wat|wats|wot|wots|wen|when|whens|where|wheres|were can|why|how|hows|which|have (?:u|you|they|i|we)|were(?! (?:here|there|in|at|on|waiting|just|going|outside|inside|ok|okay|safe|fine|both|all|not|still|now|home|out|with|being|sat|stuck|coming|nearly|almost|together)\\b)|wont|cant (?:u|you|they|i)|any ?(?:one|body)|r|may|shall";
/** Whom or what a question is of, behind the word that opens it. */
const OF =
  "(?:i|u|you|ya|we|he|she|it|they|this|that|these|those|there|the|an?|my|ur|your|his|her|their|our|any\\w{0,4}|some\\w{0,4}|every\\w{0,4}|no ?one|nobody|people|ppl|police|feds|staff|denise|mum|mam|mom|dad|baby|999|hospital|doctors?|one)";
/** Behind these a statement may leave out its "I" as well: "was 16 in them", "is so scary", "did it again". */
const AGAIN =
  "(?:it|this|that|they|he|she|the|everything|something) (?:again|once|twice|before|last|all|anyway|same)";
/** Somebody by a name that no list has. */
const BY_NAME =
  "(?!not|so|too|very|really|just|still|always|never|been|being|getting|going)\\p{L}{3,12} (?:know|coming|there|here|seen|told|tell|say|said|read|ring|rung|work|working|in|ok|back|gonna|going|see|get|have|want|understand)";
const ASKS_OF = `(?:is|was|am|has|did|does) (?!${AGAIN}\\b)(?:${OF}|${BY_NAME})\\b`;
/** Said without an "I" these go on with what whoever writes does or would: "can hear him", "do want help". */
const ASKS_TO =
  "(?:do|are(?! all)|will|wil|would|wud|can|could|cud|should|shud) (?!(?:not|never|always|really|hear|see|feel|want|need|try|remember|tell by|rather|have to|be (?:ok|fine|alright|there)|still|barely|hardly|of|you people)\\b)";
/** A question to "you" that opens with it: of what it does, has or is, not what is thought of it. */
const ASKS_YOU =
  "(?:u|you) (?:there|here|still|ok|awake|real|sure|able|want|wanna|need|got|get|have|know|do|can|could|would|help|helping|speak|open|working|coming|calling|ringing|sending|telling|listening|reading|gonna|going|a|an|the|with|think|mean|in|on|police|allowed|free)\\b(?! (?:people|lot|all|dont|never|nothing|im|no idea|fuck all|jack)\\b)";
/** A condition first, and the question behind it. */
const ASKS_IF =
  "if (?:\\w+ ){1,10}(?:will|would|wud|can|could|do|does|are|is|should|shall) (?:they|he|she|it|u|you|i|we|my|the|any ?one|some ?one|police|people|denise)\\b";
/** What turns the words before it into a question. */
const ENDS_ASKING =
  "\\b(?:or (?:not|what|wot|nah|no)|yeah or no|yes or no|(?:arent|arnt|rnt|dont|didnt|wont|havent|cant|isnt|are|do|will|can|did|have) (?:u|you|ya|they|i|it|he|she)|innit|aint (?:u|you|it|they)|(?:is|isnt) (?:it|that|this) (?:right|true|ok|okay|safe|bad|normal|allowed|possible|legal|serious|worth it|(?:too|to|2) late|a crime|illegal))(?: (?:tho|though|then|mate|bro))?";
const ASKS = new RegExp(
  `^${OPENS}(?:(?:${ASKS_BY_WORD}) \\w|${ASKS_OF}|${ASKS_TO}\\w|${ASKS_YOU}|${ASKS_IF})|${ENDS_ASKING}$`,
  "u",
);
// Stryker restore Regex,StringLiteral

/** Whether a message asks something, by its mark or by how it begins or ends. */
export const asksSomething = (text: string): boolean =>
  /\?\W{0,9}$/.test(text) || ASKS.test(plainWords(text));
