import type { Outgoing } from "../channels/channel.ts";
import type { EpochMs } from "../clock.ts";
import type { TurnAnswer } from "../conversation/turn-types.ts";
import { splitParts } from "../domain/parts.ts";
import { isLaneClear, laneOf, queueMessage, type ToSend } from "../store/outbox.ts";
import { openAddress, phoneOf } from "../store/parties.ts";
import type { OutboxClass, Row } from "../store/schema.ts";
import { type Db, madeAt } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import type { Parts } from "./parts.ts";

export interface Answerer extends Actor {
  readonly address: Row<"address"> | undefined;
  readonly kind: "reply" | "reminder";
  /** They have stopped texts, and did so before this turn. */
  readonly optedOut: boolean;
}

/** A message that is on its way from the commit on: the sender gets it as it is, without reading it back. */
export interface InHand {
  readonly lane: string;
  readonly channel: ToSend["channel"];
  readonly class: OutboxClass;
  readonly createdAt: EpochMs;
  readonly partyId: string;
  readonly message: Outgoing;
}

export interface Queued {
  /** The lane to look at, unless all there is of it is in hand. */
  readonly lane?: string;
  readonly inHand?: InHand;
}

/**
 * Queues an answer where the message came from; a long text goes in parts, each after the one before was sent.
 * @returns nothing if there is nowhere it may go
 */
export async function queueAnswer(
  db: Db,
  parts: Parts,
  to: Answerer,
  answer: TurnAnswer,
  now: EpochMs,
): Promise<Queued | undefined> {
  if (to.optedOut && to.channel === "sms") return undefined;
  const row = to.address ?? (await phoneOf(db, to.party.id));
  if (!row) return undefined;
  const messages = messagesFor(parts, to, row, answer);
  const lane = laneOf(messages[0]!);
  const clear = await isLaneClear(db, lane);
  let inHand: InHand | undefined;
  for (const message of messages) {
    const first = clear && message === messages[0];
    const id = await queueMessage(db, parts.store.vault, message, now, first);
    if (first && id) inHand = held(message, id, lane, now);
  }
  const allInHand = inHand !== undefined && messages.length === 1;
  return { ...(!allInHand && { lane }), ...(inHand && { inHand }) };
}

function messagesFor(
  parts: Parts,
  to: Answerer,
  row: Row<"address">,
  { text, choices, cards = [] }: TurnAnswer,
): ToSend[] {
  const { id, data_key } = to.party;
  const address = openAddress(parts.store.vault.boxOf(id, data_key), row);
  const base = {
    to: { id, data_key, kind: "party" as const },
    channel: to.channel,
    address,
    class: to.kind,
    answers: to.inboxId,
  };
  const texts = to.channel === "sms" ? splitParts(text) : [text];
  const beside = {
    ...(choices.length > 0 && { choices }),
    ...(to.channel === "web" && cards.length > 0 && { cards }),
  };
  return texts.map((body, i) => ({
    ...base,
    part: i + 1,
    body: { text: body, ...(i === texts.length - 1 && beside) },
  }));
}

function held(
  { to, channel, address, body, ...rest }: ToSend,
  id: string,
  lane: string,
  now: EpochMs,
): InHand {
  const message: Outgoing = { ...body, outboxId: id, to: address, createdAt: madeAt(id) };
  return { lane, channel, class: rest.class, createdAt: now, partyId: to.id, message };
}
