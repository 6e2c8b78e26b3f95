import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSettings } from "../../src/config.ts";
import type { Snapshot } from "../../src/demo/feed.ts";
import { makeLog } from "../../src/log.ts";
import { startService } from "../../src/service.ts";
import { request } from "../doubles/http.ts";

/** A Monday morning, when everybody is at work. */
export const AT_WORK = "2026-11-23T10:12:00Z";

export type WholeDemo = Awaited<ReturnType<typeof wholeDemo>>;

/** The service as `npm start` starts it without settings, with a database of its own. */
export async function wholeDemo(env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const port = await freePort();
  const settings = readSettings({
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, "demo.db")}`,
    CLOCK_START: AT_WORK,
    ...env,
  });
  let service = await startService(settings, makeLog("silent"));
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    /** Does something on the page's behalf. @returns the status */
    async post(path: string, body: object): Promise<number> {
      const headers = { "Content-Type": "application/json" };
      return (await request(origin + path, { method: "POST", headers, body: JSON.stringify(body) })).status;
    },
    snapshot: () => snapshotAt(origin),
    async restart(): Promise<void> {
      await service.stop();
      service = await startService(settings, makeLog("silent"));
    },
    async close(): Promise<void> {
      await service.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function snapshotAt(origin: string): Promise<Snapshot> {
  const { body } = await fetch(`${origin}/demo/events`);
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body!) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes("\n\n")) break;
  }
  return JSON.parse(text.slice(text.indexOf("data: ") + 6, text.indexOf("\n\n"))) as Snapshot;
}
