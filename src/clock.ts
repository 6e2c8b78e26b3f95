/** An instant: milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;

/** Where the time comes from. Tests and the demo move it; nothing else in the product asks the system. */
export interface Clock {
  now(): EpochMs;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that can be moved. It runs on from wherever it was put, unless it was made to stand still. */
export class MovableClock implements Clock {
  #offsetMs = 0;
  #frozenAt: EpochMs | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(start?: EpochMs, options: { frozen?: boolean } = {}) {
    if (options.frozen) this.#frozenAt = start ?? Date.now();
    else if (start !== undefined) this.#offsetMs = start - Date.now();
  }

  now(): EpochMs {
    return this.#frozenAt ?? Date.now() + this.#offsetMs;
  }

  set(at: EpochMs): void {
    if (this.#frozenAt === undefined) this.#offsetMs = at - Date.now();
    else this.#frozenAt = at;
    for (const listener of this.#listeners) listener();
  }

  advance(ms: number): void {
    this.set(this.now() + ms);
  }

  /** Called after every move, so that work which waited for a time looks again. */
  onMoved(listener: () => void): void {
    this.#listeners.add(listener);
  }
}
