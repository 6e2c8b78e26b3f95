import type { Classifier, Guess, Thresholds } from "../classifier/model.ts";
import type { Reading } from "../classifier/reading.ts";
import type { Risk, RiskKind } from "../types.ts";

const NO_DANGER = "none";

/** How likely danger is, and of which kind and level, as the classifier sees it. */
export interface Danger {
  readonly p: number;
  /** The share of it that is danger now. */
  readonly emergencyShare: number;
  readonly kind: RiskKind;
  /** Every kind with its share of the whole, the likeliest first. */
  readonly kinds: readonly KindSeen[];
}

export interface KindSeen {
  readonly kind: RiskKind;
  readonly p: number;
}

/** What the classifier makes of the most alarming stretch of a message. */
export function dangerIn(readings: readonly Reading[], classify: Classifier): Danger {
  const all = readings.map(({ vector }) => dangerOf(classify(vector)));
  return all.reduce((worst, next) => (next.p > worst.p ? next : worst));
}

/** Labels are a kind and a level, "medical urgent", or none. */
function dangerOf(guesses: readonly Guess<string>[]): Danger {
  const kinds = new Map<RiskKind, number>();
  let emergency = 0;
  let p = 0;
  for (const { label, p: share } of guesses) {
    if (label === NO_DANGER) continue;
    const { kind, isNow } = labelled(label);
    p += share;
    if (isNow) emergency += share;
    kinds.set(kind, (kinds.get(kind) ?? 0) + share);
  }
  const ranked = [...kinds].map(([kind, share]) => ({ kind, p: share })).sort((a, b) => b.p - a.p);
  return { p, emergencyShare: p === 0 ? 0 : emergency / p, kind: ranked[0]!.kind, kinds: ranked };
}

interface Labelled {
  readonly kind: RiskKind;
  readonly isNow: boolean;
}

/** There are some twenty labels, and they are taken apart for every message. */
const takenApart = new Map<string, Labelled>();

function labelled(label: string): Labelled {
  const known = takenApart.get(label);
  // Stryker disable next-line ConditionalExpression: it spares time and decides nothing
  if (known) return known;
  const [kind, level] = label.split(" ") as [RiskKind, string];
  const parts = { kind, isNow: level === "emergency" };
  // Stryker disable next-line CallExpression: as above
  takenApart.set(label, parts);
  return parts;
}

/** Danger now weighs more than danger: it may not be missed. */
const NOW_WEIGHS = 2;

/** How alarming a message is: more than its probability of danger where that is danger now. */
export function alarmOf({ p, emergencyShare }: Danger): number {
  return p * (1 + NOW_WEIGHS * emergencyShare);
}

/** A message as short as this is what it says: a pattern that fits is enough. In longer ones it may be in passing. */
const SHORT = 8;

/**
 * What is made of it. The classifier decides: nothing below its threshold; danger now where that is likely, and a good
 * share of it. In a short message a pattern of danger decides as well, since a few plain words give it little to see.
 */
export function judge(found: Danger, limits: Thresholds, pattern: Risk = { level: "none" }, words = 0): Risk {
  const read = judgeAlone(found, limits);
  if (pattern.level === "none" || words > SHORT || read.level === "emergency") return read;
  return pattern;
}

/** Below this it may well be nothing: most false alarms are, and one true one in thirty; of true danger now, none. */
const PLAIN = 0.55;

function judgeAlone(found: Danger, limits: Thresholds): Risk {
  if (alarmOf(found) < limits.danger) return { level: "none" };
  const isNow =
    found.emergencyShare >= limits.emergencyShare && found.p * found.emergencyShare >= limits.emergency;
  if (isNow) return { level: "emergency", kind: found.kind };
  return { level: "urgent", kind: found.kind, ...(found.p < PLAIN && { doubtful: true as const }) };
}

/** Whether there is danger, and whether it may well be nothing. */
export function weightOf(found: Danger, limits: Pick<Thresholds, "danger">): "none" | "doubtful" | "plain" {
  if (alarmOf(found) < limits.danger) return "none";
  return found.p < PLAIN ? "doubtful" : "plain";
}

/** Danger now that may well be nothing, and that no word names, is a doubt. @param p how likely it is */
export function doubted(risk: Risk, p: number): Risk {
  return risk.level === "emergency" && p < PLAIN ? { ...risk, level: "urgent", doubtful: true } : risk;
}
