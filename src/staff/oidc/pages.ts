import { statusOf } from "../../channels/http/status.ts";
import { type ErrorCode, ServiceError } from "../../errors.ts";
import { signInPath } from "../return-path.ts";
import type { Staff } from "../staff.ts";
import type { Answer } from "../visit.ts";
import { reasonOf } from "./failures.ts";
import type { IdentityProvider } from "./provider.ts";

const TITLES: Partial<Record<ErrorCode, string>> = {
  "sign-in/not-staff": "You cannot use this service yet",
  "sign-in/cancelled": "You are not signed in",
  "sign-in/over": "Start the sign-in again",
  "sign-in/untrusted": "You are not signed in",
};

/**
 * The page for a sign-in that failed: why, which account it was, and one button. It never goes on by itself, or it would
 * go round in circles.
 */
export function problem({ parts }: Staff, error: unknown, to: string, account = ""): Answer {
  if (!(error instanceof ServiceError)) throw error;
  const kind = reasonOf(error);
  parts.log.warn("staff-sign-in-failed", { code: error.code, ...(kind && { kind }), error });
  const title = TITLES[error.code] ?? "You cannot sign in just now";
  const data = { problem: true, title, message: error.message, account, ...actionsOf(error.code, to) };
  return { page: "sign-in-problem", status: statusOf(error), data };
}

function actionsOf(code: ErrorCode, to: string) {
  const again = signInPath(to);
  const anew = `${again}${again.includes("?") ? "&" : "?"}anew=1`;
  return code === "sign-in/not-staff"
    ? { action: { href: anew, text: "Use another account" } }
    : { action: { href: again, text: "Sign in again" } };
}

/** After signing out here; on a computer that is shared, the council's sign-in has to be ended too. */
export async function leftPage({ parts }: Staff, provider: IdentityProvider, path: string): Promise<Answer> {
  const endAt = await provider.endAt(`${parts.publicUrl}${path}`).catch((error: unknown) => {
    if (error instanceof ServiceError) return undefined;
    throw error;
  });
  return { page: "left", data: { endAt } };
}
