const BITS = 18;
/** Features are numbered from 0 up to this; names are hashed, so two may rarely share a number. */
export const FEATURES = 1 << BITS;

/** What a message shows: the numbers of its features, each once, and how much each weighs. The weights have length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Runs of two letters up to this many. */
const LONGEST_GRAM = 5;
const GRAM = "c".charCodeAt(0);
/** What a feature of each sort weighs, the least first: how much one weighs is told by its rank in this list. */
const RANKED = [0, 0.4, 0.7, 0.8, 1];
const RANKS = { gram: 1, grouped: 2, notions: 2, group: 3, word: 4, pair: 4, notion: 4 } as const;

/** Names of word groups ("weapon", "partner") by word: they let "blade" and "machete" be alike. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/**
 * What the classifiers look at in a message: words, pairs of neighbours, runs of 2 to 5 letters, the notions it
 * touches, alone and in pairs, and its words by group.
 */
export function featuresOf(tokens: readonly string[], notions: readonly string[], groups: Groups): Vector {
  const found = new Found();
  const add = (name: string, rank: number): void => found.add(numberOf(name), rank);
  addWords(tokens, add);
  addGrams(tokens, found);
  addNotions(notions, add);
  addGroups(tokens, groups, add);
  return found.unit();
}

/** One message at a time is being looked at: how each feature weighs in it, by rank, 0 for those it does not have. */
const heaviest = new Uint8Array(FEATURES);

/** The features of that message in the order they were found; kept from one message to the next, for it grows long. */
const ids: number[] = [];

/** The features of a message, each with the most it weighs; begins with the bias. One at a time. */
class Found {
  #count = 0;

  constructor() {
    this.add(0, RANKED.indexOf(1));
  }

  add(id: number, rank: number): void {
    const before = heaviest[id]!;
    if (before === 0) ids[this.#count++] = id;
    if (before < rank) heaviest[id] = rank;
  }

  /** The weights are cleared for the next message. */
  unit(): Vector {
    const count = this.#count;
    const vector = { ids: new Int32Array(count), weights: new Float32Array(count) };
    let squares = 0;
    for (let k = 0; k < count; k++) squares += RANKED[heaviest[ids[k]!]!]! ** 2;
    const length = Math.sqrt(squares);
    for (let k = 0; k < count; k++) {
      const id = ids[k]!;
      vector.ids[k] = id;
      vector.weights[k] = RANKED[heaviest[id]!]! / length;
      heaviest[id] = 0;
    }
    return vector;
  }
}

type Add = (name: string, rank: number) => void;

function addWords(tokens: readonly string[], add: Add): void {
  let before = "^";
  for (const token of tokens) {
    add(`w${token}`, RANKS.word);
    add(`p${before} ${token}`, RANKS.pair);
    before = token;
  }
  add(`p${before} $`, RANKS.pair);
}

/** Named "c" and their letters; one hash runs through all sizes that begin at a letter. */
function addGrams(tokens: readonly string[], found: Found): void {
  const text = ` ${tokens.join(" ")} `;
  for (let from = 0; from < text.length; from++) {
    let hash = hashed(SEED, GRAM);
    const to = Math.min(from + LONGEST_GRAM, text.length);
    for (let at = from; at < to; at++) {
      hash = hashed(hash, text.charCodeAt(at));
      if (at > from) found.add(mixed(hash), RANKS.gram);
    }
  }
}

function addNotions(notions: readonly string[], add: Add): void {
  const sorted = notions.toSorted();
  for (const [i, notion] of sorted.entries()) {
    add(`n${notion}`, RANKS.notion);
    for (const other of sorted.slice(i + 1)) add(`n${notion}|${other}`, RANKS.notions);
  }
}

/** "<weapon>", and "my <partner>": a pair in which one word or both are named by their group. */
function addGroups(tokens: readonly string[], groups: Groups, add: Add): void {
  let before = "^";
  for (const token of tokens) {
    const names = groups.get(token);
    for (const name of names ?? []) add(`g${name}`, RANKS.group);
    const named = names ? `<${names[0]}>` : token;
    if (named !== token || before.startsWith("<")) add(`q${before} ${named}`, RANKS.grouped);
    before = named;
  }
}

const SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 units. */
function numberOf(name: string): number {
  let hash = SEED;
  for (let i = 0; i < name.length; i++) hash = hashed(hash, name.charCodeAt(i));
  return mixed(hash);
}

const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Its bits mixed so that the low ones will do. 0 is kept for the bias. */
function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 12)) >>> (32 - BITS) || 1;
}
