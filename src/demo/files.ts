import { readdirSync, readFileSync } from "node:fs";
import type { Request, Response, Server } from "restify";
import { stripTypes } from "../channels/webchat/bundle.ts";

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  ts: "text/javascript; charset=utf-8",
};

const PAGES: Readonly<Record<string, string>> = {
  "/": "index.html",
  "/demo/website": "website.html",
  "/demo/weather": "weather.html",
};

/** Everything from here and nothing inline; the chat on the website talks to a socket as well. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' ws: wss:",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const folder = new URL("./page/", import.meta.url);
const source = new URL("../", import.meta.url);

/** Mounts the demo page, the made-up council's website, and what they are built of. Files are read once. */
export function mountFiles(server: Server): void {
  for (const [path, name] of Object.entries(PAGES)) serve(server, path, name, textOf(new URL(name, folder)));
  for (const name of readdirSync(folder).filter((file) => /\.(css|svg)$/.test(file)))
    serve(server, `/demo/${name}`, name, textOf(new URL(name, folder)));
  for (const path of modules())
    serve(server, `/demo/src/${path}`, path, stripTypes(textOf(new URL(path, source))));
}

/** The page's modules keep their places in the tree, so that their imports of one another hold in a browser too. */
function modules(): string[] {
  const own = readdirSync(folder).filter((name) => name.endsWith(".ts"));
  return ["widget/dom.ts", ...own.map((name) => `demo/page/${name}`)];
}

function textOf(url: URL): string {
  return readFileSync(url, "utf8");
}

function serve(server: Server, path: string, name: string, text: string): void {
  const headers = {
    "Content-Type": TYPES[name.split(".").at(-1) as keyof typeof TYPES],
    "Content-Length": Buffer.byteLength(text),
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-cache",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
  };
  server.get(path, async (_request: Request, response: Response) => {
    response.writeHead(200, headers);
    response.end(text);
  });
}
