import type { Counted } from "./steps.ts";

/** One match: where it begins, and the text of the whole and of each group; null for a group that took no part. */
export type Match = readonly [at: number, ...texts: (string | null)[]];

/** What the step counter found, in words. */
export function matchesOf({ matches }: Counted, text: string): Match[] {
  return matches.map((found) => [
    found[0]!,
    ...Array.from({ length: found.length / 2 }, (_, i) => part(text, found[2 * i]!, found[2 * i + 1]!)),
  ]);
}

const part = (text: string, start: number, end: number): string | null =>
  start < 0 || end < 0 ? null : text.slice(start, end);

/** What the engine itself finds: all matches if the pattern is global, else the first. */
export function readOf(pattern: RegExp, text: string): Match[] {
  const fresh = new RegExp(pattern.source, pattern.flags);
  const first = fresh.global ? null : fresh.exec(text);
  const found = fresh.global ? [...text.matchAll(fresh)] : first ? [first] : [];
  return found.map((one) => [one.index, ...Array.from(one, (group) => group ?? null)]);
}
