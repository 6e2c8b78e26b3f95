import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Slot } from "../../src/domain/slots.ts";
import {
  allBookings,
  book,
  bookingById,
  busyFrom,
  comingBookings,
  release,
  SlotTaken,
} from "../../src/store/bookings.ts";
import { setGap } from "../../src/store/schedules.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { addPerson, addWorker, freshFolder, freshStore, NOW, openFor } from "./fresh.ts";

const MINUTE = 60_000;
const at = (time: string) => Date.parse(`2026-11-24T${time}Z`);

function slot(adviserId: string, start: number, minutes = 45): Slot {
  const where = { placeId: "harpurhey", by: "in-person", kind: "careers" } as const;
  return { adviserId, adviserName: "Owen", ...where, start, end: start + minutes * MINUTE };
}

/** Tries to book. @returns the booking's id, or undefined if the time was taken */
async function tryToBook(store: Store, partyId: string, wanted: Slot): Promise<string | undefined> {
  try {
    return await store.write((db) => book(db, partyId, wanted, "careers", NOW));
  } catch (error) {
    if (error instanceof SlotTaken) return undefined;
    throw error;
  }
}

const live = (store: Store) =>
  store.read.selectFrom("booking").selectAll().where("status", "=", "booked").execute();

function overlaps(rows: readonly Row<"booking">[], who: "adviser_id" | "party_id"): number {
  const pairs = rows.flatMap((a, i) => rows.slice(i + 1).map((b) => [a, b] as const));
  return pairs.filter(([a, b]) => a[who] === b[who] && a.start_at < b.end_at && b.start_at < a.end_at).length;
}

async function expectSound(store: Store): Promise<Row<"booking">[]> {
  const rows = await live(store);
  expect(overlaps(rows, "adviser_id")).toBe(0);
  expect(overlaps(rows, "party_id")).toBe(0);
  return rows;
}

async function peopleAndAdvisers(store: Store, people: number, advisers: number) {
  const parties: string[] = [];
  const workers: string[] = [];
  for (let i = 0; i < people; i++) parties.push((await addPerson(store, `YP-${i}`)).id);
  for (let i = 0; i < advisers; i++) workers.push(await addWorker(store, `CX-${i}`));
  return { parties, workers };
}

describe("a race of two processes", () => {
  async function twoStores() {
    const file = join(freshFolder(), "line.db");
    return [await openFor(file), await openFor(file)] as const;
  }

  it("for 20 slots in 200 attempts has 20 winners (F-050)", async () => {
    const stores = await twoStores();
    const { parties, workers } = await peopleAndAdvisers(stores[0], 10, 1);
    const attempts = Array.from({ length: 200 }, (_, i) => {
      const wanted = slot(workers[0]!, at("09:00:00") + (i % 20) * 45 * MINUTE);
      return tryToBook(stores[i % 2 === 0 ? 0 : 1], parties[Math.floor(i / 20)]!, wanted);
    });
    const won = (await Promise.all(attempts)).filter(Boolean);
    expect(won).toHaveLength(20);
    const rows = await expectSound(stores[0]);
    expect(rows.map(({ id }) => id).sort()).toEqual(won.sort());
  });

  it("leaves nothing of the losers", async () => {
    const stores = await twoStores();
    const { parties, workers } = await peopleAndAdvisers(stores[0], 2, 1);
    const wanted = slot(workers[0]!, at("09:00:00"));
    await Promise.all(parties.map((party, i) => tryToBook(stores[i === 0 ? 0 : 1], party, wanted)));
    const counted = await stores[0].read
      .selectFrom("booking_cell")
      .select((get) => get.fn.countAll<number>().as("cells"))
      .executeTakeFirstOrThrow();
    expect(counted.cells).toBe(18);
    expect(await stores[0].read.selectFrom("booking").selectAll().execute()).toHaveLength(1);
  });

  it("for times of different lengths never overlaps, and refuses none without a reason", async () => {
    const wish = fc.record({
      party: fc.nat(3),
      worker: fc.nat(1),
      cell: fc.nat(40),
      minutes: fc.constantFrom(5, 15, 30, 45, 60),
    });
    const property = fc.asyncProperty(fc.array(wish, { minLength: 20, maxLength: 60 }), async (wishes) => {
      const stores = await twoStores();
      const { parties, workers } = await peopleAndAdvisers(stores[0], 4, 2);
      const wanted = wishes.map(({ party, worker, cell, minutes }) => ({
        party: parties[party]!,
        slot: slot(workers[worker]!, at("09:00:00") + cell * 5 * MINUTE, minutes),
      }));
      const got = await Promise.all(
        wanted.map(({ party, slot: one }, i) => tryToBook(stores[i % 2 === 0 ? 0 : 1], party, one)),
      );
      const rows = await expectSound(stores[0]);
      for (const [i, { party, slot: one }] of wanted.entries())
        if (!got[i]) expect(rows.some((row) => stoodInTheWay(row, party, one))).toBe(true);
    });
    await fc.assert(property, { numRuns: 8 });
  });

  function stoodInTheWay(row: Row<"booking">, party: string, { adviserId, start, end }: Slot): boolean {
    return (
      (row.adviser_id === adviserId || row.party_id === party) && row.start_at < end && start < row.end_at
    );
  }
});

