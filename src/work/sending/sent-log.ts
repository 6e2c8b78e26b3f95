import { markSent } from "../../store/outbox-states.ts";
import type { Store } from "../../store/store.ts";

interface Sent {
  readonly id: string;
  readonly providerId: string;
  readonly at: number;
}

/** Writes down what has left: all that comes before the next commit goes into it together. */
export class SentLog {
  readonly #store: Pick<Store, "writeSoon">;
  #waiting: Sent[] = [];
  #written: Promise<void> | undefined;

  constructor(store: Pick<Store, "writeSoon">) {
    this.#store = store;
  }

  /** Resolves once it is on disk. */
  add(sent: Sent): Promise<void> {
    this.#waiting.push(sent);
    this.#written ??= this.#store.writeSoon(async (db) => {
      const all = this.#waiting;
      this.#waiting = [];
      this.#written = undefined;
      for (const { id, providerId, at } of all) await markSent(db, id, providerId, at);
    });
    return this.#written;
  }
}
