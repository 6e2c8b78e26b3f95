import http from "node:http";
import { parse } from "node:querystring";
import { text } from "node:stream/consumers";
import { preciseNow } from "./load.ts";
import { NUMBERS } from "./texts.ts";

/** What the parent asks for: to be told once this many texts have come for people, counted from the start. */
export interface Awaited {
  readonly texts: number;
}

/** What the provider tells: its port first, then each time what was asked for has come. */
export interface Arrived {
  readonly texts: number;
  /** When the last of them came, in milliseconds since 1970. */
  readonly at: number;
}

/** A provider that takes every text and does nothing with it, as a process of its own. Texts to staff are not counted. */
const people = new Set(NUMBERS);
const outboxIds = new Set<string>();
let texts = 0;
let lastAt = 0;
let awaited = Number.POSITIVE_INFINITY;

const server = http.createServer(async (request, response) => {
  const form = parse(await text(request));
  const answer = JSON.stringify({ sid: `SM${crypto.randomUUID().replaceAll("-", "")}`, status: "queued" });
  response.writeHead(201, {
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(answer),
  });
  response.end(answer);
  if (people.has(String(form["To"]))) note(String(form["StatusCallback"]));
});

process.once("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as { port: number }).port }));

process.on("message", (message: Awaited) => {
  awaited = message.texts;
  tell();
});

/** The address of a status report ends with our id of the text: one that comes again was sent twice. */
function note(statusCallback: string): void {
  if (outboxIds.has(statusCallback)) throw new Error("A text was sent twice");
  outboxIds.add(statusCallback);
  texts += 1;
  lastAt = preciseNow();
  tell();
}

function tell(): void {
  if (texts < awaited) return;
  awaited = Number.POSITIVE_INFINITY;
  process.send?.({ texts, at: lastAt } satisfies Arrived);
}
