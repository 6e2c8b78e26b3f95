import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Request, Response, Server } from "restify";
import { widgetScript } from "./bundle.ts";
import { chatPage, chatPagePolicy } from "./chat-page.ts";
import type { WebOrigins } from "./origins.ts";

/** `GET /widget.js`, the chat for any page by one script tag, and `GET /chat`, a page of our own with the chat open. */
export function mountWidget(server: Server, where: { publicUrl: string; webOrigins: WebOrigins }): void {
  const script = Buffer.from(widgetScript());
  const gzipped = gzipSync(script);
  const tag = `"${createHash("sha256").update(script).digest("base64url").slice(0, 16)}"`;
  server.get("/widget.js", async (request: Request, response: Response) => {
    for (const [name, value] of Object.entries(scriptHeaders(tag))) response.setHeader(name, value);
    if (request.headers["if-none-match"] === tag) {
      response.statusCode = 304;
      return void response.end();
    }
    const small = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    if (small) response.setHeader("Content-Encoding", "gzip");
    response.end(small ? gzipped : script);
  });
  server.get("/chat", async (_request: Request, response: Response) => {
    for (const [name, value] of Object.entries(pageHeaders(where))) response.setHeader(name, value);
    response.end(chatPage);
  });
}

function scriptHeaders(tag: string): Record<string, string> {
  return {
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control": "public, max-age=300",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
    ETag: tag,
  };
}

function pageHeaders(where: { publicUrl: string; webOrigins: WebOrigins }): Record<string, string> {
  return {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": chatPagePolicy(where),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}
