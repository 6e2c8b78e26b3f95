import { randomBytes } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { type Fault, TwilioApi } from "./twilio-api.ts";
import type { FakeMessage } from "./twilio-message.ts";
import { type WebhookAnswer, Webhooks } from "./twilio-webhooks.ts";

export type { Fault } from "./twilio-api.ts";
export type { FakeMessage } from "./twilio-message.ts";
export type { WebhookAnswer } from "./twilio-webhooks.ts";

export interface FakeTwilioSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** Our number, to which people text. */
  readonly serviceNumber?: string;
  /** Reports queued, sent and delivered for every message by itself. */
  readonly autoCallbacks?: boolean;
  /** Where the service listens; can be told later with `pointAt`. */
  readonly baseUrl?: string;
  /** The public address the service knows itself by, which is what is signed; the base address unless told. */
  readonly publicUrl?: string;
  readonly port?: number;
}

/** Starts a pretend Twilio on the loopback: its REST API for messages, and webhooks signed as Twilio signs them. */
export async function startFakeTwilio(settings: FakeTwilioSettings): Promise<FakeTwilio> {
  const fake = new FakeTwilio(settings);
  await fake.listen(settings.port ?? 0);
  return fake;
}

export class FakeTwilio {
  readonly #settings: FakeTwilioSettings;
  readonly #api: TwilioApi;
  readonly #webhooks: Webhooks;
  readonly #server: http.Server;
  readonly #changed = new EventTarget();

  constructor(settings: FakeTwilioSettings) {
    this.#settings = settings;
    this.#webhooks = new Webhooks(settings);
    this.#api = new TwilioApi(settings, (message) => this.#created(message));
    this.#server = http.createServer((request, response) => this.#api.handle(request, response));
  }

  /** Every message that was created, oldest first. */
  get messages(): readonly FakeMessage[] {
    return this.#api.messages;
  }

  /** Requests to create a message, the refused ones too. */
  get attempts(): number {
    return this.#api.attempts;
  }

  /** The address to give as TWILIO_API_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async listen(port: number): Promise<void> {
    this.#server.listen(port, "127.0.0.1");
    await once(this.#server, "listening");
  }

  pointAt(baseUrl: string, publicUrl = baseUrl): void {
    this.#webhooks.pointAt(baseUrl, publicUrl);
  }

  /** Makes the next requests to create a message go wrong. */
  failNext(count: number, fault: Fault): void {
    this.#api.failNext(count, fault);
  }

  /** A person texts the service. Fields in `extra` are added, or replace what Twilio would send, before it is signed. */
  text(from: string, body: string, extra: Readonly<Record<string, string>> = {}): Promise<WebhookAnswer> {
    const to = this.#settings.serviceNumber ?? "+447700900999";
    const sid = `SM${randomBytes(16).toString("hex")}`;
    return this.#webhooks.inbound({ sid, from, to, body }, extra);
  }

  /** A person rings the service. */
  call(from: string, sid = `CA${randomBytes(16).toString("hex")}`): Promise<WebhookAnswer> {
    return this.#webhooks.call({ sid, from });
  }

  /** Reports a status of a message to the address it was created with. */
  async report(message: FakeMessage, status: string, errorCode?: number): Promise<WebhookAnswer> {
    message.status = status;
    const answer = await this.#webhooks.status(message, status, errorCode);
    this.#changed.dispatchEvent(new Event("change"));
    return answer;
  }

  /** The first message that answers the description, as soon as there is one. */
  async waitFor(wanted: (message: FakeMessage) => boolean, timeoutMs = 5_000): Promise<FakeMessage> {
    const deadline = AbortSignal.timeout(timeoutMs);
    for (;;) {
      const found = this.messages.find(wanted);
      if (found) return found;
      await changeBefore(this.#changed, deadline, () => `none of ${this.messages.length} messages fits`);
    }
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  #created(message: FakeMessage): void {
    this.#changed.dispatchEvent(new Event("change"));
    if (this.#settings.autoCallbacks && message.statusCallback) void this.#reportAll(message);
  }

  async #reportAll(message: FakeMessage): Promise<void> {
    for (const status of ["queued", "sent", "delivered"])
      await this.report(message, status).catch(() => undefined);
  }
}

function changeBefore(target: EventTarget, deadline: AbortSignal, why: () => string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const late = () => reject(new Error(`Waited in vain: ${why()}`));
  if (deadline.aborted) late();
  deadline.addEventListener("abort", late, { once: true });
  target.addEventListener("change", () => resolve(), { once: true });
  return promise.finally(() => deadline.removeEventListener("abort", late));
}
