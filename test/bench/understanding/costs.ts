import { fork } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import packageJson from "../../../package.json" with { type: "json" };
import { median, quantile, table } from "../figures.ts";
import { messageFrom } from "../processes.ts";
import type { Cold } from "./cold.ts";
import type { Timed } from "./timed.ts";

/** What it takes: time for a message beside finding its words, start, memory, size. */
export async function understandingCosts(texts: readonly string[]): Promise<string> {
  const { words, whole } = await inProcess<Timed>("timed.ts", texts);
  const cold = await inProcess<Cold>("cold.ts");
  const size = statSync("content/understanding/model.bin").size / 1024;
  return table(
    ["figure", "must", "measured"],
    [
      ["a message, p50 ms", "", median(whole).toFixed(3)],
      ["a message, p99 ms", "2", quantile(whole, 0.99).toFixed(3)],
      ["messages a second", "1000", (1000 / mean(whole)).toFixed(0)],
      ["times as long as finding its words", "", (mean(whole) / mean(words)).toFixed(1)],
      ["start, ms", "300", cold.loadMs.toFixed(0)],
      ["memory, MB", "60", cold.megabytes.toFixed(0)],
      ["model, KiB", "", size.toFixed(0)],
    ],
  );
}

const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

/** Started as `npm run intouch` starts the program, with the same limits, and with nothing else in it. */
async function inProcess<T>(file: string, given?: readonly string[]): Promise<T> {
  const execArgv = packageJson.scripts.intouch.split(" ").filter((word) => word.startsWith("--"));
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv });
  if (given) child.send(given);
  return await messageFrom<T>(child);
}
