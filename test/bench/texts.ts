import { randomBytes } from "node:crypto";
import { stringify } from "node:querystring";
import twilio from "twilio";

/** The pretend account that everything here is signed for. */
export const ACCOUNT = { accountSid: `AC${"0".repeat(32)}`, authToken: "a token for measuring" };
export const PUBLIC_URL = "https://line.example";
export const SERVICE_NUMBER = "+447700900999";
export const INBOUND = "/sms/inbound";

const PEOPLE = 500;
const FIRST_NUMBER = 447_700_900_100;

/** Numbers of made-up people, each of whom writes. */
export const NUMBERS: readonly string[] = Array.from({ length: PEOPLE }, (_, i) => `+${FIRST_NUMBER + i}`);

/** What people write on an ordinary day, in four sittings. Each message is answered by one text, and nobody is alarmed. */
const SITTINGS: readonly (readonly string[])[] = [
  ["menu", "what can i get", "do i pay council tax", "thanks"],
  ["im ok ta", "just started at tesco, nights", "still in my flat its fine", "who is my pa"],
  ["can i book a careers chat", "harpurhey", "menu", "are you a bot"],
  ["what events are on", "can i get a bus pass", "when is my appointment", "hiya"],
];
const DAY: readonly string[] = SITTINGS.flat();

/**
 * Everybody writes in turn, for ever: one message each, then the next. Neighbours are in different sittings, so that
 * every kind of message comes at any time.
 */
export function* everyday(): Generator<{ from: string; body: string }, never> {
  for (let round = 0; ; round++)
    for (const [person, from] of NUMBERS.entries())
      yield { from, body: DAY[(round + person * SITTINGS[0]!.length) % DAY.length]! };
}

/** The request that Twilio makes for a text, whole and signed, ready for the wire. */
export function inboundRequest({ from, body }: { from: string; body: string }): Buffer {
  const sid = `SM${randomBytes(16).toString("hex")}`;
  const form = {
    ...{ AccountSid: ACCOUNT.accountSid, ApiVersion: "2010-04-01", SmsStatus: "received" },
    ...{ MessageSid: sid, SmsSid: sid, SmsMessageSid: sid, NumMedia: "0", NumSegments: "1" },
    ...{ FromCountry: "GB", FromCity: "", FromState: "", FromZip: "" },
    ...{ ToCountry: "GB", ToCity: "", ToState: "", ToZip: "" },
    ...{ From: from, To: SERVICE_NUMBER, Body: body },
  };
  const content = stringify(form);
  const signature = twilio.getExpectedTwilioSignature(ACCOUNT.authToken, PUBLIC_URL + INBOUND, form);
  return Buffer.from([...headOf(content, signature), "", content].join("\r\n"));
}

function headOf(content: string, signature: string): string[] {
  return [
    `POST ${INBOUND} HTTP/1.1`,
    `Host: ${new URL(PUBLIC_URL).host}`,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${Buffer.byteLength(content)}`,
    `X-Twilio-Signature: ${signature}`,
    `I-Twilio-Idempotency-Token: ${crypto.randomUUID()}`,
    "User-Agent: TwilioProxy/1.1",
    "Accept: */*",
  ];
}
