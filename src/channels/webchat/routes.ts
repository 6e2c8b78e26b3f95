import type { Request, Response, Server } from "restify";
import type { Clock } from "../../clock.ts";
import { ServiceError } from "../../errors.ts";
import type { Receive } from "../channel.ts";
import { readJson } from "../http/body.ts";
import { statusOf } from "../http/status.ts";
import type { Hub } from "./hub.ts";
import { allowCall, allowOrigin, mayUseChat, type WebOrigins } from "./origins.ts";
import type { WebLog } from "./port.ts";
import { rateLimit } from "./rate.ts";
import {
  type Answer,
  generateToken,
  poll,
  post,
  reconnect,
  refreshToken,
  startConversation,
  type WebchatParts,
} from "./service.ts";
import { attachStreams } from "./stream.ts";
import { type Visitor, webTokens } from "./tokens.ts";

export interface WebchatSettings {
  readonly log: WebLog;
  readonly hub: Hub;
  readonly receive: Receive;
  readonly clock: Clock;
  /** What tokens age by, if not `clock`: a demo whose time jumps keeps its chats open by passing the system's. */
  readonly tokenClock?: Clock;
  /** At least 32 secret bytes, the same on every machine and after a restart. */
  readonly tokenKey: Buffer;
  /** Where browsers reach this service, as `https://host`. */
  readonly publicUrl: string;
  readonly webOrigins: WebOrigins;
  readonly isRisky?: (text: string) => boolean;
  /** Told of a failure that no request is waiting for. */
  readonly report?: (error: unknown) => void;
  readonly limits?: { readonly messagesPerMinute?: number; readonly tokenLifeMs?: number };
}

const root = "/v3/directline";
const here = `${root}/conversations/:id`;
const bodyLimitBytes = 64 * 1024;

/**
 * Direct Line 3.0 for the website chat: 403 for a token that is bad, old or another conversation's, 404 for a
 * conversation that has ended, never 401.
 * @returns `close`, which ends the open streams when the service stops
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-concepts
 */
export function mountWebchat(server: Server, settings: WebchatSettings): { close(): void } {
  const parts = partsOf(settings);
  const answer = (handle: (request: Request) => Promise<Answer> | Answer) => route(settings, handle);
  const visited = (handle: (visitor: Visitor, request: Request) => Promise<Answer>) =>
    answer((request) => handle(visitorOf(parts, request), request));

  server.post(
    `${root}/tokens/generate`,
    answer(() => generateToken(parts)),
  );
  server.post(
    `${root}/tokens/refresh`,
    answer((request) => refreshToken(parts, mustBear(request))),
  );
  server.post(
    `${root}/conversations`,
    answer((request) => startConversation(parts, bearerOf(request))),
  );
  server.get(
    here,
    visited((visitor, request) => reconnect(parts, visitor, watermarkOf(request))),
  );
  server.get(
    `${here}/activities`,
    visited((visitor, request) => poll(parts, visitor, watermarkOf(request))),
  );
  server.post(
    `${here}/activities`,
    visited(async (visitor, request) =>
      post(parts, visitor, await readJson(request, { limitBytes: bodyLimitBytes })),
    ),
  );
  server.post(`${here}/upload`, answer(noFiles));
  for (const path of ["tokens/generate", "tokens/refresh", "conversations"])
    server.opts(`${root}/${path}`, preflight(settings));
  for (const path of [here, `${here}/activities`, `${here}/upload`]) server.opts(path, preflight(settings));
  return attachStreams(server.server, { ...settings, ...parts });
}

function partsOf(settings: WebchatSettings): WebchatParts {
  const { clock, tokenClock = clock, limits, isRisky = () => false } = settings;
  const tokens = webTokens(settings.tokenKey, tokenClock, limits?.tokenLifeMs);
  const rate = rateLimit(limits?.messagesPerMinute ?? 20, tokenClock);
  return { ...settings, tokens, rate, tokenClock, isRisky };
}

function route(settings: WebchatSettings, handle: (request: Request) => Promise<Answer> | Answer) {
  return async (request: Request, response: Response) => {
    response.setHeader("Cache-Control", "no-store");
    try {
      mustBeAllowed(request, response, settings);
      send(response, await handle(request));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      send(response, refusal(error));
    }
  };
}

function preflight(settings: WebchatSettings) {
  return async (request: Request, response: Response) => {
    const allowed = mayUseChat(request.headers.origin, settings.webOrigins, settings.publicUrl);
    if (allowed) {
      allowOrigin(request, response);
      allowCall(response);
    }
    response.send(allowed ? 204 : 403);
  };
}

function mustBeAllowed(
  request: Request,
  response: Response,
  { webOrigins, publicUrl }: WebchatSettings,
): void {
  if (!mayUseChat(request.headers.origin, webOrigins, publicUrl))
    throw new ServiceError("channel/foreign", "This website may not hold the chat. Add it to WEB_ORIGINS.");
  allowOrigin(request, response);
}

function send(response: Response, { status, body, retryAfterSeconds }: Answer): void {
  if (retryAfterSeconds !== undefined) response.setHeader("Retry-After", String(retryAfterSeconds));
  response.json(status, body);
}

function refusal(error: ServiceError): Answer {
  const status = statusOf(error);
  const message = status < 500 ? error.message : "Something went wrong here. Try again.";
  return { status, body: { error: { code: error.code, message } } };
}

function noFiles(): Answer {
  const message = "Pictures and files cannot be sent here. Please say it in words.";
  return { status: 415, body: { error: { code: "http/media-type", message } } };
}

function visitorOf({ tokens }: WebchatParts, request: Request): Visitor {
  const visitor = tokens.read(mustBear(request), "bearer");
  if (visitor.conversationId === request.params.id) return visitor;
  throw new ServiceError("channel/unsigned", "This token is for another chat.");
}

function mustBear(request: Request): string {
  const bearer = bearerOf(request);
  if (bearer === undefined) throw new ServiceError("channel/unsigned", "Send the token of this chat.");
  return bearer;
}

function bearerOf(request: Request): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
}

function watermarkOf(request: Request): string | null {
  return new URL(request.url ?? "/", "http://localhost").searchParams.get("watermark");
}
