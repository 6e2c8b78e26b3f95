// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const SOMEBODY =
  "(?:he|she|they|him|her|someone|somebody|(?:my |me |the )?(?:bf|boyfriend|gf|girlfriend|ex|partner|husband|wife|mum|mam|mom|dad|stepdad|brother|sister|uncle|carer|landlord))";
const UNSAFE = [
  /\b(?:do ?n[o']?t|dnt|plz dont|please dont|never) (?:u |you )?(?:text|txt|message|msg|reply|write|answer|ring|call)(?: me| us| this| here| back| again)?\b/i,
  /\b(?:no|stop) (?:texts?|replies|reply|replying)\b/i,
  new RegExp(
    `\\b${SOMEBODY}(?:'?s|s|'?ve| has| is| will| can)? (?:got|took|taken|has|have|had|reads?|reading|checks?|checking|looks? (?:at|through)|goes through|sees?|seeing|watch(?:es|ing)?)\\b.{0,20}\\b(?:phone|fone|texts?|messages?|msgs?)\\b`,
    "i",
  ),
  /\b(?:not|isn'?t|aint) safe (?:2|to|for (?:me|u|you) to) (?:text|txt|reply|talk|message|write)\b/i,
];
// Stryker restore Regex

/** Whether somebody has said that an answer would be seen by the wrong eyes, or asks for none. */
export function saysPhoneUnsafe(text: string): boolean {
  return UNSAFE.some((pattern) => pattern.test(text));
}
