import type { Risk, RiskLevel } from "./types.ts";

/** What a message tells of that has words of its own, beside the kind of danger. */
export type Situation =
  | "overdose"
  | "somebody-else"
  | "cutting-by-family"
  | "forced-marriage"
  | "followed"
  | "young-pregnancy";

const TOOK =
  /\b(?:took|taken|swallowed|had|popped|downed|necked|od'?d|od'?ed|over ?dos(?:e|ed|ing))\b.{0,40}\b(?:pills?|tablets?|tabs|paracetamols?|ibuprofen|meds|medication|packets?|antidepressants|sertraline|insulin|overdose|od)\b|\b(?:over ?dosed|od'?d|od'?ed)\b|\btaken (?:an )?(?:overdose|od)\b|\b(?:took|taken) (?:them|it) all\b/i;
const OTHERS =
  /\b(?:my|a|his|her|our) (?:best |close |old |little |big |younger |older )?(?:m8|mate|mates|friend|friends|bestie|bff|flatmate|housemate|roommate|brother|bro|sister|sis|cousin|neighbour|girlfriend|gf|boyfriend|bf|partner|mum|mom|dad|nan|girl next door)\b/i;
const THEIR_ACT =
  /\b(?:wants? to (?:die|kill|end|hurt)|kill (?:her|him|them)sel(?:f|ves)|hurt(?:ing)? (?:her|him|them)sel|cut(?:s|ting)? (?:her|him|them)sel|(?:took|taken|swallowed|necked)\b.{0,25}\b(?:pills?|tablets?|tabs|paracetamols?|meds|medication|something)|overdosed?|od'?d|isnt safe|isn't safe|not safe|in danger|being (?:hurt|hit|beaten|held)|gone missing|went missing|is missing|hasnt come home|hasn't come home|suicidal|unconscious|not breathing|passed out|locked (?:her|him|them) in|hits? (?:her|him|them)|beats? (?:her|him|them))\b/i;
const FGM =
  /\bfgm\b|\bfemale (?:genital )?(?:cutting|circumcision)\b|\b(?:be|being|get|getting|have me|had me|me|her) (?:cut|circumci[sz]ed)\b.{0,60}\b(?:down there|back home|abroad|holidays?|tradition|culture|auntie|aunty|gran|nan|mum|mom|family|ceremony)\b|\b(?:family|auntie|aunty|gran|nan|mum|mom|parents|elders)\b.{0,50}\b(?:me|her|my sister) (?:to be |to get |be )?(?:cut|circumci[sz]ed)\b/i;
const FORCED_MARRIAGE =
  /\b(?:forc(?:e|ed|ing)|mak(?:e|ing)|made)\b.{0,25}\b(?:marry|married|marriage|wedding)\b|\bforced marriage\b|\b(?:take|taking|send|sending|fly|flying)\b.{0,20}\b(?:me|her|my sister)\b.{0,40}\b(?:marry|married|marriage|wed|wedding)\b|\b(?:have|got) to marry\b|\bdont want to marry\b|\bdon't want to marry\b/i;
const FOLLOWED =
  /\b(?:being|bein|getting) followed\b|\b(?:someone|somebody|a man|a guy|he|they)(?:'?s| is| are|re)? (?:following|followin) me\b/i;

const NOT_REAL =
  /\b(?:film|movie|game|book|essay|course|coursework|lecture|play|song|tv|soap|episode|training|insta(?:gram)?|tiktok|twitter)\b/i;
const LONGEST_READ = 1600;

/** What else is to be known of a message in which danger was found. */
export function situationIn(text: string, risk: Risk): Situation | undefined {
  if (risk.level === "none") return undefined;
  const words = plain(text);
  if (FGM.test(words)) return "cutting-by-family";
  if (FORCED_MARRIAGE.test(words)) return "forced-marriage";
  if (
    OTHERS.test(words) &&
    THEIR_ACT.test(words) &&
    !/\b(?:me|myself|i)\b.{0,12}\b(?:die|dead|kill|end it)/i.test(words)
  )
    return "somebody-else";
  if (risk.kind === "suicide_self_harm" && TOOK.test(words) && !OTHERS.test(words)) return "overdose";
  return FOLLOWED.test(words) ? "followed" : undefined;
}

/** Danger that a few plain words tell of whatever else is made of the message. */
export function plainDanger(text: string): Risk {
  const words = plain(text);
  const urgent = (kind: NonNullable<Risk["kind"]>, level: RiskLevel = "urgent"): Risk => ({ level, kind });
  if (NOT_REAL.test(words)) return { level: "none" };
  if (FGM.test(words) || FORCED_MARRIAGE.test(words)) return urgent("abuse_harm_from_others");
  return FOLLOWED.test(words) ? urgent("abuse_harm_from_others") : { level: "none" };
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2018\u2019]/g, "'")
    .slice(0, LONGEST_READ);
