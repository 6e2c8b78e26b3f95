import type { Clock, EpochMs } from "../clock.ts";

export interface Rate {
  /** Whether one more may pass now; it counts if it may. */
  take(key: string): boolean;
}

const MOST_KEYS = 10_000;

/** At most `most` in any `windowMs` for each key. In memory: a restart forgives. */
export function rateOf(most: number, windowMs: number, clock: Clock): Rate {
  const taken = new Map<string, readonly EpochMs[]>();
  const recent = (key: string) => (taken.get(key) ?? []).filter((at) => at > clock.now() - windowMs);
  const sweep = () => {
    for (const key of taken.keys()) if (recent(key).length === 0) taken.delete(key);
  };
  return {
    take(key) {
      const passed = recent(key);
      if (passed.length >= most) return false;
      if (taken.size > MOST_KEYS) sweep();
      taken.set(key, [...passed, clock.now()]);
      return true;
    },
  };
}
