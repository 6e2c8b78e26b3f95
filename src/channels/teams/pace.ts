/** Most messages of ours in a stretch of time. */
interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

/** What Teams takes of one app in one chat. */
export const IN_A_CHAT: readonly Limit[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];

/** What Teams takes of one app in one organisation. */
export const IN_ALL: readonly Limit[] = [{ most: 30, withinMs: 1_000 }];

/** Keeps to limits by remembering when something was let through. */
export class Pace {
  readonly #limits: readonly Limit[];
  readonly #at = new Map<string, number[]>();

  constructor(limits: readonly Limit[]) {
    this.#limits = limits;
  }

  /** How long the next one has to wait; 0 if it may go. Milliseconds. */
  waitMs(key: string, now: number): number {
    const at = this.#at.get(key) ?? [];
    return Math.max(
      0,
      ...this.#limits.map(({ most, withinMs }) => (at.at(-most) ?? -Infinity) + withinMs - now),
    );
  }

  note(key: string, now: number): void {
    const longestMs = Math.max(...this.#limits.map(({ withinMs }) => withinMs));
    const at = (this.#at.get(key) ?? []).filter((one) => one > now - longestMs);
    this.#at.set(key, [...at, now]);
  }
}
