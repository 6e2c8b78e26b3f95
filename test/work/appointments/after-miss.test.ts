import { describe, expect, it } from "vitest";
import { markAttendance, undoAttendance } from "../../../src/work/appointments/attendance.ts";
import type { Line } from "../../support/line.ts";
import { raised } from "../alarms.ts";
import { books, freeTimes, live } from "../diary.ts";
import { lineFor, MAYA } from "../outgoing.ts";
import { all, textsTo } from "../talk.ts";

/** Booked today and marked when it is over. */
async function misses(line: Line, n = 0) {
  const booking = await books(line, (await freeTimes(line))[n]!);
  await line.moveTo(new Date(booking.end_at).toISOString());
  const mark = { outcome: "missed", by: booking.adviser_id } as const;
  await line.store.write((db) => markAttendance(db, line.parts, booking.id, mark, line.clock.now()));
  return booking;
}

const later = (line: Line, minutes: number) =>
  line.moveTo(new Date(line.clock.now() + minutes * 60_000).toISOString());
const kind = (line: Line) => textsTo(line, MAYA).filter((text) => /we missed you/.test(text));

describe("an appointment that was missed", () => {
  it("has one kind text, with another time with the same adviser", async () => {
    const line = await lineFor();
    const booking = await misses(line);
    await later(line, 14);
    expect(kind(line)).toEqual([]);
    await later(line, 1);
    expect(kind(line)).toEqual([
      expect.stringMatching(/No trouble at all.*Reply 1 for times, 2 to leave it/),
    ]);
    await line.say(MAYA, "ye");
    await line.say(MAYA, "1");
    await line.say(MAYA, "1");
    expect((await live(line)).map(({ adviser_id }) => adviser_id)).toEqual([booking.adviser_id]);
    await later(line, 60);
    expect(kind(line)).toHaveLength(1);
  });

  it("brings in the PA at the second, not at the first", async () => {
    const line = await lineFor();
    await misses(line);
    expect((await all(line, "handoff")).length).toBe(0);
    await misses(line, 3);
    expect((await all(line, "handoff")).map(({ reason }) => reason)).toEqual(["missed-again"]);
  });

  it("is not spoken of when the mark was a slip", async () => {
    const line = await lineFor();
    const { id, adviser_id } = await misses(line);
    await line.store.write((db) => undoAttendance(db, id, adviser_id, line.clock.now()));
    await later(line, 60);
    expect(kind(line)).toEqual([]);
  });

  it("has no second kind text when the mark is taken back after it, and made again", async () => {
    const line = await lineFor();
    const { id, adviser_id } = await misses(line);
    await later(line, 15);
    await line.store.write((db) => undoAttendance(db, id, adviser_id, line.clock.now()));
    const mark = { outcome: "missed", by: adviser_id } as const;
    await line.store.write((db) => markAttendance(db, line.parts, id, mark, line.clock.now()));
    await later(line, 60);
    expect(kind(line)).toHaveLength(1);
  });

  it("has its one text when the mark was taken back before it left", async () => {
    const line = await lineFor();
    const { id, adviser_id } = await misses(line);
    await line.store.write((db) => undoAttendance(db, id, adviser_id, line.clock.now()));
    const mark = { outcome: "missed", by: adviser_id } as const;
    await later(line, 1);
    await line.store.write((db) => markAttendance(db, line.parts, id, mark, line.clock.now()));
    await later(line, 60);
    expect(kind(line)).toHaveLength(1);
  });

  it.each([
    { days: 6, texts: 1, why: "still close" },
    { days: 8, texts: 0, why: "it would only bring up what is past" },
  ])("and marked $days days later has $texts texts: $why", async ({ days, texts }) => {
    const line = await lineFor();
    const booking = await books(line, (await freeTimes(line))[0]!);
    await line.moveTo(new Date(booking.end_at + days * 86_400_000).toISOString());
    const mark = { outcome: "missed", by: booking.adviser_id } as const;
    await line.store.write((db) => markAttendance(db, line.parts, booking.id, mark, line.clock.now()));
    await later(line, 72 * 60);
    expect(kind(line)).toHaveLength(texts);
  });

  it("is not spoken of to somebody who is being cared for", async () => {
    const line = await lineFor();
    await misses(line);
    await raised(line);
    await later(line, 60);
    expect(kind(line)).toEqual([]);
  });
});
