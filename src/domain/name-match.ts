const MOST_KEPT = 20_000;
const plain = new Map<string, string>();

/** A name as it is compared: accents, capitals and outer spaces make no difference. A list asks for the same ones often. */
export function plainName(text: string): string {
  const kept = plain.get(text);
  if (kept !== undefined) return kept;
  if (plain.size >= MOST_KEPT) plain.clear();
  const name = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
  plain.set(text, name);
  return name;
}

/**
 * A label for each that nobody else of the list has, and that says no more than it takes for that.
 * @param people for each the labels that would do, what gives away least first: "Maya", "Maya S", "Maya S, 19"
 * @returns labels in the order of the list; those whom nothing tells apart keep their last
 */
export function toldApart(people: readonly (readonly [string, ...string[]])[]): string[] {
  const labels = people.map(([first]) => first);
  const most = Math.max(0, ...people.map((one) => one.length));
  for (let step = 1; step < most; step++) {
    const taken = countOf(labels.map(plainName));
    for (const [i, one] of people.entries())
      if (taken.get(plainName(labels[i]!))! > 1) labels[i] = one[step] ?? labels[i]!;
  }
  return labels;
}

function countOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
