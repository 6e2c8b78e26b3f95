import { prefiltered } from "../words/prefiltered.ts";
import { namesHarm } from "./rests-on-when.ts";

// Stryker disable Regex,StringLiteral: lists of words are data, measured as a whole on messages that were held out
const THING =
  "(?:cv|c v|cover letter|letters?|forms?|applications?|apply(?:ing)?|job(?:s| search| hunting)?|interviews?|college|uni|university|course|coursework|homework|essays?|maths|english|gcses?|exams?|revision|revising|budget\\w*|bills?|council tax|tax|rent|deposit|bank(?: account)?|savings?|uc|universal credit|pip|benefits?|claim\\w*|bursary|student finance|grants?|provisional|licen[cs]e|driving|theory(?: test)?|passports?|birth certificate|id|brp|documents?|paperwork|email|account|password|login|phone|laptop|wifi|internet|printing|furniture|shopping|cooking|decorating|painting|moving|the move|flat(?: pack)?|furnish\\w*|bed|washing machine|cooker|boiler|meter readings?|bus pass|travel|directions?|gym|volunteering|careers?|apprenticeship|references?|gp|dentist|opticians?|registering|register|nursery|childcare|school place|pathway plan|goals?|this (?:form|letter|email|app|website)|something(?: small| quick| easy)?)";
const HELP = prefiltered(
  new RegExp(
    `\\bhelp(?:ing|ed)?(?: (?:me|us|out|a bit|please|pls)){0,3}? (?:with|wiv|wit|w|on|about|get(?:ting)?|find(?:ing)?|fill(?:ing)?(?: in| out)?|writ(?:e|ing)|do(?:ing)?|sort(?:ing)?(?: out)?|apply(?:ing)? (?:for|to)|set(?:ting)? up|understand(?:ing)?|read(?:ing)?|choos(?:e|ing)|fix(?:ing)?|book(?:ing)?|open(?:ing)?|renew(?:ing)?|to (?:get|find|fill in|fill out|write|do|sort(?: out)?|apply (?:for|to)|set up|understand|read|fix|open)) (?:(?:my|a|an|the|some|this|any|new|his|her|our|up) ){0,3}(?:\\w+ )?${THING}\\b`,
  ),
);
const NOT_ONLY =
  /\b(?:hes|shes|theyre|he|she|they|him|her|them|my (?:bf|boyfriend|gf|girlfriend|partner|ex|dad|mum|stepdad)|not safe|unsafe|urgent(?:ly)?|emergency|asap|now|tonight|please please|sos|cant cope|struggling|desperate|anything|happened)\b/;
const ASK = /\bhelp(?:ing|ed)?\b/g;
// Stryker restore Regex,StringLiteral

/** They say what they want help with, and it is a form, a flat or a job: no cry for help. @param words as plainWords gives them */
export const asksHelpWithThing = (words: string): boolean =>
  // Stryker disable next-line StringLiteral: blanks stand on both sides of it already
  HELP.test(words) && !NOT_ONLY.test(words) && !namesHarm(words.replace(ASK, " "));
