import { describe, expect, it } from "vitest";
import type { Line } from "../../support/line.ts";
import { onLeave } from "../away.ts";
import { books, does, freeTimes, live } from "../diary.ts";
import { DENISE, lineFor, MAYA } from "../outgoing.ts";
import { textsTo } from "../talk.ts";

const SHABNAM = "+447700900803";
const REMINDED = /has an appointment at/;
const reminders = (line: Line, phone = DENISE) => textsTo(line, phone).filter((text) => REMINDED.test(text));

/** Maya's appointment at Longsight on Thursday 26 November at 1:30pm, or at another start. */
async function booked(line: Line, start = "2026-11-26T13:30:00Z") {
  const at = Date.parse(start);
  const slot = (await freeTimes(line)).find((one) => one.placeId === "longsight" && one.start === at)!;
  return await books(line, slot);
}

const asks = (
  line: Line,
  bookingId: string,
  what: "fare" | "company" | "both" | "worker-too" | "not-worker-too",
) => does(line, { do: "note-travel", bookingId, what });

describe("a worker whom somebody wants reminded too", () => {
  it.each([
    { what: "worker-too" as const, says: "They asked us to remind you too." },
    { what: "fare" as const, says: "They asked for bus fare." },
    { what: "company" as const, says: "They asked for someone to come with them." },
    { what: "both" as const, says: "They asked for bus fare and someone to come with them." },
  ])("hears the time and what was asked for, once, the day before: $what", async ({ what, says }) => {
    const line = await lineFor();
    const { id } = await booked(line);
    await asks(line, id, what);
    await asks(line, id, what);
    await line.moveTo("2026-11-25T13:29:00Z");
    expect(reminders(line)).toEqual([]);
    await line.moveTo("2026-11-25T13:30:00Z");
    await line.moveTo("2026-11-26T09:00:00Z");
    expect(reminders(line)).toEqual([
      `In Touch: a young person of yours has an appointment at 1:30pm tomorrow. ${says} https://line.test/staff`,
    ]);
  });

  it("never hears of one that nobody asked for", async () => {
    const line = await lineFor();
    await booked(line);
    await line.moveTo("2026-11-25T13:30:00Z");
    expect(reminders(line)).toEqual([]);
  });

  it("hears of the new time when it was moved, not of the old", async () => {
    const line = await lineFor();
    const { id } = await booked(line);
    await asks(line, id, "worker-too");
    const later = Date.parse("2026-11-27T13:30:00Z");
    const slot = (await freeTimes(line)).find((one) => one.placeId === "longsight" && one.start === later)!;
    await does(line, { do: "move-booking", bookingId: id, slot, kind: slot.kind });
    await line.moveTo("2026-11-25T13:30:00Z");
    expect(reminders(line)).toEqual([]);
    await line.moveTo("2026-11-26T13:30:00Z");
    expect(reminders(line)).toHaveLength(1);
  });

  it("hears nothing once it was dropped", async () => {
    const line = await lineFor();
    const { id } = await booked(line);
    await asks(line, id, "company");
    await does(line, { do: "cancel-booking", bookingId: id });
    expect(await live(line)).toEqual([]);
    await line.moveTo("2026-11-25T13:30:00Z");
    expect(reminders(line)).toEqual([]);
  });

  it("hears nothing once it was taken back, and all else that was asked for", async () => {
    const line = await lineFor();
    const first = await booked(line);
    await asks(line, first.id, "worker-too");
    await asks(line, first.id, "not-worker-too");
    await line.moveTo("2026-11-25T13:30:00Z");
    expect(reminders(line)).toEqual([]);
    const second = await booked(line, "2026-11-30T13:30:00Z");
    await asks(line, second.id, "both");
    await asks(line, second.id, "not-worker-too");
    await line.moveTo("2026-11-27T16:00:00Z");
    expect(reminders(line)).toHaveLength(1);
  });

  it("hears at once of one that is too soon for a reminder", async () => {
    const line = await lineFor("2026-11-26T09:30:00Z");
    const { id } = await booked(line);
    await asks(line, id, "worker-too");
    await line.moveTo("2026-11-26T09:31:00Z");
    expect(reminders(line)).toEqual([expect.stringContaining("1:30pm today")]);
  });

  it("is the one who stands in, on leave", async () => {
    const line = await lineFor();
    const { id } = await booked(line);
    await asks(line, id, "worker-too");
    await onLeave(line, DENISE, "2026-11-25");
    await line.moveTo("2026-11-25T13:30:00Z");
    expect([reminders(line).length, reminders(line, SHABNAM).length]).toEqual([0, 1]);
  });

  it("is told nothing of who it is", async () => {
    const line = await lineFor();
    const { id } = await booked(line);
    await asks(line, id, "worker-too");
    await line.moveTo("2026-11-25T13:30:00Z");
    const told = line.gone.filter(({ text }) => REMINDED.test(text));
    expect(told.length).toBeGreaterThan(0);
    for (const { text, subject = "" } of told) expect(`${subject} ${text}`).not.toMatch(/maya|longsight/i);
    expect(told.some(({ to }) => to === MAYA)).toBe(false);
  });
});
