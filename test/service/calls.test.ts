import { afterAll, beforeAll, expect, it } from "vitest";
import { RealLine } from "./real-line.ts";

const CHANTELLE = "+447700900002";

let line: RealLine;
beforeAll(async () => {
  line = await RealLine.open();
}, 60_000);
afterAll(() => line.close());

it("answers a signed call aloud, keeps it, and texts when somebody will have seen it", {
  timeout: 60_000,
}, async () => {
  const { status, body } = await line.network.call(CHANTELLE);
  expect(status).toBe(200);
  expect(body).toMatch(
    /<Say language="en-GB">Hello, this is In Touch\..*They will see it by [^.]+\. In danger, ring 9 9 9\..*1 1 6, 1 2 3\.<\/Say>/,
  );
  await line.settle();
  expect(line.textsTo(CHANTELLE).join("\n")).toMatch(/I missed your call/);
  const { callBacks, handoffs, messages } = await line.records.person(CHANTELLE);
  expect(callBacks).toMatchObject([{ by: "call", times: 1, closedAt: null }]);
  expect(handoffs).toMatchObject([{ reason: "callback" }]);
  expect(messages.map(({ text }) => text)).toContain("[rang our number]");
});

it("hangs up on nobody whose number is hidden, and keeps nothing of them", { timeout: 60_000 }, async () => {
  const { body } = await line.network.call("anonymous");
  expect(body).toMatch(/we can't see your number/);
  const kept = await line.records.look((db) =>
    db.selectFrom("inbox").select("id").where("source", "=", "twilio-call").execute(),
  );
  expect(kept.length).toBe(1);
});
