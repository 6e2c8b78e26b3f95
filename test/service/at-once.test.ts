import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAYA, RealLine } from "./real-line.ts";

let line: RealLine;
beforeAll(async () => {
  line = await RealLine.open({ autoCallbacks: true });
}, 60_000);
afterAll(() => line.close());

describe("ten messages at once from one person", () => {
  it("get an answer each, in the order they arrived, and book one time at most", async () => {
    await line.network.text(MAYA, "book me a careers appointment at moss side");
    await line.settle();
    const earlier = line.textsTo(MAYA).length;
    const answers = await Promise.all(Array.from({ length: 10 }, () => line.network.text(MAYA, "1")));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    await line.settle();
    const order = (await line.records.arrivals()).slice(1).map(({ id }) => id);
    expect(await answered(order)).toEqual(order);
    const { appointments } = await line.records.person(MAYA);
    expect(appointments.filter(({ status }) => status === "booked").length).toBeLessThanOrEqual(1);
    const texts = line.textsTo(MAYA).slice(earlier);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(texts.filter((text) => text.startsWith("Booked:"))).toHaveLength(1);
  });

  it("make one visitor of a number that nobody knows", async () => {
    const stranger = "+447700900340";
    await Promise.all(Array.from({ length: 10 }, (_, i) => line.network.text(stranger, `hello ${i}`)));
    await line.settle();
    const mine = (await line.records.arrivals()).slice(11);
    expect(mine).toHaveLength(10);
    expect(new Set(mine.map(({ party_id }) => party_id)).size).toBe(1);
    expect(line.textsTo(stranger)).toHaveLength(10);
  });
});

/** The messages in the order in which their answers were written and sent. */
async function answered(messages: readonly string[]): Promise<string[]> {
  const rows = await line.records.outbox();
  const bySent = rows
    .filter(({ state }) => state === "sent")
    .sort((a, b) => a.sent_at! - b.sent_at! || a.seq - b.seq);
  const replies = bySent.map(({ answers }) => messages.find((id) => id === answers));
  return [...new Set(replies.filter((id) => id !== undefined))];
}
