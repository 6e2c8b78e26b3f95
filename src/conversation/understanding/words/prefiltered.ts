import { type Way, waysOf } from "./needed-words.ts";
import { heldIn, numberOf } from "./pieces-held.ts";

/** A pattern, by what it is asked: it remembers no place in a text. */
export type Sought = Pick<RegExp, "test" | "exec">;

/** One that can also put something else in the place of what it finds. */
export interface Replacing extends Sought {
  /** The text with something else in every place that the pattern finds. */
  replaceIn(text: string, by: string): string;
}

/**
 * A long pattern that is tried only on a text whose words it needs. It finds what the pattern finds: each of its ways is
 * asked by itself, and most need a word that a message has not. The ways are read when it is first asked.
 * @param pattern without flags, or with the flag u alone
 * @throws TypeError for other flags: case is folded before, and a place in a text is not kept
 */
export function prefiltered(pattern: RegExp): Replacing {
  if (!/^u?$/.test(pattern.flags)) throw new TypeError(`Cannot prefilter with the flags of ${pattern}`);
  let ways: readonly Attempt[] | undefined;
  let everywhere: RegExp | undefined;
  const first = (text: string, from: number): number => {
    ways ??= waysOf(pattern).map(attempt);
    const held = heldIn(text);
    for (let at = from; at < ways.length; at++) if (mayBeIn(ways[at]!, held)) return at;
    return -1;
  };
  return {
    test(text) {
      for (let at = first(text, 0); at >= 0; at = first(text, at + 1))
        if (patternOf(ways![at]!, pattern.flags).test(text)) return true;
      return false;
    },
    exec: (text) => (first(text, 0) < 0 ? null : pattern.exec(text)),
    replaceIn(text, by) {
      if (first(text, 0) < 0) return text;
      everywhere ??= new RegExp(pattern.source, `g${pattern.flags}`);
      return text.replace(everywhere, by);
    },
  };
}

interface Attempt {
  readonly source: string;
  /** By their numbers: of each of these some piece is needed. */
  readonly needs: readonly (readonly number[])[];
  pattern?: RegExp;
}

const attempt = ({ source, needs }: Way): Attempt => ({
  source,
  needs: needs.map((one) => one.map(numberOf)).sort((a, b) => a.length - b.length),
});

/** Made when it is first tried: most never are. */
function patternOf(way: Attempt, flags: string): RegExp {
  way.pattern ??= new RegExp(way.source, flags);
  return way.pattern;
}

/** Asked hundreds of times of each message, so it makes nothing. */
function mayBeIn({ needs }: Attempt, held: Uint8Array): boolean {
  for (let i = 0; i < needs.length; i++) if (!isOneHeld(needs[i]!, held)) return false;
  return true;
}

function isOneHeld(numbers: readonly number[], held: Uint8Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (held[numbers[i]!] === 1) return true;
  return false;
}
