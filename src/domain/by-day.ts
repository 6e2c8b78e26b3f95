import type { Day } from "./day.ts";

/** Something that each day has of its own, worked out once for the day that is asked for again and again. */
export class ByDay<T> {
  readonly #make: (day: Day) => T;
  #day: Day | undefined;
  #made: T | undefined;

  constructor(make: (day: Day) => T) {
    this.#make = make;
  }

  on(day: Day): T {
    if (day !== this.#day) {
      this.#made = this.#make(day);
      this.#day = day;
    }
    return this.#made as T;
  }
}
