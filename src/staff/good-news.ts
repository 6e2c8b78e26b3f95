import type { EpochMs } from "../clock.ts";

/** How long good news is shown beside a name. */
export const FRESH_MS = 14 * 24 * 3_600_000;

export const isFresh = (at: EpochMs, now: EpochMs): boolean => now - at < FRESH_MS;
