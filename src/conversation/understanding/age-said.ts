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
const AGE =
  /\b(?:i'?m|i am|im only|aged?|i turn(?:ed)?)\s+(?:only |just |like |nearly |almost )?(\d{1,2}|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b(?!\s*(?:-|\/|:|%|st\b|th\b|weeks?|wks?|months?|mths?|days?|hours?|hrs?|minutes?|mins?|miles?|quid|pounds?|stone|kg|k\b|grand|am\b|pm\b|out of|of|in line|down|in the|th in))/i;
const YEAR = /\b(?:i'?m|i am|im)\s+(?:only |just )?in (?:year|yr|y) ?(\d{1,2})\b/i;
const YOUNGEST = 7;
const OLDEST = 25;

/** The age that somebody gives as their own: "im 12", "in yr 9". School years are read as the younger age in them. */
export function readAgeSaid(text: string): number | undefined {
  const words = text.replace(/[\u2018\u2019]/g, "'").slice(0, 600);
  const year = Number(YEAR.exec(words)?.[1]);
  const said = AGE.exec(words)?.[1]?.toLowerCase();
  const age =
    year >= 3 && year <= 13 ? year + 4 : said === undefined ? undefined : (WORDS[said] ?? Number(said));
  return age !== undefined && age >= YOUNGEST && age <= OLDEST ? age : undefined;
}
