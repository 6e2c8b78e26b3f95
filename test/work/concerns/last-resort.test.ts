import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Channel, Outgoing } from "../../../src/channels/channel.ts";
import type { LogFields } from "../../../src/log.ts";
import type { Arrival } from "../../../src/store/inbox.ts";
import { LastResort, type LastResortSettings } from "../../../src/work/concerns/last-resort.ts";
import type { Line } from "../../support/line.ts";
import { lineFor, MAYA } from "../outgoing.ts";
import { all, words } from "../talk.ts";

const DESK = "+447700900860";
const MAIL = "duty@council.example";
const DANGER = "i want to kill myself tonight";

const arrivalOf = (text: string): Arrival => ({
  source: "test",
  externalId: text,
  channel: "sms",
  address: MAYA,
  body: { text, mediaCount: 0 },
});

/** A line whose database takes nothing until it is mended. */
async function refusing(options: Partial<LastResortSettings> = {}) {
  const line = await lineFor();
  const folder = join(mkdtempSync(join(tmpdir(), "unwritten-")), "kept");
  onTestFinished(() => rmSync(join(folder, ".."), { recursive: true }));
  const rung: Outgoing[] = [];
  const recorder = (name: "sms" | "email"): Channel => ({
    name,
    async send(message) {
      rung.push(message);
      return { providerId: message.outboxId };
    },
  });
  const errors: unknown[] = [];
  const lines: [string, LogFields][] = [];
  const error = (event: string, fields: LogFields) => {
    errors.push([event, fields["channel"]]);
    lines.push([event, fields]);
  };
  const warn = (event: string, fields: LogFields) => lines.push([event, fields]);
  Object.assign(line.parts, { log: { ...line.parts.log, error, warn } });
  const state: { broken: Error | Promise<void> | undefined } = { broken: new Error("disk I/O error") };
  const take = async (arrival: Arrival) => {
    if (state.broken instanceof Error) throw state.broken;
    await state.broken;
    return await line.turns.receive(arrival);
  };
  const channels = { sms: recorder("sms"), email: recorder("email") };
  const settings = { folder, channels, dutyPhone: DESK, dutyEmail: MAIL, ...options };
  const make = () => new LastResort(line.parts, take, settings);
  return { line, folder, rung, errors, lines, state, make, resort: make() };
}

const concerns = (line: Line) => all(line, "concern");

it("keeps danger that the database refuses, sealed, and tells duty without the database", async () => {
  const { resort, folder, rung } = await refusing();
  expect(await resort.receive(arrivalOf(DANGER))).toEqual({ fresh: true });
  expect(resort.waiting).toBe(1);
  const [name] = readdirSync(folder);
  expect(readFileSync(join(folder, name!), "utf8")).not.toMatch(/kill|7700/);
  expect(rung.map(({ to }) => to)).toEqual([DESK, MAIL]);
  for (const { text, subject } of rung) expect(`${subject} ${text}`).not.toMatch(/kill|900001/);
});

it("says to duty that it is grave, and where to read it", async () => {
  const { resort, rung, line } = await refusing();
  await resort.receive(arrivalOf(DANGER));
  const args = { level: "EMERGENCY", url: "https://line.test/staff" };
  const said = {
    text: words(line, "alarm.not-written", args),
    subject: words(line, "alarm.not-written-subject", args),
  };
  expect(rung).toMatchObject([said, said]);
});

it("notes what the database refused, and by when it took it", async () => {
  const { resort, state, lines } = await refusing();
  const { broken: refused } = state;
  await resort.receive(arrivalOf(DANGER));
  await resort.tryAgain();
  state.broken = undefined;
  await resort.tryAgain();
  const id = expect.any(String);
  expect(lines).toEqual([
    ["danger-not-written", { error: refused }],
    ["danger-still-not-written", { id, error: refused }],
    ["danger-written-late", { id }],
  ]);
});

it("rings once a minute at most, however much is refused", async () => {
  const { resort, rung } = await refusing();
  await resort.receive(arrivalOf(DANGER));
  await resort.receive(arrivalOf("he is going to kill me"));
  expect(rung).toHaveLength(2);
  expect(resort.waiting).toBe(2);
});

