/** Messages that share this much of their words count once. */
const ALIKE = 0.8;

/**
 * Drops what was said before in nearly the same words: words are compared as sets, by the share of all words that both
 * have. Only messages with a word in common are compared, the rarest first.
 * @returns those that are new, in order, and those that are dropped with the one each is like
 */
export function withoutLikes<T>(
  items: readonly T[],
  wordsOf: (item: T) => readonly string[],
  belongTogether: (a: T, b: T) => boolean = () => true,
): { kept: T[]; dropped: { item: T; like: T }[] } {
  const kept: T[] = [];
  const dropped: { item: T; like: T }[] = [];
  const byWord = new Map<string, { item: T; words: ReadonlySet<string> }[]>();
  for (const item of items) {
    const words = new Set(wordsOf(item));
    const like = likeOne(words, byWord, (other) => belongTogether(item, other));
    if (like) dropped.push({ item, like });
    else kept.push(item);
    for (const word of words) noteIn(byWord, word, { item, words });
  }
  return { kept, dropped };
}

function likeOne<T>(
  words: ReadonlySet<string>,
  byWord: ReadonlyMap<string, readonly { item: T; words: ReadonlySet<string> }[]>,
  may: (other: T) => boolean,
): T | undefined {
  const lists = [...words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  const needed = lists.length - Math.ceil(ALIKE * words.size) + 1;
  for (const list of lists.slice(0, Math.max(needed, 1)))
    for (const other of list) if (alike(words, other.words) && may(other.item)) return other.item;
  return undefined;
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (Math.min(a.size, b.size) < ALIKE * Math.max(a.size, b.size)) return false;
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both >= ALIKE * (a.size + b.size - both);
}

function noteIn<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
