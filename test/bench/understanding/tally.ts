/** How many of how many. */
export interface Tally {
  readonly hits: number;
  readonly of: number;
}

export function tally<T>(items: readonly T[], isHit: (item: T) => boolean): Tally {
  return { hits: items.filter(isHit).length, of: items.length };
}

const Z = 1.96;

/** The 95 % interval of a share, after Wilson (1927), in percent. */
export function interval({ hits, of }: Tally): [low: number, high: number] {
  if (of === 0) return [0, 100];
  const p = hits / of;
  const spread = Z * Math.sqrt((p * (1 - p) + Z ** 2 / (4 * of)) / of);
  const scale = 100 / (1 + Z ** 2 / of);
  return [(p + Z ** 2 / (2 * of) - spread) * scale, (p + Z ** 2 / (2 * of) + spread) * scale];
}

/** "268 of 278, 96.4 % (93.5 to 98.0)" */
export function said(one: Tally): string {
  const [low, high] = interval(one).map((share) => share.toFixed(1));
  const share = one.of === 0 ? "–" : `${((100 * one.hits) / one.of).toFixed(1)} %`;
  return `${one.hits} of ${one.of}, ${share} (${low} to ${high})`;
}

/** Counts by a name, the most first. */
export function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
