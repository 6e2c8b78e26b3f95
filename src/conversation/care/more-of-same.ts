import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { isGuessOnFew, namesKind } from "../understanding/danger/danger-evidence.ts";
import { mayBeOwnWish } from "../understanding/danger/own-wish.ts";
import { signIn } from "../understanding/danger/signs.ts";
import type { Situation } from "../understanding/danger/situation.ts";
import { saysNothingOfSelf } from "../understanding/danger/told/about-another.ts";
import { isByPartner } from "../understanding/danger/told/who-harms.ts";
import type { InConcern, News } from "../understanding/in-care/concern-told.ts";
import { isReasonForThreat } from "../understanding/in-care/reason-for-threat.ts";
import { RISK_KINDS, type RiskKind } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { inFrame } from "./care.ts";
import { isOfAnother } from "./care-of-another.ts";
import { dangerInConcern } from "./in-concern.ts";
import { isAfterOverdose } from "./overdose-hours.ts";
import type { WhatWasTold } from "./what-was-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const VIOLENT =
  /\b(?:kill|murder|stab|shank|hit|hurt|harm|punch|batter|smash|beat|fight|shoot|burn|attack|knife|blade|gun|machete|weapon|fists?|bang|slap|strangle|choke|bomb)\w{0,5}\b/;
// Stryker restore Regex

/**
 * What was told, as more of what was told before where it is no more than that: "im gonna" after a wish to die is no
 * danger to others, and what follows an overdose is answered as one.
 */
export function asMoreOfSame(read: WhatWasTold, ctx: Ctx, session: Session): WhatWasTold {
  const before = inFrame(ctx, session) ? session.careAbout : undefined;
  const words = plainWords(ctx.text);
  if (before && isReason(read, words, before)) return asBefore(before);
  const isGuess = before && ctx.heard.risk.level !== "emergency" && isGuessOfAnother(read, words, before);
  const told = isGuess ? { kind: read.kind, situation: undefined } : read;
  if (before && isOfFamily(told, words, before)) return asBefore(before);
  if (before && isGuessOfWish(told, words, before)) return asBefore(before);
  const own = before && withoutLess(dangerInConcern(ctx.text, session, ctx.known), ctx.heard.risk.level);
  if (before && (own || isStillThat(told, words, before, ctx.heard.risk.level)))
    return inWordsOf(before, own, words) ?? told;
  if (before && told.kind === "violence_to_others" && !VIOLENT.test(words) && !signIn(words))
    return asBefore(before);
  const isBody = told.kind === "suicide_self_harm" || told.kind === "medical";
  if (isBody && !told.situation && isAfterOverdose(ctx, session))
    return { ...told, situation: before?.situation === "own-wound" ? "own-wound" : "overdose" };
  return told;
}

/** Why they threaten, told after the threat: it is the one with the weapon who writes, and no friend of whoever was hurt. */
const isReason = ({ kind, situation }: WhatWasTold, words: string, before: Before): boolean =>
  before.kind === "violence_to_others" &&
  !isOfAnother(before.situation) &&
  (situation === undefined || isOfAnother(situation)) &&
  kind !== "suicide_self_harm" &&
  isReasonForThreat(words);

/** What is new in an open case and has words of its own, unless the line is graver danger by itself. */
export function newsIn(ctx: Ctx, session: Session): News | undefined {
  const { text, heard, known } = ctx;
  return withoutLess(dangerInConcern(text, session, known), heard.risk.level)?.news;
}

/**
 * What is less than danger now says nothing of a line that is danger now by itself. "i did it already" after what was
 * asked of them is of that, whatever is guessed of so few words.
 */
function withoutLess(found: InConcern | undefined, level: Level): InConcern | undefined {
  if (found?.beside) return undefined;
  const isLess = found?.level !== undefined && level === "emergency" && found.news !== "gave-in";
  return isLess ? undefined : found;
}

type Before = NonNullable<Session["careAbout"]>;

/** Who is named in a story of what was done to the writer is part of it, unless plain words tell of harm to them. */
const isGuessOfAnother = ({ situation }: WhatWasTold, words: string, before: Before): boolean =>
  situation === "somebody-else" &&
  BY_OTHERS.has(before.kind) &&
  !isOfAnother(before.situation) &&
  signIn(words)?.situation === undefined;

