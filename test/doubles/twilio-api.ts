import type { IncomingMessage, ServerResponse } from "node:http";
import { parse } from "node:querystring";
import { text } from "node:stream/consumers";
import { type FakeMessage, messageOf, toJson } from "./twilio-message.ts";

/** One way for a request to create a message to go wrong. */
export type Fault =
  /** An error answer; with `created`, after the message was made all the same. */
  | {
      readonly how: "answer";
      readonly status: number;
      readonly code?: number;
      readonly retryAfterS?: number;
      readonly created?: boolean;
    }
  /** No answer at all, ever; with `created`, the message was made. */
  | { readonly how: "hang"; readonly created?: boolean }
  /** The connection breaks; with `created`, after the message was made. */
  | { readonly how: "drop"; readonly created?: boolean };

/** Twilio's REST API as far as messages go: create one, list them. */
export class TwilioApi {
  readonly messages: FakeMessage[] = [];
  attempts = 0;
  readonly #accountSid: string;
  readonly #authorization: string;
  readonly #onCreated: (message: FakeMessage) => void;
  readonly #faults: Fault[] = [];

  constructor(account: { accountSid: string; authToken: string }, onCreated: (message: FakeMessage) => void) {
    this.#accountSid = account.accountSid;
    this.#authorization = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString("base64")}`;
    this.#onCreated = onCreated;
  }

  failNext(count: number, fault: Fault): void {
    for (let i = 0; i < count; i++) this.#faults.push(fault);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://twilio");
    const body = await text(request);
    if (url.pathname !== `/2010-04-01/Accounts/${this.#accountSid}/Messages.json`)
      return refuse(response, 404, 20404, "The requested resource was not found");
    if (request.headers.authorization !== this.#authorization)
      return refuse(response, 401, 20003, "Authenticate");
    if (request.method === "POST") return this.#create(parse(body), response);
    this.#list(url.searchParams, response);
  }

  #create(form: ReturnType<typeof parse>, response: ServerResponse): void {
    this.attempts += 1;
    const fault = this.#faults.shift();
    const wrong = fault ? undefined : problemWith(form);
    const message = messageOf(form as Record<string, string>);
    if (wrong) refuse(response, 400, wrong.code, wrong.message);
    else if (fault) misbehave(response, fault);
    else send(response, 201, toJson(message, this.#accountSid));
    if (!wrong && (!fault || fault.created)) this.#keep(message);
  }

  #keep(message: FakeMessage): void {
    this.messages.push(message);
    this.#onCreated(message);
  }

  /** Newest first; the date filter is taken by the day, the coarsest that Twilio promises. */
  #list(query: URLSearchParams, response: ServerResponse): void {
    const to = query.get("To");
    const since = query.get("DateSent>")?.slice(0, 10);
    const found = this.messages.filter(
      (message) => (!to || message.to === to) && (!since || message.createdAt.toISOString() >= since),
    );
    const page = found.reverse().slice(0, Number(query.get("PageSize") ?? 50));
    const uri = `/2010-04-01/Accounts/${this.#accountSid}/Messages.json`;
    send(response, 200, {
      messages: page.map((message) => toJson(message, this.#accountSid)),
      page: 0,
      page_size: page.length,
      start: 0,
      end: page.length - 1,
      uri,
      first_page_uri: uri,
      next_page_uri: null,
      previous_page_uri: null,
    });
  }
}

function problemWith(form: ReturnType<typeof parse>): { code: number; message: string } | undefined {
  if (!form["To"]) return { code: 21604, message: "A 'To' phone number is required." };
  if (!form["From"] && !form["MessagingServiceSid"])
    return { code: 21603, message: "A 'From' phone number is required." };
  if (!form["Body"]) return { code: 21602, message: "Message body is required." };
  if (form["Body"].length > 1600)
    return { code: 21617, message: "The concatenated message body is too long." };
  return undefined;
}

function misbehave(response: ServerResponse, fault: Fault): void {
  if (fault.how === "drop") response.destroy();
  if (fault.how !== "answer") return;
  if (fault.retryAfterS !== undefined) response.setHeader("Retry-After", fault.retryAfterS);
  refuse(response, fault.status, fault.code, "Refused as told");
}

function refuse(response: ServerResponse, status: number, code: number | undefined, message: string): void {
  send(response, status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
}

function send(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(body),
  });
  response.end(body);
}
