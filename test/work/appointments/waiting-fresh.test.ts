import { describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { addPattern } from "../../../src/store/schedules.ts";
import { offerFresh } from "../../../src/work/appointments/waiting-fresh.ts";
import type { Line } from "../../support/line.ts";
import { books, does, freeTimes } from "../diary.ts";
import { lineFor, MAYA } from "../outgoing.ts";
import { CHANTELLE, textsTo } from "../talk.ts";

/** A line of which no adviser sees anybody. */
async function withoutTimes(): Promise<Line> {
  const line = await lineFor();
  await line.store.write(async (db) => {
    await db.deleteFrom("adviser_pattern").execute();
    await db.updateTable("worker").set({ active: 0 }).where("role", "=", "connexions_adviser").execute();
    await db
      .updateTable("worker")
      .set({ changed_at: line.clock.now() + 1 })
      .execute();
  });
  return line;
}

/** One adviser comes back, for an hour on a Thursday: one time for one person. */
async function oneTime(line: Line, from = "10:00", to = "10:45"): Promise<void> {
  await line.store.write(async (db) => {
    const { id } = await db
      .selectFrom("worker")
      .select("id")
      .where("role", "=", "connexions_adviser")
      .orderBy("id")
      .executeTakeFirstOrThrow();
    const changed_at = line.clock.now() + 2;
    await db.updateTable("worker").set({ active: 1, changed_at }).where("id", "=", id).execute();
    const day = Day.parse("2026-11-26");
    const at = {
      firstDay: day,
      lastDay: day,
      from,
      to,
      by: "in-person",
      placeId: "harpurhey",
      kinds: [],
    } as const;
    await addPattern(db, id, at, line.clock.now());
  });
}

const asks = (line: Line, phone: string) => line.say(phone, "book careers at harpurhey");
const offers = (line: Line, phone: string) =>
  textsTo(line, phone).filter((text) => text.startsWith("A time has come free")).length;
const looks = (line: Line) => line.store.write((db) => offerFresh(db, line.parts, line.clock.now()));
const later = (line: Line, minutes: number) =>
  line.moveTo(new Date(line.clock.now() + minutes * 60_000).toISOString());

describe("somebody who asks before there is any time", () => {
  it("is on the list, and hears of the first one there is", async () => {
    const line = await withoutTimes();
    expect((await asks(line, MAYA)).join()).toContain("I'll text you if one comes free");
    await looks(line);
    await later(line, 1);
    expect(offers(line, MAYA)).toBe(0);
    await oneTime(line);
    await looks(line);
    await later(line, 1);
    expect(offers(line, MAYA)).toBe(1);
    expect((await line.say(MAYA, "1")).join()).toContain("Booked: Thu 26 Nov, 10am");
  });

  it("hears of it by the daily look alone", async () => {
    const line = await withoutTimes();
    await asks(line, MAYA);
    await oneTime(line);
    await line.moveTo("2026-11-24T09:45:00Z");
    await line.moveTo("2026-11-24T10:00:00Z");
    expect(offers(line, MAYA)).toBe(1);
  });

  it("comes before those who asked later, and no time goes to two", async () => {
    const line = await withoutTimes();
    await asks(line, MAYA);
    line.clock.set(line.clock.now() + 1000);
    await asks(line, CHANTELLE);
    await oneTime(line);
    await looks(line);
    await later(line, 1);
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([1, 0]);
    await later(line, 31);
    await later(line, 1);
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([1, 1]);
  });

  it("is asked once a week at most", async () => {
    const line = await withoutTimes();
    await asks(line, MAYA);
    await oneTime(line, "09:00", "12:00");
    for (let i = 0; i < 3; i++) {
      await looks(line);
      await later(line, 40);
    }
    expect(offers(line, MAYA)).toBe(1);
  });
});

it("whoever asked while there were times is told only of what comes free", async () => {
  const line = await lineFor();
  await does(line, { do: "join-list", wish: { placeId: "harpurhey" } });
  await looks(line);
  await later(line, 1);
  expect(offers(line, MAYA)).toBe(0);
});

it("whoever has something booked meanwhile is left in peace", async () => {
  const line = await lineFor();
  const [first] = await freeTimes(line);
  await does(line, { do: "join-list", wish: { noneFree: true } });
  await books(line, first!);
  await looks(line);
  await later(line, 1);
  expect(offers(line, MAYA)).toBe(0);
});
