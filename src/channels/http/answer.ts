import type { IncomingMessage, ServerResponse } from "node:http";
import { ServiceError } from "../../errors.ts";
import { statusOf } from "./status.ts";

/** What a caller reads when the failure is ours: nothing of what happened. */
const OUR_FAULT = "Something went wrong here. Try again later.";

const PLAIN = "text/plain; charset=utf-8";

/** How long an unwanted body may still drain, so that its sender gets to read the refusal. */
const LINGER_MS = 1_000;

/** Sends a whole answer of one kind. */
export function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, headersOf(type, text));
  response.end(text);
}

/** Sends a plain sentence for a failure; what is not an expected one says nothing about itself. */
export function refuse(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const status = error instanceof ServiceError ? statusOf(error) : 500;
  const sentence = error instanceof ServiceError && status < 500 ? error.message : OUR_FAULT;
  if (response.headersSent) response.end();
  else if (request.complete) answer(response, status, PLAIN, sentence);
  else answerUnfinished(request, response, status, sentence);
}

/** Closing at once on a sender that is still talking would reset the connection and lose the answer. */
function answerUnfinished(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  sentence: string,
): void {
  response.writeHead(status, { ...headersOf(PLAIN, sentence), Connection: "close" });
  response.write(sentence);
  const end = () => {
    clearTimeout(linger);
    response.end();
  };
  const linger = setTimeout(end, LINGER_MS);
  request.once("end", end).once("close", end).resume();
}

function headersOf(type: string, text: string): Record<string, string | number> {
  return { "Content-Type": type, "Content-Length": Buffer.byteLength(text), "Cache-Control": "no-store" };
}
