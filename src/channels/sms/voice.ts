import twilio from "twilio";
import * as z from "zod";
import { type FromTwilio, readFields, Sid } from "./fields.ts";
import { addressOf } from "./inbound.ts";

/** Digits apart, so that they are read one by one. */
const SPOKEN =
  "We cannot take calls on this number, so please text us; in danger call 9 9 9, " +
  "or call Samaritans free at any hour on 1 1 6, 1 2 3.";

/** What a caller hears, as TwiML. */
export const SPOKEN_ANSWER = spoken();

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

function spoken(): string {
  const response = new twilio.twiml.VoiceResponse();
  response.say({ language: "en-GB" }, SPOKEN);
  return response.toString();
}
