import { describe, expect, it } from "vitest";
import { markAttendance } from "../../../src/work/appointments/attendance.ts";
import { meetingState, offerFirstMeeting } from "../../../src/work/appointments/first-meeting.ts";
import type { Line } from "../../support/line.ts";
import { books, freeTimes } from "../diary.ts";
import { lineFor, MAYA, partyOf } from "../outgoing.ts";
import { textsTo } from "../talk.ts";

async function offers(line: Line): Promise<string | undefined> {
  const party = await partyOf(line.store, MAYA);
  const by = party.worker_id!;
  return await line.store.write((db) => offerFirstMeeting(db, line.parts, party, by, line.clock.now()));
}
const state = async (line: Line) =>
  meetingState(line.store.read, (await partyOf(line.store, MAYA)).id, line.clock.now());

describe("a first meeting", () => {
  it("is offered by the PA's click, and once a month at most", async () => {
    const line = await lineFor();
    expect(await state(line)).toBe("not-offered");
    expect(await offers(line)).toBeUndefined();
    await line.moveTo("2026-11-23T10:01:00Z");
    expect(textsTo(line, MAYA)).toEqual([expect.stringMatching(/Want to meet one\?/)]);
    expect(await state(line)).toBe("offered");
    await line.moveTo("2026-12-23T09:59:00Z");
    expect(await offers(line)).toMatch(/less than a month ago/);
    await line.moveTo("2026-12-23T10:00:00Z");
    expect(await offers(line)).toBeUndefined();
  });

  it("is on record as it goes: no, yes, booked, met", async () => {
    const line = await lineFor();
    await offers(line);
    await line.moveTo("2026-11-23T10:01:00Z");
    await line.say(MAYA, "not now");
    expect(await state(line)).toBe("said-no");
    const booking = await books(line, (await freeTimes(line))[0]!);
    expect(await state(line)).toBe("booked");
    await line.moveTo(new Date(booking.end_at).toISOString());
    const mark = { outcome: "came", by: booking.adviser_id } as const;
    await line.store.write((db) => markAttendance(db, line.parts, booking.id, mark, line.clock.now()));
    expect(await state(line)).toBe("met");
    expect(await offers(line)).toMatch(/already/);
  });
});
