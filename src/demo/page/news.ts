import type { Place } from "./tabs.ts";

/** How much is new for each worker in each place since somebody last looked there. */
export class News {
  readonly #fresh = new Map<string, number>();

  add(ref: string, place: Place): void {
    this.#fresh.set(`${place} ${ref}`, this.at(ref, place) + 1);
  }

  clear(ref: string, place: Place): void {
    this.#fresh.delete(`${place} ${ref}`);
  }

  at(ref: string, place: Place): number {
    return this.#fresh.get(`${place} ${ref}`) ?? 0;
  }

  of(ref: string): number {
    return this.at(ref, "teams") + this.at(ref, "phone") + this.at(ref, "mail");
  }

  /** Where something is new; Teams first, as the line tells staff there first. */
  placeOf(ref: string): Place | undefined {
    return (["teams", "phone", "mail"] as const).find((place) => this.at(ref, place) > 0);
  }
}
