const PREGNANT =
  /\b(?:i'?m|i am|im|think i'?m|think im|i might be|i may be|might be|found out i'?m|turns out i'?m)\b.{0,30}\b(?:pregnant|preggers|preggo|pregs|prego|preg|expecting a baby|having a baby|up the duff)\b|\b(?:i'?m|i am|im) (?:\d{1,2}|a few) ?(?:weeks?|wks?|months?) (?:pregnant|gone|preg)\b|\b(?:my|the|a|took a|done a|did a) pregnancy test (?:is|was|came (?:back|up|out)|and (?:its|it's|it is|it was)) (?:positive|pos)\b|\b(?:my )?period(?:'?s)? (?:is |are )?(?:really |so |\d+ (?:days?|weeks?) )?late\b|\bmissed my (?:last )?period\b|\bgot (?:a )?(?:girl|gf) pregnant\b/i;
const NOT_THEIRS =
  /\b(?:not pregnant|isn'?t pregnant|aint pregnant|was pregnant|when i was|negative|used to|course|essay|film|hungry|food baby)\b/i;
const ASKS_FOR =
  /\b(?:get|money|grants?|benefits?|entitled|owed|claim|vouchers?|free|pay|paid|afford|maternity|allowance|bus|buggy|cot|pram|healthy start|sure start|uc|universal credit|scheme)\b|\?/i;
const PRESSURE =
  /\b(?:(?:he|she|they|bf|boyfriend|partner|mum|mom|dad|family|ex)\b.{0,30}\b(?:mak(?:e|es|ing)|made|forc(?:e|es|ed|ing)|says? i (?:have|got|must)|wants? me to (?:get rid|keep)|wont let|won'?t let|told me to get rid|threat(?:en)?(?:s|ed)?)|didn'?t want (?:it|to)|raped?|forced me|he'?s (?:[3-9]\d)|(?:he|bf|boyfriend|dad|father) is (?:[3-9]\d)|older (?:man|guy|bloke)|twice my age)\b/i;
const PARTNER_AGE =
  /\b(?:he'?s|hes|he is|bf is|boyfriend is|partner is|partners|the dad is|father is)\s+(\d{2})\b/i;

export interface PregnancyTold {
  /** They also say that somebody leans on them, or is much older. */
  readonly pressed: boolean;
}

const plain = (text: string): string => text.replace(/[\u2018\u2019]/g, "'").slice(0, 600);

/** Their own pregnancy, told; nothing when they ask what they could get, which has an answer of its own. */
export function readPregnancy(text: string, age: number | undefined): PregnancyTold | undefined {
  const words = plain(text);
  if (!PREGNANT.test(words) || NOT_THEIRS.test(words)) return undefined;
  const pressed = isPressed(words, age);
  return ASKS_FOR.test(words) && !pressed && (age === undefined || age >= 16) ? undefined : { pressed };
}

const MUCH_OLDER_YEARS = 8;

/** Somebody leans on them, or a partner is much older than they are. */
export function isPressed(text: string, age: number | undefined): boolean {
  const words = plain(text);
  const partner = Number(PARTNER_AGE.exec(words)?.[1]);
  return PRESSURE.test(words) || (partner > 0 && partner - (age ?? 18) >= MUCH_OLDER_YEARS);
}

const ONLY_THAT =
  /^\W*(?:(?:hi|hey|omg|so|um|erm|well|ok|just|i think|think|i just found out|just found out|found out|lol|x)\W+)*(?:i'?m|i am|im|i might be|might be) (?:like |about |only |now )?(?:\d{1,2} (?:weeks?|wks?|months?) )?(?:pregnant|preggers|preggo|prego|pregs|preg|expecting|gone)(?:\W+(?:lol|x+|xx|idk|help|omg|and scared|and im scared))*\W*$/i;

/** The news and nothing else: no illness, no danger, nobody else in it. */
export function isOnlyPregnancy(text: string): boolean {
  return ONLY_THAT.test(plain(text).slice(0, 120));
}
