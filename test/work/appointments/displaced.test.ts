import { describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { workerById } from "../../../src/store/workers.ts";
import { displace, displaceAll } from "../../../src/work/appointments/displaced.ts";
import { takeLeave } from "../../../src/work/handoffs/leave.ts";
import type { Line } from "../../support/line.ts";
import { bookingsOf, books, freeTimes, live } from "../diary.ts";
import { lineFor, MAYA } from "../outgoing.ts";
import { CHANTELLE, textsTo } from "../talk.ts";

const DAY_MS = 24 * 3_600_000;

async function scene() {
  const line = await lineFor();
  const slot = (await freeTimes(line)).find(({ start }) => start > line.clock.now() + 2 * DAY_MS)!;
  return { line, slot, booking: await books(line, slot) };
}

const callsOff = (line: Line, id: string, by: string) =>
  line.store.write((db) => displace(db, line.parts, id, by, line.clock.now()));

describe("an adviser who cannot see somebody after all", () => {
  it("is told of kindly, with other times that can be picked", async () => {
    const { line, booking } = await scene();
    expect(await callsOff(line, booking.id, booking.adviser_id)).toBe(true);
    await line.moveTo("2026-11-23T10:01:00Z");
    expect(textsTo(line, MAYA)).toEqual([expect.stringMatching(/^Sorry, \w+ can't make .*\n1 .*\n2 .*\n3 /)]);
    await line.say(MAYA, "1");
    await line.say(MAYA, "1");
    expect(await live(line)).toHaveLength(1);
  });

  it("changes nothing once the person has dropped it themselves", async () => {
    const { line, booking } = await scene();
    await line.say(MAYA, "cancel my appointment");
    await line.say(MAYA, "1");
    expect(await callsOff(line, booking.id, booking.adviser_id)).toBe(false);
    expect((await bookingsOf(line))[0]!.status).toBe("cancelled");
  });

  it("ends in one truth when both act at once, and both hear of it", async () => {
    const { line, booking } = await scene();
    await line.say(MAYA, "move my appointment");
    await line.say(MAYA, "1");
    const [answers, calledOff] = await Promise.all([
      line.say(MAYA, "1"),
      callsOff(line, booking.id, booking.adviser_id),
    ]);
    await line.moveTo("2026-11-23T10:01:00Z");
    const [old, ...others] = await bookingsOf(line);
    expect(old!.status).toBe(calledOff ? "cancelled" : "moved");
    expect(others.filter(({ status }) => status === "booked")).toHaveLength(calledOff ? 0 : 1);
    expect(answers.at(-1)).toMatch(calledOff ? /called off just now/ : /^Moved:/);
  });

  it("is told to somebody who was about to move it, who may still have the new time", async () => {
    const { line, booking } = await scene();
    await line.say(MAYA, "move my appointment");
    await line.say(MAYA, "1");
    await callsOff(line, booking.id, booking.adviser_id);
    expect(await line.say(MAYA, "1")).toEqual([
      expect.stringMatching(/called off just now.*\n.*Reply 1 to book/),
    ]);
    expect(await line.say(MAYA, "1")).toEqual([expect.stringMatching(/^Booked:/)]);
  });

  it("is told to somebody who was about to drop it", async () => {
    const { line, booking } = await scene();
    await line.say(MAYA, "cancel my appointment");
    await callsOff(line, booking.id, booking.adviser_id);
    expect(await line.say(MAYA, "1")).toEqual([expect.stringMatching(/called off already/)]);
  });
});

describe("leave over live appointments", () => {
  it("calls off those that lie in it, and no others", async () => {
    const line = await lineFor();
    const slots = (await freeTimes(line)).filter(({ placeId }) => placeId === "harpurhey");
    const day = (start: number) => new Date(start).toISOString().slice(0, 10);
    const inside = slots.find(({ start }) => day(start) === "2026-11-27")!;
    const outside = slots.find(({ start }) => day(start) === "2026-11-30")!;
    await books(line, inside);
    await books(line, outside, CHANTELLE);
    const adviser = (await workerById(line.store.read, line.store.vault, inside.adviserId))!;
    const leave = {
      workerId: adviser.id,
      firstDay: Day.parse("2026-11-26"),
      lastDay: Day.parse("2026-11-27"),
      coverId: null,
    };
    await line.store.write((db) => takeLeave(db, line.parts, { worker: adviser, leave }));
    expect(await live(line)).toEqual([]);
    expect(await live(line, CHANTELLE)).toHaveLength(1);
    await line.moveTo("2026-11-23T10:01:00Z");
    expect(textsTo(line, MAYA)).toHaveLength(1);
    expect(textsTo(line, CHANTELLE)).toEqual([]);
  });

  it("counts how many are told, and leaves what has begun before", async () => {
    const { line, slot } = await scene();
    const away = { adviserId: slot.adviserId, by: "service" };
    const all = (from: number, to: number) =>
      line.store.write((db) => displaceAll(db, line.parts, { ...away, from, to }, line.clock.now()));
    expect(await all(slot.end, slot.end + DAY_MS)).toBe(0);
    expect(await all(slot.start - DAY_MS, slot.start)).toBe(0);
    expect(await all(slot.start, slot.start + 1)).toBe(1);
  });
});