describe("two bookings", () => {
  it.each([
    { start: "09:45:00", minutes: 45, fits: true, why: "begins when the first ends" },
    { start: "08:15:00", minutes: 45, fits: true, why: "ends when the first begins" },
    { start: "09:40:00", minutes: 45, fits: false, why: "five minutes too early" },
    { start: "08:20:00", minutes: 45, fits: false, why: "five minutes too long" },
    { start: "09:10:00", minutes: 5, fits: false, why: "inside the first" },
    { start: "08:00:00", minutes: 180, fits: false, why: "around the first" },
    { start: "09:00:00", minutes: 45, fits: false, why: "the same time" },
  ])("of one adviser, the second at $start for $minutes: $fits, $why", async ({ start, minutes, fits }) => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 2, 1);
    await tryToBook(store, parties[0]!, slot(workers[0]!, at("09:00:00")));
    const second = await tryToBook(store, parties[1]!, slot(workers[0]!, at(start), minutes));
    expect(second !== undefined).toBe(fits);
    await expectSound(store);
  });

  it.each([
    { start: "10:00:00", fits: true, why: "just after the gap" },
    { start: "09:55:00", fits: false, why: "five minutes too close" },
    { start: "08:00:00", fits: true, why: "its own gap ends when the first begins" },
    { start: "08:05:00", fits: false, why: "its own gap runs into the first" },
  ])("with a gap of 15 minutes, the second at $start: $fits, $why", async ({ start, fits }) => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 2, 1);
    await store.write((db) => setGap(db, workers[0]!, 15));
    await tryToBook(store, parties[0]!, slot(workers[0]!, at("09:00:00")));
    const second = await tryToBook(store, parties[1]!, slot(workers[0]!, at(start)));
    expect(second !== undefined).toBe(fits);
  });

  it("of one person may follow each other at once: the gap is the adviser's", async () => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 1, 2);
    await store.write((db) => setGap(db, workers[0]!, 15));
    await tryToBook(store, parties[0]!, slot(workers[0]!, at("09:00:00")));
    expect(await tryToBook(store, parties[0]!, slot(workers[1]!, at("09:45:00")))).toBeDefined();
  });

  it("of one person with two advisers do not overlap either", async () => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 1, 2);
    await tryToBook(store, parties[0]!, slot(workers[0]!, at("09:00:00")));
    expect(await tryToBook(store, parties[0]!, slot(workers[1]!, at("09:30:00")))).toBeUndefined();
    expect(await tryToBook(store, parties[0]!, slot(workers[1]!, at("09:45:00")))).toBeDefined();
  });

  it("of one person who confirms twice are one (F-051)", async () => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 1, 1);
    const wanted = slot(workers[0]!, at("09:00:00"));
    await Promise.all([tryToBook(store, parties[0]!, wanted), tryToBook(store, parties[0]!, wanted)]);
    expect(await live(store)).toHaveLength(1);
  });
});

describe("release", () => {
  async function booked() {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 2, 1);
    const wanted = slot(workers[0]!, at("09:00:00"));
    const id = (await tryToBook(store, parties[0]!, wanted))!;
    return { store, mine: parties[0]!, other: parties[1]!, wanted, id };
  }

  it.each(["moved", "cancelled"] as const)("as %s frees the time for somebody else", async (status) => {
    const { store, mine, other, wanted, id } = await booked();
    expect(await store.write((db) => release(db, mine, id, status, NOW + 1))).toBe(true);
    expect(await bookingById(store.read, id)).toMatchObject({ status, changed_at: NOW + 1 });
    expect(await busyFrom(store.read, NOW)).toEqual([]);
    expect(await tryToBook(store, other, wanted)).toBeDefined();
  });

  it("does nothing the second time, and keeps what it was first", async () => {
    const { store, mine, id } = await booked();
    await store.write((db) => release(db, mine, id, "moved", NOW));
    expect(await store.write((db) => release(db, mine, id, "cancelled", NOW))).toBe(false);
    expect((await bookingById(store.read, id))?.status).toBe("moved");
  });

  it("does nothing for somebody else's booking", async () => {
    const { store, other, wanted, id } = await booked();
    expect(await store.write((db) => release(db, other, id, "cancelled", NOW))).toBe(false);
    expect(await tryToBook(store, other, wanted)).toBeUndefined();
  });
});

describe("what is asked of the diary", () => {
  it.each([
    { now: "09:44:59.999", coming: 1, why: "it is not over yet" },
    { now: "09:45:00.000", coming: 0, why: "it has ended" },
  ])("at $now $coming is coming: $why", async ({ now, coming }) => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 1, 1);
    await tryToBook(store, parties[0]!, slot(workers[0]!, at("09:00:00")));
    expect(await comingBookings(store.read, parties[0]!, at(now))).toHaveLength(coming);
    expect(await allBookings(store.read, parties[0]!)).toHaveLength(1);
  });

  it("is busy for adviser and person alike", async () => {
    const store = await freshStore();
    const { parties, workers } = await peopleAndAdvisers(store, 1, 1);
    await tryToBook(store, parties[0]!, slot(workers[0]!, at("09:00:00")));
    const span = { start: at("09:00:00"), end: at("09:45:00") };
    expect(await busyFrom(store.read, NOW)).toEqual([
      { who: workers[0], ...span },
      { who: parties[0], ...span },
    ]);
  });
});
