import twilio from "twilio";
import { LONGEST_BODY } from "../../domain/parts.ts";
import { ServiceError } from "../../errors.ts";
import type { Channel, Outgoing, Sent } from "../channel.ts";
import { KeepAliveClient } from "./client.ts";
import { failureOf } from "./errors.ts";

export interface SmsSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** What the texts come from: a messaging service or, without one, a number of ours in E.164. */
  readonly messagingServiceSid?: string | undefined;
  readonly from?: string | undefined;
  /** Another base address for Twilio's API. */
  readonly apiUrl?: string | undefined;
  /** Where Twilio finds us from outside; a path in it is kept. */
  readonly publicUrl: string;
  readonly timeoutMs?: number;
}

/** Twilio's clock and ours may differ by this much, and Twilio writes whole seconds. */
const CLOCK_SLACK_MS = 5_000;

/** One person gets a handful of texts in the time that an answer can be in doubt. */
const LOOK_AT = 50;

/**
 * Text messages out through Twilio. Each carries our outbox id in the address of its status reports.
 * Failures are `ChannelFailure`, except `sms/too-long` above 1600 characters, which Twilio would refuse (21617).
 */
export function smsChannel(settings: SmsSettings): Channel {
  const { messages } = clientOf(settings);
  const sender = senderOf(settings);
  return {
    name: "sms",
    async send({ outboxId, to, text }) {
      refuseTooLong(text);
      const statusCallback = statusUrl(settings.publicUrl, outboxId);
      const { sid } = await orFailure(messages.create({ ...sender, to, body: text, statusCallback }));
      return { providerId: sid };
    },
    async find(message) {
      const { to, createdAt } = message;
      const since = new Date(createdAt - CLOCK_SLACK_MS);
      return matches(await orFailure(messages.list({ to, dateSentAfter: since, limit: LOOK_AT })), message);
    },
  };
}

/** The public address of a path of ours, without the fragment that configures Twilio's retries. */
export function publicAddress(publicUrl: string, path: string): string {
  return publicUrl.replace(/#.*$/, "").replace(/\/+$/, "") + path;
}

function statusUrl(publicUrl: string, outboxId: string): string {
  return publicAddress(publicUrl, `/sms/status/${encodeURIComponent(outboxId)}`);
}

function clientOf({ accountSid, authToken, apiUrl, timeoutMs = 10_000 }: SmsSettings) {
  return twilio(accountSid, authToken, { httpClient: new KeepAliveClient({ apiUrl, timeoutMs }) });
}

function senderOf({
  messagingServiceSid,
  from,
}: SmsSettings): { messagingServiceSid: string } | { from: string } {
  if (messagingServiceSid) return { messagingServiceSid };
  if (from) return { from };
  throw new ServiceError("config/invalid", "Give texts a sender: a messaging service or a number");
}

function refuseTooLong(text: string): void {
  if (text.length > LONGEST_BODY)
    throw new ServiceError(
      "sms/too-long",
      `A text holds at most ${LONGEST_BODY} characters: send it in parts`,
    );
}

async function orFailure<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw failureOf(error);
  }
}

/** The same words that have gone since the row was written. Twilio lists the newest first. */
function matches(
  found: readonly { sid: string; body: string; direction: string; dateCreated: Date }[],
  { text, createdAt }: Outgoing,
): Sent[] {
  return found
    .filter(
      ({ body, direction, dateCreated }) =>
        body === text && direction !== "inbound" && dateCreated.getTime() >= createdAt - CLOCK_SLACK_MS,
    )
    .map(({ sid }) => ({ providerId: sid }));
}
