import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Invite } from "../../../src/domain/calendar-entry.ts";
import { bookingById } from "../../../src/store/bookings.ts";
import { setInvites } from "../../../src/store/calendar-feeds.ts";
import type { Row } from "../../../src/store/schema.ts";
import { type Worker, workerById, workersInRole } from "../../../src/store/workers.ts";
import { bookFor } from "../../../src/work/appointments/book-for.ts";
import { openFeed } from "../../../src/work/appointments/calendar-feed.ts";
import { cancelFor } from "../../../src/work/appointments/cancel-for.ts";
import { displace } from "../../../src/work/appointments/displaced.ts";
import { moveFor } from "../../../src/work/appointments/move-for.ts";
import { type Line, startLine } from "../../support/line.ts";

const TUESDAY = Date.parse("2026-11-24T10:00:00Z");
const HOUR = 3_600_000;

let line: Line;
let party: Row<"party">;
let owen: Worker;
let una: Worker;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
  const { read, vault } = line.store;
  const address = await read
    .selectFrom("address")
    .select("party_id")
    .orderBy("created_at")
    .executeTakeFirstOrThrow();
  party = await read
    .selectFrom("party")
    .selectAll()
    .where("id", "=", address.party_id)
    .executeTakeFirstOrThrow();
  [owen, una] = (await workersInRole(read, vault, ["connexions_adviser"])).slice(0, 2) as [Worker, Worker];
});
afterEach(() => line.close());

const slotAt = (start: number, adviser = owen) => ({
  adviserId: adviser.id,
  adviserName: "",
  placeId: "harpurhey",
  start,
  end: start + 45 * 60_000,
  by: "in-person" as const,
  kind: "careers",
});

async function booked(start = TUESDAY): Promise<string> {
  const by = await pa();
  const done = await line.store.write((db) =>
    bookFor(db, line.parts, { party, slot: slotAt(start), by }, line.clock.now()),
  );
  await line.settle();
  return done.booked ? done.id : "";
}
const pa = async () => (await workerById(line.store.read, line.store.vault, party.worker_id!))!;

function moved(bookingId: string, start: number, adviser = owen) {
  return line.store.write(async (db) => {
    const moving = {
      party,
      slot: slotAt(start, adviser),
      by: await workerById(db, line.store.vault, owen.id),
      bookingId,
    };
    return await moveFor(db, line.parts, { ...moving, by: moving.by! }, line.clock.now());
  });
}

/** What has been mailed to an adviser's calendar since the last look. */
let looked = 0;
async function mailed(adviser = owen): Promise<(Invite & { text: string })[]> {
  await line.settle();
  const since = line.gone.slice(looked);
  return since
    .filter(({ channel, to }) => channel === "email" && to === adviser.profile.email)
    .flatMap(({ invite, text }) => (invite ? [{ ...invite, text }] : []));
}
beforeEach(() => {
  looked = 0;
});

it("mails an invitation with a booking, and neither name nor number", async () => {
  const id = await booked();
  const [invite, ...more] = await mailed();
  expect(more).toEqual([]);
  expect(invite).toMatchObject({
    method: "request",
    entry: { uid: `${id}@intouch`, sequence: 0, start: TUESDAY, title: "Careers talk", place: "Harpurhey" },
  });
  expect(invite!.text).toContain("You have an appointment at 10am tomorrow. Place: Harpurhey.");
});

it("keeps the entry through moves with the same adviser, with a higher number each time", async () => {
  const id = await booked();
  await moved(id, TUESDAY + HOUR);
  const second = await line.store.read
    .selectFrom("booking")
    .selectAll()
    .where("moved_from", "=", id)
    .executeTakeFirstOrThrow();
  await moved(second.id, TUESDAY + 2 * HOUR);
  const entries = (await mailed()).map(({ method, entry }) => ({
    method,
    uid: entry.uid,
    start: entry.start,
  }));
  expect(entries).toEqual(
    [0, 1, 2].map((i) => ({ method: "request", uid: `${id}@intouch`, start: TUESDAY + i * HOUR })),
  );
  const sequences = (await mailed()).map(({ entry }) => entry.sequence);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
});

