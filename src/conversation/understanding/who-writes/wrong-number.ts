import type { Intent } from "../types.ts";
import { plainWords } from "../words/plain-words.ts";
import { asksForCallOn, asksForNoCall } from "./no-call.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const NUMBER = "(?:phone |fone |mobile |contact |office |direct )?(?:number|num|numba|nmbr|digits)";
const LACKS = new RegExp(
  `\\b(?:have ?nt|have not|havent|hvnt|dont have|do not have|dont got|didnt (?:get|save|keep|give)|never (?:had|got|gave|saved)|aint got|not got|lost|need|want|whats|wats|what is|wots|without|got no|no longer have|cant find|cant remember|deleted|forgot|has no|hasnt got|give me|gimme|gave me|given me|got|have you got|send me|know|idk)\\b(?: \\w+){0,2}? (?!this\\b)(?:(?:her|his|their|ur|your|the|my|a|no|any|an?other|new|pas?|\\w{2,}s) ){1,3}${NUMBER}\\b`,
);
const TO_TELL =
  /\bwrong (?:person|one|place|number|people|service)\b(?: \w+){0,2}? (?:to|for) (?:tell|ask|talk|speak|say|go|this|that|come|be telling|message|text about)\b|\b(?:who|tell)\b.{0,25}\bif (?:you|ur|youre|u r|your) the wrong\b|\bi (?:keep|kept|always) (?:calling|ringing|texting|telling|asking) the wrong\b|\b(?:tell|telling|told|asked|asking|talk(?:ing)? to|trust(?:ed)?|with|met|picked|chose|dated?|saw|for|became|turned into) (?:the |a )wrong (?:person|people|guy|one|lad|girl|crowd)\b/;
/** Anger at a number that was given: "im not ringing no random number", "the number u gave me dont work". */
const WILL_NOT_RING =
  /\b(?:not|never|wont|aint|dont|cant|refuse to|no way im)(?: (?:gonna|going|going to|want|wanna|to|even|be)){0,3} (?:ring|call|text|txt|phone|dial|messag|speak|talk|contact)\w{0,4}(?: \w+){0,4}? (?:numbers?|nums?|strangers?)\b|\b(?:wrong|dead|fake) (?:number|num)\b(?: \w+){0,2}? (?:u|you|ya|they|she|he) (?:gave|told)\b|\b(?:number|num)\b(?: \w+){0,4}? (?:dont|doesnt|not|isnt|aint|didnt) (?:even |actually )?(?:work|working|ring|connect|exist|go through)\b/;
/** Of whoever must not find them: "he doesnt know i got this number". */
const UNKNOWN_TO_THEM =
  /\b(?:he|she|they|nobody|no ?one|my (?:ex|dad|mum|mam|brother|sister|uncle|bf|boyfriend|gf|girlfriend|husband|wife|partner|family|stepdad))(?: \w+)? (?:doesnt|dont|does not|do not|didnt|mustnt|cant|shouldnt|hasnt|knows|has|have) (?:(?:know|no|have|find|get|got|about|that|i|ive|out) ){0,4}(?:got |have |had |use )?(?:this|my|the)(?: new)? (?:number|num|phone|sim)\b/;
const IS_IT_FOR =
  /\b(?:is|am|are)?\b ?(?:this|that|it|u|you) ?(?:number|line|text|service|thing)? ?(?:any|some|of any) (?:use|good|help)\b|\b(?:is|can|will|does) (?:this|the|ur|your|that) (?:number|line) (?:help|work|for|the right|do|actually|real|safe|free|still)\b/;
const GAVE_WRONG =
  /\b(?:gave|given|give|got|rang|called|texted|dialled|tried|told|has|have|had|put|saved|ringing|calling|wrote)\b(?: \w+){0,4}? (?:the |a |an |me |my )?(?:wrong|old) (?:number|num|phone|one)\b(?! (?:mate|m8|pal|sorry|soz))|\b(?:number|num) (?:you|u|they|she|he|denise|i) (?:gave|sent|told|put|have|got|wrote|text)\b/;
const SAYS_SO =
  /^\W*(?:(?:sorry|soz|hi|hello|err?|um+|nah|no|mate|i think|think)\W+){0,3}(?:its |this is |thats |you(?:ve| have)? (?:got )?|u (?:got |have )?)?(?:the |a )?wrong (?:number|num|numba|no|person|phone)\b(?! (?:to|for))|\b(?:you|u|ya)\b.{0,30} to (?:the |a )?wrong (?:number|person|phone)\b(?! (?:to|for))|\b(?:you|u|ya|yous)(?: have|ve| r| are)? (?:got|texting|messag\w+|reach\w*|contact\w+) (?:\w+ )?(?:the |a )?wrong (?:number|num|person|phone|one)\b/;
// Stryker restore Regex,StringLiteral

/**
 * Whether words that look like "this is not my number" are about another number, or about telling the wrong person:
 * "i havent got her number", "they gave me the wrong number", "wrong person to tell prob".
 */
export function isOtherNumber(text: string): boolean {
  const words = plainWords(text);
  if (TO_TELL.test(words) || WILL_NOT_RING.test(words)) return true;
  if (SAYS_SO.test(words)) return false;
  return [LACKS, UNKNOWN_TO_THEM, IS_IT_FOR, GAVE_WRONG].some((pattern) => pattern.test(words));
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Said once more by whoever was not heeded: "oi i said stop". */
const SAID_STOP =
  /^(?:(?:oi|hey|look|no|please|pls|and|but|yo) ){0,2}(?:i|ive) (?:already |just |literally )?(?:said|told (?:you|u|ya)|asked(?: (?:you|u))?|keep (?:saying|asking|telling (?:you|u)))(?: (?:to|you|u|pls|please))* stop\b(?: (?:it|texting|txting|messaging|msging|now|please|pls|already|sending(?: (?:me )?(?:texts|messages))?|this))*$/;
/** What they wrote is to go, not our texts. */
const REMOVES =
  /\b(?:remove|delete|erase|clear|take down|get rid of|wipe|unsend|take back)(?: \w+){0,2} (?:my|the|that|this|last|these|those) (?:\w+ )?(?:messages?|msgs?|texts?|txts?|chat|words|thing i|what i)\b|\b(?:remove|delete|erase|wipe|unsend) (?:what|everything|all) (?:i|ive) (?:said|wrote|sent|told|texted|put)\b/;
// Stryker restore Regex

const WRONG = /\bwrong (?:number|person|num)\b/;

/** Whether somebody says that we write to the wrong one. */
export function saysWrongNumber(text: string): boolean {
  return WRONG.test(plainWords(text)) && !isOtherNumber(text);
}

/**
 * The intent that was read, unless it is one by mistake: a wrong number or a stop, which would end every text to them, a
 * call that nobody asked for, or a start where "stop" is said once more. A call on a number that they give is one.
 */
export function notByMistake<T extends { readonly intent: Intent; readonly sure: boolean }>(
  read: T,
  text: string,
): T {
  if (read.intent === "start" && SAID_STOP.test(plainWords(text)))
    return { ...read, intent: "stop", sure: true };
  if (!read.sure && asksForCallOn(text)) return { ...read, intent: "callback_request", sure: true };
  const isMistaken =
    (read.intent === "wrong_number" && isOtherNumber(text)) ||
    (read.intent === "callback_request" && asksForNoCall(text)) ||
    (read.intent === "stop" && REMOVES.test(plainWords(text)));
  return isMistaken ? { ...read, intent: "unclear", sure: false } : read;
}
