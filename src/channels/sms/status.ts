import * as z from "zod";
import { DELIVERY_STATES, type DeliveryState } from "../../domain/delivery.ts";
import { actionOf, type SmsAction } from "./errors.ts";
import { type FromTwilio, readFields, Sid } from "./fields.ts";

/** Statuses of other channels, as what they come to for a text. */
const ALIASES: Readonly<Record<string, DeliveryState>> = {
  scheduled: "accepted",
  read: "delivered",
  canceled: "failed",
};

const StatusCallback = z.object({
  MessageSid: Sid,
  AccountSid: Sid,
  MessageStatus: z
    .string()
    .transform((status) => ALIASES[status] ?? status)
    .pipe(z.enum(DELIVERY_STATES)),
  ErrorCode: z.coerce.number().int().positive().optional().catch(undefined),
});

/** What the network reports of one text of ours. */
export interface StatusUpdate {
  /** Our id, from the address called: a report may overtake the answer that names Twilio's id. */
  readonly outboxId: string;
  readonly providerId: string;
  readonly status: DeliveryState;
  readonly errorCode?: number;
  /** What to do about the error, when there is one. */
  readonly failure?: SmsAction;
}

/**
 * A status report out of Twilio's callback.
 * @throws ServiceError `channel/malformed`, `channel/unsigned`, `channel/foreign`
 */
export function readStatus(request: FromTwilio & { readonly outboxId: string }): StatusUpdate {
  const { MessageSid, MessageStatus, ErrorCode } = readFields(StatusCallback, request);
  const update = { outboxId: request.outboxId, providerId: MessageSid, status: MessageStatus };
  if (ErrorCode === undefined) return update;
  return { ...update, errorCode: ErrorCode, failure: actionOf(ErrorCode) };
}
