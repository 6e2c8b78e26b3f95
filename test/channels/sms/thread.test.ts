import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing } from "../../../src/channels/channel.ts";
import { threadedSmsChannel } from "../../../src/channels/sms/thread.ts";
import { type FakeTwilio, startFakeTwilio } from "../../doubles/twilio.ts";

const ACCOUNT = { accountSid: `AC${"1".repeat(32)}`, authToken: "token" };
const SETTINGS = { ...ACCOUNT, from: "+447700900999", publicUrl: "https://line.example", timeoutMs: 2_000 };

let network: FakeTwilio;
beforeEach(async () => {
  network = await startFakeTwilio(ACCOUNT);
});
afterEach(() => network.close());

const sms = (program?: URL) => threadedSmsChannel({ ...SETTINGS, apiUrl: network.url }, program);

const row = (text = "Hello £5"): Outgoing => ({
  outboxId: `0199-${text.length}`,
  to: "+447700900001",
  text,
  createdAt: Date.now(),
});

const failureOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "sent",
    (error) => error,
  );

describe("a text sent from the thread", () => {
  it("reaches Twilio with everything it has, and brings Twilio's id", async () => {
    const { providerId } = await sms().send(row());
    expect(network.messages).toEqual([
      expect.objectContaining({
        sid: providerId,
        to: "+447700900001",
        body: "Hello £5",
        statusCallback: "https://line.example/sms/status/0199-8",
      }),
    ]);
  });

  it("gets its own answer when many are under way", async () => {
    const channel = sms();
    const texts = Array.from({ length: 40 }, (_, i) => "a".repeat(i + 1));
    const sent = await Promise.all(texts.map((text) => channel.send(row(text))));
    const bodies = sent.map(({ providerId }) => network.messages.find(({ sid }) => sid === providerId)?.body);
    expect(bodies).toEqual(texts);
  });

  it("can be found again", async () => {
    const channel = sms();
    const message = row();
    const { providerId } = await channel.send(message);
    expect(await channel.find?.(message)).toEqual([{ providerId }]);
  });
});

describe("a text that fails in the thread", () => {
  it.each([
    { status: 400, code: 21610, name: "channel/opted-out", action: "stop-texts", why: "they stopped texts" },
    { status: 429, code: 20429, name: "channel/busy", action: "retry", why: "too many at once" },
    { status: 500, code: 20500, name: "channel/unsure", action: "look-first", why: "it may have gone" },
  ])("is $name with what to do: $why", async ({ status, code, name, action }) => {
    network.failNext(1, { how: "answer", status, code });
    const failure = await failureOf(sms().send(row()));
    expect(failure).toMatchObject({ name: "ServiceError", code: name, action, providerCode: code });
    expect(failure.cause).toMatchObject({ name: "TwilioRefusal" });
  });

  it("is too long from 1601 characters on, which is no failure of Twilio's", async () => {
    const failure = await failureOf(sms().send(row("a".repeat(1601))));
    expect(failure).toMatchObject({ code: "sms/too-long" });
    expect(failure.action).toBeUndefined();
  });

  it("may have gone if the failure is a bug", async () => {
    const broken = { ...row(), text: undefined as unknown as string };
    expect(await failureOf(sms().send(broken))).toMatchObject({
      code: "channel/unsure",
      cause: { name: "TypeError" },
    });
  });
});

describe("the thread", () => {
  it("is not needed to learn that there is no sender", () => {
    expect(() => threadedSmsChannel({ ...ACCOUNT, publicUrl: "https://line.example" })).toThrow(
      expect.objectContaining({ code: "config/invalid" }),
    );
  });

  it("may end with texts in it: each may have gone, and the next starts another", async () => {
    const channel = sms(new URL("./ending-thread.ts", import.meta.url));
    const lost = await Promise.all([failureOf(channel.send(row("1"))), failureOf(channel.send(row("2")))]);
    expect(lost).toMatchObject([{ code: "channel/unsure" }, { code: "channel/unsure" }]);
    expect(await failureOf(channel.send(row("3")))).toMatchObject({ code: "channel/unsure" });
  });
});
