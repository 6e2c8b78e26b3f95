const NAMED: Readonly<Record<string, number>> = {
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
};
// Stryker disable Regex: lists of words are data
const YEAR = `(?:year|yr|yer|y)s? ?(\\d{1,2}|${Object.keys(NAMED).join("|")})\\b(?! ?(?:of|at uni|ago|old|into|later|degree|course|contract|tenancy|plan|fixed|:|\\/|%|weeks?|months?|ft))`;
const MINE =
  "(?:im|i'm|i am|am|i'?ve just started|i just started|just started|i started|i go to|still|only|im only|me)";
const OWN = [
  `\\b${MINE}(?: (?:only|just|still|a|at school|currently|now)){0,3}(?: in)? ${YEAR}`,
  `^\\W*(?:(?:hi|hey|hello|hiya|yo|pls|please|help)\\W+)?${YEAR}(?= (?:here|girl|boy|student|pupil|kid|lad|(?:and|n|&) (?:i|my|missed|pregnant|preg|preggo|theres|there is|got|havent|expecting|having)\\b|i |im |i'?m |my )|\\W*[,.!;]| n (?:i|my))`,
  `^\\W*(?:(?:hi|hey|hello|hiya|yo|pls|please|help)\\W+)?in ${YEAR}(?=.{0,200}\\b(?:i|im|i'm|ive|my|me)\\b)`,
].map((words) => new RegExp(words, "i"));
const OTHERS =
  /\b(?:when i was|was in|back in|since|(?:my|his|her|our|the) (?:\w+ )?(?:son|daughter|kid|kids|brother|sister|bro|sis|cousin|niece|nephew|lad|girl|boy|child)(?:'?s| is)?|he'?s|she'?s|he is|she is|who'?s) (?:only |just )?(?:in )?(?:year|yr|y)\b/i;
const UNDER_SIXTEEN =
  /\b(?:im|i'm|i am|am) (?:still |only )?(?:under (?:16|sixteen)|in (?:primary(?: school)?|junior school))\b/i;
// Stryker restore Regex
const FIRST = 3;
const LAST = 13;
const YEARS_TO_AGE = 4;
const PRIMARY = 10;
const UNDER = 15;

/**
 * The age by the school year that somebody says they are in, "year 9 here", "in year six and ..": the younger of the two
 * ages in a year. @param words at most a few hundred characters
 */
export function ageInSchool(words: string): number | undefined {
  if (OTHERS.test(words)) return undefined;
  const under = UNDER_SIXTEEN.exec(words)?.[0];
  if (under) return /primary|junior/i.test(under) ? PRIMARY : UNDER;
  for (const pattern of OWN) {
    const said = pattern.exec(words)?.[1]?.toLowerCase();
    const year = said === undefined ? undefined : (NAMED[said] ?? Number(said));
    if (year !== undefined && year >= FIRST && year <= LAST) return year + YEARS_TO_AGE;
  }
  return undefined;
}
