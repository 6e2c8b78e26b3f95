import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Server } from "restify";
import { publicAddress } from "../channels/sms/channel.ts";
import type { Clock } from "../clock.ts";
import { segmentsOf } from "../domain/segments.ts";
import { mountMessagesApi, NETWORK_PATH, type NewText } from "./network/api.ts";
import { TextLog } from "./network/log.ts";
import { type NetworkText, newSid } from "./network/text.ts";
import { callWebhook, type WebhookSettings } from "./network/webhooks.ts";

export interface NetworkSettings {
  /** Where the service hears from the network and the network from the service, as "http://127.0.0.1:3978". */
  readonly publicUrl: string;
  /** The number that people text, E.164. */
  readonly serviceNumber: string;
  readonly clock: Clock;
  /** The service's account; made up unless given. */
  readonly accountSid?: string;
  readonly authToken?: string;
  /** Told of a webhook that did not answer as it should. */
  readonly report?: (error: unknown) => void;
}

export interface NetworkAccount {
  readonly accountSid: string;
  readonly authTokens: readonly string[];
  /** The service's TWILIO_API_URL. */
  readonly apiUrl: string;
  readonly publicUrl: string;
}

/** Twilio reports within seconds; here the reports only keep their order. */
const BETWEEN_REPORTS_MS = 20;

/**
 * A phone company that does not exist. It speaks Twilio's REST API under `/demo/network` and calls the webhooks as
 * Twilio does. STOP is left to the service, as with an opt-out that the account has taken over.
 */
export function phoneNetwork(settings: NetworkSettings): PhoneNetwork {
  return new PhoneNetwork(settings);
}

export class PhoneNetwork {
  /** What the service is to be set up with, as with the real Twilio. */
  readonly account: NetworkAccount;
  readonly #settings: NetworkSettings;
  readonly #webhooks: WebhookSettings;
  readonly #stop = new AbortController();
  readonly #listeners = new Set<(text: NetworkText) => void>();
  readonly #log = new TextLog((text) => {
    for (const listener of this.#listeners) listener(text);
  });

  constructor(settings: NetworkSettings) {
    const { publicUrl, accountSid = `AC${secret()}`, authToken = secret() } = settings;
    this.#settings = settings;
    this.#webhooks = { accountSid, authToken, publicUrl };
    this.account = {
      accountSid,
      authTokens: [authToken],
      apiUrl: publicAddress(publicUrl, NETWORK_PATH),
      publicUrl,
    };
  }

  /** Serves the REST API, at the `apiUrl` of the account. */
  mount(server: Server): void {
    const { serviceNumber } = this.#settings;
    const send = (text: NewText) => this.#send(text);
    mountMessagesApi(server, { ...this.#webhooks, serviceNumber, send, all: () => this.all() });
  }

  /** Somebody texts the service. Resolves once the webhook has answered, or failed: the text then says so. */
  async text(from: string, body: string): Promise<NetworkText> {
    const text = this.#newText({ kind: "from-person", from, to: this.#settings.serviceNumber, text: body });
    const sids = { MessageSid: text.id, SmsSid: text.id, SmsMessageSid: text.id, SmsStatus: "received" };
    const place = { FromCountry: "GB", FromCity: "", FromState: "", FromZip: "", ToCountry: "GB" };
    const size = { NumMedia: "0", NumSegments: String(segmentsOf(body)) };
    const answer = await this.#call("/sms/inbound", {
      ...sids,
      ...place,
      ...size,
      From: from,
      To: text.to,
      Body: body,
    });
    const state = answer === undefined ? "failed" : "delivered";
    this.#log.mark(text, state);
    return { ...text, state };
  }

  /** Somebody rings the service; what the voice says to them is put among their texts. */
  async call(from: string): Promise<void> {
    const { serviceNumber } = this.#settings;
    const call = { CallSid: newSid("CA"), CallStatus: "ringing", Direction: "inbound" };
    const answer = await this.#call("/voice/inbound", { ...call, From: from, To: serviceNumber });
    const heard = answer === undefined ? "Nobody answered." : spokenIn(answer);
    const text = this.#newText({ kind: "call", from: serviceNumber, to: from, text: heard });
    this.#log.mark(text, answer === undefined ? "failed" : "delivered");
  }

  /** What a phone shows, oldest first. */
  thread(phone: string): readonly NetworkText[] {
    return this.#log.of(phone);
  }

  all(): readonly NetworkText[] {
    return this.#log.all();
  }

  /** Hears of every text that is new or has got further. */
  onChanged(listener: (text: NetworkText) => void): void {
    this.#listeners.add(listener);
  }

  /** Drops the reports that are still to come. */
  close(): void {
    this.#stop.abort();
  }

  #newText(text: Pick<NetworkText, "kind" | "from" | "to" | "text">): NetworkText {
    const added: NetworkText = { id: newSid("SM"), ...text, at: this.#settings.clock.now(), state: "queued" };
    this.#log.add(added);
    return added;
  }

  #send({ statusCallback, ...text }: NewText): NetworkText {
    const queued = this.#newText({ kind: "from-service", ...text });
    void this.#deliver(queued, statusCallback);
    return queued;
  }

  async #deliver(text: NetworkText, statusCallback: string | undefined): Promise<void> {
    for (const state of ["queued", "sent", "delivered"] as const) {
      await pause(BETWEEN_REPORTS_MS, undefined, { ref: false });
      if (this.#stop.signal.aborted) return;
      this.#log.mark(text, state);
      const { id, from, to } = text;
      const report = {
        MessageSid: id,
        SmsSid: id,
        MessageStatus: state,
        SmsStatus: state,
        From: from,
        To: to,
      };
      if (statusCallback) await this.#callUrl(statusCallback, report);
    }
  }

  #call(path: string, fields: Readonly<Record<string, string>>): Promise<string | undefined> {
    return this.#callUrl(publicAddress(this.#settings.publicUrl, path), fields);
  }

  /** The webhook's answer; undefined when it failed, which is reported here. */
  async #callUrl(url: string, fields: Readonly<Record<string, string>>): Promise<string | undefined> {
    try {
      return await callWebhook(this.#webhooks, url, fields, this.#stop.signal);
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#settings.report?.(error);
      return undefined;
    }
  }
}

function secret(): string {
  return randomBytes(16).toString("hex");
}

/** The words of a spoken answer, out of its TwiML. */
function spokenIn(twiml: string): string {
  return twiml
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
