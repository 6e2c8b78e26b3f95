import type { Request } from "restify";
import type { Worker } from "../store/workers.ts";
import type { Page } from "./views.ts";

/** A request to a page that anyone may open. */
export interface Visit {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** What was typed; empty for a GET. */
  readonly form: Readonly<Record<string, string>>;
  /** Of the browser, before anyone has signed in: a code is good for this visit alone. */
  readonly askingId: string;
}

/** A request by somebody who is signed in. */
export interface SignedVisit extends Visit {
  readonly worker: Worker;
  readonly sessionId: string;
}

/** What a page answers: itself, filled in, or where to go. Cookies are Set-Cookie values. */
export type Answer =
  | {
      readonly page: Page;
      readonly data: object;
      readonly status?: number;
      readonly cookies?: readonly string[];
    }
  | { readonly to: string; readonly cookies?: readonly string[] }
  /** A file to keep, under this name. */
  | {
      readonly file: string;
      readonly type: string;
      readonly body: string | Buffer;
      readonly cookies?: readonly string[];
    };

interface Way {
  readonly method: "get" | "post";
  readonly path: string;
}

export interface OpenRoute extends Way {
  readonly handle: (visit: Visit) => Promise<Answer>;
}

export interface SignedRoute extends Way {
  readonly handle: (visit: SignedVisit) => Promise<Answer>;
  /** Asked for by a script and not by a person, so it does not count as being there. */
  readonly quiet?: boolean;
}

/**
 * One way for staff to show who they are: a code by text, or the council's own sign-in. It brings its pages; the one
 * at `/staff/sign-in` is where everybody starts, and it ends by answering with the session's cookie.
 */
export interface SignIn {
  readonly routes: readonly OpenRoute[];
  /** Where somebody is led who signs out. */
  readonly signedOutAt: string;
}
