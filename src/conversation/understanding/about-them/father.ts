import { plainWords } from "../words/plain-words.ts";

/** What is said of the father of a child that is on the way. */
export interface Father {
  readonly age?: number;
  /** Of the family, or somebody with power over the one who writes. */
  readonly close?: true;
  /** It was not wanted. */
  readonly forced?: true;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const HIM =
  "(?:he|(?:my |the |its |me )?(?:bf|b f|boyfriend|boy friend|partner|fella|lad|dad|father|babys? ?(?:dad|daddy|father)|ex|man|guy|mate|boy|bloke))";
const AGE = new RegExp(
  `\\b${HIM}(?: (?:is|was|s|be)|s)? (?:like |about |only |nearly |almost |just |turned |is |now )*(\\d{2})(?!\\d)(?! ?(?:weeks?|wks?|days?|months?|quid|mins?|times|%|stone|am|pm|:))|\\b(?:a |an |by a |with a )(\\d{2}) (?:year|yr) old\\b|\\b(?:a |an )?(\\d{2}) ?(?:yo|yr old|year old) (?:man|guy|lad|bloke|bf|boyfriend)\\b`,
);
const ONLY_AGE =
  /^\W*(?:(?:hes|he is|hes like|he|is|like|about|only|um|hes only|nearly)\W+)?(\d{2})(?:\W{0,3}(?:yrs? old|years? old|yo))?\W*$/;
const KIN =
  "(?:(?:step|foster|half|big|older|mums?|mams?|nans?|sisters?|cousins?) ?-?)?(?:dads?|daddy|father|fathers|bros?|brothers?|uncles?|grandads?|cousins?|stepdads?|stepbros?|mums? (?:bf|boyfriend|partner|fella|man)s?|mams? (?:bf|boyfriend)s?|boyfriend of my mum|carers?|foster carers?|teachers?|coach(?:es)?|tutors?|key ?workers?|support workers?|social workers?|staff|landlords?|boss(?:es)?|manager|pimp|imam|pastor|priest|nephew|relative|family member|someone in my family)";
const CLOSE = [
  `^\\W*(?:(?:no|nah|actually|sorry|ok|yeah|yh|its|it is|it was|was|is|by|with|from|the dad is|the father is|him|um|erm|its by|is it bad its|i think its|prob|probably|and|well|hes) ){0,6}(?:my |me |our |a |the )(?:\\w+ )?${KIN}(?: (?:did it|is the (?:dad|father)|is the daddy|baby|kid|i think|made me|x+))*\\W*$`,
  `\\b(?:my |me |our )(?:\\w+ )?${KIN} (?:has |have )?(?:got|made|put|knocked|did this|did it|done it|done this|is the (?:dad|father|daddy)|s the (?:dad|father|daddy))(?: me)?(?: ${"(?:pregnant|preggers|up)"})?\\b`,
  `\\b(?:the |babys? )?(?:dad|father|daddy)s? (?:is|s|might be|could be|is prob) (?:my |me |our )(?:\\w+ )?${KIN}\\b`,
  `\\b(?:its|it is|is) (?:my |me |our )(?:\\w+ )?${KIN}(?:s)? (?:baby|kid|child|bby)\\b`,
  `\\b(?:slept|had sex|been sleeping|did it|was|been) with (?:my |me |our )(?:\\w+ )?${KIN}\\b`,
].map((words) => new RegExp(words));
const FORCED =
  /\b(?:rape[ds]?|raping|forced (?:me|himself|to)|made me (?:do it|have sex|sleep)|didnt (?:want (?:it|to)|ask for)|never wanted (?:it|to)|i said no|said no|was asleep|passed out|too drunk|couldnt say no|wouldnt stop|didnt stop|he wouldnt use|paid me|made me sleep with)\b/;
const NOT_HIM =
  /\b(?:dont know|doesnt know|knows|will kill|gonna kill|find out|finds out|tell|told|happy|excited|proud|angry|fuming|mad|helping|supportive|when i was)\b/;
// Stryker restore Regex

/** What a message says of him; nothing if it says nothing of his age, of who he is to them, or of force. */
export function readFather(text: string): Father | undefined {
  const words = plainWords(text).trim();
  const years = Number((ONLY_AGE.exec(words) ?? AGE.exec(words))?.slice(1).find(Boolean));
  const age = years >= 10 && years < 90 ? years : undefined;
  const close = !NOT_HIM.test(words) && CLOSE.some((pattern) => pattern.test(words));
  const forced = FORCED.test(words);
  if (age === undefined && !close && !forced) return undefined;
  return { ...(age !== undefined && { age }), ...(close && { close }), ...(forced && { forced }) };
}

const ADULT = 18;
const MUCH_OLDER_YEARS = 8;

/**
 * Whether what is said of him needs a person the same day: family, force, an adult with somebody under 16, or much older.
 * @param age of the one who is pregnant, taken for 18 where nobody knows
 */
export function isGraveFather({ age: his, close, forced }: Father, age: number | undefined): boolean {
  if (close || forced) return true;
  if (his === undefined) return false;
  if (age !== undefined && age < 16) return his >= ADULT;
  return his - (age ?? ADULT) >= MUCH_OLDER_YEARS;
}
