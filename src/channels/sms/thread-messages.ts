import { type ErrorCode, ServiceError } from "../../errors.ts";
import type { Outgoing, Sent } from "../channel.ts";
import { type ChannelErrorCode, ChannelFailure, type FailureAction } from "../failure.ts";

/** A text for the thread, by the number that its answer carries. */
export interface Ask {
  readonly id: number;
  readonly message: Outgoing;
}

export type Answer =
  | { readonly id: number; readonly sent: Sent }
  | { readonly id: number; readonly failure: PlainFailure };

/** A failure without its class, which does not survive the way between threads. */
export interface PlainFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly cause: Cause | undefined;
  /** Of a ChannelFailure. */
  readonly details?: {
    readonly action: FailureAction;
    readonly providerCode: number | undefined;
    readonly retryAfterMs: number | undefined;
  };
}

type Cause = Pick<Error, "name" | "message" | "stack"> & { readonly code: unknown };

/** Whatever is no expected failure is a bug, and the text may have gone. */
export function plainFailure(error: unknown): PlainFailure {
  if (!(error instanceof ServiceError)) return plainFailure(bug(error));
  const { code, message } = error;
  const plain = { code, message, cause: causeOf(error) };
  if (!(error instanceof ChannelFailure)) return plain;
  const { action, providerCode, retryAfterMs } = error;
  return { ...plain, details: { action, providerCode, retryAfterMs } };
}

/** The failure as it was thrown in the thread. */
export function failureFrom({ code, message, cause, details }: PlainFailure): ServiceError {
  const options = { cause: cause && Object.assign(new Error(cause.message), cause) };
  if (!details) return new ServiceError(code, message, options);
  return new ChannelFailure(code as ChannelErrorCode, message, { ...details, ...options });
}

function bug(cause: unknown): ChannelFailure {
  const why = "Something unexpected happened on the way to Twilio: look for the text before sending it again";
  return new ChannelFailure("channel/unsure", why, { action: "look-first", cause });
}

function causeOf({ cause }: Error): Cause | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { name, message, stack } = cause;
  return { name, message, ...(stack !== undefined && { stack }), code: (cause as { code?: unknown }).code };
}
