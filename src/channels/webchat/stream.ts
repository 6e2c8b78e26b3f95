import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { ServiceError } from "../../errors.ts";
import { statusOf } from "../http/status.ts";
import { mayUseChat, type WebOrigins } from "./origins.ts";
import { pageAfter, readWatermark } from "./page.ts";
import type { WebchatParts } from "./service.ts";
import type { Visitor } from "./tokens.ts";

export interface StreamParts extends WebchatParts {
  readonly webOrigins: WebOrigins;
  readonly report?: (error: unknown) => void;
}

/** Codes of RFC 6455: normal, going away, policy, our failure. A client comes back by itself after any of them. */
const closing = { ended: 1000, stopping: 1001, expired: 1008, failed: 1011 };
const pingEveryMs = 30_000;
/** Streams that have not answered the last ping yet. */
const silent = new WeakSet<WebSocket>();
const streamPath = /^\/v3\/directline\/conversations\/([^/]+)\/stream$/;

/**
 * Direct Line's WebSocket: `{activities, watermark}`, the backlog first, then live. What a client sends is ignored.
 * It takes every upgrade of the server: any other path is refused with 404.
 */
export function attachStreams(server: Server, parts: StreamParts): { close(): void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 4096, perMessageDeflate: false });
  const heartbeat = setInterval(() => dropSilent(sockets.clients), pingEveryMs).unref();
  server.on("upgrade", async (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    try {
      const { visitor, watermark } = await admitted(request, parts);
      sockets.handleUpgrade(request, socket, head, (stream) => serve(stream, visitor, watermark, parts));
    } catch (error) {
      refuse(socket, error, parts);
    }
  });
  return {
    close() {
      clearInterval(heartbeat);
      for (const stream of sockets.clients) stream.close(closing.stopping);
    },
  };
}

async function admitted(
  request: IncomingMessage,
  { webOrigins, publicUrl, tokens, log }: StreamParts,
): Promise<{ visitor: Visitor; watermark: number }> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const conversationId = streamPath.exec(url.pathname)?.[1];
  if (!conversationId) throw new ServiceError("not-found", "There is no stream here");
  if (!mayUseChat(request.headers.origin, webOrigins, publicUrl))
    throw new ServiceError("channel/foreign", "This website may not hold the chat");
  const visitor = tokens.read(url.searchParams.get("t") ?? "", "stream");
  if (visitor.conversationId !== conversationId)
    throw new ServiceError("channel/unsigned", "This token is for another chat");
  const conversation = await log.find(conversationId);
  if (!conversation || conversation.endedAt !== undefined)
    throw new ServiceError("not-found", "This chat has ended");
  return { visitor, watermark: readWatermark(url.searchParams.get("watermark")) };
}

function serve(stream: WebSocket, visitor: Visitor, watermark: number, parts: StreamParts): void {
  const pump = pumpOf(stream, visitor, watermark, parts);
  const stopListening = parts.hub.listen(visitor.conversationId, (event) =>
    event === "ended" ? stream.close(closing.ended) : pump(),
  );
  const lifeMs = visitor.until - parts.tokenClock.now();
  const expiry = setTimeout(() => stream.close(closing.expired, "token expired"), lifeMs).unref();
  stream.on("error", () => stream.terminate());
  stream.on("pong", () => silent.delete(stream));
  stream.on("close", () => {
    stopListening();
    clearTimeout(expiry);
  });
  pump();
}

/**
 * Sends what the log has beyond the watermark, one page at a time, each after the one before has left this machine:
 * a slow reader holds one page in memory, whatever is waiting for it.
 */
function pumpOf(stream: WebSocket, visitor: Visitor, watermark: number, parts: StreamParts): () => void {
  let reached = watermark;
  let asked = false;
  let running = false;
  const sendPage = async () => {
    if (visitor.until <= parts.tokenClock.now()) return stream.close(closing.expired, "token expired");
    asked = false;
    const page = await pageAfter(parts.log, visitor, reached);
    if (page.activities.length === 0) return;
    await sent(stream, JSON.stringify(page));
    reached = Number(page.watermark);
    asked = true;
  };
  const run = async () => {
    running = true;
    while (asked && stream.readyState === stream.OPEN) await sendPage();
    running = false;
  };
  return () => {
    asked = true;
    if (!running) run().catch((error) => failed(stream, error, parts));
  };
}

function sent(stream: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.send(text, (error) => (error ? reject(error) : resolve()));
  });
}

function failed(stream: WebSocket, error: unknown, { report }: StreamParts): void {
  if (stream.readyState === stream.OPEN) report?.(error);
  stream.close(closing.failed);
}

function dropSilent(streams: Iterable<WebSocket>): void {
  for (const stream of streams) {
    if (silent.has(stream)) stream.terminate();
    silent.add(stream);
    stream.ping();
  }
}

function refuse(socket: Duplex, error: unknown, { report }: StreamParts): void {
  if (!(error instanceof ServiceError)) report?.(error);
  const status = error instanceof ServiceError ? statusOf(error) : 500;
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
