import type { EpochMs } from "../clock.ts";
import type { Invite } from "../domain/calendar-entry.ts";
import type { Card } from "../domain/card.ts";
import type { StaffCard } from "../domain/staff-card.ts";

export type ChannelName = "sms" | "web" | "terminal" | "email" | "teams";

/** What a channel makes of a request it has verified. Texts are kept as they came; nothing is interpreted here. */
export interface Incoming {
  /** Who reported it: unique together with `externalId`. */
  readonly source: "twilio" | "directline" | "terminal";
  /** The provider's own id of this message. */
  readonly externalId: string;
  readonly channel: "sms" | "web" | "terminal";
  /** An E.164 number, or the id of a web conversation. */
  readonly address: string;
  readonly text: string;
  /** Pictures and the like that came with it; never fetched. */
  readonly mediaCount: number;
}

/** A message as it leaves. */
export interface Outgoing {
  readonly outboxId: string;
  readonly to: string;
  readonly text: string;
  /** A line for what has one (e-mail); carries nothing personal. */
  readonly subject?: string;
  /** Answers that can be tapped, where a channel can show them. */
  readonly choices?: readonly string[];
  /** What is told at length, where a channel can show it; the text does without. */
  readonly cards?: readonly Card[];
  /** An appointment for the calendar of a member of staff (e-mail). */
  readonly invite?: Invite;
  /** For a member of staff in their own chat (Teams). */
  readonly card?: StaffCard;
  /** The provider's own id of a message of ours that this one takes the place of. */
  readonly replaces?: string;
  /** When the row was written; a provider is asked only about messages since then. */
  readonly createdAt: EpochMs;
}

export interface Sent {
  /** The provider's id of the message, unique. */
  readonly providerId: string;
}

/**
 * A way out to people.
 * `send` throws ServiceError:
 * - `channel/unsure`: the message may have gone (time-out, 5xx, broken connection): look before sending again
 * - `channel/busy`: not sent, try later (429, 30003 and the like)
 * - `channel/opted-out`: the person has stopped texts (21610)
 * - `channel/refused`: will never work as it is (bad number, bad account)
 */
export interface Channel {
  readonly name: ChannelName;
  send(message: Outgoing): Promise<Sent>;
  /** What the provider has that may be this message, the newest first; the same words may have gone more than once. */
  find?(message: Outgoing): Promise<readonly Sent[]>;
}

/** Takes a verified message in. Resolves once the message is safe on disk; the answer comes later, through the outbox. */
export type Receive = (incoming: Incoming) => Promise<{ fresh: boolean }>;
