import { attempt } from "../store/attempt.ts";
import {
  type Accepted,
  type Arrival,
  acceptMessage,
  countAttempt,
  keepMessage,
  lanesWaiting,
  markDead,
  nextForParty,
  nextForWorker,
} from "../store/inbox.ts";
import { addressLookup } from "../store/parties.ts";
import { type Db, newId } from "../store/store.ts";
import { type Writer, writerAt } from "../store/turns.ts";
import type { Queued } from "./answer.ts";
import { giveUp } from "./dead-letter.ts";
import { workerTurn } from "./handoffs/worker-turn.ts";
import type { Parts } from "./parts.ts";
import { partyTurn, type Taken, takeThrough } from "./party-turn.ts";

export interface Lane {
  readonly kind: "party" | "worker";
  readonly id: string;
}

const MOST_ATTEMPTS = 5;

const keyOf = ({ kind, id }: Lane): string => `${kind}|${id}`;

/** The message is on record already: what its second turn did is undone. */
class HereBefore {}

/** One turn at a time for each person, in the order the messages came; different people beside each other. */
export class TurnQueue {
  readonly #parts: Parts;
  readonly #onTaken: (taken: Taken) => void;
  readonly #running = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  #stopped = false;

  constructor(parts: Parts, onTaken: (taken: Taken) => void) {
    this.#parts = parts;
    this.#onTaken = onTaken;
  }

  /**
   * Takes a message in, and at once through its turn if nothing of theirs is before it: one commit holds both. A turn
   * that fails leaves the message taken in, to be tried again.
   */
  async receive(arrival: Arrival): Promise<{ fresh: boolean }> {
    const { fresh, taken, lane } = await this.#parts.store.write((db) => this.#takeIn(db, arrival));
    if (taken) await this.#after(taken);
    if (lane) this.wake(lane);
    return { fresh };
  }

  async #takeIn(db: Db, arrival: Arrival): Promise<Accepted & { taken?: Taken }> {
    const { store, clock } = this.#parts;
    const lookup = addressLookup(store.vault, arrival.channel, arrival.address);
    const writer = await writerAt(db, arrival.channel, lookup);
    if (!writer) return await acceptMessage(db, store.vault, arrival, clock.now());
    const lane: Lane = { kind: "party", id: writer.party.id };
    const done = this.#mustWait(lane, writer) ? undefined : await this.#atOnce(db, writer, arrival, lookup);
    if (done) return done;
    const row = { id: newId(), lookup, state: "new" } as const;
    const fresh = await keepMessage(db, store.vault, writer.party, arrival, row, clock.now());
    return fresh ? { fresh, lane } : { fresh };
  }

  #mustWait(lane: Lane, { more }: Writer): boolean {
    return this.#stopped || more || this.#running.has(keyOf(lane));
  }

  async #atOnce(
    db: Db,
    writer: Writer,
    arrival: Arrival,
    lookup: string,
  ): Promise<(Accepted & { taken?: Taken }) | undefined> {
    const { store, clock } = this.#parts;
    const row = { id: newId(), lookup, state: "done" } as const;
    const receivedAt = clock.now();
    try {
      return await attempt(db, async () => {
        const taken = await takeThrough(db, this.#parts, writer, row.id, arrival.body);
        if (await keepMessage(db, store.vault, writer.party, arrival, row, receivedAt))
          return { fresh: true, taken };
        throw new HereBefore();
      });
    } catch (error) {
      if (error instanceof HereBefore) return { fresh: false };
      this.#parts.log.warn("turn-put-off", { lane: writer.party.id, error });
      return undefined;
    }
  }

  async #after(taken: Taken): Promise<void> {
    this.#onTaken(taken);
    if (taken.elsewhere) await this.wakeAll();
  }

  /** There is something new for this person. */
  wake(lane: Lane): void {
    const key = keyOf(lane);
    if (this.#stopped) return;
    if (this.#running.has(key)) {
      this.#again.add(key);
      return;
    }
    const run = this.#drain(lane, key).finally(() => {
      this.#running.delete(key);
      if (this.#again.delete(key)) this.wake(lane);
    });
    this.#running.set(key, run);
  }

  /** Everything that was accepted and not yet answered, after a restart or a failure. */
  async wakeAll(): Promise<void> {
    for (const lane of await lanesWaiting(this.#parts.store.read)) this.wake(lane);
  }

  /** Takes no new turn and waits for the ones that are under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#running.values());
  }

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }

  async #drain(lane: Lane, key: string): Promise<void> {
    do this.#again.delete(key);
    while (!this.#stopped && (await this.#one(lane)));
  }

  async #one(lane: Lane): Promise<boolean> {
    try {
      const take = lane.kind === "party" ? partyTurn : workerTurn;
      const taken = await this.#parts.store.write((db) => take(db, this.#parts, lane.id));
      if (taken) await this.#after(taken);
      return taken?.more ?? false;
    } catch (error) {
      this.#parts.log.error("turn-failed", { lane: lane.id, error });
      return await this.#failed(lane, error);
    }
  }

  /** Tries again, up to five times; then the message goes to a person, and those behind it go on. */
  async #failed(lane: Lane, error: unknown): Promise<boolean> {
    const code = error instanceof Error ? error.name : "unknown";
    try {
      const { again, queued } = await this.#parts.store.write((db) => this.#countFailure(db, lane, code));
      if (queued)
        this.#onTaken({
          lanes: queued.lane ? [queued.lane] : [],
          ...(queued.inHand && { inHand: queued.inHand }),
          others: true,
          more: true,
        });
      return again;
    } catch (storeError) {
      this.#parts.log.error("turn-not-recorded", { lane: lane.id, error: storeError });
      return false;
    }
  }

  async #countFailure(db: Db, lane: Lane, code: string): Promise<{ again: boolean; queued?: Queued }> {
    const row = await (lane.kind === "party" ? nextForParty(db, lane.id) : nextForWorker(db, lane.id));
    if (!row) return { again: false };
    if ((await countAttempt(db, row.seq, code)) < MOST_ATTEMPTS) return { again: true };
    await markDead(db, row.seq, code);
    const queued = lane.kind === "party" ? await giveUp(db, this.#parts, lane.id, row) : undefined;
    return { again: true, ...(queued && { queued }) };
  }
}
