import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Request, Response, Server } from "restify";
import { answer } from "../channels/http/answer.ts";

interface Asset {
  readonly type: string;
  readonly body: Buffer;
  readonly gzipped: Buffer;
}

export interface Assets {
  /** Where the pages find them; changes with any of them, so that a browser may keep each for good. */
  readonly path: string;
  readonly files: ReadonlyMap<string, Asset>;
}

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

/** Style, script and icon of the pages, read once. */
export function loadAssets(): Assets {
  const bodies = {
    "govuk.css": styleOfGovuk(),
    "moj.css": styleOfMoj(),
    "govuk.js": readGovuk("govuk-frontend.min.js").replace(/^\/\/# sourceMappingURL.*$/m, ""),
    "staff.css": readOurs("staff.css"),
    "start.js": readOurs("start.js"),
    "live.js": readOurs("live.js"),
    "fill.js": readOurs("fill.js"),
    "icon.svg": readOurs("icon.svg"),
  };
  const release = createHash("sha256").update(Object.values(bodies).join("\n")).digest("hex").slice(0, 12);
  const files = Object.entries(bodies).map(([name, text]) => [name, assetOf(name, text)] as const);
  return { path: `/staff/assets/${release}`, files: new Map(files) };
}

/** The typeface and the crest belong to services on GOV.UK alone, so text is set in what comes next in the list. */
function styleOfGovuk(): string {
  return readGovuk("govuk-frontend.min.css")
    .replace(/@font-face\{[^}]*\}/g, "")
    .replaceAll(/"?GDS Transport"?,/g, "")
    .replace(/\/\*# sourceMappingURL[^*]*\*\//, "");
}

/** The Ministry of Justice's parts, for the pages that have some. Their pictures are for parts that no page has. */
function styleOfMoj(): string {
  const path = import.meta.resolve("@ministryofjustice/frontend/moj/moj-frontend.min.css");
  return readFileSync(new URL(path), "utf8")
    .replaceAll(/"?GDS Transport"?,/g, "")
    .replace(/\/\*# sourceMappingURL[^*]*\*\//, "");
}

const readGovuk = (name: string): string =>
  readFileSync(new URL(import.meta.resolve(`govuk-frontend/dist/govuk/${name}`)), "utf8");
const readOurs = (name: string): string => readFileSync(new URL(`./assets/${name}`, import.meta.url), "utf8");

function assetOf(name: string, text: string): Asset {
  const body = Buffer.from(text);
  return { type: TYPES[name.split(".").at(-1) as keyof typeof TYPES], body, gzipped: gzipSync(body) };
}

/** Serves them. A page from before an update may still ask by the old path; it gets the file, to keep for a minute. */
export function mountAssets(server: Server, assets: Assets): void {
  server.get("/staff/assets/:release/:name", async (request: Request, response: Response) => {
    const asset = assets.files.get(request.params["name"]);
    if (!asset) return answer(response, 404, "text/plain", "There is no such file.");
    const lasting = assets.path.endsWith(`/${request.params["release"]}`);
    const small = /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
    response.writeHead(200, { ...headersOf(asset, lasting), ...(small && { "Content-Encoding": "gzip" }) });
    response.end(small ? asset.gzipped : asset.body);
  });
}

function headersOf({ type }: Asset, lasting: boolean): Record<string, string> {
  return {
    "Content-Type": type,
    "Cache-Control": lasting ? "public, max-age=31536000, immutable" : "public, max-age=60",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    Vary: "Accept-Encoding",
  };
}
