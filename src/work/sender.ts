import type { Channel, ChannelName, Outgoing } from "../channels/channel.ts";
import { ServiceError } from "../errors.ts";
import {
  claim,
  distrustSending,
  frontOfLane,
  lanesDue,
  markSent,
  openBody,
  previousInLane,
  setState,
} from "../store/outbox.ts";
import { ownerOfRow } from "../store/owners.ts";
import type { Owner } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { OutboxState, Row } from "../store/schema.ts";
import { type Db, madeAt } from "../store/store.ts";
import type { InHand } from "./answer.ts";
import type { Parts } from "./parts.ts";
import type { Taken } from "./party-turn.ts";
import { isFinal, type Next, nextAfter, noSoonerThan, readyAt } from "./sending-rules.ts";
import { stopTexts } from "./stop-texts.ts";

const MOST_AT_ONCE = 32;
const TICK_MS = 500;
const SOON_MS = 25;
const NOT_SET_UP = "this channel is not set up";

/** What is known of a row while it is on its way. */
type Leaving = Pick<
  Row<"outbox">,
  "id" | "channel" | "class" | "attempts" | "created_at" | "tried_at" | "party_id" | "worker_id"
>;

export type Channels = Partial<Record<ChannelName, Channel>>;

/** Hands over what is in the outbox: each lane in order, lanes beside each other. No truth lives here: it is all in the rows. */
export class Sender {
  readonly #parts: Parts;
  readonly #channels: Channels;
  readonly #active = new Map<string, Promise<void>>();
  readonly #waiting = new Set<string>();
  readonly #again = new Set<string>();
  /** Lanes whose rows have to be read; the others have only what was handed over. */
  readonly #toLookAt = new Set<string>();
  readonly #handed = new Map<string, InHand[]>();
  #ticker: NodeJS.Timeout | undefined;
  #soon: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(parts: Parts, channels: Channels) {
    this.#parts = parts;
    this.#channels = channels;
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
  }

  /** Nothing is under way any more. For tests and for an orderly end. */
  async idle(): Promise<void> {
    while (this.#active.size > 0) await Promise.all(this.#active.values());
  }

  #fill(): void {
    for (const lane of this.#waiting) {
      if (this.#stopped || this.#active.size >= MOST_AT_ONCE) return;
      this.#waiting.delete(lane);
      const run = this.#drain(lane).finally(() => {
        this.#active.delete(lane);
        if (this.#again.delete(lane)) this.#waiting.add(lane);
        this.#fill();
      });
      this.#active.set(lane, run);
    }
  }

  async #drain(lane: string): Promise<void> {
    try {
      await this.#sendHanded(lane);
      while (this.#toLookAt.delete(lane)) while (!this.#stopped && (await this.#front(lane)));
    } catch (error) {
      this.#parts.log.error("sending-failed", { lane, error });
    }
  }

  /** What a turn has just handed over is the front of its lane, and is marked so already. */
  async #sendHanded(lane: string): Promise<void> {
    const handed = this.#handed.get(lane) ?? [];
    this.#handed.delete(lane);
    for (const { channel: name, message, ...about } of handed) {
      const row = {
        id: message.outboxId,
        channel: name,
        class: about.class,
        attempts: 1,
        created_at: about.createdAt,
        tried_at: about.createdAt,
        party_id: about.partyId,
        worker_id: null,
      };
      const channel = this.#channels[name];
      if (channel) await this.#transmit(row, channel, message);
      else await this.#settle(row, { state: "failed", error: NOT_SET_UP });
    }
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
      return await this.#settle(row, { state: "expired", error: "too late to send" });
    const channel = this.#channels[row.channel as ChannelName];
    if (!channel) return await this.#settle(row, { state: "failed", error: NOT_SET_UP });
    const message = this.#open(row, await ownerOfRow(store.read, row));
    if (row.state === "unsure") return await this.#lookFirst(row, channel, message);
    return await this.#send(row, channel, message, row.state);
  }

  /** This lane has one sender, so a row still marked as being sent is left over from a failure. */
  async #distrust(row: Row<"outbox">): Promise<boolean> {
    await this.#parts.store.write((db) =>
      setState(db, row.id, "unsure", { nextAt: this.#parts.clock.now() }),
    );
    return true;
  }

  #open(row: Row<"outbox">, owner: Owner): Outgoing {
    const box = this.#parts.store.vault.boxOf(owner.id, owner.data_key);
    const { to, text, subject, choices } = openBody(box, row);
    return {
      outboxId: row.id,
      to,
      text,
      createdAt: madeAt(row.id),
      ...(subject && { subject }),
      ...(choices?.length && { choices }),
    };
  }

  async #send(row: Row<"outbox">, channel: Channel, message: Outgoing, from: OutboxState): Promise<boolean> {
    const { store } = this.#parts;
    if (!(await store.write((db) => claim(db, row.id, from, this.#parts.clock.now())))) return true;
    return await this.#transmit(
      { ...row, attempts: row.attempts + 1, tried_at: this.#parts.clock.now() },
      channel,
      message,
    );
  }

  async #transmit(row: Leaving, channel: Channel, message: Outgoing): Promise<boolean> {
    const { store, clock } = this.#parts;
    try {
      const { providerId } = await channel.send(message);
      await store.writeSoon((db) => markSent(db, row.id, providerId, clock.now()));
      return true;
    } catch (error) {
      return await this.#failed(row, error);
    }
  }

  /** It may have gone: the provider is asked before anything is sent again. */
  async #lookFirst(row: Row<"outbox">, channel: Channel, message: Outgoing): Promise<boolean> {
    const { store, clock } = this.#parts;
    try {
      const found = await channel.find?.(message);
      if (found)
        return await store
          .write((db) => markSent(db, row.id, found.providerId, clock.now()))
          .then(() => true);
    } catch (error) {
      this.#parts.log.warn("look-first-failed", { id: row.id, error });
      return await this.#settle(row, { state: "unsure", nextAt: clock.now() + 10_000 });
    }
    const next = nextAfter("absent", row, clock.now());
    if (next.state === "queued") return await this.#send(row, channel, message, "unsure");
    return await this.#settle(row, next);
  }

  async #failed(row: Leaving, error: unknown): Promise<boolean> {
    const code = error instanceof ServiceError ? error.code : "channel/unsure";
    this.#parts.log.warn("not-sent", { id: row.id, channel: row.channel, error });
    if (code === "channel/opted-out") await this.#optedOut(row);
    const next = nextAfter(code, row, this.#parts.clock.now());
    return await this.#settle(row, noSoonerThan(next, error, this.#parts.clock.now()));
  }

  async #settle(row: Leaving, next: Next): Promise<boolean> {
    await this.#parts.store.write(async (db) => {
      await setState(db, row.id, next.state, next);
      if (isFinal(next.state)) await this.#recordEnd(db, row, next.state);
    });
    return isFinal(next.state);
  }

  async #recordEnd(db: Db, row: Leaving, state: OutboxState): Promise<void> {
    await audit(
      db,
      {
        actor: "service",
        action: `message.${state}`,
        subjectId: row.party_id ?? row.worker_id ?? "",
        detail: { outbox: row.id },
      },
      this.#parts.clock.now(),
    );
  }

  async #optedOut({ id, party_id }: Leaving): Promise<void> {
    if (!party_id) return;
    await this.#parts.store.write((db) => stopTexts(db, this.#parts, party_id, id));
    await this.look();
  }
}
