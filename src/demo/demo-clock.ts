import { type EpochMs, MovableClock } from "../clock.ts";
import { readSetting, writeSetting } from "../store/records.ts";
import type { Store } from "../store/store.ts";

const KEY = "demo_clock";

/** What is kept: where the clock was told to start, and how far it is from the system's. */
type Kept = { start: EpochMs | null; offsetMs: number };

/** The demo's clock goes on from where it was, so that time never runs backwards over what the database holds. */
export async function demoClock(store: Store, start: EpochMs | undefined): Promise<MovableClock> {
  const text = await readSetting(store.read, KEY);
  const kept = text === undefined ? undefined : (JSON.parse(text) as Kept);
  const sameStart = kept && (start === undefined || kept.start === start);
  const at = sameStart ? Date.now() + kept.offsetMs : (start ?? Date.now());
  if (!sameStart) await keep(store, { start: start ?? null, offsetMs: at - Date.now() });
  return new MovableClock(at);
}

/** Remembers a move. */
export async function keepClock(store: Store, now: EpochMs): Promise<void> {
  const text = await readSetting(store.read, KEY);
  const start = text === undefined ? null : (JSON.parse(text) as Kept).start;
  await keep(store, { start, offsetMs: now - Date.now() });
}

async function keep(store: Store, kept: Kept): Promise<void> {
  await store.write((db) => writeSetting(db, KEY, JSON.stringify(kept)));
}
