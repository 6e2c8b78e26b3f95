import { frontOfLane, lanesDue, previousInLane } from "../../store/outbox.ts";
import { distrustSending, setState } from "../../store/outbox-states.ts";
import type { Row } from "../../store/schema.ts";
import type { InHand } from "../answer.ts";
import type { Parts } from "../parts.ts";
import type { Taken } from "../party-turn.ts";
import { queueCardUpdates } from "../teams/refresh.ts";
import { type Channels, Courier } from "./courier.ts";
import { readyAt } from "./sending-rules.ts";

const MOST_AT_ONCE = 32;

/** One of the lanes that may be with their provider at the same time; given back once. */
class Slot {
  #give: (() => void) | undefined;

  constructor(give: () => void) {
    this.#give = give;
  }

  giveBack(): void {
    this.#give?.();
    this.#give = undefined;
  }
}
const TICK_MS = 500;
const SOON_MS = 25;

/** Hands over what is in the outbox: each lane in order, lanes beside each other. No truth lives here: it is all in the rows. */
export class Sender {
  readonly #parts: Parts;
  readonly #courier: Courier;
  readonly #active = new Map<string, Promise<void>>();
  readonly #waiting = new Set<string>();
  readonly #again = new Set<string>();
  /** Lanes whose rows have to be read; the others have only what was handed over. */
  readonly #toLookAt = new Set<string>();
  readonly #handed = new Map<string, InHand[]>();
  #ticker: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  readonly #showsCards: boolean;
  #stopped = false;
  #slots = MOST_AT_ONCE;

  constructor(parts: Parts, channels: Channels) {
    this.#parts = parts;
    this.#courier = new Courier(parts, channels);
    this.#showsCards = channels.teams !== undefined;
  }

  /** Looks up what was under way when the process last ended, then goes on with what waits. */
  async start(): Promise<void> {
    await this.#parts.store.write((db) => distrustSending(db, this.#parts.clock.now()));
    this.#ticker = setInterval(() => void this.look(), TICK_MS);
    this.#ticker.unref();
    await this.look();
  }

  /** Wakes every lane that is due. */
  async look(): Promise<void> {
    if (this.#stopped) return;
    try {
      if (this.#showsCards) await queueCardUpdates(this.#parts);
      this.wake(await lanesDue(this.#parts.store.read, this.#parts.clock.now(), 500));
    } catch (error) {
      this.#parts.log.error("outbox-not-read", { error });
    }
  }

  /** A turn is on disk: what it queued for its own person leaves first. */
  afterTurn({ lanes, inHand, others }: Pick<Taken, "lanes" | "inHand" | "others">): void {
    if (inHand) {
      this.#handed.set(inHand.lane, [...(this.#handed.get(inHand.lane) ?? []), inHand]);
      this.#rouse(inHand.lane);
    }
    this.wake(lanes);
    if (others) this.#lookSoon();
  }

  /** Many turns may have something elsewhere; one look a little later finds what all of them left. */
  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      void this.look();
    }, SOON_MS);
  }

  wake(lanes: readonly string[]): void {
    for (const lane of lanes) {
      this.#toLookAt.add(lane);
      this.#rouse(lane);
    }
    this.#fill();
  }

  #rouse(lane: string): void {
    if (this.#active.has(lane)) this.#again.add(lane);
    else this.#waiting.add(lane);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#ticker);
    clearTimeout(this.#soon);
    await Promise.all(this.#active.values());
    await this.#putBack();
  }

  /** What was handed over and has not been tried waits in the database for the next start. */
  async #putBack(): Promise<void> {
    const ids = [...this.#handed.values()].flat().map(({ message }) => message.outboxId);
    this.#handed.clear();
    const nextAt = this.#parts.clock.now();
    if (ids.length > 0)
      await this.#parts.store.write(async (db) => {
        for (const id of ids) await setState(db, id, "queued", { nextAt });
      });
  }

  /** Nothing is under way any more. For tests and for an orderly end. */
  async idle(): Promise<void> {
    while (this.#active.size > 0) await Promise.all(this.#active.values());
  }

  #fill(): void {
    for (const lane of this.#waiting) {
      if (this.#stopped || this.#slots === 0) return;
      this.#waiting.delete(lane);
      const slot = this.#takeSlot();
      const run = this.#drain(lane, slot).finally(() => {
        this.#active.delete(lane);
        if (this.#again.delete(lane)) this.#waiting.add(lane);
        slot.giveBack();
        this.#fill();
      });
      this.#active.set(lane, run);
    }
  }

  #takeSlot(): Slot {
    this.#slots -= 1;
    return new Slot(() => {
      this.#slots += 1;
    });
  }

  async #drain(lane: string, slot: Slot): Promise<void> {
    try {
      await this.#sendHanded(lane, slot);
      while (this.#toLookAt.delete(lane)) while (!this.#stopped && (await this.#front(lane)));
    } catch (error) {
      this.#parts.log.error("sending-failed", { lane, error });
    }
  }

  /** What a turn has just handed over is the front of its lane, and is marked so already. */
  async #sendHanded(lane: string, slot: Slot): Promise<void> {
    const handed = this.#handed.get(lane) ?? [];
    this.#handed.delete(lane);
    const onSent = () => this.#letOthersGo(lane, slot);
    for (const one of handed) await this.#courier.handOver(one, onSent);
  }

  /** A lane that waits only for the disk keeps nobody from the provider. */
  #letOthersGo(lane: string, slot: Slot): void {
    if (this.#toLookAt.has(lane)) return;
    slot.giveBack();
    this.#fill();
  }

  /** Sends the row at the front. @returns false when the lane has nothing that can leave now */
  async #front(lane: string): Promise<boolean> {
    const { store, clock } = this.#parts;
    const row = await frontOfLane(store.read, lane, clock.now());
    if (!row) return false;
    const now = clock.now();
    if (row.state === "sending") return row.next_at <= now && (await this.#distrust(row));
    const before = row.part > 1 ? await previousInLane(store.read, row) : undefined;
    if (readyAt(row, before, now) > now) return false;
    if (row.expires_at !== null && row.expires_at <= now)
      return await this.#courier.settle(row, { state: "expired", error: "too late to send" });
    return await this.#courier.deliver(row);
  }

  /** This lane has one sender, so a row still marked as being sent is left over from a failure. */
  async #distrust(row: Row<"outbox">): Promise<boolean> {
    await this.#parts.store.write((db) =>
      setState(db, row.id, "unsure", { nextAt: this.#parts.clock.now() }),
    );
    return true;
  }
}
