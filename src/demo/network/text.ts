import { randomBytes } from "node:crypto";
import type { EpochMs } from "../../clock.ts";
import { segmentsOf } from "../../domain/segments.ts";

/** Who wrote a text: somebody with a phone, or the service. A call is what somebody heard when they rang. */
export type TextKind = "from-person" | "from-service" | "call";

/** How far it has got. A text to the service is delivered when its webhook has answered 200. */
export type TextState = "queued" | "sent" | "delivered" | "failed";

/** One text in the pretend network. */
export interface NetworkText {
  /** Shaped as Twilio's message ids are. */
  readonly id: string;
  readonly kind: TextKind;
  /** E.164, both. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly at: EpochMs;
  readonly state: TextState;
}

/** An id of Twilio's form: "SM" for a message, "CA" for a call, then 32 hex digits. */
export function newSid(letters: "SM" | "CA"): string {
  return letters + randomBytes(16).toString("hex");
}

/** The phone that a text belongs to: the one that is not ours. */
export function phoneOf({ kind, from, to }: NetworkText): string {
  return kind === "from-person" ? from : to;
}

/** A text as Twilio's REST API writes one. */
export function messageJson(message: NetworkText, accountSid: string): Record<string, unknown> {
  const date = new Date(message.at).toUTCString().replace("GMT", "+0000");
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.id}`;
  return {
    account_sid: accountSid,
    api_version: "2010-04-01",
    body: message.text,
    date_created: date,
    date_sent: date,
    date_updated: date,
    direction: message.kind === "from-service" ? "outbound-api" : "inbound",
    error_code: null,
    error_message: null,
    from: message.from,
    messaging_service_sid: null,
    num_media: "0",
    num_segments: String(segmentsOf(message.text)),
    price: null,
    price_unit: "USD",
    sid: message.id,
    status: message.kind === "from-person" ? "received" : message.state,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
