import type { Clock } from "../../clock.ts";
import { ServiceError } from "../../errors.ts";
import type { Receive } from "../channel.ts";
import { activityIdOf, type PostedMessage, readPosted } from "./activity.ts";
import type { Hub } from "./hub.ts";
import { pageAfter, readWatermark } from "./page.ts";
import type { WebLog } from "./port.ts";
import type { Rate } from "./rate.ts";
import { newVisitor, type Tokens, type Visitor } from "./tokens.ts";

export interface WebchatParts {
  readonly log: WebLog;
  readonly hub: Hub;
  readonly receive: Receive;
  readonly tokens: Tokens;
  readonly rate: Rate;
  readonly clock: Clock;
  readonly tokenClock: Clock;
  readonly publicUrl: string;
  /** Words that are taken in however many came before them. */
  readonly isRisky: (text: string) => boolean;
}

/** What a call answers: an HTTP status, a JSON body, and how many seconds to wait after a 429. */
export interface Answer {
  readonly status: number;
  readonly body: object;
  readonly retryAfterSeconds?: number;
}

const root = "/v3/directline";

/** A token for a conversation that does not exist until it is started. */
export function generateToken({ tokens }: WebchatParts): Answer {
  return tokenAnswer(tokens, newVisitor());
}

/** A new token for one that still works. `not-found` once the conversation has ended. */
export async function refreshToken({ tokens, log }: WebchatParts, bearer: string): Promise<Answer> {
  const visitor = tokens.read(bearer, "bearer");
  if ((await log.find(visitor.conversationId))?.endedAt !== undefined) throw gone();
  return tokenAnswer(tokens, visitor);
}

/** Starts the conversation of a token, or a new one without a token; 200 when it had been started before. */
export async function startConversation(parts: WebchatParts, bearer: string | undefined): Promise<Answer> {
  const visitor = bearer === undefined ? newVisitor() : parts.tokens.read(bearer, "bearer");
  const known = await parts.log.find(visitor.conversationId);
  if (known?.endedAt !== undefined) throw gone();
  if (!known)
    await parts.log.open({ id: visitor.conversationId, userId: visitor.userId, at: parts.clock.now() });
  return { status: known ? 200 : 201, body: session(parts, visitor, "") };
}

/** Comes back to a conversation: a fresh token and a stream that goes on after the watermark. */
export async function reconnect(
  parts: WebchatParts,
  visitor: Visitor,
  watermark: string | null,
): Promise<Answer> {
  readWatermark(watermark);
  await mustBeOpen(parts, visitor);
  return { status: 200, body: session(parts, visitor, watermark ?? "") };
}

export async function poll(parts: WebchatParts, visitor: Visitor, watermark: string | null): Promise<Answer> {
  await mustBeOpen(parts, visitor);
  return { status: 200, body: await pageAfter(parts.log, visitor, readWatermark(watermark)) };
}

/** Takes a posted activity. A message is safe on disk when this resolves; typing and events change nothing. */
export async function post(parts: WebchatParts, visitor: Visitor, json: unknown): Promise<Answer> {
  const posted = readPosted(json);
  await mustBeOpen(parts, visitor);
  if (posted.type === "message") return takeMessage(parts, visitor, posted);
  if (posted.type === "endOfConversation") await end(parts, visitor);
  return { status: 200, body: { id: activityIdOf(visitor.conversationId, undefined) } };
}

async function takeMessage(
  parts: WebchatParts,
  { conversationId }: Visitor,
  message: PostedMessage,
): Promise<Answer> {
  const { text } = message;
  const waitSeconds = parts.rate.take(conversationId);
  if (waitSeconds > 0 && !parts.isRisky(text)) return tooMany(waitSeconds);
  const clientActivityId = message.channelData?.clientActivityID;
  const activityId = activityIdOf(conversationId, clientActivityId);
  const named = clientActivityId === undefined ? {} : { clientActivityId };
  await parts.log.append(conversationId, { activityId, from: "user", text, at: parts.clock.now(), ...named });
  await parts.receive({
    source: "directline",
    externalId: `${conversationId}|${clientActivityId ?? activityId}`,
    channel: "web",
    address: conversationId,
    text,
    mediaCount: message.attachments.length,
  });
  parts.hub.notify(conversationId);
  return { status: 200, body: { id: activityId } };
}

async function end({ log, hub, clock }: WebchatParts, { conversationId }: Visitor): Promise<void> {
  await log.end(conversationId, clock.now());
  hub.ended(conversationId);
}

async function mustBeOpen({ log }: WebchatParts, { conversationId }: Visitor): Promise<void> {
  const conversation = await log.find(conversationId);
  if (!conversation || conversation.endedAt !== undefined) throw gone();
}

function session(
  parts: WebchatParts,
  visitor: { conversationId: string; userId: string },
  watermark: string,
): object {
  const { conversationId, userId } = visitor;
  const { token, until, lifeSeconds } = parts.tokens.issue({ conversationId, userId });
  const streamUrl = new URL(`${root}/conversations/${conversationId}/stream`, parts.publicUrl);
  streamUrl.protocol = streamUrl.protocol === "https:" ? "wss:" : "ws:";
  const t = parts.tokens.ticket({ conversationId, userId, until });
  streamUrl.search = new URLSearchParams({ watermark, t }).toString();
  return { conversationId, token, expires_in: lifeSeconds, streamUrl: streamUrl.href };
}

function tokenAnswer(tokens: Tokens, visitor: { conversationId: string; userId: string }): Answer {
  const { token, lifeSeconds } = tokens.issue(visitor);
  return { status: 200, body: { conversationId: visitor.conversationId, token, expires_in: lifeSeconds } };
}

function gone(): ServiceError {
  return new ServiceError("not-found", "This chat has ended. Start a new one.");
}

function tooMany(retryAfterSeconds: number): Answer {
  const message = "That is a lot of messages at once. Wait a minute, then try again.";
  return { status: 429, retryAfterSeconds, body: { error: { code: "channel/busy", message } } };
}
