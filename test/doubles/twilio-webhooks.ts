import twilio from "twilio";
import { segmentsOf } from "../../src/domain/segments.ts";
import type { FakeMessage } from "./twilio-message.ts";

export interface WebhookAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

interface Settings {
  readonly accountSid: string;
  readonly authToken: string;
  readonly baseUrl?: string;
  readonly publicUrl?: string;
}

/** Requests that Twilio makes to the service, each signed over its public address. */
export class Webhooks {
  readonly #settings: Settings;
  #baseUrl: string;
  #publicUrl: string;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#baseUrl = settings.baseUrl ?? "";
    this.#publicUrl = settings.publicUrl ?? this.#baseUrl;
  }

  pointAt(baseUrl: string, publicUrl: string): void {
    this.#baseUrl = baseUrl;
    this.#publicUrl = publicUrl;
  }

  inbound(
    { sid, from, to, body }: { sid: string; from: string; to: string; body: string },
    extra: Readonly<Record<string, string>>,
  ): Promise<WebhookAnswer> {
    const ids = { MessageSid: sid, SmsSid: sid, SmsMessageSid: sid, SmsStatus: "received" };
    const place = { FromCountry: "GB", FromCity: "", FromState: "", FromZip: "", ToCountry: "GB" };
    const segments = String(segmentsOf(body));
    const form = {
      ...ids,
      ...place,
      From: from,
      To: to,
      Body: body,
      NumMedia: "0",
      NumSegments: segments,
      ...extra,
    };
    return this.#post(`${this.#publicUrl}/sms/inbound`, form);
  }

  call({ sid, from }: { sid: string; from: string }): Promise<WebhookAnswer> {
    const form = {
      CallSid: sid,
      From: from,
      To: "+447700900999",
      CallStatus: "ringing",
      Direction: "inbound",
    };
    return this.#post(`${this.#publicUrl}/voice/inbound`, form);
  }

  status(message: FakeMessage, status: string, errorCode?: number): Promise<WebhookAnswer> {
    const { sid, to, from, statusCallback } = message;
    if (!statusCallback) throw new Error(`Message ${sid} has no status callback`);
    const form = {
      MessageSid: sid,
      SmsSid: sid,
      MessageStatus: status,
      SmsStatus: status,
      To: to,
      From: from ?? "",
    };
    return this.#post(
      statusCallback,
      errorCode === undefined ? form : { ...form, ErrorCode: String(errorCode) },
    );
  }

  async #post(signedUrl: string, fields: Readonly<Record<string, string>>): Promise<WebhookAnswer> {
    const form = { AccountSid: this.#settings.accountSid, ApiVersion: "2010-04-01", ...fields };
    const signature = twilio.getExpectedTwilioSignature(this.#settings.authToken, signedUrl, form);
    const response = await fetch(this.#reachable(signedUrl), {
      method: "POST",
      headers: { "X-Twilio-Signature": signature, "I-Twilio-Idempotency-Token": crypto.randomUUID() },
      body: new URLSearchParams(form),
    });
    const contentType = response.headers.get("content-type") ?? "";
    return { status: response.status, contentType, body: await response.text() };
  }

  #reachable(signedUrl: string): string {
    return signedUrl.startsWith(this.#publicUrl)
      ? this.#baseUrl + signedUrl.slice(this.#publicUrl.length)
      : signedUrl;
  }
}
