import twilio from "twilio";
import * as z from "zod";
import { type FromTwilio, readFields, Sid } from "./fields.ts";
import { addressOf } from "./inbound.ts";

const InboundCall = z.object({ CallSid: Sid, AccountSid: Sid, From: z.string().min(1).max(64) });

/** Someone rang instead of texting. */
export interface MissedCall {
  /** E.164, or what the network gave: a withheld number is a word. */
  readonly from: string;
  readonly callSid: string;
}

/**
 * A call out of Twilio's webhook.
 * @throws ServiceError `channel/malformed`, `channel/unsigned`, `channel/foreign`
 */
export function readInboundCall(request: FromTwilio): MissedCall {
  const { CallSid, From } = readFields(InboundCall, request);
  return { from: addressOf(From), callSid: CallSid };
}

/** Three digits and more: a time of day has fewer together. */
const PHONE_NUMBER = /\b\d(?: ?\d){2,}\b/g;

/** What a caller hears, as TwiML in a British voice. */
export function spokenAnswer(words: string): string {
  const response = new twilio.twiml.VoiceResponse();
  response.say({ language: "en-GB" }, words.replace(PHONE_NUMBER, digitsApart));
  return response.toString();
}

/** "116 123" as "1 1 6, 1 2 3": read one by one, with a breath where it is written in groups. */
function digitsApart(number: string): string {
  return number
    .split(" ")
    .map((group) => [...group].join(" "))
    .join(", ");
}
