import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { MovableClock } from "../../src/clock.ts";
import { nextWorkingMorning } from "../../src/demo/move.ts";
import { type DemoService, demoService } from "./demo-service.ts";

const START = Date.parse("2026-11-23T09:30:00Z");
const clock = new MovableClock(START, { frozen: true });
const kept: number[] = [];
let demo: DemoService;
beforeAll(async () => {
  demo = await demoService({ clock, keepClock: async (at) => void kept.push(at) });
});
afterAll(() => demo.close());
afterEach(() => {
  clock.set(START);
  kept.length = 0;
});

async function post(body: string, type = "application/json") {
  const response = await fetch(`${demo.origin}/demo/clock`, {
    method: "POST",
    body,
    headers: { "Content-Type": type },
  });
  return { status: response.status, text: await response.text() };
}

describe("the clock", () => {
  it("shows the time and how far it is from the real one", async () => {
    const response = await fetch(`${demo.origin}/demo/clock`);
    const { now, offsetMs } = (await response.json()) as { now: string; offsetMs: number };
    expect(now).toBe("2026-11-23T09:30:00.000Z");
    expect(Math.abs(offsetMs - (START - Date.now()))).toBeLessThan(60_000);
  });

  it.each([
    { body: { advance: "PT48H" }, now: "2026-11-25T09:30:00.000Z", why: "hours" },
    { body: { advance: "P1W" }, now: "2026-11-30T09:30:00.000Z", why: "a week" },
    { body: { now: "2027-03-27T12:00:00Z" }, now: "2027-03-27T12:00:00.000Z", why: "an instant" },
    {
      body: { now: "2026-12-01T10:00:00+01:00" },
      now: "2026-12-01T09:00:00.000Z",
      why: "an instant elsewhere",
    },
  ])("moves on by $why, says where it stands, and is kept", async ({ body, now }) => {
    const { status, text } = await post(JSON.stringify(body));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({ now, offsetMs: expect.any(Number) });
    expect(new Date(clock.now()).toISOString()).toBe(now);
    expect(kept).toEqual([Date.parse(now)]);
  });

  it.each([
    { advance: "P1D", now: "2027-03-28T11:00:00.000Z", why: "a day keeps London's wall clock" },
    { advance: "PT24H", now: "2027-03-28T12:00:00.000Z", why: "hours do not" },
  ])("goes to $now over a clock change, since $why", async ({ advance, now }) => {
    clock.set(Date.parse("2027-03-27T12:00:00Z"));
    expect(JSON.parse((await post(JSON.stringify({ advance }))).text).now).toBe(now);
  });

  it("goes back, and says what that means", async () => {
    const { status, text } = await post('{"now":"2026-11-23T09:29:59Z"}');
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      now: "2026-11-23T09:29:59.000Z",
      note: expect.stringContaining("back"),
    });
  });

  it.each([
    { body: "{}", why: "it asks for nothing" },
    { body: '{"advance":"2 days"}', why: "that is no ISO duration" },
    { body: '{"advance":48}', why: "that is no text" },
    { body: '{"now":"tomorrow"}', why: "that is no instant" },
    { body: '{"now":"2026-11-23T09:30:00"}', why: "it does not say in which zone" },
    { body: '{"advance":"P1D","now":"2026-11-23T09:30:00Z"}', why: "it asks for two things" },
    { body: '{"now":"2101-01-01T12:00:00Z"}', why: "that is too far" },
    { body: '{"advance":"-P27Y"}', why: "that is too long ago" },
    { body: "null", why: "it is nothing" },
    { body: "{", why: "it is not JSON" },
  ])("stays where it is and answers 400 with a sentence when $why", async ({ body }) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expect(text).toMatch(/^[A-Z].{10,}/);
    expect(clock.now()).toBe(START);
    expect(kept).toEqual([]);
  });

  it("does not take a form", async () => {
    expect((await post("advance=PT1H", "application/x-www-form-urlencoded")).status).toBe(415);
  });
});

describe("the next working morning", () => {
  it.each([
    { from: "2026-11-23T08:59:59Z", to: "2026-11-23T09:00:00Z", why: "it has not struck nine yet" },
    { from: "2026-11-23T09:00:00Z", to: "2026-11-24T09:00:00Z", why: "it just has" },
    { from: "2026-11-27T15:00:00Z", to: "2026-11-30T09:00:00Z", why: "a weekend comes" },
    { from: "2026-12-24T15:00:00Z", to: "2026-12-29T09:00:00Z", why: "Christmas and its days off come" },
    { from: "2027-03-26T15:00:00Z", to: "2027-03-30T08:00:00Z", why: "Easter comes, and summer time" },
    { from: "2027-12-31T15:00:00Z", to: "2028-01-04T09:00:00Z", why: "New Year is taken on the Monday" },
  ])("after $from is $to, since $why", ({ from, to }) => {
    expect(nextWorkingMorning(Date.parse(from))).toBe(Date.parse(to));
  });
});
