import { keptLately } from "./kept-lately.ts";

/** Shorter words differ from too many others by one letter. */
const SHORTEST = 5;
const LONGEST = 20;
/** The same words come again and again. */
const WORDS_KEPT = 2000;

/** Finds the word of a vocabulary that a misspelt one is one slip away from. */
export type Speller = (word: string) => string | undefined;

/**
 * A speller for words of five letters or more: one letter missing, added, wrong, or two changed round.
 * Two words that drop a letter to the same remainder are neighbours, so a look-up costs one step a letter.
 */
export function speller(vocabulary: Iterable<string>): Speller {
  const byRemainder = new Map<string, string>();
  const known = new Set<string>();
  for (const word of vocabulary) {
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    known.add(word);
    for (const remainder of remainders(word))
      if (!byRemainder.has(remainder)) byRemainder.set(remainder, word);
  }
  const nearest = keptLately(WORDS_KEPT, (word) => {
    for (const remainder of remainders(word)) {
      const near = byRemainder.get(remainder);
      if (near !== undefined && isOneSlip(word, near)) return near;
    }
    return undefined;
  });
  return (word) =>
    known.has(word) || word.length < SHORTEST || word.length > LONGEST ? undefined : nearest(word);
}

function remainders(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** Whether two words with a remainder in common are one slip apart: the ends that agree leave at most one place. */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  const swapped = left.length === 2 && left === right[1]! + right[0]!;
  return swapped || Math.max(left.length, right.length) <= 1;
}

/** Whether one word becomes another by so few letters added, left out or changed. Stops as soon as it cannot be. */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return row[b.length]! <= most;
}
