import restify from "restify";
import { statusOf } from "../channels/http/status.ts";
import { ServiceError } from "../errors.ts";
import type { Log } from "../log.ts";

/** The HTTP server: routes only. What a route throws is logged here and never told to whoever asked. */
export function makeServer(log: Log): restify.Server {
  const server = restify.createServer({ name: "intouch" });
  server.on(
    "restifyError",
    (request: restify.Request, response: restify.Response, error: Error, done: () => void) => {
      const status = statusFor(error);
      if (status >= 500) log.error("route-failed", { route: request.path(), error });
      if (response.headersSent) return void response.destroy();
      const text = WORDS[status] ?? "Something went wrong here. Please try again later.\n";
      // Only an answer through restify's own senders keeps it from sending the error once more, which ends the process.
      response.sendRaw(status, text, {
        "Content-Type": "text/plain; charset=utf-8",
        "Cache-Control": "no-store",
      });
      done();
    },
  );
  return server;
}

function statusFor(error: Error): number {
  if (error instanceof ServiceError) return statusOf(error);
  const { statusCode } = error as { statusCode?: number };
  return statusCode !== undefined && statusCode < 500 ? statusCode : 500;
}

const WORDS: Readonly<Record<number, string>> = {
  400: "The request could not be read.\n",
  404: "There is nothing here.\n",
  405: "This address does not take that method.\n",
};
