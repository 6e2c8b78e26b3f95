import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Channel } from "../../../src/channels/channel.ts";
import type { LastResortSettings } from "../../../src/work/concerns/last-resort.ts";
import type { Line } from "../../support/line.ts";
import { MAYA } from "../outgoing.ts";
import { all, words } from "../talk.ts";
import { arrivalOf, DANGER, DESK, MAIL, refusing } from "./refusing.ts";

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

it.each([
  { seconds: 59, rings: 1, why: "duty has just been told" },
  { seconds: 60, rings: 2, why: "a minute on" },
])("rings $rings times in $seconds seconds, however much is refused: $why", async ({ seconds, rings }) => {
  const { resort, rung, line } = await refusing();
  await resort.receive(arrivalOf(DANGER));
  line.clock.advance(seconds * 1000);
  await resort.receive(arrivalOf("he is going to kill me"));
  expect(rung.filter(({ to }) => to === DESK)).toHaveLength(rings);
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

it("logs no fault of a way that this line never had", async () => {
  const { resort, lines } = await refusing({ channels: {}, dutyEmail: undefined });
  await resort.receive(arrivalOf(DANGER));
  expect(lines.at(-1)).toEqual(["duty-not-rung", { channel: "sms" }]);
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
