import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import { listen } from "./http.ts";

export const APP_ID = "11111111-2222-4333-8444-555555555555";
export const TENANT_ID = "99999999-8888-4777-8666-555555555555";
const ISSUER = "https://api.botframework.com";
const CARD = "application/vnd.microsoft.card.adaptive";

/** A call to the connector, as Teams gets it. */
export interface ConnectorCall {
  readonly method: string;
  readonly conversationId: string;
  readonly activityId: string | undefined;
  readonly authorization: string | undefined;
  readonly activity: SentActivity;
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
  readonly status: number;
}

export interface SentActivity {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: SentCard }[];
}

export interface SentCard {
  readonly type: "AdaptiveCard";
  readonly fallbackText: string;
  readonly body: readonly unknown[];
  readonly actions: readonly SentAction[];
}

export interface SentAction {
  readonly type: string;
  readonly title: string;
  readonly verb?: string;
  readonly url?: string;
  readonly data?: Record<string, unknown>;
  readonly fallback?: { readonly data: Record<string, unknown> };
  readonly card?: { readonly actions: readonly SentAction[] };
}

/** How the connector answers instead of taking a message. */
export interface Failing {
  readonly status: number;
  readonly retryAfter?: string;
  readonly code?: string;
  /** Only messages to this chat; all unless told. */
  readonly conversationId?: string;
}

/** How a token differs from one that Teams would send. */
export interface TokenWish {
  readonly claims?: JWTPayload & { readonly serviceurl?: string };
  readonly alg?: "RS256" | "none" | "HS256";
  readonly kid?: string;
  /** Seconds from now. */
  readonly expiresIn?: number;
  readonly notBefore?: number;
}

/** Microsoft on the loopback: signing keys, tokens, and the service that chats are written to. */
export class FakeMicrosoft {
  readonly calls: ConnectorCall[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #failing: Failing[] = [];
  #keys!: Awaited<ReturnType<typeof generateKeyPair>>;
  #url = "";
  #made = 0;
  #heard = Promise.withResolvers<void>();
  /** Whether the keys can be had. */
  keysUp = true;
  /** How often the keys were asked for. */
  keysAsked = 0;

  static async open(): Promise<FakeMicrosoft> {
    const double = new FakeMicrosoft();
    double.#keys = await generateKeyPair("RS256", { extractable: true });
    double.#url = await listen(double.#server);
    return double;
  }

  get url(): string {
    return this.#url;
  }

  /** Where Teams asks us to write to. */
  get serviceUrl(): string {
    return `${this.#url}/teams/`;
  }

  /** The next messages are answered like this, one each, in order. */
  fail(...failing: Failing[]): void {
    this.#failing.push(...failing);
  }

  /** Resolves once something more has been written to a chat. */
  async next(): Promise<void> {
    await this.#heard.promise;
  }

  /** The cards that stand in a chat now, oldest first: those that were changed as they are now. */
  cardsIn(conversationId: string): SentCard[] {
    const cards = new Map<string, SentCard>();
    for (const call of this.calls) {
      const attachment = call.activity.attachments?.find(({ contentType }) => contentType === CARD);
      if (call.conversationId === conversationId && call.status < 300 && attachment)
        cards.set(call.activityId!, attachment.content);
    }
    return [...cards.values()];
  }

  /** A token as Teams would send it, or not quite. */
  async token({
    claims = {},
    alg = "RS256",
    kid = "key-1",
    expiresIn = 600,
    notBefore = -10,
  }: TokenWish = {}) {
    const now = Math.floor(Date.now() / 1_000);
    const payload = {
      iss: ISSUER,
      aud: APP_ID,
      serviceurl: this.serviceUrl,
      exp: now + expiresIn,
      nbf: now + notBefore,
      ...claims,
    };
    if (alg === "none") return `${part({ alg, kid })}.${part(payload)}.`;
    const key = alg === "HS256" ? await this.#publicKeyAsSecret() : this.#keys.privateKey;
    return await new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(key);
  }

  async #publicKeyAsSecret(): Promise<Uint8Array> {
    return new TextEncoder().encode(await exportSPKI(this.#keys.publicKey));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? "/", this.#url).pathname;
    if (path === "/v1/.well-known/openidconfiguration") return this.#metadata(response);
    if (path === "/keys") return reply(response, 200, { keys: [await this.#jwk()] });
    if (path.endsWith("/oauth2/v2.0/token"))
      return reply(response, 200, { access_token: "our-own-token", expires_in: 3_600, token_type: "Bearer" });
    if (path.startsWith("/teams/")) return await this.#connector(request, response, path);
    reply(response, 404, {});
  }

  #metadata(response: ServerResponse): void {
    this.keysAsked++;
    if (this.keysUp) reply(response, 200, { issuer: ISSUER, jwks_uri: `${this.#url}/keys` });
    else reply(response, 500, { error: `see ${this.#url}` });
  }

  async #jwk() {
    const jwk = await exportJWK(this.#keys.publicKey);
    return { ...jwk, kid: "key-1", use: "sig", endorsements: ["msteams"] };
  }

  async #connector(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, conversation = "", activity] =
      /\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path) ?? [];
    const conversationId = decodeURIComponent(conversation);
    const failing = this.#takeFailing(conversationId);
    const changed = request.method === "PUT" && activity !== undefined;
    const id = changed ? decodeURIComponent(activity) : `activity-${++this.#made}`;
    const body = (await json(request)) as SentActivity;
    this.calls.push({
      method: request.method ?? "",
      conversationId,
      activityId: id,
      authorization: request.headers.authorization,
      activity: body,
      at: performance.timeOrigin + performance.now(),
      status: failing?.status ?? 201,
    });
    if (failing) refuse(response, failing);
    else reply(response, changed ? 200 : 201, { id });
    this.#heard.resolve();
    this.#heard = Promise.withResolvers();
  }

  #takeFailing(conversationId: string): Failing | undefined {
    const at = this.#failing.findIndex((one) => (one.conversationId ?? conversationId) === conversationId);
    return at < 0 ? undefined : this.#failing.splice(at, 1)[0];
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function refuse(response: ServerResponse, { status, retryAfter, code = "Refused" }: Failing): void {
  if (retryAfter !== undefined) response.setHeader("Retry-After", retryAfter);
  reply(response, status, { error: { code, message: "as the test wants it" } });
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}
