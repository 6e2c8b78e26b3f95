import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
import { setTimeout as pause } from "node:timers/promises";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch } from "../support/process.ts";
import { DUTY, HER_PA, MAYA, RealLine } from "./real-line.ts";
import { until } from "./until.ts";

/** One conversation through four of the jobs: it books, checks in, writes to the PA, and ends in danger. */
const SCRIPT = [
  "book me a careers appointment at moss side",
  "2",
  "1",
  "im ok ta",
  "just started at tesco, nights",
  "still in my flat its fine",
  "can i talk to my pa",
  "can you come to the housing meeting with me on weds",
  "i want to die",
];

/** Sends the message. @returns whether it got its 200 */
type Send = () => Promise<boolean>;

/** Sends a message and kills the process. @returns whether the message got its 200 */
type Moment = (line: RealLine, send: Send) => Promise<boolean>;

const moments = {
  "before the message is written": async (line, send) => {
    const other = new Database(line.file);
    other.exec("BEGIN IMMEDIATE");
    const sent = send();
    await pause(20);
    await line.kill();
    other.close();
    return await sent;
  },
  "when its 200 is out": async (line, send) => {
    const ok = await send();
    await line.kill();
    return ok;
  },
  "while the provider considers the answer": async (line, send) => {
    const before = line.network.attempts;
    line.network.failNext(1, { how: "hang" });
    const ok = await send();
    await until("an answer at the provider", () => line.network.attempts > before || undefined);
    await line.kill();
    return ok;
  },
  "when the provider has the answer and has not said so": async (line, send) => {
    line.network.failNext(1, { how: "hang", created: true });
    return await killAtNextText(line, send, MAYA);
  },
  "when the provider has the answer and the connection broke": async (line, send) => {
    line.network.failNext(1, { how: "drop", created: true });
    return await killAtNextText(line, send, MAYA);
  },
  "when the provider has failed without taking the answer": async (line, send) => {
    line.network.failNext(1, { how: "answer", status: 500 });
    const ok = await send();
    await until("an answer in doubt", async () => (await line.records.outbox()).find(({ state }) => state === "unsure"));
    await line.kill();
    return ok;
  },
  "while the provider wants a pause": async (line, send) => {
    line.network.failNext(1, { how: "answer", status: 429, code: 20429 });
    const ok = await send();
    await until("an answer that waits", async () => (await line.records.outbox()).find(({ state, attempts }) => state === "queued" && attempts > 0));
    await line.kill();
    return ok;
  },
  "as the provider says that it has the answer": (line, send) => killAtNextText(line, send, MAYA),
  "while the answer is reported": async (line, send) => {
    const ok = await send();
    const reported = line.network.report(await nextText(line, MAYA), "sent").catch(() => undefined);
    await line.kill();
    await reported;
    return ok;
  },
  "as the first notice to staff leaves": (line, send) => killAtNextText(line, send, HER_PA),
  "as the alert to duty leaves": (line, send) => killAtNextText(line, send, DUTY),
  "when all is quiet": async (line, send) => {
    const ok = await send();
    await line.settle();
    await line.kill();
    return ok;
  },
  "and again while it starts": async (line, send) => {
    const ok = await send();
    await line.kill();
    for (const afterMs of [300, 600, 900]) {
      const starting = launch("main", line.env);
      await pause(afterMs);
      await starting.kill("SIGKILL");
    }
    return ok;
  },
  "2 ms after it was sent": after(2),
  "5 ms after it was sent": after(5),
  "8 ms after it was sent": after(8),
  "12 ms after it was sent": after(12),
  "16 ms after it was sent": after(16),
  "20 ms after it was sent": after(20),
  "30 ms after it was sent": after(30),
  "45 ms after it was sent": after(45),
  "70 ms after it was sent": after(70),
  "110 ms after it was sent": after(110),
  "200 ms after it was sent": after(200),
} satisfies Record<string, Moment>;

/** In each round the process is killed once for every message of the conversation, at these moments. */
const ROUNDS: readonly (readonly (keyof typeof moments)[])[] = [
  [
    "before the message is written",
    "8 ms after it was sent",
    "when the provider has the answer and has not said so",
    "when its 200 is out",
    "12 ms after it was sent",
    "while the provider considers the answer",
    "while the answer is reported",
    "as the first notice to staff leaves",
    "as the alert to duty leaves",
  ],
  [
    "when its 200 is out",
    "when the provider has failed without taking the answer",
    "5 ms after it was sent",
    "2 ms after it was sent",
    "as the provider says that it has the answer",
    "while the provider wants a pause",
    "when all is quiet",
    "16 ms after it was sent",
    "when the provider has the answer and the connection broke",
  ],
  [
    "110 ms after it was sent",
    "70 ms after it was sent",
    "and again while it starts",
    "45 ms after it was sent",
    "200 ms after it was sent",
    "30 ms after it was sent",
    "before the message is written",
    "when the provider has the answer and has not said so",
    "20 ms after it was sent",
  ],
];

