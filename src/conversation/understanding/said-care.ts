/** An age or a length of time in care, of the past: "adopted at 12", "in care at 15". */
const PAST_AGE =
  /\b(?:adopted|sgo|special guardian\w*|fostered|(?:in|into|left|out of|came out of|went in|went into) (?:foster )?care|care)(?: \w+){0,2}? (?:at|when i was|aged|age|since(?: i was)?|from|til|till|until) \d{1,2}\b|\b(?:at|when i was|aged|since(?: i was)?) \d{1,2} (?:in|into|out of) care\b/g;

/** The message without ages of the past, which are neither theirs now nor one to come. */
export const withoutPastAges = (said: string): string => said.replace(PAST_AGE, " ");

const ADOPTED =
  /\b(?:adopted|special guardian\w*|sgo)\b(?: \w+){0,3}? (?:at|when i was|aged|age) (\d{1,2})\b/;
const LEFT = /\b(?:left|came out of|out of) care (?:at|when i was|aged|age) (\d{1,2})\b/;
const SHORT =
  /\b(?:(\d{1,2}) (weeks?|wks?|months?|mths?) (?:in|into) care|in care (?:for |only |just |like ){0,2}(\d{1,2}) (weeks?|wks?|months?|mths?))\b/;
const SINCE = /\b(?:in|into) (?:foster )?care (?:since|from)(?: i was| age)? (\d{1,2})\b/;
const ENDED = /\b(?:til|till|until|left|adopted|out of care|went home|went back|to (?:\d|my mum|my dad))\b/;

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
  const since = Number(SINCE.exec(said)?.[1] ?? Number.NaN);
  const isLong = since < COUNTED_FROM && age !== undefined && age >= COUNTS_FROM && !ENDED.test(said);
  return isLong ? true : undefined;
}

function isShort(said: string): boolean {
  const found = SHORT.exec(said);
  if (!found) return false;
  const length = Number(found[1] ?? found[3]);
  const isWeeks = (found[2] ?? found[4]!).startsWith("w");
  return length < (isWeeks ? LEAST_WEEKS : LEAST_MONTHS);
}
