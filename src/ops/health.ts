import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import type restify from "restify";
import { answer } from "../channels/http/answer.ts";
import { writeSetting } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import type { Metrics } from "./metrics.ts";

const LEAST_FREE_BYTES = 500 * 1024 * 1024;

export interface Health {
  readonly store: Store;
  readonly databaseFile: string;
  readonly metrics: Metrics;
  /** False from SIGTERM on. */
  readonly accepting: () => boolean;
}

/** `/livez`: the process turns. `/readyz`: a message would be safe here. `/metrics`: for Prometheus. */
export function mountHealth(server: restify.Server, health: Health): void {
  server.get("/livez", async (_request: restify.Request, response: restify.Response) =>
    answer(response, 200, "text/plain", "ok\n"),
  );
  server.get("/readyz", async (_request: restify.Request, response: restify.Response) => {
    const problem = await whyNotReady(health);
    answer(response, problem ? 503 : 200, "text/plain", `${problem ?? "ready"}\n`);
  });
  server.get("/metrics", async (_request: restify.Request, response: restify.Response) => {
    answer(response, 200, health.metrics.registry.contentType, await health.metrics.registry.metrics());
  });
}

async function whyNotReady({ store, databaseFile, accepting }: Health): Promise<string | undefined> {
  if (!accepting()) return "stopping";
  try {
    await store.write((db) => writeSetting(db, "ready_check", "written"));
  } catch {
    return "the database cannot be written";
  }
  const { bavail, bsize } = await statfs(dirname(databaseFile));
  return bavail * bsize < LEAST_FREE_BYTES ? "less than 500 MB of disk are free" : undefined;
}
