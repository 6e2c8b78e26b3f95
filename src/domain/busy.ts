import type { EpochMs } from "../clock.ts";

/** Time that is taken, of an adviser or of the person who asks. */
export interface Busy {
  readonly who: string;
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** Stretches of one person's time: in order, none touching another. */
export class TakenTime {
  readonly #starts: EpochMs[] = [];
  readonly #ends: EpochMs[] = [];

  constructor(stretches: readonly Pick<Busy, "start" | "end">[]) {
    for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
      const last = this.#ends.length - 1;
      if (last >= 0 && start <= this.#ends[last]!) this.#ends[last] = Math.max(this.#ends[last]!, end);
      else {
        this.#starts.push(start);
        this.#ends.push(end);
      }
    }
  }

  /** Whether nothing is taken from one instant up to another. */
  isClear(from: EpochMs, to: EpochMs): boolean {
    const next = firstAbove(this.#ends, from);
    return next === this.#ends.length || this.#starts[next]! >= to;
  }
}

/** The place of the first number above a limit; the length if there is none. */
function firstAbove(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

const known = new WeakMap<readonly Busy[], ReadonlyMap<string, TakenTime>>();

/** What is taken of each person's time; worked out once for a list, however often it is asked. */
export function takenBy(busy: readonly Busy[]): ReadonlyMap<string, TakenTime> {
  const before = known.get(busy);
  if (before) return before;
  const byWho = Map.groupBy(busy, ({ who }) => who);
  const taken = new Map([...byWho].map(([who, theirs]) => [who, new TakenTime(theirs)]));
  known.set(busy, taken);
  return taken;
}
