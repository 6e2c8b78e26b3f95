import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import restify from "restify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smsChannel } from "../../src/channels/sms/channel.ts";
import { mountSms } from "../../src/channels/sms/routes.ts";
import type { StatusUpdate } from "../../src/channels/sms/status.ts";
import { listen } from "./http.ts";
import { type FakeTwilio, startFakeTwilio } from "./twilio.ts";

const ACCOUNT = { accountSid: `AC${"1".repeat(32)}`, authToken: "token" };
const PUBLIC_URL = "https://line.example";

let network: FakeTwilio;
const updates: StatusUpdate[] = [];
const texts: string[] = [];
const allReported = Promise.withResolvers<void>();
const server = restify.createServer();

beforeAll(async () => {
  const { accountSid, authToken } = ACCOUNT;
  mountSms(server, {
    accountSid,
    authTokens: [authToken],
    publicUrl: PUBLIC_URL,
    receive: async ({ text }) => {
      texts.push(text);
      return { fresh: true };
    },
    onStatus: async (update) => {
      if (updates.push(update) === 3) allReported.resolve();
    },
    missedCall: async () => "Hello.",
    spokenOnFailure: "Hello.",
  });
  network = await startFakeTwilio({ ...ACCOUNT, autoCallbacks: true });
  network.pointAt(await listen(server), PUBLIC_URL);
});
afterAll(async () => {
  await network.close();
  server.close();
});

describe("the pretend Twilio", () => {
  it("texts the service with a signature that it accepts", async () => {
    expect(await network.text("+447700900001", "hello 😀")).toMatchObject({
      status: 200,
      contentType: /^text\/xml/,
    });
    expect(texts).toEqual(["hello 😀"]);
  });

  it("rings the service", async () => {
    expect((await network.call("+447700900001")).body).toContain("<Say");
  });

  it("reports queued, sent and delivered by itself", async () => {
    const channel = smsChannel({
      ...ACCOUNT,
      from: "+447700900999",
      publicUrl: PUBLIC_URL,
      apiUrl: network.url,
    });
    const waiting = network.waitFor(({ body }) => body === "hi");
    await channel.send({ outboxId: "row", to: "+447700900001", text: "hi", createdAt: Date.now() });
    const { sid } = await waiting;
    await allReported.promise;
    expect(updates).toEqual(
      ["queued", "sent", "delivered"].map((status) => ({ outboxId: "row", providerId: sid, status })),
    );
  });

  it("says what it waited for in vain", async () => {
    await expect(network.waitFor(() => false, 20)).rejects.toThrow("Waited in vain");
  });

  it("refuses a stranger", async () => {
    const response = await fetch(`${network.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`);
    expect([response.status, await response.json()]).toEqual([401, expect.objectContaining({ code: 20003 })]);
  });

  it("runs as a process of its own", async () => {
    const child = spawn(process.execPath, ["test/doubles/twilio-main.ts"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface({ input: child.stdout });
    const [first] = await once(lines, "line");
    expect(JSON.parse(first).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    child.stdin.end('{"do":"count"}\n');
    const [second] = await once(lines, "line");
    expect(JSON.parse(second)).toEqual({ messages: 0, attempts: 0 });
    expect(await once(child, "exit")).toEqual([0, null]);
  });
});
