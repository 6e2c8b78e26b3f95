import { fork } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import packageJson from "../../../package.json" with { type: "json" };
import { readUnderstandingContent } from "../../../src/conversation/understanding/classifier/content.ts";
import type { Understander } from "../../../src/conversation/understanding/index.ts";
import { normalise, tokensOf } from "../../../src/conversation/understanding/words/normalise.ts";
import type { Day } from "../../../src/domain/day.ts";
import { median, quantile, table } from "../figures.ts";
import { messageFrom } from "../processes.ts";

const FOLDER = "content/understanding";
const ROUNDS = 5;
const TODAY = "2026-11-25" as Day;

/** What it takes: time for a message beside finding its words, start, memory, size. */
export async function understandingCosts(
  understander: Understander,
  texts: readonly string[],
): Promise<string> {
  const { textSpeak } = readUnderstandingContent(FOLDER);
  const words = timesOf(texts, (text) => tokensOf(normalise(text, textSpeak)));
  const whole = timesOf(texts, (text, round) =>
    understander.understand(`${text}${" ".repeat(round)}`, { today: TODAY }),
  );
  const cold = await coldStart();
  const size = statSync(`${FOLDER}/model.bin`).size / 1024;
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

/** Each message several times, told apart by spaces at its end, so that nothing kept is counted. */
function timesOf(texts: readonly string[], run: (text: string, round: number) => unknown): number[] {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const text of texts) {
      const startedAt = performance.now();
      run(text, round);
      if (round > 0) times.push(performance.now() - startedAt);
    }
  return times;
}

const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

/** Started as `npm run intouch` starts the program, with the same limits. */
async function coldStart(): Promise<{ loadMs: number; megabytes: number }> {
  const execArgv = packageJson.scripts.intouch.split(" ").filter((word) => word.startsWith("--"));
  return await messageFrom(fork(fileURLToPath(new URL("cold.ts", import.meta.url)), { execArgv }));
}
