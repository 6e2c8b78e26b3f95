import { generateKeyPairSync, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import { type AccountClaims, type Configuration, Provider } from "oidc-provider";
import type { ProviderSettings } from "../../src/staff/oidc/provider.ts";

export const CLIENT_SECRET = "what the council and the line know";

export type Claims = Readonly<Record<string, unknown>>;
export interface Tokens {
  id_token?: string;
  refresh_token?: string;
  [name: string]: unknown;
}

/** It says at each start that it is set up for development only, which here it is. */
for (const level of ["warn", "info"] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    if (!String(words[0]).startsWith("oidc-provider ")) say(...words);
  };
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const JWKS = {
  keys: [{ ...privateKey.export({ format: "jwk" }), kid: "council", use: "sig", alg: "RS256" }],
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token with these claims that the council's key has signed, or with another header and signature. */
export function signed(
  claims: Claims,
  header: Claims = { alg: "RS256", kid: "council" },
  signature?: (words: string) => string,
): string {
  const words = `${part(header)}.${part(claims)}`;
  const made = signature?.(words) ?? sign("sha256", Buffer.from(words), privateKey).toString("base64url");
  return `${words}.${made}`;
}

export function claimsIn(token: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(token.split(".")[1]!, "base64url").toString());
}

/** A council with a real OpenID Connect provider on loopback: anyone in `accounts` signs in under their name. */
export interface Council {
  readonly issuer: string;
  readonly settings: ProviderSettings;
  /** By the name that is typed at sign-in. */
  readonly accounts: Map<string, Claims>;
  /** Changes what the token endpoint answers. */
  tamper: ((tokens: Tokens) => void) | undefined;
  /** How often that endpoint was asked for a code, and to renew. */
  readonly asked: Record<string, number>;
  /** Lets a service at this address in. */
  admits(origin: string, client?: Record<string, unknown>): void;
  /** Answers nothing until it opens again. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  close(): Promise<void>;
}

export async function startCouncil(settings: Partial<ProviderSettings> = {}): Promise<Council> {
  const server = createServer();
  const port = await listen(server, 0);
  const issuer = `http://127.0.0.1:${port}`;
  const council: Council = {
    issuer,
    settings: {
      issuer,
      clientId: "in-touch",
      secret: CLIENT_SECRET,
      algorithm: "RS256",
      emailClaim: "email",
      roleClaim: "roles",
      roles: [],
      ...settings,
    },
    accounts: new Map(),
    tamper: undefined,
    asked: {},
    admits(origin, client = { client_secret: CLIENT_SECRET }) {
      server.removeAllListeners("request");
      server.on("request", providerFor(council, origin, client).callback());
    },
    shut: () => shut(server),
    reopen: async () => void (await listen(server, port)),
    close: () => shut(server),
  };
  return council;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.listen(port, "127.0.0.1", () => resolve((server.address() as { port: number }).port));
  });
}

function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => {
    if (server.listening) server.close(() => closed());
    else closed();
  });
}

function providerFor(council: Council, origin: string, client: Record<string, unknown>): Provider {
  const provider = new Provider(council.issuer, {
    clients: [
      {
        client_id: council.settings.clientId,
        redirect_uris: [`${origin}/staff/sign-in/back`],
        post_logout_redirect_uris: [`${origin}/staff/signed-out/everywhere`],
        grant_types: ["authorization_code", "refresh_token"],
        token_endpoint_auth_method: "client_secret_post",
        backchannel_logout_uri: `${origin}/staff/signed-out/by-council`,
        backchannel_logout_session_required: true,
        ...client,
      },
    ],
    jwks: JWKS as NonNullable<Configuration["jwks"]>,
    cookies: { keys: ["only for tests"] },
    claims: { openid: ["sub", "oid", "roles"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    features: { backchannelLogout: { enabled: true } },
    // Its guard against calls into the own network would stop it from reaching a service on this machine.
    fetch: (url, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
      fetch(url, options),
    pkce: { required: () => true },
    rotateRefreshToken: true,
    issueRefreshToken: async () => true,
    findAccount: async (_context, name) => accountOf(council, name),
    loadExistingGrant: async (context) => {
      const { client: asking, session } = context.oidc;
      const grant = new provider.Grant({ clientId: asking!.clientId, accountId: session!.accountId! });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    await next();
    if (context.oidc?.route !== "token") return;
    const kind = String(context.oidc.params?.["grant_type"]);
    council.asked[kind] = (council.asked[kind] ?? 0) + 1;
    if (context.status === 200) council.tamper?.(context.body as Tokens);
  });
  return provider;
}

function accountOf({ accounts }: Council, name: string) {
  const claims = accounts.get(name);
  return claims && { accountId: name, claims: async () => ({ sub: name, ...claims }) as AccountClaims };
}
