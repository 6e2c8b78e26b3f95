import { matchAt, mayMatch, type Pattern, type Span } from "./patterns.ts";

/** A place where one of many patterns was found, with what that pattern stands for. */
export interface Found<T> extends Span {
  readonly means: T;
}

/** Looks for all of its patterns at once: a token is only tried with those that can begin with it. */
export type Finder<T> = (tokens: readonly string[]) => Found<T>[];

export function finder<T>(entries: readonly { pattern: Pattern; means: T }[]): Finder<T> {
  const byFirstWord = new Map<string, { pattern: Pattern; means: T }[]>();
  const anywhere = entries.filter(({ pattern }) => pattern.steps[0]?.first === undefined);
  for (const entry of entries)
    for (const word of new Set(entry.pattern.steps[0]?.first ?? []))
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), entry]);
  return (tokens) => {
    const words = new Set(tokens);
    const always = anywhere.filter(({ pattern }) => mayMatch(words, pattern));
    const found: Found<T>[] = [];
    const tryAt = (start: number, those: readonly { pattern: Pattern; means: T }[]) => {
      for (const { pattern, means } of those) {
        const span = mayMatch(words, pattern) ? matchAt(tokens, pattern, start) : undefined;
        if (span) found.push({ ...span, means });
      }
    };
    for (let start = 0; start < tokens.length; start++) {
      tryAt(start, byFirstWord.get(tokens[start]!) ?? NONE);
      tryAt(start, always);
    }
    return found;
  };
}

const NONE: readonly never[] = [];
