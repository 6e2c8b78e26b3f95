import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { launch } from "../support/process.ts";
import { DUTY, HER_PA, MAYA, type RealLine } from "./real-line.ts";
import { until } from "./until.ts";

/** Sends the message. @returns whether it got its 200 */
export type Send = () => Promise<boolean>;

/** Sends a message and kills the process. @returns whether the message got its 200 */
export type Moment = (line: RealLine, send: Send) => Promise<boolean>;

/** When the process may die, each as seen from outside. */
export const moments = {
  "before the message is written": async (line, send) => {
    const other = new Database(line.file);
    other.exec("BEGIN IMMEDIATE");
    const sent = send();
    await pause(20);
    await line.kill();
    other.close();
    return await sent;
  },
  "when its 200 is out": async (line, send) => {
    const ok = await send();
    await line.kill();
    return ok;
  },
  "while the provider considers the answer": async (line, send) => {
    const before = line.network.attempts;
    line.network.failNext(1, { how: "hang" });
    const ok = await send();
    await until("an answer at the provider", () => line.network.attempts > before || undefined);
    await line.kill();
    return ok;
  },
  "when the provider has the answer and has not said so": async (line, send) => {
    line.network.failNext(1, { how: "hang", created: true });
    return await killAtNextText(line, send, MAYA);
  },
  "when the provider has the answer and the connection broke": async (line, send) => {
    line.network.failNext(1, { how: "drop", created: true });
    return await killAtNextText(line, send, MAYA);
  },
  "when the provider has failed without taking the answer": async (line, send) => {
    line.network.failNext(1, { how: "answer", status: 500 });
    const ok = await send();
    await until("an answer in doubt", async () =>
      (await line.records.outbox()).find(({ state }) => state === "unsure"),
    );
    await line.kill();
    return ok;
  },
  "while the provider wants a pause": async (line, send) => {
    line.network.failNext(1, { how: "answer", status: 429, code: 20429 });
    const ok = await send();
    await until("an answer that waits", async () =>
      (await line.records.outbox()).find(({ state, attempts }) => state === "queued" && attempts > 0),
    );
    await line.kill();
    return ok;
  },
  "as the provider says that it has the answer": (line, send) => killAtNextText(line, send, MAYA),
  "while the answer is reported": async (line, send) => {
    const ok = await send();
    const reported = line.network.report(await nextText(line, MAYA), "sent").catch(() => undefined);
    await line.kill();
    await reported;
    return ok;
  },
  "as the first notice to staff leaves": (line, send) => killAtNextText(line, send, HER_PA),
  "as the alert to duty leaves": (line, send) => killAtNextText(line, send, DUTY),
  "when all is quiet": async (line, send) => {
    const ok = await send();
    await line.settle();
    await line.kill();
    return ok;
  },
  "and again while it starts": async (line, send) => {
    const ok = await send();
    await line.kill();
    for (const afterMs of [300, 600, 900]) {
      const starting = launch("main", line.env);
      await pause(afterMs);
      await starting.kill("SIGKILL");
    }
    return ok;
  },
  "2 ms after it was sent": after(2),
  "5 ms after it was sent": after(5),
  "8 ms after it was sent": after(8),
  "12 ms after it was sent": after(12),
  "16 ms after it was sent": after(16),
  "20 ms after it was sent": after(20),
  "30 ms after it was sent": after(30),
  "45 ms after it was sent": after(45),
  "70 ms after it was sent": after(70),
  "110 ms after it was sent": after(110),
  "200 ms after it was sent": after(200),
} satisfies Record<string, Moment>;

function after(ms: number): Moment {
  return async (line, send) => {
    const sent = send();
    await pause(ms);
    await line.kill();
    return await sent;
  };
}

async function killAtNextText(line: RealLine, send: Send, to: string): Promise<boolean> {
  const text = nextText(line, to);
  const ok = await send();
  await text;
  await line.kill();
  return ok;
}

async function nextText(line: RealLine, to: string) {
  const before = new Set(line.network.messages);
  return await line.network.waitFor((message) => message.to === to && !before.has(message));
}
