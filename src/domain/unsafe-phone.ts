import { withoutMissedContact } from "./contact-missed.ts";
import { saysLooksOn } from "./looks-on.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SOMEBODY =
  "(?:he|she|they|him|her|someone|somebody|(?:my |me |the )?(?:bf|boyfriend|gf|girlfriend|ex|partner|husband|wife|fella|bloke|fiance|cousin|auntie|aunt|flatmate|housemate|roommate|grandad|nan|step ?(?:mum|dad|brother|sister|bro|sis)|foster (?:mum|dad|carer)|mum|mam|mom|dad|bro|brother|sis|sister|uncle|carer|landlord|family|pimp|boss))";
const READS =
  "(?:(?:got|took|taken|has|have|had|keeps?) (?:my|the|this|our|hold of my|me(?= (?:phone|fone|mobile|texts?)))|reads?|reading|check(?:s|in|ing)?|look(?:s|in|ing)?|goes|goin|going|go|sees?|seeing|watch(?:es|ing)?|searches|searching|controls?|tracks?|monitors?)";
const PHONE = "(?:phone|fone|fon|mobile|te?xts?|txts|messages?|msgs?|my (?:dms|whats ?app|snap))";
/** "dont text me after 6" is of the hour, and "she never rings me" of somebody else. */
const NOT_OF_TIME =
  "(?!.{0,30}\\b(?:after|before|b4|until|till|til|past|between|weekends?|week ?days?|mornings?|evenings?|afternoons?|nights?|early|late|unless|while|when|during|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?)\\b)";
const ASKS_FOR_NONE = [
  new RegExp(
    `(?<!\\b(?:you|u|ya|he|she|they|we|i|who|it|people|denise|pa|council|one|just|why|that) )\\b(?:do ?n[o']?t|don't|dnt|do not|plz dont|please dont|never) (?:u |you )?(?:text|txt|message|msg|reply|write|answer)(?: me| us| this| here| back| again)*\\b(?! (?:him|her|them|my|the|your|denise|999|anyone|any))\\b${NOT_OF_TIME}`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:you|u|ya|he|she|they|we|i|who|it|people|denise|pa|council|one|just|why|that) )\\b(?:do ?n[o']?t|don't|dnt|do not|plz dont|please dont|never) (?:u |you )?(?:ring|call|phone)(?: me| us)? (?:this|here|on this|it|back here|this one)\\b${NOT_OF_TIME}`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:you|u|ya|he|she|they|we|i|who|it|people|denise|pa|council|one|just|why|that) )\\b(?:dont|don't|dnt|do not|never)(?: you| u)? (?:respond(?! (?:well|badly|to my|to stress))|buzz(?: me| my phone)?|(?:txt|text|ring|call) my (?:phone|fone|number)|(?:send|say)(?: me| us| to me)? (?:anything|nothing|nowt|owt|any ?more|any|more|texts?|messages?)(?: back| here| now| again)?)\\b${NOT_OF_TIME}`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:got|get|had|have|gets|with) )\\bno (?:texts?|replies|reply)\\b(?! (?:came|come|yet|from))${NOT_OF_TIME}|\\bstop (?:reply|replying)\\b`,
    "i",
  ),
];
const OTHERS_READ = [
  new RegExp(
    `\\b${SOMEBODY}(?:'?s|'?ve)?(?: (?:has|is|will|can|always|might|could)){0,3} ${READS}\\b.{0,20}\\b${PHONE}\\b(?! (?:number|num|bill|charger|contract)\\b)`,
    "i",
  ),
  new RegExp(
    `(?<!\\b(?:is|are|will|can|does|did|has|could|would) )\\b${SOMEBODY}(?:'?s| is| will| always)* (?:always )?(?:reads?|reading) (?:this|these|it|everything|all)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:phone|fone|mobile|this|it|one)\\b.{0,12}\\b${SOMEBODY} (?:has|got|took|keeps?|reads?|checks?|looks?)(?: (?:it|this|at it|in it))\\b`,
    "i",
  ),
  /\b(?:messages?|msgs?|texts?|txts?|send|write)\b.{0,30}\b(?:he|she|they) (?:will |might )?(?:looks?|sees?|reads?|checks?|watch(?:es)?)\b/i,
  new RegExp(
    `\\b(?:stop|dont|don't|do not|no more) .{0,40}\\b${SOMEBODY}(?:'?s|'?ve)?(?: has| have| just| jus| only){0,2} (?:seen|saw|found|finding|clocked|noticed) (?:it|this|them|these|out|u|you|the|my|your|ur)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${SOMEBODY}(?:'?s|'?ve)?(?: has| have| just| jus){0,2} (?:found|finds|grabbed|snatched|unlocked|picked up|nicked|opened|got into|gone through|been through|been on|on|got hold of) (?:my|the|this|our|me) (?:phone|fone|mobile|texts?|messages?)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:delet|clear|wip|eras)(?:e|es|ed|ing)\\b.{0,40}\\b${SOMEBODY}(?:'?s| is| will| always| just| might){0,2} (?:go(?:es|ing)?|looks?|looking|checks?|checking|reads?|reading|sees?|watch(?:es)?|finds?)\\b`,
    "i",
  ),
  /\blooking at my (?:screen|phone)\b/i,
  /\b(?:not|isn'?t|aint) safe (?:2|to|for (?:me|u|you) to) (?:text|txt|reply|talk|message|write)\b/i,
];
// Stryker restore Regex

/** Whether somebody has said that an answer would be seen by the wrong eyes, or asks for none. */
export function saysPhoneUnsafe(text: string): boolean {
  return asksForNoReply(text) || saysOthersRead(text);
}

/** Whether somebody asks for no answer at all, whatever the reason. */
export function asksForNoReply(text: string): boolean {
  const asked = withoutMissedContact(text.toLowerCase().replace(/['’]/g, ""));
  return ASKS_FOR_NONE.some((pattern) => pattern.test(asked));
}

/** Whether somebody has said that another reads their phone. */
export function saysOthersRead(text: string): boolean {
  return OTHERS_READ.some((pattern) => pattern.test(text)) || saysLooksOn(text);
}
