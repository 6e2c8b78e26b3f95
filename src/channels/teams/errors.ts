import { randomInt } from "node:crypto";
import { ServiceError } from "../../errors.ts";
import { ChannelFailure } from "../failure.ts";

/** The parts of the library's errors that say what Teams answered. */
interface TeamsError {
  readonly statusCode?: number;
  readonly code?: string;
  readonly response?: { readonly headers?: { get(name: string): string | undefined } };
}

/** Before it is tried again; a little chance keeps many from coming back at once. */
const LEAST_WAIT_MS = 2_000;

/** What a failed message to Teams means for its row in the outbox. */
export function failureOf(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const { statusCode } = error as TeamsError;
  const details = { cause: error, providerCode: statusCode };
  if (statusCode === undefined) return withoutAnswer(error);
  if (statusCode === 403 || statusCode === 404)
    return new ChannelFailure("channel/refused", "Our app is not in this chat any more", {
      ...details,
      action: "app-removed",
    });
  if (statusCode === 401)
    return new ChannelFailure("channel/busy", "Teams refused our sign-in: check MICROSOFT_APP_PASSWORD", {
      ...details,
      action: "stop-and-page",
    });
  if (RETRIED.has(statusCode) || statusCode >= 500)
    return new ChannelFailure("channel/busy", "Teams asks us to come back later", {
      ...details,
      action: "retry",
      retryAfterMs: waitAskedFor(error as TeamsError),
    });
  return new ChannelFailure("channel/refused", "Teams refused the message", { ...details, action: "mend" });
}

const RETRIED = new Set([408, 412, 425, 429, 502, 503, 504]);

/** Refused before anything was handed over, or broken off when it may have arrived. */
function withoutAnswer(cause: unknown): ChannelFailure {
  const { code = "" } = cause as TeamsError;
  if (["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"].includes(code))
    return new ChannelFailure("channel/busy", "Teams cannot be reached", { cause, action: "retry" });
  return new ChannelFailure("channel/unsure", "Teams broke off", { cause, action: "look-first" });
}

/** `Retry-After` in seconds or as a date; without one a wait of two to four seconds. */
function waitAskedFor({ response }: TeamsError): number {
  const asked = response?.headers?.get("retry-after");
  const seconds = asked === undefined || asked === "" ? Number.NaN : Number(asked);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds * 1_000));
  const until = Date.parse(asked ?? "") - Date.now();
  return Number.isFinite(until) ? Math.max(0, until) : LEAST_WAIT_MS + randomInt(LEAST_WAIT_MS);
}

/** The message was longer than Teams takes. */
export const isTooLarge = (error: unknown): boolean => (error as TeamsError).statusCode === 413;

/** The card that was to be changed is not there any more. */
export const isGone = (error: unknown): boolean => (error as TeamsError).statusCode === 404;
