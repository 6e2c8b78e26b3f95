import * as z from "zod";
import { ServiceError } from "../../errors.ts";
import { requireSignature, type Signed } from "./signature.ts";

/** A Twilio id: two letters and 32 hex digits in life; only its bounds matter here. */
export const Sid = z.string().regex(/^[\w-]{1,64}$/);

export interface FromTwilio extends Signed {
  /** The one account that may speak to us. */
  readonly accountSid: string;
}

/**
 * The known fields of a webhook, checked in the order that is safe: shape, then the signature over everything, then whose it is.
 * @throws ServiceError `channel/malformed`, `channel/unsigned`, `channel/foreign`
 */
export function readFields<T extends { AccountSid: string }>(shape: z.ZodType<T>, request: FromTwilio): T {
  const fields = shape.safeParse(request.form);
  if (!fields.success) throw new ServiceError("channel/malformed", "A field is missing or wrong");
  requireSignature(request);
  if (fields.data.AccountSid !== request.accountSid)
    throw new ServiceError("channel/foreign", "The message belongs to another account");
  return fields.data;
}
