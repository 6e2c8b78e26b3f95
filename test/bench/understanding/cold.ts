import { loadUnderstanding } from "../../../src/conversation/understanding/index.ts";

/** What a fresh process took to load the understanding, and what it holds once it has read some messages. */
export interface Cold {
  readonly loadMs: number;
  readonly megabytes: number;
}

/** A process of its own that loads the understanding and tells its parent how long that took and what it holds. */
const before = process.memoryUsage().rss;
const startedAt = performance.now();
const understander = loadUnderstanding("content/understanding");
const loadMs = performance.now() - startedAt;
for (let i = 0; i < 2000; i++)
  understander.understand(`message ${i}: can i see somebody about college next week please`, {
    today: "2026-11-25" as never,
  });
process.send?.({ loadMs, megabytes: (process.memoryUsage().rss - before) / 1_048_576 } satisfies Cold);
process.disconnect();
