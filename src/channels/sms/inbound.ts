import { parsePhoneNumberFromString } from "libphonenumber-js";
import * as z from "zod";
import { ServiceError } from "../../errors.ts";
import type { Incoming } from "../channel.ts";
import { type FromTwilio, readFields, Sid } from "./fields.ts";

/** The shape that nearly every text comes from, already E.164. */
const UK_MOBILE = /^\+447\d{9}$/;

const LOOKS_DIALLED = /^\+?[\d\s()-]+$/;

const InboundSms = z.object({
  MessageSid: Sid,
  AccountSid: Sid,
  From: z.string().min(1).max(64),
  To: z.string().min(1).max(64),
  Body: z.string(),
  NumMedia: z.coerce.number().int().nonnegative().catch(0),
});

export interface InboundRequest extends FromTwilio {
  /** Our number, E.164; without it any number of the account will do. */
  readonly serviceNumber?: string | undefined;
}

/**
 * A text message out of Twilio's webhook. The words are kept as they came, an empty body too.
 * @throws ServiceError `channel/malformed`, `channel/unsigned`, `channel/foreign` for another account or number
 */
export function readInboundSms(request: InboundRequest): Incoming {
  const { MessageSid, From, To, Body, NumMedia } = readFields(InboundSms, request);
  if (request.serviceNumber !== undefined && addressOf(To) !== addressOf(request.serviceNumber))
    throw new ServiceError("channel/foreign", "The message is for another number");
  return {
    source: "twilio",
    externalId: MessageSid,
    channel: "sms",
    address: addressOf(From),
    text: Body,
    mediaCount: NumMedia,
  };
}

/** A phone number as E.164; a short code or a sender's name stays as it is, since nobody can be rung on it. */
export function addressOf(sender: string): string {
  if (UK_MOBILE.test(sender) || !LOOKS_DIALLED.test(sender)) return sender;
  const number = parsePhoneNumberFromString(sender, "GB");
  return number?.isPossible() ? number.number : sender;
}
