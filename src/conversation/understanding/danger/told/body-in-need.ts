import { prefiltered } from "../../words/prefiltered.ts";
import { doubledPainkillers, fitsAgain } from "./one-after-another.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DIABETES = /\b(?:type (?:1|one)|t1|t1d|diabet\w+|insulin|sugars?|glucose|ketones?)\b/;
const WITHOUT_INSULIN =
  /\b(?:no|not had|without|run out(?: of)?|ran out(?: of)?|out of|lost|cant get|havent had|not got|missed)(?: \w+){0,2} (?:insulin|strips|needles|pens?|pump)\b|\binsulin (?:\w+ ){0,2}(?:ran|run|gone|lost|finished)\b|\bpump(?: \w+)? (?:broke\w*|stopped|died|not working|fell out)\b|\b(?:sugars?|glucose|ketones?|bloods)(?: \w+){0,3} (?:[2-4]\d|high|hi|sky high)\b/;
const ILL_WITH_IT =
  /\b(?:rough|ill|sick|throw\w*|vomit\w*|puk\w*|dizzy|thirsty|sleepy|shak\w*|faint\w*|wobbly|confused|blurry|belly|breath\w*|[2-9]\d)\b/;
const VOMITING =
  /\b(?:(?:been|being|keep\w*|feel) (?:\w+ )?sick|throw\w* up|vomit\w*|puk\w*|confused|breath\w*|collaps\w*)\b/;
const DRUGS =
  "(?:gear|smack|heroin|brown|spice|(?:a|his|her|the) bag|methadone|pregabs?|pregabalin|benzos?|xanax|xannies|vallies|valium|ket|ghb|opiates|taking (?:something|summat|stuff)|took (?:something|summat|stuff)|drugs|pills|od)";
const OUT =
  "(?:slumped|snor(?:ing|es|in)|gurgl\\w+|(?:gone|going|looks?|is|hes|shes|turned) (?:cold|grey|gray|blue|white)|lips (?:are )?blue|nodded out|out cold|passed out)";
const DRUGGED_OUT = new RegExp(`\\b${OUT}\\b.{0,40}\\b${DRUGS}\\b|\\b${DRUGS}\\b.{0,40}\\b${OUT}\\b`);
const IDLE = /\b(?:tv|telly|sofa watching|gym|football|camping|climbing|lol|haha\w*|film|loud|hangover)\b/;
const STRUCK = prefiltered(
  /\b(?:hit|knocked (?:down|over|off)|run over|ran over|clipped|got hit)(?: \w+){0,3}? by (?:a|the|some) (?:\w+ )?(?:car|van|bus|taxi|moped|lorry|tram|motorbike|bike|truck|scooter)\b/,
);
const HURT_SINCE =
  /\b(?:(?:cant|cannot|can not|couldnt|not able to|hardly|struggl\w+ to) (?:walk|move|feel|stand|bend|see|lift)|still|leg|head|dizzy|black|swollen|blood|bleeding|pain\w*|hurts?|sick|hip|back|ribs|limp\w*)\b/;
const PAINKILLER = "(?:paracetamols?|co ?codamol|ibuprofen|nurofen|calpol|aspirin|codeine|painkillers?)";
const TOO_OFTEN = prefiltered(
  new RegExp(
    `\\b(?:too (?:many|much)|loads of|lots of|more than|over|about|maybe|like|took|taken|had)?(?: \\w+){0,3} ?\\b${PAINKILLER}\\b.{0,40}\\b(?:every (?:hour|half hour|30 mins?|[12] hours?)|(?:since|over|in|for|last|past) (?:\\w+ )?(?:\\d|two|three|four|couple|few)(?: \\w+)? ?days?\\b.{0,25}\\b(?:[2-9]\\d)\\b)`,
  ),
);
const TOO_MANY = prefiltered(
  new RegExp(
    `\\b(?:too (?:many|much)|[2-9]\\d) (?:of )?(?:\\w+ )?${PAINKILLER}\\b.{0,30}\\b(?:since|days?|tooth ?ache|today|yesterday|by (?:mistake|accident))\\b`,
  ),
);
const NOT_TAKEN =
  /\b(?:can i|how (?:many|much)|should i|allowed|course|is it ok|pack of|prescription for|buy)\b/;
const FLOPPY_FEVER = prefiltered(
  /\b(?:temp(?:erature)?|fever)\b.{0,40}\b(?:floppy|limp|wont wake|rash|fitting|hardly breathing)\b|\b(?:floppy|limp)\b.{0,30}\b(?:temp(?:erature)?|fever)\b/,
);
const SICK_OFTEN =
  /\b(?:sick|throw(?:n|ing)? up|vomit(?:ed|ing)?|puked)(?: \w+){0,2} (?:\d{2}|ten|twenty|dozens of|so many|about \d{2}|like \d{2}) times\b/;
// Stryker restore Regex

/** What the body is in need of, and how soon; a friend's is for whoever is with them. */
export interface InNeed {
  readonly level: "emergency" | "urgent";
  readonly of: "self" | "another" | "tablets";
}

/** Sugar, drugs, a crash, tablets taken too often: danger to the body that is told calmly. @param words as plainWords gives them */
export function bodyInNeed(words: string): InNeed | undefined {
  if (DRUGGED_OUT.test(words) && !IDLE.test(words)) return { level: "emergency", of: "another" };
  if ([TOO_OFTEN, TOO_MANY].some((pattern) => pattern.test(words)) && !NOT_TAKEN.test(words))
    return { level: "emergency", of: "tablets" };
  if (doubledPainkillers(words)) return { level: "emergency", of: "tablets" };
  const fits = fitsAgain(words);
  if (fits) return { level: "emergency", of: fits };
  if (FLOPPY_FEVER.test(words)) return { level: "emergency", of: "self" };
  if (DIABETES.test(words) && WITHOUT_INSULIN.test(words) && ILL_WITH_IT.test(words))
    return { level: VOMITING.test(words) ? "emergency" : "urgent", of: "self" };
  const isHurt = (STRUCK.test(words) && HURT_SINCE.test(words)) || SICK_OFTEN.test(words);
  return isHurt ? { level: "urgent", of: "self" } : undefined;
}