function after(ms: number): Moment {
  return async (line, send) => {
    const sent = send();
    await pause(ms);
    await line.kill();
    return await sent;
  };
}

async function killAtNextText(line: RealLine, send: Send, to: string): Promise<boolean> {
  const text = nextText(line, to);
  const ok = await send();
  await text;
  await line.kill();
  return ok;
}

async function nextText(line: RealLine, to: string) {
  const before = new Set(line.network.messages);
  return await line.network.waitFor((message) => message.to === to && !before.has(message));
}

function sending(line: RealLine, text: string): Send {
  const sid = `SM${crypto.randomUUID().replaceAll("-", "")}`;
  const ids = { MessageSid: sid, SmsSid: sid, SmsMessageSid: sid };
  return async () => {
    try {
      return (await line.network.text(MAYA, text, ids)).status === 200;
    } catch {
      return false;
    }
  };
}

/** What Maya gets when nothing goes wrong. */
let expected: readonly string[];
let kills = 0;
const opened: RealLine[] = [];

async function openLine(): Promise<RealLine> {
  const line = await RealLine.open({ autoCallbacks: true });
  opened.push(line);
  return line;
}

/** Has the conversation; a message whose process was killed before its 200 is sent again, as Twilio would. */
async function converse(line: RealLine, round: readonly (keyof typeof moments)[]): Promise<void> {
  for (const [i, text] of SCRIPT.entries()) {
    const send = sending(line, text);
    const moment = round[i] && (moments[round[i]] as Moment);
    const t0 = Date.now(); const acknowledged = moment ? await moment(line, send) : await send();
    const t1 = Date.now(); if (moment) await restartAfterKill(line); const t2 = Date.now();
    if (!acknowledged) expect(await send()).toBe(true);
    await line.settle(); require("node:fs").appendFileSync("/tmp/dbg.txt", [i, round[i], t1-t0, t2-t1, Date.now()-t2].join(" ")+"\n");
  }
}

async function restartAfterKill(line: RealLine): Promise<void> {
  expect((await line.process.ended).signal).toBe("SIGKILL");
  kills += 1;
  await line.restart();
}

beforeAll(async () => {
  const calm = await openLine();
  await converse(calm, []);
  expected = calm.textsTo(MAYA);
}, 60_000);

afterAll(async () => {
  for (const line of opened) await line.close();
});

describe("a process that is killed and started again on the same file", () => {
  it.each(ROUNDS.map((round, i) => ({ round, name: `round ${i + 1}` })))(
    "loses no message and doubles no effect: $name",
    async ({ round }) => {
      const line = await openLine();
      await converse(line, round);
      expect(line.textsTo(MAYA)).toEqual(expected);
      await expectOneOfEach(line);
    },
    120_000,
  );

  it("was killed at twenty different moments or more", () => {
    const places = new Set(ROUNDS.flatMap((round) => round.map((moment, i) => `${moment}, message ${i + 1}`)));
    expect(places.size).toBeGreaterThanOrEqual(20);
    expect(kills).toBe(ROUNDS.flat().length);
  });
});

async function expectOneOfEach(line: RealLine): Promise<void> {
  const arrivals = await line.records.arrivals();
  expect(arrivals.map(({ state }) => state)).toEqual(SCRIPT.map(() => "done"));
  const person = await line.records.person(MAYA);
  expect(person.appointments.map(({ status }) => status)).toEqual(["booked"]);
  expect(person.checkIns.map(({ kind }) => kind)).toEqual(["feeling", "work", "home"]);
  expect(person.handoffs).toHaveLength(1);
  expect(person.concerns).toHaveLength(1);
  expect(line.textsTo(HER_PA).filter((text) => text.includes("a message is waiting"))).toHaveLength(1);
  for (const worker of [HER_PA, DUTY])
    expect(line.textsTo(worker)).toContainEqual(expect.stringMatching(/^(URGENT|EMERGENCY), ref/));
  const db = new Database(line.file, { readonly: true });
  expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
  db.close();
}
