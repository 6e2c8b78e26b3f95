import { ageInSchool } from "./school-year.ts";

const WORDS: Readonly<Record<string, number>> = {
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
};
// Stryker disable Regex: lists of words are data
const FIGURE = `(\\d{1,2}|${Object.keys(WORDS).join("\\b|")}\\b)`;
const NUMBER = `(?:(?:only|just|like|nearly|almost|still|currently|barely|about|bout|jus|a|just turned|just gone) ){0,3}${FIGURE}(?!\\d)`;
/** What shows that a number is no age. Two ages side by side are one: "16/17". */
const COUNTED =
  "(?!\\s*(?:-|\\/(?!(?:1[1-9]|20)(?!\\d))|:|%|st\\b|th\\b|weeks?|wks?|months?|mths?|days?|hours?|hrs?|minutes?|mins?|miles?|quid|pounds?|stone|kg|k\\b|grand|am\\b|pm\\b|out of|of|in line|down|in the|th in|o'?clock|percent|to \\d|till? \\d|years? (?:older|younger|clean|sober|into|in)))";
const AGE = new RegExp(
  `(?:\\b(?:i'?m|i am|im only|(?:i'?m |i am )aged?|(?<!\\b(?:when|since|before|until|till|after) )i(?: just)? turn(?:ed)?|i'?ve just turned|i is|me is|my age is|my age)|^\\W*(?:aged?|am)\\b)\\s+${NUMBER}${COUNTED}`,
  "i",
);
const OLD = "(?:yo|y\\/o|y\\.o\\.?|yrs? ?old|years? ?old|yr ?olds?|year ?old)\\b";
const HELLO = "^\\W*(?:(?:hi|hey|hello|hiya|yo|pls|please|help|sos|ok)\\W+)?";
const SO =
  "(?: ?[,.!;&]|$| (?:and|n|but|i|im|i'm|ive|my|me|here|the|they|he|she|we|who|help|please|pls|dont|need|want|no|nowhere|got|kicked|dad|mum|stepdad|from|in care|pregnant))";
const UNNAMED = [
  `${HELLO}(?:im |i am |am )?(?:an? )?${FIGURE} ?${OLD}(?! (?:sister|brother|son|daughter|cousin|kid|child|nephew|niece|mate|friend|stepson|bro|sis|car|flat|laptop|phone|me\\b|(?:girl |boy |lad )?(?:from|in|at) (?:my|our|the)\\b))`,
  `\\b(?:i'?m|i am|as|me) (?:only )?an? ${FIGURE} ?-?${OLD}`,
  `${HELLO}${FIGURE} ?[\\/ ]?(?:f|m|female|male|girl|boy|lad)\\b(?=${SO})`,
  `${HELLO}[fm][\\/ ]?(1\\d)\\b(?=${SO})`,
  `${HELLO}${FIGURE} (?:here\\b|(?:and|n|&)(?: \\w+)? (?:pregnant|preggo|preg|scared|alone|homeless|hungry|suicidal|starving|on my own|kicked|sleeping|living|in care|a (?:girl|boy|lad)|i\\b|im|my|want|wanna|need)\\b(?! half))`,
  `\\((${FIGURE.slice(1)} ?[fm]\\)`,
  "\\b(?:tengo|j'?ai|j ai|tenho|ho|mam|am|ich bin|ik ben|jam|je mi|mi) (\\d{1,2}) (?:a[nñ]os|ans|anni|lat|ani|jahre|jaar|vje[cç]|let)(?![\\p{L}])",
].map((words) => new RegExp(words, "iu"));
const NOT_YET =
  /\b(?:nearly|almost|i turn|turning|soon|bout to be|about to be|gonna be) (?:only )?(?:\d{1,2}|\w+teen)\b/i;
const THEY =
  "sister|sis|brother|bro|cousin|niece|nephew|daughter|son|kid|friend|mate|bestie|girl|boy|lad|she|he|shes|she'?s|hes|he'?s|who'?s";
const AGE_OF_ANOTHER = new RegExp(
  `\\b(?:${THEY})(?: is|,| who is| who'?s|,? aged?| she'?s| he'?s){0,5}\\s+(?:only |just |like |nearly |almost )?${FIGURE}\\b${COUNTED}`,
  "i",
);
// Stryker restore Regex
const YOUNGEST = 7;
const OLDEST = 25;

const plain = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").slice(0, 600);

/**
 * The age that somebody gives as their own: "im 12", "14yo", "13f", "am thirteen", "in yr 9", "16/17". School years and
 * two ages are read as the younger; whoever is nearly an age, or turns it, is a year less.
 */
export function readAgeSaid(text: string): number | undefined {
  const words = plain(text);
  const school = ageInSchool(words);
  if (school !== undefined) return inRange(school);
  const found = [AGE, ...UNNAMED].map((pattern) => pattern.exec(words)).find((one) => one !== null);
  const age = numberIn(found ?? null);
  return age !== undefined && NOT_YET.test(words) ? age - 1 : age;
}

/** The age that is given of somebody else: "my sister is 11". */
export const readAgeOfAnother = (text: string): number | undefined =>
  numberIn(AGE_OF_ANOTHER.exec(plain(text)));

function numberIn(found: RegExpExecArray | null): number | undefined {
  const said = found?.[1]?.toLowerCase();
  return said === undefined ? undefined : inRange(WORDS[said] ?? Number(said));
}

const inRange = (age: number): number | undefined => (age >= YOUNGEST && age <= OLDEST ? age : undefined);
