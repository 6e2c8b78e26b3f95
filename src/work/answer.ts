import type { EpochMs } from "../clock.ts";
import { splitParts } from "../domain/parts.ts";
import { queueMessage, type ToSend } from "../store/outbox.ts";
import { openAddress, phoneOf } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Actor } from "./actor.ts";
import type { Parts } from "./parts.ts";

export interface Answerer extends Actor {
  readonly address: Row<"address"> | undefined;
  readonly kind: "reply" | "reminder";
  /** They have stopped texts, and did so before this turn. */
  readonly optedOut: boolean;
}

/** Queues an answer where the message came from; a long text goes in parts, each after the one before was sent. */
export async function queueAnswer(
  db: Db,
  parts: Parts,
  to: Answerer,
  answer: { text: string; choices: readonly string[] },
  now: EpochMs,
): Promise<void> {
  if (to.optedOut && to.channel === "sms") return;
  const { vault } = parts.store;
  const row = to.address ?? (await phoneOf(db, to.party.id));
  if (!row) return;
  const address = openAddress(vault.boxOf(to.party.id, to.party.data_key), row);
  const base = {
    to: { id: to.party.id, data_key: to.party.data_key, kind: "party" as const },
    channel: to.channel,
    address,
    class: to.kind,
  };
  const texts = to.channel === "sms" ? splitParts(answer.text) : [answer.text];
  for (const [i, text] of texts.entries()) {
    const body = i === texts.length - 1 ? { text, choices: answer.choices } : { text };
    const message: ToSend = { ...base, dedupeKey: `${to.kind}:${to.inboxId}:${i + 1}`, part: i + 1, body };
    await queueMessage(db, vault, message, now);
  }
}
