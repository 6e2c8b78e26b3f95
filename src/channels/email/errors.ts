import { ChannelFailure } from "../failure.ts";

/** The parts of nodemailer's errors that say how far a message got. */
interface MailError {
  readonly code?: string;
  /** The system's own code beneath it. */
  readonly originalCode?: string;
  /** Which wait ran out. */
  readonly timeoutType?: string;
  readonly responseCode?: number;
}

/** Failures from before any message was handed over. */
const NOT_HANDED_OVER = new Set([
  "EDNS",
  "ENOTFOUND",
  "ECONNREFUSED",
  "ETLS",
  "CONNECT_TIMEOUT",
  "GREETING_TIMEOUT",
]);

/** What a failed e-mail means for its row in the outbox. */
export function failureOf(error: unknown): ChannelFailure {
  const { code = "", originalCode = "", timeoutType = "", responseCode } = error as MailError;
  const details = { cause: error, providerCode: responseCode };
  if (code === "EAUTH")
    return new ChannelFailure("channel/busy", "The mail server refused our sign-in: check SMTP_URL", {
      ...details,
      action: "stop-and-page",
    });
  if (responseCode !== undefined) return refused(responseCode, details);
  if (code === "EENVELOPE" || code === "EMESSAGE")
    return new ChannelFailure("channel/refused", "The e-mail address is not one", {
      ...details,
      action: "other-contact",
    });
  if ([code, originalCode, timeoutType].some((one) => NOT_HANDED_OVER.has(one)))
    return new ChannelFailure("channel/busy", "The mail server cannot be reached", {
      ...details,
      action: "retry",
    });
  return new ChannelFailure("channel/unsure", "The mail server broke off", {
    ...details,
    action: "look-first",
  });
}

function refused(
  responseCode: number,
  details: { cause: unknown; providerCode: number | undefined },
): ChannelFailure {
  if (responseCode < 500)
    return new ChannelFailure("channel/busy", "The mail server is busy", { ...details, action: "retry" });
  return new ChannelFailure(
    "channel/refused",
    "The mail server refused the e-mail: ask for another address",
    {
      ...details,
      action: "other-contact",
    },
  );
}
