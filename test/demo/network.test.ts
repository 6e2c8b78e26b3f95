import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { smsChannel } from "../../src/channels/sms/channel.ts";
import { MovableClock } from "../../src/clock.ts";
import { phoneNetwork } from "../../src/demo/network.ts";
import { type DemoService, demoService, MAYA, SERVICE_NUMBER } from "./demo-service.ts";

let demo: DemoService;
beforeAll(async () => {
  demo = await demoService();
});
afterAll(() => demo.close());
beforeEach(() => {
  for (const seen of [demo.received, demo.updates, demo.calls, demo.failures]) seen.length = 0;
});

const states = (phone: string) => demo.network.thread(phone).map(({ text, state }) => `${text}: ${state}`);

describe("the pretend phone network", () => {
  it("takes a text through the signed webhook and the answer back through the REST API", async () => {
    const { id } = await demo.network.text(MAYA, "hi £5 & a + sign");
    expect(demo.received).toMatchObject([{ externalId: id, address: MAYA, text: "hi £5 & a + sign" }]);
    await expect
      .poll(() => states(MAYA))
      .toEqual(["hi £5 & a + sign: delivered", "You said: hi £5 & a + sign: delivered"]);
    expect(demo.failures).toEqual([]);
  });

  it("reports queued, sent and delivered, in that order, to the address that the service gave", async () => {
    const message = { outboxId: "out-x", to: "+447700900005", text: "hello", createdAt: demo.clock.now() };
    const { providerId } = await demo.sms.send(message);
    const ofIt = () => demo.updates.filter(({ outboxId }) => outboxId === "out-x");
    await expect.poll(() => ofIt().length).toBe(3);
    expect(ofIt()).toEqual(
      ["queued", "sent", "delivered"].map((status) => ({ outboxId: "out-x", providerId, status })),
    );
  });

  it("lists what it has, so that a message in doubt is found and another is not", async () => {
    const message = { outboxId: "a", to: "+447700900006", text: "once", createdAt: demo.clock.now() };
    const sent = await demo.sms.send(message);
    expect(await demo.sms.find!(message)).toEqual([sent]);
    expect(await demo.sms.find!({ ...message, text: "never sent" })).toEqual([]);
    expect(await demo.sms.find!({ ...message, createdAt: demo.clock.now() + 3 * 86_400_000 })).toEqual([]);
  });

  it("leaves STOP to the service and goes on carrying texts", async () => {
    await demo.network.text("+447700900007", "STOP");
    await expect.poll(() => states("+447700900007")).toContain("You said: STOP: delivered");
  });

  it("rings, and puts what the voice says among the texts", async () => {
    await demo.network.call("+447700900008");
    expect(demo.calls).toEqual(["+447700900008"]);
    expect(demo.network.thread("+447700900008")).toMatchObject([{ kind: "call", state: "delivered" }]);
    expect(demo.network.thread("+447700900008")[0]!.text).toBe("Call 1. In danger ring 9 9 9.");
  });

  it("keeps the last 200 texts of a phone", async () => {
    const to = "+447700900150";
    for (let i = 0; i < 201; i++) await demo.sms.send({ outboxId: `${i}`, to, text: `${i}`, createdAt: 0 });
    expect(demo.network.thread(to)).toHaveLength(200);
    expect(demo.network.thread(to)[0]!.text).toBe("1");
  });

  it("says that a text did not arrive when its webhook does not answer", async () => {
    const failures: unknown[] = [];
    const settings = {
      serviceNumber: SERVICE_NUMBER,
      clock: new MovableClock(),
      report: (e: unknown) => void failures.push(e),
    };
    const lost = phoneNetwork({ ...settings, publicUrl: `${demo.origin}/elsewhere` });
    await lost.text(MAYA, "hi");
    expect(lost.thread(MAYA)).toMatchObject([{ text: "hi", state: "failed" }]);
    expect(failures).toHaveLength(1);
  });
});

describe("its REST API", () => {
  const channel = (changed: object = {}) => {
    const { accountSid, authTokens, apiUrl } = demo.network.account;
    const settings = {
      accountSid,
      authToken: authTokens[0]!,
      apiUrl,
      publicUrl: demo.origin,
      from: SERVICE_NUMBER,
    };
    return smsChannel({ ...settings, ...changed });
  };
  const text = { outboxId: "o", to: MAYA, text: "hi", createdAt: 0 };

  it.each([
    { changed: { authToken: "wrong" }, message: text, code: 20003, why: "the token is another's" },
    { changed: {}, message: { ...text, to: "hello" }, code: 21211, why: "it is to no number" },
    { changed: {}, message: { ...text, text: "" }, code: 21602, why: "it says nothing" },
  ])("refuses with $code when $why", async ({ changed, message, code }) => {
    await expect(channel(changed).send(message)).rejects.toMatchObject({ providerCode: code });
  });
});
