import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { type ErrorCode, ServiceError } from "../../errors.ts";

type Code = Extract<ErrorCode, `sign-in/${string}`>;

const TELL = "Tell whoever looks after this service";

/** What each failure says to the member of staff who meets it. */
const SENTENCES: Readonly<Record<Exclude<Code, "sign-in/not-staff">, string>> = {
  "sign-in/unavailable":
    "Your council's sign-in does not answer. Wait a minute and try again. Until it works you can still answer from your work mobile, by text.",
  "sign-in/unset": `Your council's sign-in does not accept this service as it is set up. ${TELL}: the log says what was refused.`,
  "sign-in/clock": `The clocks of this service and of your council's sign-in are too far apart to be sure who you are. ${TELL}.`,
  "sign-in/cancelled":
    "The sign-in was stopped, so nobody is signed in. If you did not stop it, your council account may not be allowed to use this service: ask your manager.",
  "sign-in/over":
    "That sign-in was used before, took too long, or began in another browser. Nothing is lost: start again.",
  "sign-in/untrusted": `What came back was not made for this service, or not by your own council, so it was not used. Start again. If it happens again, ${TELL.toLowerCase()}.`,
};

export function signInFailure(code: keyof typeof SENTENCES, cause?: unknown): ServiceError {
  return new ServiceError(code, SENTENCES[code], cause === undefined ? {} : { cause });
}

/** A failure of the library or the network by its name; what is neither is a bug and stays as it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof AuthorizationResponseError)
    return signInFailure(ANSWERS[error.error] ?? "sign-in/unset", error);
  if (error instanceof ResponseBodyError)
    return signInFailure(error.status >= 500 ? "sign-in/unavailable" : refusal(error.error), error);
  if (error instanceof WWWAuthenticateChallengeError) return signInFailure("sign-in/unset", error);
  if (error instanceof ClientError)
    return signInFailure(CHECKS[error.code ?? ""] ?? "sign-in/unavailable", error);
  const isNetwork = error instanceof TypeError && error.cause instanceof Error;
  return isNetwork ? signInFailure("sign-in/unavailable", error) : error;
}

type Known = keyof typeof SENTENCES;

/** What the sign-in page may send back in place of a code (OpenID Connect Core 3.1.2.6, RFC 6749 4.1.2.1). */
const ANSWERS: Readonly<Record<string, Known>> = {
  access_denied: "sign-in/cancelled",
  login_required: "sign-in/cancelled",
  consent_required: "sign-in/cancelled",
  interaction_required: "sign-in/cancelled",
  account_selection_required: "sign-in/cancelled",
  server_error: "sign-in/unavailable",
  temporarily_unavailable: "sign-in/unavailable",
};

/** What the token endpoint may refuse with (RFC 6749 5.2). */
function refusal(error: string): Known {
  if (error === "invalid_grant") return "sign-in/over";
  return ANSWERS[error] ?? "sign-in/unset";
}

/** Which check of an answer failed, by the library's codes. The rest is an answer that cannot be read. */
const CHECKS: Readonly<Record<string, Known>> = {
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: "sign-in/clock",
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: "sign-in/untrusted",
  OAUTH_INVALID_RESPONSE: "sign-in/untrusted",
  OAUTH_KEY_SELECTION_FAILED: "sign-in/untrusted",
  OAUTH_UNSUPPORTED_OPERATION: "sign-in/untrusted",
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: "sign-in/unset",
  OAUTH_MISSING_SERVER_METADATA: "sign-in/unset",
  OAUTH_INVALID_SERVER_METADATA: "sign-in/unset",
  OAUTH_HTTP_REQUEST_FORBIDDEN: "sign-in/unset",
};

/** A word for the log: the sign-in's own name for what went wrong, and Microsoft's number for it. */
export function reasonOf(error: ServiceError): string | undefined {
  const { cause } = error;
  if (cause instanceof AuthorizationResponseError || cause instanceof ResponseBodyError)
    return [/^\w{1,40}$/.exec(cause.error)?.[0], /AADSTS\d+/.exec(cause.error_description ?? "")?.[0]]
      .filter(Boolean)
      .join(" ");
  return cause instanceof ClientError ? cause.code : undefined;
}
