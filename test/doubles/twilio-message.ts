import { randomBytes } from "node:crypto";
import { segmentsOf } from "../../src/domain/segments.ts";

/** A text that the service asked to be sent. */
export interface FakeMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string | null;
  readonly body: string;
  readonly messagingServiceSid: string | null;
  readonly statusCallback: string | null;
  readonly createdAt: Date;
  status: string;
}

/** A message out of the form that creates it. */
export function messageOf(form: Readonly<Record<string, string | undefined>>): FakeMessage {
  return {
    sid: `SM${randomBytes(16).toString("hex")}`,
    to: form["To"] ?? "",
    from: form["From"] ?? null,
    body: form["Body"] ?? "",
    messagingServiceSid: form["MessagingServiceSid"] ?? null,
    statusCallback: form["StatusCallback"] ?? null,
    createdAt: new Date(),
    status: form["MessagingServiceSid"] ? "accepted" : "queued",
  };
}

/** A message as Twilio's REST API writes one. */
export function toJson(message: FakeMessage, accountSid: string): Record<string, unknown> {
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}`;
  return {
    account_sid: accountSid,
    api_version: "2010-04-01",
    body: message.body,
    date_created: message.createdAt.toUTCString().replace("GMT", "+0000"),
    date_sent: message.status === "accepted" ? null : message.createdAt.toUTCString().replace("GMT", "+0000"),
    date_updated: message.createdAt.toUTCString().replace("GMT", "+0000"),
    direction: "outbound-api",
    error_code: null,
    error_message: null,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: "0",
    num_segments: String(segmentsOf(message.body)),
    price: null,
    price_unit: "USD",
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
