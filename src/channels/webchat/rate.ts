import type { Clock, EpochMs } from "../../clock.ts";

export interface Rate {
  /** Seconds to wait, or 0 when this one may pass (and has been counted). */
  take(key: string): number;
}

const windowMs = 60_000;
const sweepAbove = 10_000;

/** At most `perMinute` in any 60 seconds for each key. In memory: a restart forgives. */
export function rateLimit(perMinute: number, clock: Clock): Rate {
  const taken = new Map<string, EpochMs[]>();
  const recent = (key: string, now: EpochMs) =>
    (taken.get(key) ?? []).filter((at) => at > now - windowMs && at <= now);
  const sweep = (now: EpochMs) => {
    for (const key of taken.keys()) if (recent(key, now).length === 0) taken.delete(key);
  };
  return {
    take(key) {
      const now = clock.now();
      const passed = recent(key, now);
      const [oldest] = passed;
      if (oldest !== undefined && passed.length >= perMinute)
        return Math.ceil((oldest + windowMs - now) / 1000);
      if (taken.size > sweepAbove) sweep(now);
      taken.set(key, [...passed, now]);
      return 0;
    },
  };
}
