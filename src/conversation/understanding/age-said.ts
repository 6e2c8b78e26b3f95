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
const NUMBER =
  "(?:only |just |like |nearly |almost )?(\\d{1,2}|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\\b";
/** What shows that a number is no age. */
const COUNTED =
  "(?!\\s*(?:-|\\/|:|%|st\\b|th\\b|weeks?|wks?|months?|mths?|days?|hours?|hrs?|minutes?|mins?|miles?|quid|pounds?|stone|kg|k\\b|grand|am\\b|pm\\b|out of|of|in line|down|in the|th in|o'?clock|percent|to \\d|till? \\d|years? (?:older|younger|clean|sober|into|in)))";
const AGE = new RegExp(
  `(?:\\b(?:i'?m|i am|im only|(?:i'?m |i am )aged?|i turn(?:ed)?)|^\\W*aged?)\\s+${NUMBER}${COUNTED}`,
  "i",
);
const THEY =
  "sister|sis|brother|bro|cousin|niece|nephew|daughter|son|kid|friend|mate|bestie|girl|boy|lad|she|he|shes|she'?s|hes|he'?s|who'?s";
const AGE_OF_ANOTHER = new RegExp(
  `\\b(?:${THEY})(?: is|,| who is| who'?s|,? aged?| she'?s| he'?s){0,5}\\s+${NUMBER}${COUNTED}`,
  "i",
);
const YEAR = /\b(?:i'?m|i am|im)\s+(?:only |just )?in (?:year|yr|y) ?(\d{1,2})\b/i;
const YOUNGEST = 7;
const OLDEST = 25;

const plain = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").slice(0, 600);

/** The age that somebody gives as their own: "im 12", "in yr 9". School years are read as the younger age in them. */
export function readAgeSaid(text: string): number | undefined {
  const words = plain(text);
  const year = Number(YEAR.exec(words)?.[1]);
  return year >= 3 && year <= 13 ? inRange(year + 4) : numberIn(AGE.exec(words));
}

/** The age that is given of somebody else: "my sister is 11". */
export const readAgeOfAnother = (text: string): number | undefined =>
  numberIn(AGE_OF_ANOTHER.exec(plain(text)));

function numberIn(found: RegExpExecArray | null): number | undefined {
  const said = found?.[1]?.toLowerCase();
  return said === undefined ? undefined : inRange(WORDS[said] ?? Number(said));
}

const inRange = (age: number): number | undefined => (age >= YOUNGEST && age <= OLDEST ? age : undefined);
