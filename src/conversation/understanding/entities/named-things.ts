import type { Entitlement } from "../../../domain/entitlement.ts";
import type { NotHeld } from "../../../domain/not-held.ts";
import { type Found, finder } from "../words/finder.ts";
import { clean, tokensOf } from "../words/normalise.ts";
import { compilePattern } from "../words/patterns.ts";
import { speller } from "../words/spelling.ts";

/** What the words of a message name: entitlements by id, or something that nothing is held on. */
export type Named = { readonly ids: readonly string[] } | { readonly notHeld: NotHeld };

type Thing = { readonly id: string } | { readonly notHeld: NotHeld };

/** Real words one letter away from one that names something. */
const WORDS_OF_THEIR_OWN = ["classes", "grand", "living", "learner", "moving", "gases", "posit", "parents"];

/**
 * Finds what a message names by the `asks` of entitlements and of content/not-held.yaml, one slip in a word allowed.
 * The longest match wins; several of that length are all meant.
 * @returns nothing where no words name anything
 * @throws ServiceError `content/invalid` for a pattern with a slip
 */
export function namedThings(
  entitlements: readonly Pick<Entitlement, "id" | "asks">[],
  notHeld: readonly NotHeld[],
): (text: string) => Named | undefined {
  const lines: { line: string; means: Thing }[] = [
    ...entitlements.flatMap(({ id, asks = [] }) => asks.map((line) => ({ line, means: { id } }))),
    ...notHeld.flatMap((one) => one.asks.map((line) => ({ line, means: { notHeld: one } }))),
  ];
  const find = finder(lines.map(({ line, means }) => ({ pattern: compilePattern(line, {}), means })));
  const mend = speller([...wordsOf(lines.map(({ line }) => line)), ...WORDS_OF_THEIR_OWN]);
  return (text) => meant(find(tokensOf(clean(text)).map((token) => mend(token) ?? token)));
}

/** The first of some answers that a message asks for, by the patterns of each. */
export function answerAsked<T extends { readonly asks: readonly string[] }>(
  text: string,
  answers: readonly T[],
): T | undefined {
  const tokens = tokensOf(clean(text));
  const find = finder(
    answers.flatMap((one) => one.asks.map((line) => ({ pattern: compilePattern(line, {}), means: one }))),
  );
  return find(tokens)[0]?.means;
}

const wordsOf = (lines: readonly string[]): string[] => lines.flatMap((line) => line.match(/[a-z]+/g) ?? []);

function meant(found: readonly Found<Thing>[]): Named | undefined {
  const longest = Math.max(...found.map(lengthOf));
  const best = found.filter((one) => lengthOf(one) === longest).map(({ means }) => means);
  const [first] = best;
  if (!first) return undefined;
  if ("notHeld" in first) return first;
  return { ids: [...new Set(best.flatMap((one) => ("id" in one ? [one.id] : [])))] };
}

const lengthOf = ({ start, end }: Found<Thing>): number => end - start;
