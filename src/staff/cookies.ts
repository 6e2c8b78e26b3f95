import type { IncomingMessage } from "node:http";

/** The two cookies: a visit before sign-in, which a code is bound to, and the session. */
export type Cookie = "asking" | "session";

const NAMES = { asking: "staff-asking", session: "staff-session" } as const;

/** `__Host-` keeps any other host or path from setting the cookie; browsers take it over https only. */
const nameOf = (cookie: Cookie, secure: boolean): string =>
  secure ? `__Host-${NAMES[cookie]}` : NAMES[cookie];

/** The id in a cookie, if it looks like one of ours: 32 random bytes in base64url. */
export function readCookie(request: IncomingMessage, cookie: Cookie, secure: boolean): string | undefined {
  const start = `${nameOf(cookie, secure)}=`;
  const found = (request.headers.cookie ?? "").split(/; */).find((one) => one.startsWith(start));
  const id = found?.slice(start.length);
  return id && /^[\w-]{43}$/.test(id) ? id : undefined;
}

/** A Set-Cookie value; without an id, one that takes the cookie away. */
export function cookieOf(cookie: Cookie, id: string | undefined, secure: boolean): string {
  const life = id === undefined ? "; Max-Age=0" : "";
  return `${nameOf(cookie, secure)}=${id ?? ""}; Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}${life}`;
}
