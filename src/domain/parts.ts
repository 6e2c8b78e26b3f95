import { isGsm7, segmentsOf } from "./segments.ts";

/** The longest body that Twilio takes, in UTF-16 units (error 21617 above it). */
export const LONGEST_BODY = 1600;

/** Where a text is best cut, best first: after a paragraph, a line, a sentence, a word. */
const BREAKS = [/\n[^\S\n]*\n/g, /\n/g, /(?<=[.!?]["')]?)\s/g, /\s/g];

/**
 * A long answer as texts that each fit, cut where a reader would pause. White space at a cut goes; nothing else does.
 * @param maxSegments most segments a part may be billed as, 1 or more
 * @returns the parts in order; one, unchanged, if it fits
 */
export function splitParts(text: string, maxSegments = 4): string[] {
  if (fits(text, maxSegments)) return [text];
  const whole = text.trim();
  if (whole !== text) return splitParts(whole, maxSegments);
  const plain = plainLinesOf(whole);
  if (plain !== "")
    return [
      ...splitParts(plain, maxSegments),
      ...splitParts(whole.slice(plain.length).trimStart(), maxSegments),
    ];
  const end = cutOf(whole, longestPrefix(whole, maxSegments));
  return [whole.slice(0, end).trimEnd(), ...splitParts(whole.slice(end).trimStart(), maxSegments)];
}

/**
 * The whole lines before the first that holds other letters, which would make all of a text cost twice as much: a list of
 * languages in their own letters goes by itself.
 */
function plainLinesOf(text: string): string {
  const other = Array.from(text).findIndex((character) => !isGsm7(character));
  if (other < 0) return "";
  const before = Array.from(text).slice(0, other).join("");
  return before.slice(0, before.lastIndexOf("\n") + 1).trimEnd();
}

function fits(text: string, maxSegments: number): boolean {
  return text.length <= LONGEST_BODY && segmentsOf(text) <= maxSegments;
}

function longestPrefix(text: string, maxSegments: number): number {
  let most = 1;
  let least = Math.min(text.length, LONGEST_BODY);
  while (most < least) {
    const middle = Math.ceil((most + least) / 2);
    if (fits(text.slice(0, middle), maxSegments)) most = middle;
    else least = middle - 1;
  }
  const splitsPair = (text.codePointAt(most - 1) ?? 0) > 0xffff;
  if (!splitsPair) return most;
  return most > 1 ? most - 1 : 2;
}

/** A pause in the second half of what fits; failing that, the last word; failing that, anywhere. */
function cutOf(text: string, longest: number): number {
  const window = text.slice(0, longest + 1);
  for (const [rank, pause] of BREAKS.entries()) {
    const isWord = rank === BREAKS.length - 1;
    const last = [...window.matchAll(pause)].at(-1)?.index ?? 0;
    if (last > (isWord ? 0 : longest / 2)) return last;
  }
  return longest;
}
