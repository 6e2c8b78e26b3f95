import type { Risk, RiskKind, RiskLevel } from "../types.ts";

/** What a message tells of that has words of its own, beside the kind of danger. */
export type Situation =
  | "overdose"
  | "own-wound"
  | "wounded-by"
  | "harm-done"
  | "child-hurt"
  | "may-hurt-child"
  | "somebody-else"
  | "somebody-missing"
  | "cutting-by-family"
  | "cut-as-child"
  | "forced-marriage"
  | "family-harms-another"
  | "honour"
  | "child-alone"
  | "child-marked"
  | "child-unsafe"
  | "child-swallowed"
  | "still-baby"
  | "unborn-hurt"
  | "made-to-end"
  | "followed"
  | "fire"
  | "gas"
  | "unreal"
  | "intruder"
  | "others-plan"
  | "pictures-held"
  | "fear-for-child"
  | "young-pregnancy";

/** Danger in plain words: how grave, of which kind, and what it is if that has words of its own. */
export interface Sign {
  readonly risk: Risk & { readonly kind: RiskKind };
  readonly situation?: Situation;
  /** These words are of this kind, whatever kind was found. */
  readonly certain?: true;
  /** It is done to whoever writes, whoever else is named. */
  readonly toWriter?: true;
}

/** Looks for one thing in plain words. */
export type SignReader = (words: string) => Sign | undefined;

/** A sign of a level and a kind, and of a situation if that has words of its own. */
export const sign = (level: Exclude<RiskLevel, "none">, kind: RiskKind, situation?: Situation): Sign => ({
  risk: { level, kind },
  ...(situation && { situation }),
});

/** The same, and surely of that kind. */
export const certainly = (found: Sign): Sign => ({ ...found, certain: true });
