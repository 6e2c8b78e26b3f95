import type { Channel, ChannelName, Outgoing, Sent } from "../../channels/channel.ts";
import { ServiceError } from "../../errors.ts";
import { isForLeaver } from "../../store/leavers.ts";
import { claimedSince, openBody } from "../../store/outbox.ts";
import { claim, markSent, setState } from "../../store/outbox-states.ts";
import { ownerOfRow } from "../../store/owners.ts";
import type { Owner } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { OutboxState, Row } from "../../store/schema.ts";
import { type Db, madeAt } from "../../store/store.ts";
import type { InHand } from "../answer.ts";
import type { Parts } from "../parts.ts";
import { cardMessage, isAppRemoved, isCardMessage, noteAppRemoved, noteCardSent } from "../teams/outgoing.ts";
import { isFinal, type Next, nextAfter, noLaterThan, noSoonerThan } from "./sending-rules.ts";
import { SentLog } from "./sent-log.ts";
import { stopTexts } from "./stop-texts.ts";
import { afterFailure } from "./undelivered.ts";

const NOT_SET_UP = "this channel is not set up";

/** What is known of a row while it is on its way. */
type Leaving = Pick<
  Row<"outbox">,
  | "id"
  | "channel"
  | "class"
  | "attempts"
  | "created_at"
  | "tried_at"
  | "expires_at"
  | "party_id"
  | "worker_id"
>;

export type Channels = Partial<Record<ChannelName, Channel>>;

/** Hands one message to its channel and writes down what came of it. Each call tells whether the row is finished with. */
export class Courier {
  readonly #parts: Parts;
  readonly #channels: Channels;
  readonly #sent: SentLog;

  constructor(parts: Parts, channels: Channels) {
    this.#parts = parts;
    this.#sent = new SentLog(parts.store);
    this.#channels = channels;
  }

  /**
   * What a turn has handed over in memory; its row is marked as being sent already.
   * @param onSent called as soon as it has left, before that is on disk
   */
  async handOver({ channel: name, message, ...about }: InHand, onSent?: () => void): Promise<void> {
    const row: Leaving = {
      id: message.outboxId,
      channel: name,
      class: about.class,
      attempts: 1,
      created_at: about.createdAt,
      tried_at: about.createdAt,
      expires_at: null,
      party_id: about.partyId,
      worker_id: null,
    };
    const channel = this.#channels[name];
    if (channel) await this.#transmit(row, channel, message, onSent);
    else await this.settle(row, { state: "failed", error: NOT_SET_UP });
  }

  /** A row whose time has come: sent, or looked up first where it may have gone before. */
  async deliver(row: Row<"outbox">): Promise<boolean> {
    const channel = this.#channels[row.channel as ChannelName];
    if (!channel) return await this.settle(row, { state: "failed", error: NOT_SET_UP });
    if (await isForLeaver(this.#parts.store.read, row))
      return await this.settle(row, { state: "held", error: "has left" });
    const message = await this.#compose(row);
    if ("state" in message) return await this.settle(row, message);
    if (row.state === "unsure") return await this.#lookFirst(row, channel, message);
    return await this.#send(row, channel, message, row.state);
  }

  /** What leaves, or what becomes of the row instead. */
  async #compose(row: Row<"outbox">): Promise<Outgoing | Next> {
    const { read } = this.#parts.store;
    const owner = await ownerOfRow(read, row);
    return row.channel === "teams"
      ? await cardMessage(read, this.#parts, row, owner)
      : this.#open(row, owner);
  }

  #open(row: Row<"outbox">, owner: Owner): Outgoing {
    const box = this.#parts.store.vault.boxOf(owner.id, owner.data_key);
    const { to, text, subject, choices, cards, invite } = openBody(box, row);
    return {
      outboxId: row.id,
      to,
      text,
      createdAt: madeAt(row.id),
      ...(subject && { subject }),
      ...(choices?.length && { choices }),
      ...(cards?.length && { cards }),
      ...(invite && { invite }),
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

  async #transmit(row: Leaving, channel: Channel, message: Outgoing, onSent?: () => void): Promise<boolean> {
    try {
      const { providerId } = await channel.send(message);
      onSent?.();
      await this.#noteSent(row, message, providerId);
      return true;
    } catch (error) {
      return await this.#failed(row, error);
    }
  }

  async #noteSent({ id }: Leaving, message: Outgoing, providerId: string): Promise<void> {
    const { store, clock } = this.#parts;
    if (!isCardMessage(message)) return await this.#sent.add({ id, providerId, at: clock.now() });
    await store.write(async (db) => {
      await markSent(db, id, providerId, clock.now());
      await noteCardSent(db, message, providerId, clock.now());
    });
  }

  /** It may have gone: the provider is asked before anything is sent again. */
  async #lookFirst(row: Row<"outbox">, channel: Channel, message: Outgoing): Promise<boolean> {
    const { store, clock } = this.#parts;
    try {
      const found = await this.#unclaimed(row, (await channel.find?.(message)) ?? []);
      if (found)
        return await store
          .write((db) => markSent(db, row.id, found.providerId, clock.now()))
          .then(() => true);
    } catch (error) {
      this.#parts.log.warn("look-first-failed", { id: row.id, error });
      return await this.settle(row, { state: "unsure", nextAt: clock.now() + 10_000 });
    }
    const next = nextAfter("absent", row, clock.now());
    if (next.state === "queued") return await this.#send(row, channel, message, "unsure");
    return await this.settle(row, next);
  }

  /** Of what the provider has, what no other row is known to have sent. */
  async #unclaimed(row: Row<"outbox">, found: readonly Sent[]): Promise<Sent | undefined> {
    const { read } = this.#parts.store;
    const claimed = await claimedSince(read, madeAt(row.id), row.id);
    return found.find(({ providerId }) => !claimed.has(providerId));
  }

  async #failed(row: Leaving, error: unknown): Promise<boolean> {
    const code = error instanceof ServiceError ? error.code : "channel/unsure";
    this.#parts.log.warn("not-sent", { id: row.id, channel: row.channel, error });
    if (code === "channel/opted-out") await this.#optedOut(row);
    if (isAppRemoved(error)) await this.#parts.store.write((db) => noteAppRemoved(db, this.#parts, row));
    const next = nextAfter(code, row, this.#parts.clock.now());
    const later = noSoonerThan(next, error, this.#parts.clock.now());
    return await this.settle(row, noLaterThan(later, row.expires_at));
  }

  async settle(row: Leaving, next: Next): Promise<boolean> {
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
    const isLate = state === "expired" && row.channel === "teams";
    if (state === "failed" || isLate) await afterFailure(db, this.#parts, row.id, this.#parts.clock.now());
  }

  async #optedOut({ id, party_id }: Leaving): Promise<void> {
    if (!party_id) return;
    await this.#parts.store.write((db) => stopTexts(db, this.#parts, party_id, id));
  }
}
