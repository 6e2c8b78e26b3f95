import type http from "node:http";
import restify from "restify";
import twilio from "twilio";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Incoming } from "../../../src/channels/channel.ts";
import { mountSms } from "../../../src/channels/sms/routes.ts";
import type { StatusUpdate } from "../../../src/channels/sms/status.ts";
import type { MissedCall } from "../../../src/channels/sms/voice.ts";
import { listen, request } from "../../doubles/http.ts";

export const PUBLIC_URL = "https://line.example";
export const ACCOUNT = `AC${"1".repeat(32)}`;
export const TOKENS = ["new-token", "old-token"];
export const FORM = { "content-type": "application/x-www-form-urlencoded" };

/** A text as Twilio reports one. */
export const text = {
  MessageSid: `SM${"2".repeat(32)}`,
  AccountSid: ACCOUNT,
  From: "+447700900001",
  To: "+447700900999",
  Body: "hi",
};

interface Seen {
  url: string;
  received: Incoming[];
  updates: StatusUpdate[];
  calls: MissedCall[];
  errors: unknown[];
  /** What taking a message in fails with, if it should. */
  failWith: Error | undefined;
}

/** Starts the webhooks on a real server before the tests of a file; what they hand on is seen afresh in each test. */
export function startWebhooks(): Seen {
  const seen: Seen = { url: "", received: [], updates: [], calls: [], errors: [], failWith: undefined };
  const server = restify.createServer();
  mountSms(server, { ...SETTINGS, ...handlers(seen) });
  beforeAll(async () => {
    seen.url = await listen(server);
  });
  beforeEach(() => {
    Object.assign(seen, { received: [], updates: [], calls: [], errors: [], failWith: undefined });
  });
  afterAll(() => {
    (server.server as http.Server).closeAllConnections();
    server.close();
  });
  return seen;
}

const SETTINGS = {
  authTokens: TOKENS,
  accountSid: ACCOUNT,
  publicUrl: `${PUBLIC_URL}/#rc=5&rp=all`,
  serviceNumber: text.To,
  limits: { timeoutMs: 80 },
};

function handlers(seen: Seen) {
  return {
    async receive(incoming: Incoming) {
      if (seen.failWith) throw seen.failWith;
      seen.received.push(incoming);
      return { fresh: true };
    },
    async onStatus(update: StatusUpdate) {
      seen.updates.push(update);
    },
    async missedCall(call: MissedCall) {
      if (seen.failWith) throw seen.failWith;
      seen.calls.push(call);
      return "We know you rang. Ring 999 in danger, or 116 123 to talk.";
    },
    spokenOnFailure: "Please text us. In danger ring 999.",
    onError: (error: unknown) => void seen.errors.push(error),
  };
}

export interface Signing {
  readonly token?: string;
  readonly signedUrl?: string;
  /** The fields that were signed, if not the ones that are sent. */
  readonly signed?: Readonly<Record<string, string>>;
}

/** Posts a form with the signature that Twilio would give it. */
export function post(
  seen: Seen,
  path: string,
  fields: Readonly<Record<string, string>>,
  signing: Signing = {},
) {
  const { token = TOKENS[0]!, signedUrl = PUBLIC_URL + path, signed = fields } = signing;
  const signature = twilio.getExpectedTwilioSignature(token, signedUrl, signed);
  return postRaw(seen, path, new URLSearchParams(fields).toString(), signature);
}

export function postRaw(seen: Seen, path: string, body: string, signature: string) {
  return request(seen.url + path, { headers: { ...FORM, "x-twilio-signature": signature }, body });
}
