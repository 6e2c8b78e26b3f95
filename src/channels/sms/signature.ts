import twilio from "twilio";
import { ServiceError } from "../../errors.ts";

export interface Signed {
  /** Every field received, the unknown ones too: Twilio signs them all. */
  readonly form: Readonly<Record<string, string>>;
  /** The `X-Twilio-Signature` header. */
  readonly signature: string | undefined;
  /** The public address Twilio was told to call; a fragment on it is for Twilio alone and is not signed. */
  readonly url: string;
  /** The account's token; two while it is being changed. */
  readonly authTokens: readonly string[];
}

/**
 * Lets through only what one of the tokens signed, compared in constant time.
 * There is no time stamp in the signature: a repeat is caught by the message's id, later.
 * @throws ServiceError `channel/unsigned`
 */
export function requireSignature({ form, signature = "", url, authTokens }: Signed): void {
  const signedUrl = url.replace(/#.*$/, "");
  const isSigned = authTokens.some(
    (token) => token && twilio.validateRequest(token, signature, signedUrl, form),
  );
  if (!isSigned) throw new ServiceError("channel/unsigned", "The request is not signed by Twilio");
}
