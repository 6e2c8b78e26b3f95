import { setTimeout as pause } from "node:timers/promises";
import { type Moment, moments, type Send } from "./kill-moments.ts";
import type { RealLine } from "./real-line.ts";
import { until } from "./until.ts";

/** When the process may die while it does something for staff: whoever the first message is for. */
export const points = {
  "before it is written": moments["before the message is written"],
  "when it is acknowledged": moments["when its 200 is out"],
  "while the first message is on its way": moments["while the provider considers the answer"],
  "when the first message was taken and nobody said so": (line, send) =>
    killAtAttempt(line, send, { how: "hang", created: true }),
  "when the connection broke after the first message was taken": (line, send) =>
    killAtAttempt(line, send, { how: "drop", created: true }),
  "as the first message leaves": async (line, send) => {
    const before = line.network.messages.length;
    const ok = await send();
    await until("a message that left", () => line.network.messages.length > before || undefined);
    await line.kill();
    return ok;
  },
  "8 ms after": after(8),
  "40 ms after": after(40),
  "when all is quiet": moments["when all is quiet"],
} satisfies Record<string, Moment>;

export type Point = keyof typeof points;

async function killAtAttempt(
  line: RealLine,
  send: Send,
  fault: Parameters<RealLine["network"]["failNext"]>[1],
): Promise<boolean> {
  const before = line.network.attempts;
  line.network.failNext(1, fault);
  const ok = await send();
  await until("an attempt", () => line.network.attempts > before || undefined);
  await line.kill();
  return ok;
}

function after(ms: number): Moment {
  return async (line, send) => {
    const sent = send();
    await pause(ms);
    await line.kill();
    return await sent;
  };
}
