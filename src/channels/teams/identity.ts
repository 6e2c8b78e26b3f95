import type { Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { ServiceError } from "../../errors.ts";
import type { TeamsActivity } from "./activity.ts";
import { TOKEN_ISSUER } from "./credentials.ts";

type Authentication = Pick<ConfigurationBotFrameworkAuthentication, "authenticateRequest">;
export type Identity = Awaited<ReturnType<Authentication["authenticateRequest"]>>;

const ALGORITHMS = ["RS256", "RS384", "RS512"];
const KEYS_WITHIN_MS = 10_000;

/**
 * Proves that a request comes from Teams and is for us: the signature, the times, the audience, the address that the
 * token was made for, and that the key may speak for Teams.
 * @throws ServiceError `channel/anonymous` without a token, `channel/unsigned` with a wrong one, `channel/unchecked`
 * when Microsoft's keys cannot be had: then nobody is let in
 */
export async function identify(
  authentication: Authentication,
  header: string | undefined,
  activity: TeamsActivity,
): Promise<Identity> {
  if (!header?.trim()) throw new ServiceError("channel/anonymous", "The request carries no token");
  mustBeChannelToken(header);
  try {
    const asked = authentication.authenticateRequest(activity as unknown as Activity, header);
    return await within(asked, KEYS_WITHIN_MS);
  } catch (cause) {
    throw isRefusal(cause)
      ? unsigned(cause)
      : new ServiceError("channel/unchecked", "Microsoft's signing keys cannot be had", { cause });
  }
}

/** The library also lets in tokens of an emulator and of other bots: neither has any business here. */
function mustBeChannelToken(header: string): void {
  const [, head = "", payload = ""] = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(header) ?? [];
  const { alg } = claimsIn(head);
  const { iss } = claimsIn(payload);
  if (typeof alg !== "string" || !ALGORITHMS.includes(alg) || iss !== TOKEN_ISSUER) throw unsigned();
}

function claimsIn(part: string): Record<string, unknown> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const TOKEN_ERRORS = ["JsonWebTokenError", "NotBeforeError", "TokenExpiredError"];

function isRefusal(error: unknown): boolean {
  const { name, statusCode } = error as { name?: string; statusCode?: number };
  return statusCode === 401 || TOKEN_ERRORS.includes(name ?? "");
}

function unsigned(cause?: unknown): ServiceError {
  return new ServiceError("channel/unsigned", "The token is not one of Teams' for this service", { cause });
}

async function within<T>(asked: Promise<T>, ms: number): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("took too long")), ms);
  return await Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}
