import { outsideEngland } from "../../../domain/legal-status/councils.ts";

/** An age or a length of time in care, of the past: "adopted at 12", "in care at 15". */
const PAST_AGE =
  /\b(?:adopted|sgo|special guardian\w*|fostered|(?:in|into|left|out of|came out of|went in|went into) (?:foster )?care|care)(?: \w+){0,2}? (?:at|when i was|aged|age|since(?: i was)?|from|til|till|until) \d{1,2}\b|\b(?:at|when i was|aged|since(?: i was)?) \d{1,2} (?:in|into|out of) care\b/g;

/** The message without ages of the past, which are neither theirs now nor one to come. */
export const withoutPastAges = (said: string): string => said.replace(PAST_AGE, " ");

const ADOPTED =
  /\b(?:adopted|special guardian\w*|sgo)\b(?: \w+){0,3}? (?:at|when i was|aged|age) (\d{1,2})\b/;
const LEFT = /\b(?:left|came out of|out of) care (?:at|when i was|aged|age) (\d{1,2})\b/;
const SHORT =
  /\b(?:(\d{1,2}|a|one|two|couple(?: of)?) (weeks?|wks?|months?|mths?) (?:in|into) care|in care (?:for |only |just |like |a (?=couple)){0,2}(\d{1,2}|a|one|two|couple(?: of)?) (weeks?|wks?|months?|mths?))\b/;
const IN_WORDS = new Map([
  ["a", 1],
  ["one", 1],
  ["two", 2],
  ["couple", 2],
  ["couple of", 2],
]);
const SINCE = /\b(?:in|into) (?:foster )?care (?:since|from)(?: i was| age)? (\d{1,2})\b/;
const ENDED = /\b(?:til|till|until|left|adopted|out of care|went home|went back|to (?:\d|my mum|my dad))\b/;

const RANGE =
  /\b(?:in|into) (?:foster )?care (?:from )?(\d{1,2}) (?:to|til|till|until) (\d{1,2})\b|\b(\d{1,2}) (?:to|til|till|until) (\d{1,2}) in (?:foster )?care\b/;

const COUNTS_FROM = 16;
const LEAST_WEEKS = 13;
const LEAST_MONTHS = 3;
const COUNTED_FROM = 14;

/**
 * Whether they were in care for 13 weeks or more after 14 with some of it at 16 or 17, where their words settle it:
 * "adopted at 12" is a no, "in care since 8" a yes for somebody of 16 or more.
 * @param said plain lower-case text
 * @param age in years now, if known
 */
export function readInCare(said: string, age: number | undefined): boolean | undefined {
  const ended = Number((ADOPTED.exec(said) ?? LEFT.exec(said))?.[1] ?? Number.NaN);
  if (ended < COUNTS_FROM) return false;
  if (isShort(said)) return false;
  if (spansLongEnough(said)) return true;
  const since = Number(SINCE.exec(said)?.[1] ?? Number.NaN);
  const isLong = since < COUNTED_FROM && age !== undefined && age >= COUNTS_FROM && !ENDED.test(said);
  return isLong ? true : undefined;
}

/** "14 to 18 in care": a year or more of it after 14 and past 16. */
function spansLongEnough(said: string): boolean {
  const found = RANGE.exec(said);
  const [from, to] = [Number(found?.[1] ?? found?.[3]), Number(found?.[2] ?? found?.[4])];
  return from < COUNTS_FROM && to > COUNTS_FROM;
}

function isShort(said: string): boolean {
  const found = SHORT.exec(said);
  if (!found) return false;
  const written = found[1] ?? found[3]!;
  const length = IN_WORDS.get(written) ?? Number(written);
  const isWeeks = (found[2] ?? found[4]!).startsWith("w");
  return length < (isWeeks ? LEAST_WEEKS : LEAST_MONTHS);
}

const CARED_FOR_IN =
  /\b(?:in|into|out of|left) (?:foster |the )?care (?:up |over |back |down )?(?:in|under|with|by) (?:the )?(\w+(?: \w+)?)|\b(scottish|welsh|northern irish) (?:care|council|system)\b/;

/** The place outside England whose council looked after them, if they say so: "i was in care in scotland". */
export function readCareElsewhere(said: string): string | undefined {
  const found = CARED_FOR_IN.exec(said);
  const named = found?.[1] ?? found?.[2];
  const place = [named?.split(" ")[0], named].find(outsideEngland);
  return place ? place.replace(/(?:^| )\w/g, (letter) => letter.toUpperCase()) : undefined;
}
