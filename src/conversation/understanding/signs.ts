import { readAgeSaid } from "./age-said.ts";
import { toldOfAnother, tookByAnother } from "./another.ts";
import { tellsOfFire, tellsOfGas } from "./at-home-now.ts";
import { tellsOfColdChild } from "./cold-child.ts";
import { familyHarmIn } from "./family-harm.ts";
import { sentToFight, tellsOfOthersPlan } from "./others-plans.ts";
import { ownLifeIn, unrealIn } from "./own-life.ts";
import { needsDoctorNow, readPregnancy } from "./pregnancy.ts";
import { tellsOfOverdose } from "./taken.ts";
import { tellsOfIntruder, threatIn } from "./threatened.ts";
import type { Risk, RiskKind, RiskLevel } from "./types.ts";

/** What a message tells of that has words of its own, beside the kind of danger. */
export type Situation =
  | "overdose"
  | "somebody-else"
  | "cutting-by-family"
  | "forced-marriage"
  | "family-harms-another"
  | "followed"
  | "fire"
  | "gas"
  | "unreal"
  | "intruder"
  | "others-plan"
  | "fear-for-child"
  | "young-pregnancy";

/** Danger in plain words: how grave, of which kind, and what it is if that has words of its own. */
export interface Sign {
  readonly risk: Risk & { readonly kind: RiskKind };
  readonly situation?: Situation;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FOLLOWED =
  /\b(?:being|bein|getting) followed\b|\b(?:someone|somebody|a man|a guy|he|they)(?:s| is| are|re)? (?:following|followin) me\b/;
const STORY =
  /\b(?:in|on|watching|watched|playing|about) (?:a|the|this|that|my|an|some)? ?(?:\w+ )?(?:film|movie|game|book|show|song|play|soap|episode|dream|series|documentary)\b|\b(?:essay|coursework|assignment|lecture|lyrics?|fortnite|gta|warzone|roblox|fifa)\b/;
const NOT_REAL =
  /\b(?:film|movie|game|book|essay|course|coursework|lecture|play|song|tv|soap|episode|training|insta(?:gram)?|tiktok|twitter)\b/;
/** Over long ago, or looked after since; said to be none; or taught. What is left of it, the classifier reads. */
const SETTLED =
  /\b(?:years? ago|ages ago|long time ago|(?:in|since|back in|that was) (?:19|20)\d\d|used to|when i was|as a (?:kid|child|little one|baby|teen)|in childhood|survivor|grew up|back in (?:year|yr|school)|(?:years|yrs) (?:since|clean|no trouble)|at (?:1[0-7]|\d)\b(?! ?(?:am|pm|oclock))|protection order|died of|(?:had|done) (?:all )?(?:the )?(?:therapy|counselling))\b|^im (?:fine|well|good) now/;
const DENIED =
  /\b(?:not|never|wasnt|isnt|arent|aint|werent|nobodys?|no ?ones?|nobody is|no thoughts of|no plans to|havent|no i)(?: (?:being|been|bein|getting|gonna|is|are|was|ever|even|actually|going to)){0,5} (?:follow|scared|afraid|frightened|forc|pressur|blackmail|threat|harm|hurt|mak|overdos|suicidal|hang|kill)/;
const TAUGHT =
  /\b(?:courses?|coursework|essay|midwifery|midwife|midwives|thesis|lectures?|awareness|speech|speaker|presentation|poster|lessons?|training|e ?-?learning|assignment|exam|seminar|leaflet|first aid|dissertation)\b/;
// Stryker restore Regex

type Reader = (words: string) => Sign | undefined;

const sign = (level: Exclude<RiskLevel, "none">, kind: RiskKind, situation?: Situation): Sign => ({
  risk: { level, kind },
  ...(situation && { situation }),
});

/** In the order of their gravity: the first that fits is what is answered. */
const READERS: readonly Reader[] = [
  (words) => (tellsOfFire(words) ? sign("emergency", "medical", "fire") : undefined),
  another,
  overdose,
  (words) => (tellsOfGas(words) ? sign("emergency", "medical", "gas") : undefined),
  ownLife,
  unreal,
  familyHarm,
  youngPregnancy,
  (words) => (tellsOfIntruder(words) ? sign("emergency", "abuse_harm_from_others", "intruder") : undefined),
  threat,
  (words) => (tellsOfColdChild(words) ? sign("urgent", "destitute_no_food_or_power") : undefined),
  (words) => (sentToFight(words) ? sign("urgent", "exploitation") : undefined),
  (words) => (tellsOfOthersPlan(words) ? sign("urgent", "violence_to_others", "others-plan") : undefined),
  (words) =>
    FOLLOWED.test(words) && !NOT_REAL.test(words)
      ? sign("urgent", "abuse_harm_from_others", "followed")
      : undefined,
];

/** What a few plain words tell of, whatever else is made of the message. @param words as plainWords gives them */
export function signIn(words: string): Sign | undefined {
  if ([STORY, SETTLED, DENIED].some((pattern) => pattern.test(words))) return undefined;
  for (const read of READERS) {
    const found = read(words);
    if (found) return found;
  }
  return undefined;
}

const OF_ANOTHER = {
  "their-body": sign("emergency", "medical", "somebody-else"),
  "their-wish": sign("urgent", "suicide_self_harm", "somebody-else"),
  "done-to-them": sign("urgent", "abuse_harm_from_others", "somebody-else"),
} as const;

function another(words: string): Sign | undefined {
  const took = tellsOfOverdose(words);
  const told = familyHarmIn(words) ? undefined : toldOfAnother(words, took);
  return told && (took ? sign("emergency", "suicide_self_harm", "somebody-else") : OF_ANOTHER[told]);
}

/** Somebody else's, beside danger to their own life, has the words for that. */
function overdose(words: string): Sign | undefined {
  if (!tellsOfOverdose(words)) return undefined;
  return sign("emergency", "suicide_self_harm", tookByAnother(words) ? undefined : "overdose");
}

function ownLife(words: string): Sign | undefined {
  const level = ownLifeIn(words);
  return level && sign(level, "suicide_self_harm");
}

function unreal(words: string): Sign | undefined {
  const level = unrealIn(words);
  return level && sign(level, "medical", "unreal");
}

function familyHarm(words: string): Sign | undefined {
  const harm = [NOT_REAL, TAUGHT].some((pattern) => pattern.test(words)) ? undefined : familyHarmIn(words);
  if (!harm) return undefined;
  const own = harm.what === "cutting" ? "cutting-by-family" : "forced-marriage";
  return sign(
    harm.soon ? "emergency" : "urgent",
    "abuse_harm_from_others",
    harm.toAnother ? "family-harms-another" : own,
  );
}

const SIXTEEN = 16;

function youngPregnancy(words: string): Sign | undefined {
  const age = readAgeSaid(words);
  if (age === undefined || age >= SIXTEEN || needsDoctorNow(words)) return undefined;
  if (!readPregnancy(words, age)) return undefined;
  return sign("urgent", "medical", "young-pregnancy");
}

function threat(words: string): Sign | undefined {
  const found = threatIn(words);
  if (!found) return undefined;
  return sign(
    found.isNow ? "emergency" : "urgent",
    found.byPartner ? "domestic_abuse" : "abuse_harm_from_others",
  );
}
