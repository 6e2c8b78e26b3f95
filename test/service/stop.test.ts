import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { Ended } from "../support/process.ts";
import { MAYA, RealLine } from "./real-line.ts";
import { until } from "./until.ts";

const LONGEST_STOP_MS = 15_000;

let line: RealLine | undefined;
afterEach(() => line?.close());

/** Fifty texts from as many people, on their way together. */
function crowd(on: RealLine): { from: string; send: () => Promise<boolean> }[] {
  return Array.from({ length: 50 }, (_, i) => {
    const from = `+4477009004${String(i).padStart(2, "0")}`;
    const sid = `SM${crypto.randomUUID().replaceAll("-", "")}`;
    const ids = { MessageSid: sid, SmsSid: sid, SmsMessageSid: sid };
    const send = async () => {
      try {
        return (await on.network.text(from, "what can i get", ids)).status === 200;
      } catch {
        return false;
      }
    };
    return { from, send };
  });
}

async function stopped(on: RealLine, signal: NodeJS.Signals): Promise<Ended> {
  return await Promise.race([on.kill(signal), lateAfter(LONGEST_STOP_MS)]);
}

function lateAfter(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    AbortSignal.timeout(ms).addEventListener("abort", () =>
      reject(new Error(`Still running after ${ms} ms`)),
    );
  });
}

describe("a service that is told to stop", () => {
  it.each([{ signal: "SIGTERM" as const }, { signal: "SIGINT" as const }])(
    "ends with 0 on $signal in the middle of its work, and nothing is lost or said twice",
    async ({ signal }) => {
      line = await RealLine.open({ autoCallbacks: true });
      const people = crowd(line);
      const sending = people.map(({ send }) => send());
      await Promise.race(sending);
      const end = await stopped(line, signal);
      expect(end).toMatchObject({ code: 0, signal: null });
      const acknowledged = await Promise.all(sending);
      await line.restart();
      for (const [i, { send }] of people.entries()) if (!acknowledged[i]) expect(await send()).toBe(true);
      await line.settle();
      for (const { from } of people)
        expect({ from, texts: line.textsTo(from).length }).toEqual({ from, texts: 1 });
    },
    60_000,
  );

  it("ends with 0 while somebody follows the chat and the demo", async () => {
    line = await RealLine.open();
    const chat = (await (
      await fetch(`${line.origin}/v3/directline/conversations`, { method: "POST" })
    ).json()) as { streamUrl: string };
    const { pathname, search } = new URL(chat.streamUrl);
    const socket = new WebSocket(line.origin.replace("http", "ws") + pathname + search);
    await new Promise((open) => socket.addEventListener("open", open));
    const events = await fetch(`${line.origin}/demo/events`);
    expect(await stopped(line, "SIGTERM")).toMatchObject({ code: 0, signal: null });
    await events.body?.cancel().catch(() => undefined);
  }, 60_000);

  it("ends with 0 while the provider does not answer, and what it held is sent afterwards", async () => {
    line = await RealLine.open({ autoCallbacks: true });
    line.network.failNext(1, { how: "hang" });
    await line.network.text(MAYA, "menu");
    await until("an answer at the provider", () => line!.network.attempts > 0 || undefined);
    expect(await stopped(line, "SIGTERM")).toMatchObject({ code: 0, signal: null });
    await line.restart();
    await line.settle();
    expect(line.textsTo(MAYA)).toHaveLength(1);
  }, 60_000);

  it("leaves one file, without a journal beside it, that a second start goes on with", async () => {
    line = await RealLine.open({ autoCallbacks: true });
    await line.network.text(MAYA, "book me a careers appointment at moss side");
    await line.settle();
    expect(await stopped(line, "SIGTERM")).toMatchObject({ code: 0 });
    expect(readdirSync(line.folder)).toEqual(["line.db"]);
    await line.restart();
    await line.network.text(MAYA, "1");
    await line.settle();
    expect(line.textsTo(MAYA).at(-1)).toMatch(/Reply 1 to book/);
  }, 60_000);
});
