import { BY_OTHERS } from "../danger/by-others.ts";
import { isOut, namesYoung } from "../danger/told/child-missing.ts";
import { type ConcernReader, type ConcernTold, isOfThem } from "./concern-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WITH_SOMEBODY =
  /\b(?:with|seeing|meeting|met|gone to (?:see|meet)|met up with|picked up by|got in(?:to)? (?:a |the )?(?:car|van) with|talking to|texting) (?:some|an?|this|these|the|her|his|that|two|three|\d) (?:(?:random|older|old|grown|big|strange|dodgy|weird|\d{2} ?(?:yr|year|years)?(?: old)?) ){0,2}(?:men|man|blokes?|guys?|lads?|fellas?|dudes?|olders?|bfs?|boyfriends?|people|strangers?|family)\b|\bin (?:a|some|the|this) (?:\w+ )?(?:car|van|hotel|travelodge|airbnb|premier inn|trap ?house|bando)\b/;
const WAS_SEEN =
  /\b(?:(?:someone|somebody|mate|friend|my \w+|they|people|he|she|we|i) (?:has |have |just )?(?:seen|saw|spotted) (?:her|him|them)|(?:her|his|their) (?:phone|fone|location|snap|snap ?map|find my) (?:is|says|shows|pinged|last|was|came|went|on)|(?:she|he|they) (?:just )?(?:texted|messaged|rang|snapped|phoned|txted|called) (?:me|us|my))\b/;
// Stryker restore Regex

/** Whom somebody who is missing may be with, or where they were seen: it can find them, so people hear it at once. */
export const missingWith: ConcernReader = (words, { situation }) => {
  if (situation !== "somebody-missing") return undefined;
  return WITH_SOMEBODY.test(words) || WAS_SEEN.test(words) ? { level: "urgent" } : undefined;
};

/** Those who use people take adults as well: whoever they have may not be found again. */
const TAKES: ReadonlySet<string> = new Set(["exploitation", "missing_or_trafficked"]);

/** A child who was told of cannot be found, or whoever cannot be found is a child: 999 hears of it now, in no "if". */
export const childGone: ConcernReader = (words, told) => {
  if (told.situation === "somebody-missing") return namesYoung(words) ? CHILD_GONE : undefined;
  return isOfThem(told) && isOut(words) && mayBeTaken(told) ? CHILD_GONE : undefined;
};

const mayBeTaken = ({ kind, before }: ConcernTold): boolean =>
  TAKES.has(kind) || (BY_OTHERS.has(kind) && namesYoung(before));

const CHILD_GONE = {
  ...({ ofSelf: true, news: "child-gone" } as const),
  ...({ kind: "missing_or_trafficked", situation: "somebody-missing" } as const),
};
