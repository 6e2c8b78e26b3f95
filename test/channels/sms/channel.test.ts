import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing } from "../../../src/channels/channel.ts";
import { ChannelFailure } from "../../../src/channels/failure.ts";
import { smsChannel } from "../../../src/channels/sms/channel.ts";
import { actionOf, LISTED_CODES } from "../../../src/channels/sms/errors.ts";
import { type FakeTwilio, type Fault, startFakeTwilio } from "../../doubles/twilio.ts";

const ACCOUNT = { accountSid: `AC${"1".repeat(32)}`, authToken: "token" };
const SETTINGS = {
  ...ACCOUNT,
  from: "+447700900999",
  publicUrl: "https://line.example/#rc=5",
  timeoutMs: 150,
};

let network: FakeTwilio;
beforeEach(async () => {
  network = await startFakeTwilio(ACCOUNT);
});
afterEach(() => network.close());

const sms = (settings: Partial<Parameters<typeof smsChannel>[0]> = {}) =>
  smsChannel({ ...SETTINGS, apiUrl: network.url, ...settings });

function row(text = "Hello £5 & 😀"): Outgoing {
  return { outboxId: "0199-row", to: "+447700900001", text, createdAt: Date.now() };
}

async function failureOf(asked: Promise<unknown>): Promise<ChannelFailure> {
  const outcome = await asked.then(
    () => "sent",
    (error) => error,
  );
  expect(outcome).toBeInstanceOf(ChannelFailure);
  return outcome;
}

describe("send", () => {
  it("creates the message with the outbox id in its status address", async () => {
    const { providerId } = await sms().send(row());
    expect(network.messages).toEqual([
      expect.objectContaining({
        sid: providerId,
        to: "+447700900001",
        from: "+447700900999",
        body: "Hello £5 & 😀",
        statusCallback: "https://line.example/sms/status/0199-row",
      }),
    ]);
  });

  it("prefers the messaging service to a number", async () => {
    await sms({ messagingServiceSid: "MG1" }).send(row());
    expect(network.messages[0]).toMatchObject({ messagingServiceSid: "MG1", from: null });
  });

  it("needs something to send from", () => {
    expect(() => smsChannel({ ...ACCOUNT, publicUrl: "https://line.example" })).toThrow(
      expect.objectContaining({ code: "config/invalid" }),
    );
  });

  it.each([
    { length: 1600, sent: 1, why: "the longest that Twilio takes" },
    { length: 1601, sent: 0, why: "one more" },
  ])("sends $sent of $length characters: $why", async ({ length, sent }) => {
    const outcome = await sms()
      .send(row("a".repeat(length)))
      .catch((error) => error.code);
    expect([network.messages.length, outcome === "sms/too-long"]).toEqual([sent, sent === 0]);
  });

  it.each(LISTED_CODES)("answers error %i as its row says (F-181)", async (code) => {
    network.failNext(1, { how: "answer", status: 400, code });
    const { code: name, action, providerCode } = await failureOf(sms().send(row()));
    expect({ code: name, action }).toEqual({ code: actionOf(code).code, action: actionOf(code).action });
    expect(providerCode).toBe(code);
  });

  it.each<{ fault: Fault; code: string; action: string; why: string }>([
    {
      fault: { how: "answer", status: 400, code: 21610 },
      code: "channel/opted-out",
      action: "stop-texts",
      why: "STOP",
    },
    {
      fault: { how: "answer", status: 400, code: 21211 },
      code: "channel/refused",
      action: "bad-number",
      why: "no such number",
    },
    {
      fault: { how: "answer", status: 400, code: 21612 },
      code: "channel/refused",
      action: "other-contact",
      why: "unreachable",
    },
    {
      fault: { how: "answer", status: 401, code: 20003 },
      code: "channel/busy",
      action: "stop-and-page",
      why: "bad token (F-027)",
    },
    {
      fault: { how: "answer", status: 429 },
      code: "channel/busy",
      action: "retry",
      why: "too many, without a number",
    },
    {
      fault: { how: "answer", status: 400, code: 99999 },
      code: "channel/refused",
      action: "alert",
      why: "not listed",
    },
    {
      fault: { how: "answer", status: 403 },
      code: "channel/refused",
      action: "alert",
      why: "a refusal without a number",
    },
    {
      fault: { how: "answer", status: 500 },
      code: "channel/unsure",
      action: "look-first",
      why: "may have gone (F-024)",
    },
    {
      fault: { how: "answer", status: 503, code: 20429 },
      code: "channel/unsure",
      action: "look-first",
      why: "5xx comes first",
    },
    {
      fault: { how: "drop" },
      code: "channel/unsure",
      action: "look-first",
      why: "the connection broke (F-028)",
    },
    {
      fault: { how: "hang" },
      code: "channel/unsure",
      action: "look-first",
      why: "no answer in time (F-025)",
    },
  ])("fails as $code, $action: $why", async ({ fault, code, action }) => {
    network.failNext(1, fault);
    expect(await failureOf(sms().send(row()))).toMatchObject({ code, action });
    expect(network.attempts).toBe(1);
  });

  it("passes on how long to wait (F-026)", async () => {
    network.failNext(1, { how: "answer", status: 429, code: 20429, retryAfterS: 7 });
    expect((await failureOf(sms().send(row()))).retryAfterMs).toBe(7000);
  });

  it("is unsure when nobody listens at the other end", async () => {
    expect(await failureOf(sms({ apiUrl: "http://127.0.0.1:1" }).send(row()))).toMatchObject({
      code: "channel/unsure",
    });
  });

  it("keeps numbers, words and the token out of the failure", async () => {
    network.failNext(1, { how: "answer", status: 400, code: 21211 });
    const failure = await failureOf(sms().send(row("a secret")));
    expect(JSON.stringify([failure, failure.message, String(failure.cause)])).not.toMatch(
      /\+44|secret|token/,
    );
  });
});

describe("find", () => {
  it.each<{ fault: Fault; there: boolean; why: string }>([
    {
      fault: { how: "answer", status: 500, created: true },
      there: true,
      why: "made before the error (F-024 a)",
    },
    { fault: { how: "answer", status: 500 }, there: false, why: "not made (F-024 b)" },
    { fault: { how: "drop", created: true }, there: true, why: "made before the connection broke" },
    { fault: { how: "hang", created: true }, there: true, why: "made, and no answer (F-025)" },
  ])("says $there: $why", async ({ fault, there }) => {
    network.failNext(1, fault);
    const message = row();
    await failureOf(sms().send(message));
    expect(await sms().find!(message)).toEqual(there ? [{ providerId: network.messages[0]!.sid }] : []);
  });

  it.each([
    { other: { text: "other words" }, why: "other words" },
    { other: { to: "+447700900002" }, why: "another person" },
    { other: { createdAt: Date.now() + 60_000 }, why: "sent before the row was written" },
  ])("does not take it for one with $why", async ({ other }) => {
    await sms().send(row());
    expect(await sms().find!({ ...row(), ...other })).toEqual([]);
  });

  it("gives both of two with the same words, the newest first", async () => {
    const sent = [await sms().send(row()), await sms().send(row())];
    expect(await sms().find!(row())).toEqual(sent.toReversed());
  });

  it("fails as unsure when Twilio cannot be asked", async () => {
    expect(await failureOf(sms({ apiUrl: "http://127.0.0.1:1" }).find!(row()))).toMatchObject({
      code: "channel/unsure",
    });
  });
});
