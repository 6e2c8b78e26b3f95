import { describe, expect, it } from "vitest";
import { setOptedOut } from "../../../src/store/parties.ts";
import { wishOf } from "../../../src/store/waiting-list.ts";
import type { Line } from "../../support/line.ts";
import { raised } from "../alarms.ts";
import { bookingsOf, books, does, freeTimes, live } from "../diary.ts";
import { lineFor, MAYA, partyOf } from "../outgoing.ts";
import { CHANTELLE, textsTo } from "../talk.ts";

const YONAS = "+447700900003";
const SAFIYA = "+447700900006";

const joins = (line: Line, phone: string) =>
  does(line, { do: "join-list", wish: { placeId: "longsight" } }, phone);

/** Safiya has a time at Longsight on Friday; the others wait for one, in the order of their names. */
async function scene(...waiting: string[]) {
  const line = await lineFor();
  const friday = Date.parse("2026-11-27T14:15:00Z");
  const slot = (await freeTimes(line, SAFIYA)).find(
    ({ placeId, start }) => placeId === "longsight" && start === friday,
  )!;
  const booking = await books(line, slot, SAFIYA);
  for (const phone of waiting) {
    await joins(line, phone);
    line.clock.set(line.clock.now() + 1000);
  }
  return { line, slot, booking };
}

const drops = (line: Line, bookingId: string) => does(line, { do: "cancel-booking", bookingId }, SAFIYA);
const offers = (line: Line, phone: string) =>
  textsTo(line, phone).filter((text) => /come free|is free/.test(text)).length;
const partOfDay = (line: Line, clock: string) => line.moveTo(`2026-11-23T${clock}:00Z`);

describe("a time that comes free", () => {
  it("goes to whoever asked first, and half an hour later to the next", async () => {
    const { line, booking } = await scene(MAYA, CHANTELLE);
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([1, 0]);
    await partOfDay(line, "10:34");
    expect(offers(line, CHANTELLE)).toBe(0);
    await partOfDay(line, "10:35");
    await partOfDay(line, "10:36");
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([1, 1]);
  });

  it("goes to the next at once when the first leaves it, who keeps a place on the list", async () => {
    const { line, booking } = await scene(MAYA, CHANTELLE);
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    await line.say(MAYA, "nah leave it");
    await partOfDay(line, "10:06");
    expect(offers(line, CHANTELLE)).toBe(1);
    expect(await wishOf(line.store.read, (await partyOf(line.store, MAYA)).id)).toBeDefined();
  });

  it("is theirs for half an hour: nobody else is offered it", async () => {
    const { line, slot, booking } = await scene(MAYA);
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    const seen = async () =>
      (await freeTimes(line, YONAS)).some(
        ({ start, adviserId }) => start === slot.start && adviserId === slot.adviserId,
      );
    expect(await seen()).toBe(false);
    await partOfDay(line, "10:35");
    expect(await seen()).toBe(true);
  });

  it("is taken in place of what they had, which is free then", async () => {
    const { line, slot, booking } = await scene();
    const later = (await freeTimes(line)).find(
      ({ placeId, start }) => placeId === "longsight" && start > slot.end,
    )!;
    await books(line, later);
    await does(line, { do: "join-list", wish: { bookingId: (await live(line))[0]!.id } });
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    await line.say(MAYA, "1");
    expect((await bookingsOf(line)).map(({ status }) => status)).toEqual(["moved", "booked"]);
    expect((await live(line))[0]!.start_at).toBe(slot.start);
  });

  it("leaves what they had as it is when they say nothing", async () => {
    const { line, slot, booking } = await scene();
    const later = (await freeTimes(line)).find(({ start }) => start > slot.end)!;
    const mine = await books(line, later);
    await does(line, { do: "join-list", wish: { bookingId: mine.id } });
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    await partOfDay(line, "11:05");
    expect((await live(line)).map(({ id }) => id)).toEqual([mine.id]);
  });

  it("is offered at night to nobody, and in the morning to the first", async () => {
    const { line, booking } = await scene(MAYA);
    await partOfDay(line, "22:00");
    await drops(line, booking.id);
    await partOfDay(line, "23:59");
    await line.moveTo("2026-11-24T08:59:00Z");
    expect(offers(line, MAYA)).toBe(0);
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(offers(line, MAYA)).toBe(1);
  });

  it("passes over whoever has stopped texts", async () => {
    const { line, booking } = await scene(MAYA, CHANTELLE);
    const { id } = await partyOf(line.store, MAYA);
    await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([0, 1]);
  });

  it("passes over whoever is being cared for", async () => {
    const { line, booking } = await scene(MAYA, CHANTELLE);
    await raised(line);
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    await partOfDay(line, "10:06");
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([0, 1]);
  });

  it("passes over whoever is on the way to book another", async () => {
    const { line, booking } = await scene(MAYA, CHANTELLE);
    await line.say(MAYA, "book careers moss side thurs 26 nov 12pm");
    await drops(line, booking.id);
    await partOfDay(line, "10:05");
    expect([offers(line, MAYA), offers(line, CHANTELLE)]).toEqual([0, 1]);
  });

  it("is not offered when it is too near to get there", async () => {
    const { line, booking } = await scene(MAYA);
    await line.moveTo("2026-11-27T11:50:00Z");
    await drops(line, booking.id);
    await line.moveTo("2026-11-27T12:00:00Z");
    expect(offers(line, MAYA)).toBe(0);
  });

  it("is not offered when somebody has booked it meanwhile", async () => {
    const { line, slot, booking } = await scene(MAYA);
    await partOfDay(line, "22:00");
    await drops(line, booking.id);
    await books(line, slot, YONAS);
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(offers(line, MAYA)).toBe(0);
  });

  it("goes back to the list when it is moved away from", async () => {
    const { line, slot, booking } = await scene(MAYA);
    const other = (await freeTimes(line, SAFIYA)).find(({ start }) => start > slot.end)!;
    const move = { do: "move-booking", bookingId: booking.id, slot: other, kind: other.kind } as const;
    await does(line, move, SAFIYA);
    await partOfDay(line, "10:05");
    expect(offers(line, MAYA)).toBe(1);
  });
});
