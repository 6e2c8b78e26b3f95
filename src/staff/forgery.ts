import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { ServiceError } from "../errors.ts";

/** The token of every form on a page that was made for a session. */
export function formToken(secret: Buffer, sessionId: string): string {
  return createHmac("sha256", secret).update(`form|${sessionId}`).digest("base64url");
}

/** @throws ServiceError `staff/forbidden` unless the request comes from a page of ours, by what the browser says of it */
export function mustBeSameOrigin(request: IncomingMessage, publicUrl: string): void {
  const { origin, host } = request.headers;
  const site = request.headers["sec-fetch-site"];
  const ours = origin !== undefined && URL.canParse(origin) && isOurs(new URL(origin), host, publicUrl);
  if (!ours || (site !== undefined && site !== "same-origin"))
    throw new ServiceError(
      "staff/forbidden",
      "This form did not come from one of our pages. Open the page again and send it from there.",
    );
}

/** A proxy may change the host on the way, so the public address counts too. */
function isOurs(origin: URL, host: string | undefined, publicUrl: string): boolean {
  return origin.host === host || origin.origin === new URL(publicUrl).origin;
}

/** @throws ServiceError `staff/forbidden` unless the form carries the token of this session */
export function mustCarryToken(
  form: Readonly<Record<string, string>>,
  secret: Buffer,
  sessionId: string,
): void {
  const [sent, expected] = [Buffer.from(form["token"] ?? ""), Buffer.from(formToken(secret, sessionId))];
  if (sent.length !== expected.length || !timingSafeEqual(sent, expected))
    throw new ServiceError(
      "staff/forbidden",
      "This form is out of date. Go back, load the page again, and send it from there.",
    );
}
