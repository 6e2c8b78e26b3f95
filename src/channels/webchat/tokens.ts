import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { Clock, EpochMs } from "../../clock.ts";
import { ServiceError } from "../../errors.ts";

export const tokenLifeMs = 30 * 60_000;
/** How long a stream's address may be used to open it: addresses end up in logs. */
export const ticketLifeMs = 60_000;

/** Who may do what: a `bearer` token goes in a header, a `stream` ticket in a WebSocket's address. */
const Claims = z.strictObject({
  use: z.enum(["bearer", "stream"]),
  conv: z.string().min(1),
  user: z.string().startsWith("dl_"),
  /** Seconds since 1970, as RFC 7519 has it. */
  exp: z.number(),
  /** For a ticket: when the stream that it opened is closed, in milliseconds since 1970. */
  until: z.number(),
});
type Claims = z.infer<typeof Claims>;

export interface Visitor {
  readonly conversationId: string;
  readonly userId: string;
  /** When the permission ends. */
  readonly until: EpochMs;
}

export interface Issued {
  readonly token: string;
  readonly until: EpochMs;
  readonly lifeSeconds: number;
}

export interface Tokens {
  issue(visitor: { conversationId: string; userId: string }): Issued;
  /** The `t` of a stream's address. Opens for a minute; the stream lasts as long as the token beside it. */
  ticket(visitor: Visitor): string;
  /** @throws ServiceError `channel/unsigned` when the token is not ours, not for this use, or too old */
  read(token: string, use: Claims["use"]): Visitor;
}

const header = encode({ alg: "HS256", typ: "JWT" });

/**
 * Signed tokens that bind a conversation and its visitor, in the form of a JSON Web Token (clients look in it for
 * `user`). Only our own fixed header is accepted, so there is no algorithm to choose.
 * @param key at least 32 secret bytes
 */
export function webTokens(key: Buffer, clock: Clock, lifeMs = tokenLifeMs): Tokens {
  const sign = (claims: Claims) => {
    const body = `${header}.${encode(claims)}`;
    return `${body}.${mac(body, key).toString("base64url")}`;
  };
  return {
    issue({ conversationId: conv, userId: user }) {
      const until = clock.now() + lifeMs;
      const token = sign({ use: "bearer", conv, user, exp: until / 1000, until });
      return { token, until, lifeSeconds: lifeMs / 1000 };
    },
    ticket({ conversationId: conv, userId: user, until }) {
      const exp = Math.min(until, clock.now() + ticketLifeMs) / 1000;
      return sign({ use: "stream", conv, user, exp, until });
    },
    read(token, use) {
      const claims = verified(token, key);
      if (claims?.use !== use || claims.exp * 1000 <= clock.now())
        throw new ServiceError("channel/unsigned", "This chat has timed out. Start a new one.");
      return { conversationId: claims.conv, userId: claims.user, until: claims.until };
    },
  };
}

/** A conversation and a visitor that nobody can guess: 192 random bits each. */
export function newVisitor(): { conversationId: string; userId: string } {
  return { conversationId: random(), userId: `dl_${random()}` };
}

function verified(token: string, key: Buffer): Claims | undefined {
  const end = token.lastIndexOf(".");
  const body = token.slice(0, end);
  const given = Buffer.from(token.slice(end + 1), "base64url");
  const right = mac(body, key);
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  if (!body.startsWith(`${header}.`)) return undefined;
  return Claims.safeParse(JSON.parse(Buffer.from(body.slice(header.length + 1), "base64url").toString()))
    .data;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function mac(body: string, key: Buffer): Buffer {
  return createHmac("sha256", key).update(body).digest();
}

function random(): string {
  return randomBytes(24).toString("base64url");
}
