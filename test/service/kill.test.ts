import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Moment, moments, type Send } from "./kill-moments.ts";
import { DUTY, HER_PA, MAYA, RealLine } from "./real-line.ts";
import { withoutTimes } from "./without-times.ts";

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
    const acknowledged = moment ? await moment(line, send) : await send();
    if (moment) await restartAfterKill(line);
    if (!acknowledged) expect(await send()).toBe(true);
    await line.settle();
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
  expected = withoutTimes(calm.textsTo(MAYA));
  await calm.kill("SIGTERM");
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
      expect(withoutTimes(line.textsTo(MAYA))).toEqual(expected);
      await expectOneOfEach(line);
    },
    120_000,
  );

  it("was killed at twenty different moments or more", () => {
    const places = new Set(
      ROUNDS.flatMap((round) => round.map((moment, i) => `${moment}, message ${i + 1}`)),
    );
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
