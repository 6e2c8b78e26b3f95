import { createHash } from "node:crypto";
import type { Request, Response, Server } from "restify";
import { answer } from "../../channels/http/answer.ts";
import type { EpochMs } from "../../clock.ts";
import { feedByHash, noteFeedRead } from "../../store/calendar-feeds.ts";
import { workerById } from "../../store/workers.ts";
import { diaryOf, feedHash } from "../../work/appointments/calendar-feed.ts";
import type { Parts } from "../../work/parts.ts";
import { type Rate, rateOf } from "../rate.ts";
import { hasDay } from "./booking-access.ts";

const WINDOW_MS = 10 * 60_000;
const READS_IN_WINDOW = 60;
const MISSES_IN_WINDOW = 20;
const NOTE_EVERY_MS = 3_600_000;
const PLAIN = "text/plain; charset=utf-8";

interface Feeds {
  readonly parts: Parts;
  readonly reads: Rate;
  /** Addresses that open nothing, by where they are asked from. */
  readonly misses: Rate;
}

/** The advisers' diaries for calendar programs: whoever has the address needs no other key, so it is all of it secret. */
export function mountCalendar(server: Server, parts: Parts): void {
  const reads = rateOf(READS_IN_WINDOW, WINDOW_MS, parts.clock);
  const misses = rateOf(MISSES_IN_WINDOW, WINDOW_MS, parts.clock);
  const feeds = { parts, reads, misses };
  const handle = async (request: Request, response: Response) => {
    await serve(feeds, request, response).catch((error: unknown) => {
      parts.log.error("calendar-failed", { error });
      answer(response, 500, PLAIN, "Something went wrong here. Try again later.");
    });
  };
  server.get("/calendar/:file", handle);
  server.head("/calendar/:file", handle);
}

async function serve(feeds: Feeds, request: Request, response: Response): Promise<void> {
  const { parts, reads, misses } = feeds;
  const secret = /^([\w-]{32})\.ics$/.exec(String(request.params["file"]))?.[1];
  const hash = secret && feedHash(parts.store.vault, secret);
  const diary = hash && (await diaryBehind(parts, hash));
  if (!diary || !hash) {
    const isOverrun = !misses.take(request.socket.remoteAddress ?? "");
    return isOverrun ? tooMany(response) : answer(response, 404, PLAIN, "There is no calendar here.");
  }
  if (!reads.take(hash)) return tooMany(response);
  sendFile(request, response, diary);
}

function tooMany(response: Response): void {
  response.setHeader("Retry-After", String(WINDOW_MS / 1000));
  answer(response, 429, PLAIN, "Too many requests. Wait 10 minutes.");
}

/** The file, if the address opens one: not after its worker has left, or no longer sees anybody. */
async function diaryBehind(parts: Parts, hash: string): Promise<string | undefined> {
  const { store, clock } = parts;
  const feed = await feedByHash(store.read, hash);
  const worker = feed && (await workerById(store.read, store.vault, feed.worker_id));
  if (!worker || !hasDay(worker)) return undefined;
  const now = clock.now();
  await noteRead(parts, feed, now);
  return await diaryOf(store.read, parts, worker, now);
}

async function noteRead(
  { store }: Parts,
  { worker_id, read_at }: { worker_id: string; read_at: EpochMs | null },
  now: EpochMs,
): Promise<void> {
  if (read_at !== null && now - read_at < NOTE_EVERY_MS) return;
  await store.write((db) => noteFeedRead(db, worker_id, now));
}

function sendFile(request: Request, response: Response, file: string): void {
  const etag = `"${createHash("sha256").update(file).digest("base64url").slice(0, 27)}"`;
  const headers = {
    ETag: etag,
    "Cache-Control": "private, no-cache",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
  };
  if (isKnown(request.headers["if-none-match"], etag)) {
    response.writeHead(304, headers);
    return void response.end();
  }
  response.writeHead(200, {
    ...headers,
    "Content-Type": "text/calendar; charset=utf-8",
    "Content-Disposition": 'inline; filename="appointments.ics"',
    "Content-Length": Buffer.byteLength(file),
  });
  response.end(file);
}

function isKnown(asked: string | undefined, etag: string): boolean {
  const tags = (asked ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes(etag) || tags.includes("*");
}
