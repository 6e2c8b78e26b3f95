import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoService, demoService, MAYA } from "./demo-service.ts";

let demo: DemoService;
beforeAll(async () => {
  demo = await demoService();
});
afterAll(() => demo.close());

function post(path: string, body: unknown, origin = demo.origin): Promise<Response> {
  const headers = { "Content-Type": "application/json" };
  return fetch(origin + path, { method: "POST", headers, body: JSON.stringify(body) });
}

describe("texting and calling from the page", () => {
  it("answers with the text once the service has it", async () => {
    const response = await post("/demo/text", { from: MAYA, text: "hello" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ id: demo.received[0]!.externalId, state: "delivered" });
  });

  it.each([
    { path: "/demo/text", body: { from: "+447911123456", text: "hi" }, why: "the number could be real" },
    { path: "/demo/text", body: { from: MAYA }, why: "there are no words" },
    { path: "/demo/text", body: { from: MAYA, text: "x".repeat(1601) }, why: "it is too long for a text" },
    { path: "/demo/call", body: { from: "07700900001" }, why: "the number is not in full" },
  ])("is refused with a sentence when $why", async ({ path, body }) => {
    const response = await post(path, body);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^Send \{"from":"\+447700900001"/);
  });

  it("is refused when texts go through a real network", async () => {
    const other = await demoService({ network: undefined });
    const response = await post("/demo/text", { from: MAYA, text: "hi" }, other.origin);
    await other.close();
    expect(response.status).toBe(409);
    expect(await response.text()).toContain("network that is set up");
  });
});

describe("the events", () => {
  it("begin with everything and go on with each change", async () => {
    const read = await reader(demo.origin);
    expect(await read("snapshot")).toMatchObject({
      serviceNumber: "+447700900999",
      people: expect.arrayContaining([expect.objectContaining({ phone: MAYA, firstName: "Maya" })]),
      workers: expect.arrayContaining([expect.objectContaining({ mobile: "+447700900801" })]),
    });
    await demo.sms.send({ outboxId: "o", to: "+447700900002", text: "news", createdAt: 0 });
    const news = async () => {
      let text: unknown;
      do text = await read("text");
      while ((text as { phone: string }).phone !== "+447700900002");
      return text;
    };
    expect(await news()).toMatchObject({ kind: "from-service", text: "news", state: "queued" });
    demo.clock.advance(3_600_000);
    expect(await read("clock")).toMatchObject({ offsetMs: expect.closeTo(3_600_000, -3) });
    await demo.mails.send({ outboxId: "m", to: "pa@intouch.example", text: "words", createdAt: 0 });
    expect(await read("mail")).toMatchObject({ id: "m", to: "pa@intouch.example" });
  });

  it("go on for others when a reader hangs up", async () => {
    const stop = new AbortController();
    const read = await reader(demo.origin);
    await fetch(`${demo.origin}/demo/events`, { signal: stop.signal });
    stop.abort();
    demo.clock.advance(1_000);
    expect(await read("clock")).toHaveProperty("nextWorkingMorning");
  });
});

/** Reads server-sent events; each call waits for the next one of a name. */
async function reader(origin: string): Promise<(name: string) => Promise<unknown>> {
  const response = await fetch(`${origin}/demo/events`);
  const chunks = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  const next = async (): Promise<string> => {
    while (!waiting.includes("\n\n")) waiting += (await chunks.read()).value ?? "";
    const [event = "", ...rest] = waiting.split("\n\n");
    waiting = rest.join("\n\n");
    return event;
  };
  return async (name) => {
    let event = await next();
    while (!event.startsWith(`event: ${name}\n`)) event = await next();
    return JSON.parse(event.slice(event.indexOf("data: ") + 6));
  };
}
