import { ServiceError } from "../errors.ts";

export type ChannelErrorCode = "channel/unsure" | "channel/busy" | "channel/opted-out" | "channel/refused";

/** What to do about a failure, beyond what its code says of sending again. */
export type FailureAction =
  | "retry"
  | "retry-once"
  | "retry-later"
  | "look-first"
  | "stop-and-page"
  | "stop-texts"
  | "bad-number"
  | "abroad"
  | "other-contact"
  | "recycled"
  | "blocked"
  | "wording"
  | "ask-again"
  | "mend"
  | "unreached"
  | "break-loop"
  | "app-removed"
  | "alert";

/** A message that a channel could not send, with what its provider said about it. */
export class ChannelFailure extends ServiceError {
  readonly action: FailureAction;
  /** The provider's own number for the error, safe to log. */
  readonly providerCode: number | undefined;
  /** How long the provider asks us to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: ChannelErrorCode,
    message: string,
    details: {
      action: FailureAction;
      providerCode?: number | undefined;
      retryAfterMs?: number | undefined;
      cause?: unknown;
    },
  ) {
    super(code, message, { cause: details.cause });
    this.action = details.action;
    this.providerCode = details.providerCode;
    this.retryAfterMs = details.retryAfterMs;
  }
}
