import type { IncomingMessage, ServerResponse } from "node:http";

/** The sites that may hold the chat, as `https://host[:port]`, or every site while nobody real is there. */
export type WebOrigins = readonly string[] | "any-in-demo";

/**
 * Whether a request's Origin may use the chat. A request without one does not come from another site's page, so the
 * token alone decides. Our own pages always may.
 */
export function mayUseChat(origin: string | undefined, allowed: WebOrigins, publicUrl: string): boolean {
  if (origin === undefined || allowed === "any-in-demo") return true;
  return origin === new URL(publicUrl).origin || allowed.includes(origin);
}

/** Lets the page of an allowed origin read the answer. No cookies are used, so none are allowed. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Vary", "Origin");
  if (request.headers.origin) response.setHeader("Access-Control-Allow-Origin", request.headers.origin);
  response.setHeader("Access-Control-Expose-Headers", "Retry-After");
}

/** Answers the browser's question before a call. */
export function allowCall(response: ServerResponse): void {
  response.setHeader("Access-Control-Allow-Methods", "GET, POST");
  response.setHeader(
    "Access-Control-Allow-Headers",
    "authorization, content-type, x-ms-bot-agent, x-requested-with",
  );
  response.setHeader("Access-Control-Max-Age", "7200");
}
