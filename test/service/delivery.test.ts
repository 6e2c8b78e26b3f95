import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FakeMessage } from "../doubles/twilio.ts";
import { HER_PA, MAYA, RealLine } from "./real-line.ts";

const CHANTELLE = "+447700900002";
const YONAS = "+447700900003";
const SAFIYA = "+447700900006";

let line: RealLine;
beforeAll(async () => {
  line = await RealLine.open();
}, 60_000);
afterAll(() => line.close());

/** Texts the line and waits for the answer. */
async function answerTo(from: string, text: string): Promise<FakeMessage> {
  const before = line.network.messages.length;
  await line.network.text(from, text);
  await line.settle();
  return line.network.messages.slice(before).find(({ to }) => to === from)!;
}

async function rowOf({ sid }: FakeMessage) {
  return (await line.records.outbox()).find(({ provider_id }) => provider_id === sid);
}

describe("a person whose network says that they have stopped texts (21610)", () => {
  it.each([
    {
      where: "in the answer to a text",
      phone: CHANTELLE,
      refuse: async () => {
        line.network.failNext(1, { how: "answer", status: 400, code: 21610 });
        await line.network.text(CHANTELLE, "hello");
      },
    },
    {
      where: "in a report",
      phone: YONAS,
      refuse: async () => {
        const text = await answerTo(YONAS, "hello");
        expect((await line.network.report(text, "failed", 21610)).status).toBe(200);
      },
    },
  ])("gets no more of them: $where", async ({ phone, refuse }) => {
    await refuse();
    await line.settle();
    expect((await line.records.person(phone)).optOuts).toEqual(["texts"]);
    const [texts, attempts] = [line.textsTo(phone).length, line.network.attempts];
    await line.network.text(phone, "what can i get");
    await line.settle();
    expect(line.textsTo(phone)).toHaveLength(texts);
    expect(line.network.attempts).toBe(attempts);
  });

  it.each([
    { where: "after the answer to a text", phone: CHANTELLE },
    { where: "after a report", phone: YONAS },
  ])("is shown to their PA as somebody to phone: $where", async ({ phone }) => {
    const { handoffs } = await line.records.person(phone);
    expect(handoffs).toContainEqual(expect.objectContaining({ status: "open" }));
  });
});

describe("reports of one text", () => {
  it.each([
    { order: ["queued", "sent", "delivered"], ends: "delivered", why: "as they should come" },
    { order: ["delivered", "sent", "queued"], ends: "delivered", why: "backwards" },
    { order: ["sent", "delivered", "sent", "delivered"], ends: "delivered", why: "with repeats" },
    { order: ["sent", "undelivered", "delivered"], ends: "undelivered", why: "the first end stands" },
  ])("come to $ends when they come as $order: $why", async ({ order, ends }) => {
    const text = await answerTo(SAFIYA, "menu");
    for (const status of order) expect((await line.network.report(text, status)).status).toBe(200);
    expect(await rowOf(text)).toMatchObject({ provider_state: ends });
  });

  it("change nothing when they are about a text that nobody knows, or are not signed", async () => {
    const text = await answerTo(SAFIYA, "menu");
    const before = await line.records.outbox();
    const unknown = { ...text, statusCallback: text.statusCallback!.replace(/[^/]+$/, "no-such-text") };
    expect((await line.network.report(unknown, "delivered")).status).toBe(200);
    const path = new URL(text.statusCallback!).pathname;
    const forged = await fetch(line.origin + path, { method: "POST", body: new URLSearchParams({ MessageSid: text.sid }) });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect(await line.records.outbox()).toEqual(before);
  });
});

describe("an answer that is too long for one text", () => {
  it("goes in parts, the second once the first is reported as sent", async () => {
    await line.network.text(MAYA, "can i talk to my pa");
    await line.network.text(MAYA, "what did they say at the meeting");
    await line.settle();
    const [, ref] = /ref (\w+)/.exec(line.textsTo(HER_PA).at(-1)!)!;
    const before = line.network.messages.length;
    await line.network.text(HER_PA, `${ref} ${"They said a great deal, and I will tell you all of it. ".repeat(20)}`);
    const first = await line.network.waitFor(({ to }) => to === MAYA && line.network.messages.length > before && line.textsTo(MAYA).length === 3);
    expect(first).toBeDefined();
    const sent = line.network.messages.slice(before).filter(({ to }) => to === MAYA);
    expect(sent).toHaveLength(1);
    expect((await line.records.outbox()).find(({ part }) => part === 2)).toMatchObject({ state: "queued" });
    await line.network.report(sent[0]!, "sent");
    await line.settle();
    expect(line.textsTo(MAYA)).toHaveLength(4);
    expect(line.textsTo(MAYA).slice(2).join(" ")).toContain(`${"They said a great deal, and I will tell you all of it. ".repeat(20)}`.trim());
  });
});
