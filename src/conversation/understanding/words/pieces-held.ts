import type { Piece } from "./needed-words.ts";

/** Pieces of one sort by their letters, with their numbers. */
interface Sort {
  readonly numbers: Map<string, number>;
  shortest: number;
  longest: number;
}

const sort = (): Sort => ({ numbers: new Map(), shortest: Number.POSITIVE_INFINITY, longest: 0 });
const whole = sort();
const starts = sort();
const ends = sort();
const inner = sort();
const TEXTS_KEPT = 4;

let count = 0;
let kept: { text: string; held: Uint8Array }[] = [];

/** The number of a piece, the same for the same piece wherever it is needed. */
export function numberOf(piece: Piece): number {
  const { numbers, ...range } = sortOf(piece);
  const known = numbers.get(piece.letters);
  if (known !== undefined) return known;
  const { length } = piece.letters;
  Object.assign(sortOf(piece), {
    shortest: Math.min(range.shortest, length),
    longest: Math.max(range.longest, length),
  });
  numbers.set(piece.letters, count);
  kept = [];
  return count++;
}

function sortOf(piece: Piece): Sort {
  if (piece.starts) return piece.ends ? whole : starts;
  return piece.ends ? ends : inner;
}

/** By its number, 1 for each piece that some word of a text holds. Many readers ask of one text. */
export function heldIn(text: string): Uint8Array {
  for (const one of kept) if (one.text === text) return one.held;
  const held = new Uint8Array(count);
  for (const word of new Set(text.match(/\w+/g))) mark(held, word);
  kept = [{ text, held }, ...kept.slice(0, TEXTS_KEPT - 1)];
  return held;
}

function mark(held: Uint8Array, word: string): void {
  const set = (number: number | undefined) => {
    if (number !== undefined) held[number] = 1;
  };
  const { length } = word;
  set(whole.numbers.get(word));
  for (let size = starts.shortest; size <= Math.min(starts.longest, length); size++)
    set(starts.numbers.get(word.slice(0, size)));
  for (let size = ends.shortest; size <= Math.min(ends.longest, length); size++)
    set(ends.numbers.get(word.slice(length - size)));
  for (let size = inner.shortest; size <= Math.min(inner.longest, length); size++)
    for (let at = 0; at + size <= length; at++) set(inner.numbers.get(word.slice(at, at + size)));
}
