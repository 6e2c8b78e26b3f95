import type { ErrorCode, ServiceError } from "../../errors.ts";

const STATUSES: Partial<Record<ErrorCode, number>> = {
  "channel/malformed": 400,
  "put-right/not-now": 409,
  "phone/invalid": 400,
  "staff/signed-out": 401,
  "channel/anonymous": 401,
  "channel/unsigned": 403,
  "channel/foreign": 403,
  "staff/forbidden": 403,
  "sign-in/over": 400,
  "sign-in/cancelled": 403,
  "sign-in/untrusted": 403,
  "sign-in/not-staff": 403,
  "staff/not-found": 404,
  "not-found": 404,
  "http/slow": 408,
  "store/conflict": 409,
  "http/too-large": 413,
  "http/encoded": 415,
  "http/media-type": 415,
  "channel/busy": 503,
  "channel/unchecked": 503,
  "sign-in/unavailable": 503,
  "sign-in/unset": 503,
  "sign-in/clock": 503,
};

/** The HTTP status that answers a failure; 500 for what is ours to mend and nobody else's business. */
export function statusOf(error: ServiceError): number {
  return STATUSES[error.code] ?? 500;
}
