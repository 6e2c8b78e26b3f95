import { createHmac } from "node:crypto";

export interface WebhookSettings {
  readonly accountSid: string;
  readonly authToken: string;
  /** The address that the service knows itself by: it is called and signed. */
  readonly publicUrl: string;
}

type Form = Readonly<Record<string, string>>;

const LONGEST_WAIT_MS = 15_000;

/**
 * Calls a webhook of the service as Twilio does: a form, signed over the public address.
 * @param url absolute, under `publicUrl`
 * @returns the body of the answer
 * @throws Error when there is no answer with status 200 within 15 seconds
 */
export async function callWebhook(
  settings: WebhookSettings,
  url: string,
  fields: Form,
  stop: AbortSignal,
): Promise<string> {
  const form = { AccountSid: settings.accountSid, ApiVersion: "2010-04-01", ...fields };
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "X-Twilio-Signature": signatureOf(settings.authToken, url, form),
      "I-Twilio-Idempotency-Token": crypto.randomUUID(),
    },
    body: new URLSearchParams(form),
    signal: AbortSignal.any([stop, AbortSignal.timeout(LONGEST_WAIT_MS)]),
  });
  if (response.status !== 200) throw new Error(`The webhook answered ${response.status}`);
  return await response.text();
}

/** base64 HMAC-SHA1 of the address and then of each field in the order of the names, value after name. */
function signatureOf(authToken: string, url: string, form: Form): string {
  const fields = Object.keys(form)
    .sort()
    .map((name) => name + form[name]);
  return createHmac("sha1", authToken)
    .update(url + fields.join(""), "utf8")
    .digest("base64");
}
