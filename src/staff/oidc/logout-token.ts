import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod";
import { failureOf, signInFailure } from "./failures.ts";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";
const TYPES = [undefined, "jwt", "logout+jwt"];
/** It is made and sent in one go; what comes later than this may have been kept by somebody. */
const OLDEST_S = 300;
const CLOCKS_APART_S = 60;

/** Whose sign-in the council has ended: of a person everywhere, or of one sitting of theirs. */
export interface Ended {
  readonly sub: string | undefined;
  readonly sid: string | undefined;
  /** Names this token: it is good once. */
  readonly jti: string;
}

const Claims = z
  .object({
    jti: z.string().min(1),
    sub: z.string().min(1).optional(),
    sid: z.string().min(1).optional(),
    events: z.object({ [EVENT]: z.record(z.string(), z.unknown()) }),
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

export interface LogoutTokens {
  readonly issuer: string;
  readonly clientId: string;
  readonly algorithm: string;
  /** Where the provider publishes its keys. */
  readonly keysAt: string;
}

/** Reads tokens by which one provider says that a sign-in has ended. Keys are fetched once, and anew for one not known. */
export function logoutReader(tokens: LogoutTokens, timeoutS: number): (token: string) => Promise<Ended> {
  const keys = createRemoteJWKSet(new URL(tokens.keysAt), { timeoutDuration: timeoutS * 1000 });
  return (token) => readLogout(token, tokens, keys);
}

/**
 * Every check of OpenID Connect Back-Channel Logout 1.0 §2.6 but the last, that it comes once: signature with the one
 * algorithm, issuer, audience, times, the event, a subject or a session, no nonce.
 * @throws ServiceError `sign-in/untrusted`; `sign-in/unavailable` if the keys cannot be had
 */
async function readLogout(token: string, tokens: LogoutTokens, keys: JWTVerifyGetKey): Promise<Ended> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: tokens.issuer,
      audience: tokens.clientId,
      algorithms: [tokens.algorithm],
      maxTokenAge: OLDEST_S,
      clockTolerance: CLOCKS_APART_S,
    });
    const { sub, sid, jti } = Claims.parse(payload);
    if (!TYPES.includes(protectedHeader.typ?.toLowerCase().replace(/^application\//, "")))
      throw signInFailure("sign-in/untrusted");
    return { sub, sid, jti };
  } catch (error) {
    if (error instanceof errors.JWKSTimeout) throw signInFailure("sign-in/unavailable", error);
    if (error instanceof errors.JOSEError || error instanceof z.ZodError)
      throw signInFailure("sign-in/untrusted", error);
    throw failureOf(error);
  }
}
