import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { addBlock } from "../../src/store/blocks.ts";
import { addLeave } from "../../src/store/leave.ts";
import { setGap } from "../../src/store/schedules.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import * as diary from "../../src/work/appointments/load-diary.ts";
import { type Line, startLine } from "../support/line.ts";
import { MAYA } from "./outgoing.ts";

vi.mock("../../src/work/appointments/load-diary.ts", async (original) => {
  const actual = await original<typeof diary>();
  return { ...actual, diaryOf: vi.fn(actual.diaryOf) };
});

const OWEN = "+447700900820";
const HARPREET = "+447700900824";
const day = (text: string) => Day.parse(text);

let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

const idOf = async (mobile: string) =>
  (await workersByMobile(line.store.read, line.store.vault, mobile))[0]!.id;

async function adviser(mobile: string) {
  const { read, vault } = line.store;
  const { advisers } = await diary.diaryOf(read, vault, line.clock.now());
  const id = await idOf(mobile);
  return advisers.find((one) => one.id === id);
}

describe("the diary of an adviser", () => {
  it("has the patterns on record, those by phone and elsewhere too", async () => {
    const { patterns } = (await adviser(OWEN))!;
    expect(patterns.map(({ placeId }) => placeId)).toEqual([
      "harpurhey",
      "harpurhey",
      "harpurhey",
      "outreach:kiln-yard-youth-hub-12-kiln-yard-manchester",
    ]);
  });

  it("has the weekly hours at the centre if there are none", async () => {
    const { patterns } = (await adviser(HARPREET))!;
    expect(patterns).toMatchObject([
      { rule: "FREQ=WEEKLY;BYDAY=MO", from: "13:00", to: "16:00", by: "in-person", placeId: "west-didsbury" },
      { rule: "FREQ=WEEKLY;BYDAY=TU" },
      { rule: "FREQ=WEEKLY;BYDAY=TH" },
    ]);
  });

  it("has leave and blocks that are not over, and the gap", async () => {
    const id = await idOf(OWEN);
    const whole = { from: "00:00", to: "24:00" };
    await line.store.write(async (db) => {
      const now = line.clock.now();
      const leave = { workerId: id, coverId: null, madeBy: id };
      await addLeave(db, { ...leave, firstDay: day("2026-12-01"), lastDay: day("2026-12-04") }, now);
      const over = { firstDay: day("2026-11-02"), lastDay: day("2026-11-22"), ...whole };
      await addBlock(db, id, { ...over, why: "other" }, id, now);
      const training = { rule: "FREQ=MONTHLY;BYDAY=1WE", firstDay: day("2026-10-07") };
      await addBlock(db, id, { ...training, from: "09:00", to: "12:00", why: "training" }, id, now);
      await setGap(db, id, 15);
    });
    expect(await adviser(OWEN)).toMatchObject({
      blocks: [
        { why: "leave", firstDay: "2026-12-01", lastDay: "2026-12-04", ...whole },
        { why: "training", rule: "FREQ=MONTHLY;BYDAY=1WE", from: "09:00", to: "12:00" },
      ],
      gapMinutes: 15,
    });
  });

  it("is not there once they have left", async () => {
    const id = await idOf(OWEN);
    await line.store.write((db) =>
      db
        .updateTable("worker")
        .set({ active: 0, changed_at: line.clock.now() + 1 })
        .where("id", "=", id)
        .execute(),
    );
    const { read, vault } = line.store;
    const { advisers } = await diary.diaryOf(read, vault, line.clock.now());
    expect(advisers.map((one) => one.id)).not.toContain(id);
    expect(advisers.length).toBeGreaterThan(0);
  });
});

describe("a turn", () => {
  it.each([
    { text: "hello", why: "a greeting" },
    { text: "menu", why: "the menu" },
    { text: "what money can i get", why: "an entitlement" },
    { text: "can i talk to my pa", why: "a hand-off" },
    { text: "when is my next appointment", why: "a question about what is booked" },
    { text: "i want to die", why: "danger, where every moment counts" },
    { text: "STOP", why: "no more texts" },
  ])("reads no diary for $text: $why", async ({ text }) => {
    vi.mocked(diary.diaryOf).mockClear();
    await line.say(MAYA, text);
    expect(diary.diaryOf).not.toHaveBeenCalled();
  });

  it("reads the diaries for a time with an adviser", async () => {
    vi.mocked(diary.diaryOf).mockClear();
    await line.say(MAYA, "book me in at harpurhey");
    expect(diary.diaryOf).toHaveBeenCalled();
  });
});
