import { INTENTS, type Intent } from "../types.ts";
import { compilePattern, matchesWhole } from "../words/patterns.ts";
import type { KeywordContent } from "./content.ts";

/** Longer messages say more than a keyword. */
const MOST_WORDS = 14;

/** The intent of a message that is, as a whole, one of the settled phrases of content/understanding/keywords.yaml. */
export type KeywordReader = (tokens: readonly string[]) => Intent | undefined;

export function keywordReader({ fillers, keywords }: KeywordContent): KeywordReader {
  const small = new Set(fillers);
  const entries = INTENTS.flatMap((intent) =>
    (keywords[intent] ?? []).map((line) => ({ intent, pattern: compilePattern(line, {}) })),
  );
  const byFirstWord = new Map<string, number[]>();
  const anywhere: number[] = [];
  for (const [at, { pattern }] of entries.entries())
    if (pattern.steps[0]?.first === undefined) anywhere.push(at);
    else
      for (const word of new Set(pattern.steps[0].first))
        byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), at]);
  const firstIn = (tokens: readonly string[]): number => {
    const fits = (at: number) => matchesWhole(tokens, entries[at]!.pattern);
    const found = [byFirstWord.get(tokens[0]!) ?? [], anywhere].map((those) => those.find(fits));
    return Math.min(...found.map((at) => at ?? entries.length));
  };
  return (tokens) => {
    if (tokens.length > MOST_WORDS) return undefined;
    const readings = [tokens, tokens.filter((token) => !small.has(token))];
    const first = Math.min(...readings.map((one) => (one.length > 0 ? firstIn(one) : entries.length)));
    return entries[first]?.intent;
  };
}
