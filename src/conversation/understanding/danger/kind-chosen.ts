import type { Risk, RiskKind } from "../types.ts";
import type { Danger } from "./danger.ts";
import { isWordedAs, kindByWords } from "./kind-words.ts";

/** A longer message gives the classifier enough to go by. */
const SHORT = 14;
/** Less than this of the next kind is a guess. */
const LEAST = 0.12;

/**
 * The danger with a kind that its words bear out. In a few words the classifier sees how grave it is sooner than what it
 * is: then a pattern that fits names the kind, else what is done to whom, else the next kind that it sees.
 * @param words as plainWords gives them
 * @param mended the same with text-speak written out
 * @returns with no kind where nothing bears one out, to be answered in words that fit anybody
 */
export function withKindChosen(risk: Risk, seen: Danger, pattern: Risk, words: string, mended: string): Risk {
  const { kind } = risk;
  if (!kind || words.split(" ").length > SHORT || isWordedAs(kind, words)) return risk;
  if (isWordedAs(kind, mended)) return risk;
  const { kind: _, ...level } = risk;
  const chosen = kindChosen(seen, pattern, words);
  return chosen ? { ...level, kind: chosen } : level;
}

function kindChosen({ kinds }: Danger, pattern: Risk, words: string): RiskKind | undefined {
  if (pattern.kind && isWordedAs(pattern.kind, words)) return pattern.kind;
  const next = kinds.find(({ kind, p }) => p >= LEAST && isWordedAs(kind, words));
  return kindByWords(words) ?? next?.kind;
}
