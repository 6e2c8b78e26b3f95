import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Way } from "../../../src/domain/appointment-kind.ts";
import type { Outcome } from "../../../src/domain/attendance.ts";
import { book, bookingById } from "../../../src/store/bookings.ts";
import { auditOf, contactsOf } from "../../../src/store/records.ts";
import { markAttendance, undoAttendance } from "../../../src/work/appointments/attendance.ts";
import { type Line, startLine } from "../../support/line.ts";

const START = Date.parse("2026-11-24T10:00:00Z");
const DAY = 24 * 3_600_000;

let line: Line;
let partyId: string;
let adviserId: string;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
  const { read } = line.store;
  const party = await read
    .selectFrom("party")
    .select("id")
    .where("worker_id", "is not", null)
    .executeTakeFirstOrThrow();
  const adviser = await read
    .selectFrom("worker")
    .select("id")
    .where("role", "=", "connexions_adviser")
    .executeTakeFirstOrThrow();
  [partyId, adviserId] = [party.id, adviser.id];
});
afterEach(() => line.close());

function booked(by: Way = "in-person", start = START): Promise<string> {
  const slot = { adviserId, adviserName: "", placeId: by === "in-person" ? "harpurhey" : by, start, by };
  const whole = { ...slot, end: start + 45 * 60_000, kind: "careers" };
  return line.store.write((db) => book(db, partyId, whole, "careers", line.clock.now()));
}

function mark(id: string, outcome: Outcome, minutes?: number): Promise<string | undefined> {
  const by = { outcome, minutes, by: adviserId };
  return line.store.write((db) => markAttendance(db, line.parts, id, by, line.clock.now()));
}
const undo = (id: string) => line.store.write((db) => undoAttendance(db, id, adviserId, line.clock.now()));

const statusOf = async (id: string) => (await bookingById(line.store.read, id))?.status;
const contacts = async () =>
  (await contactsOf(line.store.read, partyId)).map(({ kind, channel, minutes, at }) => ({
    kind,
    channel,
    minutes,
    at,
  }));
const toPa = async () =>
  await line.store.read
    .selectFrom("handoff")
    .select("reason")
    .where("party_id", "=", partyId)
    .where("reason", "=", "missed-again")
    .execute();
const waiting = async (id: string) =>
  await line.store.read
    .selectFrom("timer")
    .select("kind")
    .where("subject_id", "=", id)
    .where("state", "=", "waiting")
    .execute();

describe("an appointment that was kept", () => {
  it.each([
    { by: "in-person", kind: "face_to_face", channel: "appointment" },
    { by: "phone", kind: "spoken", channel: "phone" },
    { by: "video", kind: "spoken", channel: "video" },
  ] as const)("$by is logged as $kind, at its own time", async ({ by, kind, channel }) => {
    const id = await booked(by);
    line.clock.set(START + DAY);
    expect(await mark(id, "came")).toBeUndefined();
    expect(await statusOf(id)).toBe("attended");
    expect(await contacts()).toEqual([{ kind, channel, minutes: 45, at: START }]);
  });

  it("by somebody late has the minutes that were said, and none otherwise", async () => {
    const [first, second] = [await booked(), await booked("in-person", START + 3_600_000)];
    line.clock.set(START + DAY);
    await mark(first, "late", 20);
    await mark(second, "late");
    expect((await contacts()).map(({ minutes }) => minutes)).toEqual([20, null]);
    expect(await statusOf(first)).toBe("attended");
  });

  it("can be taken back for a day, with its contact", async () => {
    const id = await booked();
    line.clock.set(START);
    await mark(id, "came");
    line.clock.set(START + DAY - 1);
    expect(await undo(id)).toBeUndefined();
    expect([await statusOf(id), await contacts()]).toEqual(["booked", []]);
    await mark(id, "late", 10);
    line.clock.set(START + 2 * DAY);
    expect(await undo(id)).toMatch(/for a day/);
    expect(await statusOf(id)).toBe("attended");
  });
});

describe("an appointment that was missed", () => {
  it("is no contact, and a kind text follows", async () => {
    const id = await booked();
    line.clock.set(START);
    await mark(id, "missed");
    expect([await statusOf(id), await contacts()]).toEqual(["missed", []]);
    expect(await waiting(id)).toEqual([{ kind: "missed" }]);
    expect(await toPa()).toEqual([]);
  });

  it("a second time, the PA is told", async () => {
    const [first, second] = [await booked(), await booked("phone", START + DAY)];
    line.clock.set(START + DAY);
    await mark(first, "missed");
    await mark(second, "missed");
    expect(await toPa()).toHaveLength(1);
  });

  it("by a slip can be taken back, and nothing is said of it", async () => {
    const id = await booked();
    line.clock.set(START);
    await mark(id, "missed");
    await undo(id);
    expect([await statusOf(id), await waiting(id)]).toEqual(["booked", []]);
    await mark(id, "came");
    expect(await statusOf(id)).toBe("attended");
  });
});

describe("what cannot be marked", () => {
  it.each([
    { at: START - 1, says: /not begun/, why: "a millisecond early" },
    { at: START, says: undefined, why: "as it begins" },
  ])("$why", async ({ at, says }) => {
    const id = await booked();
    line.clock.set(at);
    const answer = await mark(id, "missed");
    if (says) expect(answer).toMatch(says);
    else expect(answer).toBeUndefined();
  });

  it("is what was marked, moved or never there", async () => {
    const id = await booked();
    line.clock.set(START);
    await mark(id, "came");
    expect(await mark(id, "missed")).toMatch(/marked already/);
    await line.store.write((db) => db.updateTable("booking").set({ status: "cancelled" }).execute());
    expect(await mark(id, "missed")).toMatch(/called off/);
    expect(await mark("nobody's", "came")).toMatch(/called off/);
    expect(await undo("nobody's")).toMatch(/no mark/);
  });

  it("leaves who did it in the audit", async () => {
    const id = await booked();
    line.clock.set(START);
    await mark(id, "late", 15);
    const lines = (await auditOf(line.store.read, id)).map(({ actor, action, detail }) => [
      actor,
      action,
      detail,
    ]);
    expect(lines).toContainEqual([adviserId, "booking.marked", '{"outcome":"late","minutes":15}']);
  });
});
