/** What in a text could harm somebody whose phone is read by another. */
export type Risk = "address" | "service" | "safety" | "private";

const STREETS =
  "street|st|road|rd|lane|ln|avenue|ave|close|drive|court|house|crescent|grove|terrace|walk|gardens|square|place|way|mews";

/** Words of a sentence, which no street has in its name after a number: "3 at the place". */
const LINKS = "at|on|in|by|to|of|and|or|for|from|am|pm|min|mins|minutes?|hours?|days?|weeks?|o";

const RULES: Readonly<Record<Risk, readonly RegExp[]>> = {
  address: [
    /\b[a-z]{1,2}\d[a-z\d]?\s{0,2}\d[a-z]{2}\b/iu,
    new RegExp(
      `\\b(?:flat\\s)?\\d{1,4}[a-z]?,?\\s(?:(?!(?:${LINKS})\\b)[a-z]{2,20}\\s){1,3}(?:${STREETS})\\b`,
      "iu",
    ),
    /\b(?:flat|room)\s\d{1,4}[a-z]?\b/iu,
    /\byour (?:new |home )?address\b/iu,
  ],
  service: [
    /\bleaving care\b|\bcare leaver|\bcare team\b|\bsocial (?:worker|services)\b|\bpersonal advis[eo]r\b/iu,
  ],
  safety: [
    /\brefuge\b|\bsafe ?house\b|\bdomestic\b|\babus|\bviolen|\bpolice\b|\bcourt\b|\bsolicitor|\bsafeguarding\b/iu,
    /\b(?:leave|leaving|get away from|escape) (?:him|her|them)\b|\bhe (?:hits|hit|hurts|hurt)\b|\binjunction\b/iu,
  ],
  private: [
    /\bpregnan|\babortion\b|\bsexual\b|\bself[- ]?harm|\bsuicid|\boverdose\b|\bprobation\b|\bimmigration\b/iu,
    /\bdrugs?\b|\bdrinking\b|\bHIV\b|\b(?:STI|STD)s?\b|\bgay\b|\btrans\b|\bmental health\b/iu,
  ],
};

/** The kinds that a text has, each once; none for most texts. */
export function risksIn(text: string): Risk[] {
  const plain = text.normalize("NFKC");
  return (Object.keys(RULES) as Risk[]).filter((risk) => RULES[risk].some((rule) => rule.test(plain)));
}
