import { statusOf } from "../channels/http/status.ts";
import { ServiceError } from "../errors.ts";
import type { Answer } from "./visit.ts";

const TITLES: Record<number, string> = {
  403: "You cannot do this",
  404: "Page not found",
};

/** The page for a failure: what to do about an expected one, nothing of any other. */
export function problemPage(error: unknown): Answer {
  const status = error instanceof ServiceError ? statusOf(error) : 500;
  if (status >= 500 || !(error instanceof ServiceError)) return ourFault(status);
  return {
    page: "problem",
    status,
    data: { title: TITLES[status] ?? "This did not work", message: error.message },
  };
}

function ourFault(status: number): Answer {
  const message =
    "Nothing was changed that you cannot see on the page. Go back, load the page again, and try once more.";
  return { page: "problem", status, data: { title: "Sorry, something went wrong", message } };
}

export const notFound = (): ServiceError =>
  new ServiceError("staff/not-found", "There is nothing at this address. It may have been copied in part.");