it("writes it once the database takes it again: the concern, the alerts and the answer", async () => {
  const { resort, folder, state, line } = await refusing();
  await resort.receive(arrivalOf(DANGER));
  await resort.tryAgain();
  expect(resort.waiting).toBe(1);
  state.broken = undefined;
  await resort.tryAgain();
  await line.settle();
  expect([resort.waiting, readdirSync(folder)]).toEqual([0, []]);
  expect(await concerns(line)).toMatchObject([{ level: "emergency", status: "open" }]);
  expect(line.gone.some(({ to }) => to === MAYA)).toBe(true);
});

it("is picked up by the next run", async () => {
  const { resort, make, state, line } = await refusing();
  await resort.receive(arrivalOf(DANGER));
  state.broken = undefined;
  const next = make();
  onTestFinished(() => next.stop());
  await next.start();
  expect(next.waiting).toBe(0);
  expect(await concerns(line)).toHaveLength(1);
});

it("leaves an ordinary message to fail, so that the provider brings it again", async () => {
  const { resort, folder, rung } = await refusing();
  await expect(resort.receive(arrivalOf("what can i get"))).rejects.toThrow("disk I/O error");
  expect([existsSync(folder), rung]).toEqual([false, []]);
});

it("counts what cannot be screened as danger", async () => {
  const { resort, line } = await refusing();
  const screen = () => {
    throw new Error("no");
  };
  Object.assign(line.parts, { understander: { ...line.parts.understander, screen } });
  expect(await resort.receive(arrivalOf("what can i get"))).toEqual({ fresh: true });
});

describe("duty is told", () => {
  const unsent: Channel = { name: "sms", send: () => Promise.reject(new Error("no signal")) };
  it.each<{ given: Partial<LastResortSettings>; to: string[]; failed: string[]; why: string }>([
    { given: {}, to: [DESK, MAIL], failed: [], why: "by both" },
    { given: { dutyPhone: undefined }, to: [MAIL], failed: [], why: "by e-mail, having no phone" },
    { given: { dutyEmail: undefined }, to: [DESK], failed: [], why: "by text, having no e-mail" },
    { given: { channels: {} }, to: [], failed: ["sms", "email"], why: "by nothing that this line has" },
    {
      given: { channels: { sms: unsent }, dutyEmail: undefined },
      ...{ to: [], failed: ["sms"], why: "by a text that fails" },
    },
  ])("$why; the log says which way was shut: $failed", async ({ given, to, failed }) => {
    const { resort, rung, errors } = await refusing(given);
    expect(await resort.receive(arrivalOf(DANGER))).toEqual({ fresh: true });
    expect(rung.map((one) => one.to)).toEqual(to);
    const lines = failed.map((way) => ["duty-not-rung", way]);
    expect(errors).toEqual([["danger-not-written", undefined], ...lines]);
    expect(resort.waiting).toBe(1);
  });
});

it("tells duty when the database is slow, and still waits for it", async () => {
  const { resort, rung, state, errors } = await refusing({ slowAfterMs: 1 });
  const slow = Promise.withResolvers<void>();
  state.broken = slow.promise;
  const received = resort.receive(arrivalOf(DANGER));
  await expect.poll(() => rung.length).toBe(2);
  expect(errors).toEqual([["danger-written-slowly", undefined]]);
  slow.resolve();
  expect(await received).toEqual({ fresh: true });
  expect(resort.waiting).toBe(0);
});

it("tells nobody that the database is slow to take an ordinary message", async () => {
  const { resort, rung, state, line, errors } = await refusing({ slowAfterMs: 1 });
  const [slow, screened] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { understander } = line.parts;
  const screen: typeof understander.screen = (text) => {
    screened.resolve();
    return understander.screen(text);
  };
  Object.assign(line.parts, { understander: { ...understander, screen } });
  state.broken = slow.promise;
  const received = resort.receive(arrivalOf("what can i get"));
  await screened.promise;
  slow.resolve();
  expect(await received).toEqual({ fresh: true });
  expect([rung, errors]).toEqual([[], []]);
});
