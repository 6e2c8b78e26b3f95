/** What can go wrong with a name: a code to test, a sentence to act on, never a personal detail. */
export type ErrorCode =
  | "config/invalid"
  | "content/invalid"
  | "import/refused"
  | "phone/invalid"
  | "rule/no-figure"
  | "store/settings"
  | "store/newer"
  | "store/missing"
  | "store/conflict"
  | "vault/key"
  | "vault/unreadable"
  | "http/too-large"
  | "http/encoded"
  | "http/media-type"
  | "http/slow"
  | "channel/malformed"
  | "channel/unsigned"
  | "channel/anonymous"
  | "channel/unchecked"
  | "channel/foreign"
  | "channel/refused"
  | "channel/unsure"
  | "channel/busy"
  | "channel/opted-out"
  | "sms/too-long"
  | "leave/invalid"
  | "staff/signed-out"
  | "staff/forbidden"
  | "staff/not-found"
  | "put-right/not-now"
  | "sign-in/unavailable"
  | "sign-in/unset"
  | "sign-in/clock"
  | "sign-in/cancelled"
  | "sign-in/over"
  | "sign-in/untrusted"
  | "sign-in/not-staff"
  | "not-found";

/** An expected failure. Wrap what caused it with `{ cause }`. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
