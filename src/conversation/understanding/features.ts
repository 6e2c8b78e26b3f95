const BITS = 18;
/** Features are numbered from 0 up to this; names are hashed, so two may rarely share a number. */
export const FEATURES = 1 << BITS;

/** What a message shows: the numbers of its features, each once, and how much each weighs. The weights have length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

const GRAMS = [2, 3, 4, 5] as const;
const WEIGHTS = { word: 1, pair: 1, gram: 0.4, notion: 1, notions: 0.7, group: 0.8, grouped: 0.7 } as const;

/** Names of word groups ("weapon", "partner") by word: they let "blade" and "machete" be alike. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/**
 * What the classifiers look at in a message: words, pairs of neighbours, runs of 2 to 5 letters, the notions it
 * touches, alone and in pairs, and its words by group.
 */
export function featuresOf(tokens: readonly string[], notions: readonly string[], groups: Groups): Vector {
  const found = new Map<number, number>([[0, 1]]);
  const add = (name: string, weight: number): void => {
    const id = numberOf(name);
    if ((found.get(id) ?? 0) < weight) found.set(id, weight);
  };
  addWords(tokens, add);
  addGrams(tokens, add);
  addNotions(notions, add);
  addGroups(tokens, groups, add);
  return unit(found);
}

type Add = (name: string, weight: number) => void;

function addWords(tokens: readonly string[], add: Add): void {
  let before = "^";
  for (const token of tokens) {
    add(`w${token}`, WEIGHTS.word);
    add(`p${before} ${token}`, WEIGHTS.pair);
    before = token;
  }
  add(`p${before} $`, WEIGHTS.pair);
}

function addGrams(tokens: readonly string[], add: Add): void {
  const text = ` ${tokens.join(" ")} `;
  for (const size of GRAMS)
    for (let at = 0; at + size <= text.length; at++) add(`c${text.slice(at, at + size)}`, WEIGHTS.gram);
}

function addNotions(notions: readonly string[], add: Add): void {
  const sorted = notions.toSorted();
  for (const [i, notion] of sorted.entries()) {
    add(`n${notion}`, WEIGHTS.notion);
    for (const other of sorted.slice(i + 1)) add(`n${notion}|${other}`, WEIGHTS.notions);
  }
}

/** "<weapon>", and "my <partner>": a pair in which one word or both are named by their group. */
function addGroups(tokens: readonly string[], groups: Groups, add: Add): void {
  let before = "^";
  for (const token of tokens) {
    const names = groups.get(token);
    for (const name of names ?? []) add(`g${name}`, WEIGHTS.group);
    const named = names ? `<${names[0]}>` : token;
    if (named !== token || before.startsWith("<")) add(`q${before} ${named}`, WEIGHTS.grouped);
    before = named;
  }
}

/** FNV-1a over UTF-16 units, its bits mixed so that the low ones will do. 0 is kept for the bias. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> (32 - BITS) || 1;
}

function unit(found: ReadonlyMap<number, number>): Vector {
  let squares = 0;
  for (const weight of found.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  return {
    ids: Int32Array.from(found.keys()),
    weights: Float32Array.from(found.values(), (weight) => weight / length),
  };
}
