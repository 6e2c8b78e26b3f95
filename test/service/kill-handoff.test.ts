import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Moment, moments, type Send } from "./kill-moments.ts";
import { HER_PA, MAYA, RealLine } from "./real-line.ts";
import { withoutTimes } from "./without-times.ts";

interface Line {
  readonly from: string;
  /** REF stands for the code of the thread. */
  readonly text: string;
}

/** A handoff from end to end: asked, told, answered, more on both sides, and thanks. */
const SCRIPT: readonly Line[] = [
  { from: MAYA, text: "can i talk to my pa" },
  { from: MAYA, text: "can you come to the housing meeting with me on weds" },
  { from: HER_PA, text: "REF yes of course" },
  { from: MAYA, text: "what time" },
  { from: HER_PA, text: "at ten by the front door" },
  { from: MAYA, text: "ok ta" },
];

/** In each round the process is killed once for every message, at these moments. */
const ROUNDS: readonly (readonly (keyof typeof moments)[])[] = [
  [
    "when its 200 is out",
    "as the first notice to staff leaves",
    "when the provider has the answer and has not said so",
    "when its 200 is out",
    "as the provider says that it has the answer",
    "8 ms after it was sent",
  ],
  [
    "as the provider says that it has the answer",
    "when the provider has the answer and has not said so",
    "when the provider has the answer and the connection broke",
    "as the first notice to staff leaves",
    "while the provider considers the answer",
    "when its 200 is out",
  ],
  [
    "2 ms after it was sent",
    "12 ms after it was sent",
    "30 ms after it was sent",
    "16 ms after it was sent",
    "45 ms after it was sent",
    "110 ms after it was sent",
  ],
  [
    "when the provider has failed without taking the answer",
    "and again while it starts",
    "before the message is written",
    "70 ms after it was sent",
    "when all is quiet",
    "before the message is written",
  ],
];

const opened: RealLine[] = [];
let expected: readonly string[];
let kills = 0;

function sending(line: RealLine, { from, text }: Line): Send {
  const ref = line.textsTo(HER_PA).flatMap((told) => /\bref (\w+)/.exec(told)?.[1] ?? [])[0] ?? "";
  const sid = `SM${crypto.randomUUID().replaceAll("-", "")}`;
  const ids = { MessageSid: sid, SmsSid: sid, SmsMessageSid: sid };
  return async () => {
    try {
      return (await line.network.text(from, text.replace("REF", ref), ids)).status === 200;
    } catch {
      return false;
    }
  };
}

async function goThrough(round: readonly (keyof typeof moments)[]): Promise<RealLine> {
  const line = await RealLine.open({ autoCallbacks: true });
  opened.push(line);
  for (const [i, one] of SCRIPT.entries()) {
    const send = sending(line, one);
    const moment = round[i] && (moments[round[i]] as Moment);
    const acknowledged = moment ? await moment(line, send) : await send();
    if (moment) await restartAfterKill(line);
    if (!acknowledged) expect(await send()).toBe(true);
    await line.settle();
  }
  return line;
}

async function restartAfterKill(line: RealLine): Promise<void> {
  expect((await line.process.ended).signal).toBe("SIGKILL");
  kills += 1;
  await line.restart();
}

beforeAll(async () => {
  const calm = await goThrough([]);
  expected = withoutTimes(calm.textsTo(MAYA));
}, 60_000);

afterAll(async () => {
  for (const line of opened) await line.close();
});

describe("a handoff whose process is killed and started again", () => {
  it.each(ROUNDS.map((round, i) => ({ round, name: `round ${i + 1}` })))(
    "loses nothing and texts no young person twice: $name",
    async ({ round }) => {
      const line = await goThrough(round);
      expect(withoutTimes(line.textsTo(MAYA))).toEqual(expected);
      await expectOneThread(line);
    },
    120_000,
  );

  it("was killed at twenty points or more", () => {
    const points = new Set(
      ROUNDS.flatMap((round) => round.map((moment, i) => `${moment}, message ${i + 1}`)),
    );
    expect(points.size).toBeGreaterThanOrEqual(20);
    expect(kills).toBe(ROUNDS.flat().length);
  });
});

async function expectOneThread(line: RealLine): Promise<void> {
  expect((await line.records.arrivals()).map(({ state }) => state)).toEqual(SCRIPT.map(() => "done"));
  const db = new Database(line.file, { readonly: true });
  const threads = db.prepare("SELECT status FROM handoff").pluck().all();
  const answers = db.prepare("SELECT count(*) FROM outbox WHERE author_id IS NOT NULL").pluck().get();
  const told = db.prepare("SELECT count(*) FROM audit WHERE action = 'worker.told'").pluck().get() as number;
  db.close();
  expect({ threads, answers }).toEqual({ threads: ["answered"], answers: 2 });
  expect(told).toBeGreaterThanOrEqual(2);
  expect(line.textsTo(HER_PA).filter((text) => text.includes("a message is waiting"))).toHaveLength(1);
  expect(line.textsTo(HER_PA).filter((text) => text.startsWith("Sent, "))).toHaveLength(2);
}