it("takes it out of one calendar and puts it into another when the adviser changes", async () => {
  const id = await booked();
  looked = line.gone.length;
  await moved(id, TUESDAY + HOUR, una);
  expect(await mailed()).toMatchObject([{ method: "cancel", entry: { uid: `${id}@intouch`, sequence: 1 } }]);
  const [theirs] = await mailed(una);
  expect(theirs).toMatchObject({ method: "request", entry: { sequence: 0, start: TUESDAY + HOUR } });
  expect(theirs!.entry.uid).not.toBe(`${id}@intouch`);
});

it.each([
  { name: "called off as they asked", end: cancelFor },
  { name: "the adviser cannot come", end: displace },
])("takes it out when it is off: $name", async ({ end }) => {
  const id = await booked();
  looked = line.gone.length;
  expect(await line.store.write((db) => end(db, line.parts, id, owen.id, line.clock.now()))).toBe(true);
  expect(await mailed()).toMatchObject([{ method: "cancel", entry: { uid: `${id}@intouch`, sequence: 1 } }]);
  expect(await line.store.write((db) => end(db, line.parts, id, owen.id, line.clock.now()))).toBe(false);
});

it("puts the first name in where the council lets ordinary words leave the house", async () => {
  Object.assign(line.parts, { paTextWords: "ordinary" });
  await booked();
  expect((await mailed())[0]!.entry.title).toMatch(/^[A-Z][a-z]+, careers talk$/);
});

describe("to an adviser who has an address for their calendar", () => {
  const open = () => line.store.write((db) => openFeed(db, line.store.vault, owen.id, line.clock.now()));

  it("is not mailed, for they would have it twice", async () => {
    await open();
    await booked();
    expect(await mailed()).toEqual([]);
  });

  it("is mailed if they want both", async () => {
    await open();
    await line.store.write((db) => setInvites(db, owen.id, true));
    await booked();
    expect(await mailed()).toHaveLength(1);
  });

  it("is still taken out of the calendar that it was mailed to before", async () => {
    const id = await booked();
    await open();
    looked = line.gone.length;
    await line.store.write((db) => cancelFor(db, line.parts, id, owen.id, line.clock.now()));
    expect(await mailed()).toMatchObject([{ method: "cancel", entry: { uid: `${id}@intouch` } }]);
  });
});

it("moves whole or not at all", async () => {
  const [first, other] = [await booked(), await booked(TUESDAY + HOUR)];
  looked = line.gone.length;
  expect(await moved(first, TUESDAY + HOUR)).toEqual({ booked: false, why: "taken" });
  expect((await bookingById(line.store.read, first))?.status).toBe("booked");
  await line.store.write((db) => cancelFor(db, line.parts, other, owen.id, line.clock.now()));
  expect(await moved(other, TUESDAY + 3 * HOUR)).toEqual({ booked: false, why: "gone" });
  expect(await mailed()).toMatchObject([{ method: "cancel", entry: { uid: `${other}@intouch` } }]);
});

it("tells the person of a move and of a call-off in one text each", async () => {
  const id = await booked();
  const texts = () =>
    line.gone
      .filter(({ channel, text }) => channel === "sms" && /moved|called off/.test(text))
      .map(({ text }) => text);
  await moved(id, TUESDAY + 5 * HOUR);
  await line.moveTo("2026-11-23T10:01:00Z");
  expect(texts()).toEqual([
    expect.stringMatching(/^Your appointment has moved to Tue 24 Nov, 3pm with \w+ at Harpurhey/),
  ]);
  const now = await line.store.read
    .selectFrom("booking")
    .selectAll()
    .where("moved_from", "=", id)
    .executeTakeFirstOrThrow();
  await line.store.write((db) => cancelFor(db, line.parts, now.id, owen.id, line.clock.now()));
  await line.moveTo("2026-11-23T10:02:00Z");
  expect(texts().slice(1)).toEqual([
    expect.stringMatching(/^OK, Tue 24 Nov, 3pm with \w+ is called off, as you asked/),
  ]);
});
