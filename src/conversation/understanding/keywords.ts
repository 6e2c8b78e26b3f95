import type { KeywordContent } from "./content.ts";
import { compilePattern, matchesWhole } from "./patterns.ts";
import { INTENTS, type Intent } from "./types.ts";

/** Longer messages say more than a keyword. */
const MOST_WORDS = 14;

/** The intent of a message that is, as a whole, one of the settled phrases of content/understanding/keywords.yaml. */
export type KeywordReader = (tokens: readonly string[]) => Intent | undefined;

export function keywordReader({ fillers, keywords }: KeywordContent): KeywordReader {
  const small = new Set(fillers);
  const entries = INTENTS.flatMap((intent) =>
    (keywords[intent] ?? []).map((line) => ({ intent, pattern: compilePattern(line, {}) })),
  );
  return (tokens) => {
    if (tokens.length > MOST_WORDS) return undefined;
    const readings = [tokens, tokens.filter((token) => !small.has(token))];
    return entries.find(({ pattern }) =>
      readings.some((reading) => reading.length > 0 && matchesWhole(reading, pattern)),
    )?.intent;
  };
}
