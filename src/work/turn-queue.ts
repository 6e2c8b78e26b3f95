import { countAttempt, lanesWaiting, markDead, nextForParty, nextForWorker } from "../store/inbox.ts";
import { addressOf, partyById, type TalkChannel } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { queueAnswer } from "./answer.ts";
import { carryOut } from "./effects.ts";
import type { Parts } from "./parts.ts";
import { partyTurn, type Taken } from "./party-turn.ts";
import { workerTurn } from "./worker-turn.ts";

export interface Lane {
  readonly kind: "party" | "worker";
  readonly id: string;
}

const MOST_ATTEMPTS = 5;

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

  /** There is something new for this person. */
  wake(lane: Lane): void {
    const key = `${lane.kind}|${lane.id}`;
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
      if (taken) this.#onTaken(taken);
      if (taken?.others) await this.wakeAll();
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
      return await this.#parts.store.write(async (db) => {
        const row = await (lane.kind === "party" ? nextForParty(db, lane.id) : nextForWorker(db, lane.id));
        if (!row) return false;
        if ((await countAttempt(db, row.seq, code)) < MOST_ATTEMPTS) return true;
        await markDead(db, row.seq, code);
        if (lane.kind === "party") await this.#apologise(db, lane.id, row);
        return true;
      });
    } catch (storeError) {
      this.#parts.log.error("turn-not-recorded", { lane: lane.id, error: storeError });
      return false;
    }
  }

  async #apologise(
    db: Db,
    partyId: string,
    row: { id: string; channel: string; address_lookup: string | null },
  ): Promise<void> {
    const now = this.#parts.clock.now();
    const party = (await partyById(db, partyId))!;
    const address = row.address_lookup ? await addressOf(db, row.address_lookup) : undefined;
    const actor = { party, channel: row.channel as TalkChannel, lookup: row.address_lookup, inboxId: row.id };
    await carryOut(
      db,
      this.#parts,
      actor,
      { do: "hand-off", reason: "unreadable", words: "", to: "pa" },
      now,
    );
    const text = this.#parts.content.wording.render({ key: "talk.could-not-read" });
    await queueAnswer(
      db,
      this.#parts,
      { ...actor, address, kind: "reply", optedOut: party.opted_out_at !== null },
      { text, choices: [] },
      now,
    );
    await audit(
      db,
      { actor: "service", action: "message.dead", subjectId: partyId, detail: { inbox: row.id } },
      now,
    );
  }
}
