import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FakeMessage } from "../doubles/twilio.ts";
import { HER_PA, MAYA, RealLine } from "./real-line.ts";
import { until } from "./until.ts";

const CHANTELLE = "+447700900002";
const YONAS = "+447700900003";
const ANDRE = "+447700900005";
const SAFIYA = "+447700900006";
const WEI = "+447700900008";
const THEIR_PA = "+447700900803";
const LONG = "They said a great deal, and I will tell you all of it. ".repeat(16).trim();

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

/** Somebody asks for their PA. @returns the reference that the PA is texted */
async function askPa(phone: string, pa: string): Promise<string> {
  await line.network.text(phone, "can i talk to my pa");
  await line.network.text(phone, "what did they say at the meeting");
  await line.settle();
  return /ref (\w+)/.exec(line.textsTo(pa).at(-1) ?? "")?.[1] ?? "";
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

  it.each([
    { where: "in the answer to the first part", phone: ANDRE, pa: THEIR_PA, refusal: "answer" },
    { where: "in the report of the first part", phone: WEI, pa: THEIR_PA, refusal: "report" },
  ] as const)("gets nothing that was already waiting either: $where", async ({ phone, pa, refusal }) => {
    const ref = await askPa(phone, pa);
    const before = line.textsTo(phone).length;
    if (refusal === "answer") line.network.failNext(2, { how: "answer", status: 400, code: 21610 });
    await line.network.text(pa, `${ref} ${LONG}`);
    if (refusal === "report") {
      await until("the first part", () => line.textsTo(phone).length > before || undefined);
      await line.network.report(
        line.network.messages.findLast(({ to }) => to === phone)!,
        "undelivered",
        21610,
      );
    }
    await line.settle();
    expect((await line.records.person(phone)).optOuts).toEqual(["texts"]);
    expect(line.textsTo(phone)).toHaveLength(refusal === "report" ? before + 1 : before);
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
    const forged = await fetch(line.origin + path, {
      method: "POST",
      body: new URLSearchParams({ MessageSid: text.sid }),
    });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect(await line.records.outbox()).toEqual(before);
  });
});

describe("an answer that is too long for one text", () => {
  it("goes in parts, the second once the first is reported as sent", async () => {
    const ref = await askPa(MAYA, HER_PA);
    const before = line.textsTo(MAYA).length;
    await line.network.text(HER_PA, `${ref} ${LONG}`);
    await until("the first part", () => line.textsTo(MAYA).length > before || undefined);
    const first = line.network.messages.findLast(({ to }) => to === MAYA)!;
    const second = (await line.records.outbox()).findLast(({ part }) => part === 2);
    expect(second).toMatchObject({ state: "queued", attempts: 0 });
    await line.network.report(first, "queued");
    expect(line.textsTo(MAYA)).toHaveLength(before + 1);
    await line.network.report(first, "sent");
    await line.settle();
    expect(line.textsTo(MAYA)).toHaveLength(before + 2);
    expect(line.textsTo(MAYA).slice(before).join(" ")).toContain(LONG);
  });
});
