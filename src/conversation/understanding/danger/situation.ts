import type { Risk, RiskKind } from "../types.ts";
import { plainWords } from "../words/plain-words.ts";
import { withoutHaste } from "./past-day.ts";
import { type Sign, type Situation, signIn } from "./signs.ts";
import { isAboutAnother } from "./told/about-another.ts";
import { toldOfAnother, tookByAnother } from "./told/another.ts";
import { withoutThreats } from "./told/death-threat.ts";
import { isFriendGone } from "./told/friend-gone.ts";
import { hintsAtEnd } from "./told/hints-at-end.ts";
import { keptIn } from "./told/kept-in.ts";
import { keepsTheirMoney } from "./told/money-kept.ts";
import { fearsForTheirChild, robbedAtHome } from "./told/others-plans.ts";
import { cursesAndMeansIt } from "./told/own-harm-meant.ts";
import { cannotCope } from "./told/own-life.ts";
import { partnerDoes, partnerPresses } from "./told/partner-does.ts";
import { tookThem } from "./told/swallowed-it.ts";
import { tellsOfMedicine } from "./told/taken.ts";
import { isByNoPartner } from "./told/who-harms.ts";

export type { Situation } from "./signs.ts";

const NONE: Risk = { level: "none" };
const ALWAYS: ReadonlySet<Situation> = new Set([
  "fire",
  "own-wound",
  "wounded-by",
  "harm-done",
  "child-hurt",
  "may-hurt-child",
  "somebody-else",
  "somebody-missing",
  "child-alone",
  "child-marked",
  "child-unsafe",
  "child-swallowed",
  "still-baby",
  "unborn-hurt",
]);

/** Danger that a few plain words tell of whatever else is made of the message. It may only ever raise. */
export function plainSituation(text: string): Risk {
  const words = plainWords(text);
  return withoutHaste(signIn(words)?.risk ?? NONE, words);
}

/** The same, by the name that the screen knows it by. */
export const plainDanger = plainSituation;

/** What else is to be known of a message in which danger was found. */
export function situationIn(text: string, risk: Risk): Situation | undefined {
  if (risk.level === "none") return undefined;
  const words = plainWords(text);
  const found = signIn(words)?.situation;
  if (found && ALWAYS.has(found)) return found;
  if (risk.kind === "suicide_self_harm" && (tellsOfMedicine(words) || tookThem(words))) return whoTook(words);
  return found ?? (fearsForTheirChild(words) ? "fear-for-child" : ofAnother(words, risk));
}

/** Somebody else is the one in danger, though no plain words of it were found. */
function ofAnother(words: string, { kind, level }: Risk): Situation | undefined {
  if (kind === "violence_to_others" || signIn(words)?.toWriter) return undefined;
  if (kind === "missing_or_trafficked" && isFriendGone(words)) return "somebody-missing";
  if (!isAboutAnother(words, { kind, isNow: level === "emergency" })) return undefined;
  return kind === "missing_or_trafficked" ? "somebody-missing" : "somebody-else";
}

function whoTook(words: string): Situation | undefined {
  if (!tookByAnother(words)) return "overdose";
  return toldOfAnother(words, true) && "somebody-else";
}

/**
 * The kind of danger that was found, put right where plain words tell another: whoever is threatened is no danger to
 * others, a robbery in a hostel leaves a bed, and not coping is no illness. Their own life is never made anything else.
 */
export function kindOf(text: string, { kind }: Risk): RiskKind | undefined {
  const words = plainWords(text);
  if (kind === "medical" && cannotCope(words)) return "suicide_self_harm";
  if (kind === "homeless_tonight" && robbedAtHome(words)) return "abuse_harm_from_others";
  const found = signIn(words);
  if (!kind) return found?.risk.kind;
  const isThreat = found?.certain && found.risk.kind === "violence_to_others";
  if (kind === "domestic_abuse" && !isThreat && isByNoPartner(words)) return "abuse_harm_from_others";
  if (kind === "suicide_self_harm" && (isOwnDeath(words) || isDoneToSelf(found))) return kind;
  if (!found?.situation && BY_PARTNER[kind]?.(words)) return "domestic_abuse";
  if (found?.certain) return found.risk.kind;
  const kept = kind === "suicide_self_harm" ? keptIn(words) : undefined;
  if (kept) return kept.byPartner ? "domestic_abuse" : "abuse_harm_from_others";
  return found && PUTS_RIGHT[kind]?.(found, words) ? found.risk.kind : kind;
}

/** Danger of the kind that its plain words tell. */
export function inItsKind(text: string, risk: Risk): Risk {
  const kind = risk.level === "none" ? undefined : kindOf(text, risk);
  return kind ? { ...risk, kind } : risk;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const OWN_DEATH =
  /\b(?:die|dying|dead|kill(?:ing)? (?:my|me) ?self|kms|suicid\w*|end (?:it|my life)|cut(?:ting)? (?:my|me) ?self|overdos\w*|hurt(?:ing)? (?:my|me) ?self)\b/;
const NAMES_ANOTHER =
  /\b(?:him|her|them|his|their|you|u|he|she|they|hes|shes|theyre|some ?(?:one|body)|every ?(?:one|body)|any ?(?:one|body)|people|staff|baby|kids?|my (?!(?:self|life|wrists?|arms?|legs?|head|room|flat)\b)\w+)\b/;
const BY_MISTAKE =
  /\b(?:by (?:accident|mistake)|accidentally|accidental|rave|festival|at a party|spiked|forgot (?:i|id)|double dose|mixed up)\b/;
// Stryker restore Regex

const isOwnDeath = (words: string): boolean => OWN_DEATH.test(withoutThreats(words)) || hintsAtEnd(words);
const isDoneToSelf = (found: Sign | undefined): boolean =>
  found?.situation !== undefined && found.risk.kind === "suicide_self_harm";
const ofKind = (kinds: readonly RiskKind[]) => (found: Sign) => kinds.includes(found.risk.kind);
const VICTIM: readonly RiskKind[] = ["domestic_abuse", "abuse_harm_from_others", "exploitation"];

const NO_EXPLOITATION: ReadonlySet<Situation | undefined> = new Set(["fire", "gas", "unreal", "intruder"]);

/** By the kind that was found: whether it is a partner's doing. */
const BY_PARTNER: Partial<Record<RiskKind, (words: string) => boolean>> = {
  abuse_harm_from_others: (words) => partnerDoes(words) || keepsTheirMoney(words),
  destitute_no_food_or_power: keepsTheirMoney,
  domestic_abuse: (words) => partnerDoes(words) || keepsTheirMoney(words),
  exploitation: (words) => partnerPresses(words) || keepsTheirMoney(words),
};

/** By the kind that was found: which plain words put it right. */
const PUTS_RIGHT: Partial<Record<RiskKind, (found: Sign, words: string) => boolean>> = {
  suicide_self_harm: ({ situation }) => situation === "intruder",
  violence_to_others: (found, words) =>
    cursesAndMeansIt(words) ||
    (found.risk.kind === "suicide_self_harm" && !NAMES_ANOTHER.test(words)) ||
    ofKind(VICTIM)(found) ||
    (found.situation === "unreal" && found.risk.level === "urgent"),
  exploitation: ({ situation }) => NO_EXPLOITATION.has(situation),
  medical: (found, words) =>
    ofKind(["suicide_self_harm", ...VICTIM])(found) &&
    !(found.situation === "overdose" && BY_MISTAKE.test(words)),
  missing_or_trafficked: ({ situation }) => situation === "unreal",
};
