import * as oidc from "openid-client";
import { keyProof } from "./client-key.ts";
import type { CouncilSession } from "./council-session.ts";
import { failureOf, signInFailure } from "./failures.ts";
import { type GroupRoles, groupRoles, type Identity, identityOf } from "./identity.ts";
import { type Ended, type LogoutTokens, logoutReader } from "./logout-token.ts";

/** How we are known to the council's sign-in. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly secret?: string;
  readonly keyFile?: string;
  readonly algorithm: string;
  readonly emailClaim: string;
  readonly roleClaim: string;
  readonly roles: readonly { readonly value: string; readonly role: string }[];
}

/** What ties an answer to the question: all of it is new with each sign-in. */
export interface Ties {
  /** The address that the browser comes back to, without its query. */
  readonly back: string;
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: only its hash leaves with the question. */
  readonly verifier: string;
}

export interface Proof {
  readonly identity: Identity;
  /** To ask again with; nothing where the sign-in gives none. */
  readonly refresh: string | undefined;
  readonly council: CouncilSession;
}

/** A renewal may come without a new token. */
export type Renewal = Pick<Proof, "refresh"> & { readonly identity: Identity | undefined };

/** The council's sign-in. Every failure is a ServiceError `sign-in/…`. */
export interface IdentityProvider {
  readonly roles: GroupRoles;
  /** Where the browser goes; `anew` asks who it is even if somebody is signed in there. */
  begin(ties: Ties, anew: boolean): Promise<string>;
  /** Who came back, once the code has been exchanged and every check of the token has passed. */
  finish(query: string, ties: Ties): Promise<Proof>;
  /** Asks whether a sign-in of before still holds. `sign-in/over` if it does not. */
  renew(refresh: string): Promise<Renewal>;
  /** Whose sign-in has ended, by a token that the provider has sent. `sign-in/untrusted` if it is none of its. */
  ended(token: string): Promise<Ended>;
  /** Where the browser goes to end the council's sign-in too; nothing if there is no such page. */
  endAt(backTo: string): Promise<string | undefined>;
}

const SCOPE = "openid profile email offline_access";
const TIMEOUT_S = 5;
const CLOCKS_APART_S = 60;

/**
 * Makes ready to sign in through the council's OpenID Connect provider. Nothing is asked of it before somebody signs in:
 * the service starts while it is down.
 * @throws ServiceError `config/invalid` for a key file or a role that will not do
 * @see OpenID Connect Core 1.0, RFC 7636 (PKCE), RFC 9207 (issuer in the answer)
 */
export async function openIdentity(settings: ProviderSettings): Promise<IdentityProvider> {
  const proof = settings.keyFile
    ? await keyProof(settings.keyFile)
    : oidc.ClientSecretPost(settings.secret ?? "");
  const provider = kept(() => discover(settings, proof));
  const using = async <T>(work: (config: oidc.Configuration) => Promise<T> | T): Promise<T> => {
    try {
      return await work(await provider());
    } catch (error) {
      throw failureOf(error);
    }
  };
  const reader = once((config: oidc.Configuration) => logoutReader(keysOf(config, settings), TIMEOUT_S));
  return {
    roles: groupRoles(settings.roles),
    begin: (ties, anew) => using(async (config) => (await question(config, ties, anew)).href),
    finish: (query, ties) => using((config) => exchange(config, settings, query, ties)),
    renew: (refresh) => using((config) => renewal(config, settings, refresh)),
    ended: (token) => using(async (config) => await reader(config)(token)),
    endAt: (backTo) => using((config) => endOf(config, backTo)),
  };
}

/** Made once; after a failure it is made anew when it is next asked for. */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

/** Made from the first that it is given. */
function once<From, T>(make: (from: From) => T): (from: From) => T {
  let made: { readonly it: T } | undefined;
  return (from) => {
    made ??= { it: make(from) };
    return made.it;
  };
}

/** Keys come from where the provider says, by https unless the provider itself is on this machine. */
function keysOf(config: oidc.Configuration, { clientId, algorithm }: ProviderSettings): LogoutTokens {
  const { issuer, jwks_uri: keysAt } = config.serverMetadata();
  if (!keysAt || new URL(keysAt).protocol !== new URL(issuer).protocol) throw signInFailure("sign-in/unset");
  return { issuer, clientId, algorithm, keysAt };
}

/** The library trusts TLS for a token from the token endpoint; here its signature is checked as well. */
async function discover(settings: ProviderSettings, proof: oidc.ClientAuth): Promise<oidc.Configuration> {
  const { issuer, clientId, algorithm } = settings;
  const insecure = issuer.startsWith("http:") ? [oidc.allowInsecureRequests] : [];
  const client = { id_token_signed_response_alg: algorithm, [oidc.clockTolerance]: CLOCKS_APART_S };
  return await oidc.discovery(new URL(issuer), clientId, client, proof, {
    timeout: TIMEOUT_S,
    execute: [oidc.enableNonRepudiationChecks, ...insecure],
  });
}

async function question(config: oidc.Configuration, ties: Ties, anew: boolean): Promise<URL> {
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: ties.back,
    scope: SCOPE,
    state: ties.state,
    nonce: ties.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(ties.verifier),
    code_challenge_method: "S256",
    ...(anew && { prompt: "login" }),
  });
}

async function exchange(
  config: oidc.Configuration,
  settings: ProviderSettings,
  query: string,
  { back, state, nonce, verifier }: Ties,
): Promise<Proof> {
  const tokens = await oidc.authorizationCodeGrant(config, new URL(back + query), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
  });
  const { identity, refresh } = proofOf(tokens, settings);
  if (!identity) throw signInFailure("sign-in/untrusted");
  const { sub, sid } = tokens.claims()!;
  return { identity, refresh, council: { sub, sid: typeof sid === "string" ? sid : undefined } };
}

async function renewal(
  config: oidc.Configuration,
  settings: ProviderSettings,
  refresh: string,
): Promise<Renewal> {
  const proof = proofOf(await oidc.refreshTokenGrant(config, refresh), settings);
  return { ...proof, refresh: proof.refresh ?? refresh };
}

function proofOf(
  tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
  settings: ProviderSettings,
): Renewal {
  const claims = tokens.claims();
  return { identity: claims && identityOf(claims, settings), refresh: tokens.refresh_token };
}

/** Without a token in the address, which would show who it was: the provider asks instead. */
function endOf(config: oidc.Configuration, backTo: string): string | undefined {
  if (!config.serverMetadata().end_session_endpoint) return undefined;
  return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: backTo }).href;
}