/** The kind and what it is as they were before, but where the words are plain by themselves or the line names its own. */
function inWordsOf(before: Before, own: InConcern | undefined, words: string): WhatWasTold | undefined {
  if (own && !own.ofSelf && namesItsOwn(words, before)) return undefined;
  const same = asBefore(before);
  return own?.kind || own?.situation ? { kind: own.kind ?? same.kind, situation: own.situation } : same;
}

const asBefore = ({ kind, situation }: Before): WhatWasTold => ({
  kind: kind as WhatWasTold["kind"],
  situation: situation as Situation | undefined,
});

/** Plain words of another kind, or of what has words of its own. */
function namesItsOwn(words: string, { kind }: Before): boolean {
  const plain = signIn(words);
  if (plain === undefined) return false;
  if (plain.situation !== undefined) return true;
  return plain.risk.kind !== kind && !isByTheSame(plain.risk.kind, words, kind);
}

/** "hes going to kill me", after a father or a gang was told of: no partner is named, so it is they. */
const isByTheSame = (kind: string, words: string, before: string): boolean =>
  THE_SAME[kind]?.has(before) === true && !isByPartner(words);

const THE_SAME: Readonly<Record<string, ReadonlySet<string>>> = {
  domestic_abuse: new Set(["abuse_harm_from_others"]),
  abuse_harm_from_others: new Set(["exploitation"]),
};

const IN_FAMILY: ReadonlySet<string | undefined> = new Set([
  ...["forced-marriage", "cutting-by-family", "family-harms-another"],
]);

const TAKES: ReadonlySet<string> = new Set(["exploitation", "missing_or_trafficked"]);
// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const FOR_GAIN =
  /\b(?:debts?|owe\w*|ow|sell\w*|sold|drugs?|drops?|shop|boss|punters?|clients?|sex|pay (?:it|them|him) back|wages?|work(?:ing)? for|make money|nudes?|gang|lads|olders)\b/;
// Stryker restore Regex

/**
 * A family that forces takes passports and locks doors, and a partner who harms takes money: no word of gain in it, so it
 * is no debt and no trade.
 */
function isOfFamily({ kind, situation }: WhatWasTold, words: string, before: Before): boolean {
  const isPartner = before.kind === "domestic_abuse" && kind === "exploitation";
  const isTheirs = isPartner || (IN_FAMILY.has(before.situation) && TAKES.has(kind));
  return isTheirs && situation === undefined && !FOR_GAIN.test(words);
}

/**
 * Whether it is what was told before, going on: of a kind that no word of it names, or of the same kind and told of the
 * same one.
 */
function isStillThat({ kind, situation }: WhatWasTold, words: string, before: Before, level: Level): boolean {
  if (situation || namesItsOwn(words, before)) return false;
  if (isOfAnother(before.situation) && isOfThem(words)) return true;
  if (kind === "not_said" || isByTheSame(kind, words, before.kind)) return true;
  if (kind === before.kind) return IN_FAMILY.has(before.situation);
  return isKind(kind) && !isAnother(kind, before, level, words) && !namesKind(words, kind);
}

type Level = Ctx["heard"]["risk"]["level"];

/** In a case of another kind nobody is answered as one who wishes to die, but where a word of it may tell of that. */
const isGuessOfWish = ({ kind, situation }: WhatWasTold, words: string, before: Before): boolean =>
  kind === "suicide_self_harm" &&
  situation === undefined &&
  isKind(before.kind) &&
  before.kind !== kind &&
  !mayBeOwnWish(words, before.kind);

/**
 * A kind that was read by itself is no more of another: it has its own words. But what others do is told in one kind or
 * the next, and is no more than a guess where no word of it is there: "he deserves it" is no harm done to whoever threatens
 * him, nor "hes stopped now" after a baby that cried. Beside a wish to die a guess that falls short of danger now is of that wish.
 */
function isAnother(kind: RiskKind, before: Before, level: Level, words: string): boolean {
  if (before.kind === "not_said") return true;
  const isGuess = level === "urgent" || (before.kind === "violence_to_others" && isGuessOnFew(words));
  if (BY_OTHERS.has(kind) && (BY_OTHERS.has(before.kind) || isGuess)) return false;
  return level === "emergency" || before.kind !== "suicide_self_harm";
}

const isKind = (kind: string): kind is RiskKind => RISK_KINDS.some((one) => one === kind);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** It tells of him, her or them, and of nobody else. */
const OF_THEM = /\b(?:he|she|they|hes|shes|theyre|theyve|him|her|them|his|their)\b/;
const isOfThem = (words: string): boolean => OF_THEM.test(words) && saysNothingOfSelf(words);
// Stryker restore Regex
