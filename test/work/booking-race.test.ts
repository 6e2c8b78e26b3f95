import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { supplyFrom } from "../../src/content/supply.ts";
import { freeSlots, type Slot } from "../../src/domain/slots.ts";
import { SlotTaken } from "../../src/store/bookings.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import { bookFor } from "../../src/work/appointments/book-for.ts";
import { bookSlot } from "../../src/work/appointments/bookings.ts";
import { diaryOf } from "../../src/work/appointments/load-diary.ts";
import { type Line, startLine } from "../support/line.ts";
import { DENISE, MAYA, partyOf } from "./outgoing.ts";
import { all, CHANTELLE } from "./talk.ts";

let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

async function soonest(): Promise<Slot> {
  const { parts, store, clock } = line;
  const diary = await diaryOf(store.read, store.vault, clock.now());
  const supply = supplyFrom(parts.content, diary, clock.now());
  return freeSlots(supply, { person: "nobody", now: clock.now() }).next().value as Slot;
}

/** Whether it was booked. */
async function byThemselves(slot: Slot): Promise<boolean> {
  const { parts, store, clock } = line;
  const { id: partyId } = await partyOf(store, MAYA);
  const wanted = { partyId, slot, kind: slot.kind, actor: "party" };
  try {
    await store.write((db) => bookSlot(db, parts, wanted, clock.now()));
    return true;
  } catch (error) {
    if (error instanceof SlotTaken) return false;
    throw error;
  }
}

async function byStaff(slot: Slot): Promise<boolean> {
  const { parts, store, clock } = line;
  const party = await partyOf(store, CHANTELLE);
  const by = (await workersByMobile(store.read, store.vault, DENISE))[0]!;
  const { booked } = await store.write((db) => bookFor(db, parts, { party, slot, by }, clock.now()));
  return booked;
}

describe("staff and a young person who want the same time", () => {
  it.each([
    { first: "staff", who: [byStaff, byThemselves] },
    { first: "the young person", who: [byThemselves, byStaff] },
    { first: "staff, twice", who: [byStaff, byStaff] },
  ])("have one booking between them when $first comes first (C18)", async ({ who }) => {
    const slot = await soonest();
    const booked = [await who[0]!(slot), await who[1]!(slot)];
    expect(booked).toEqual([true, false]);
    expect(await all(line, "booking")).toHaveLength(1);
  });

  it("at the same moment have one booking between them", async () => {
    const slot = await soonest();
    const tries = Array.from({ length: 10 }, (_, i) => (i % 2 === 0 ? byStaff(slot) : byThemselves(slot)));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    expect(await all(line, "booking")).toHaveLength(1);
  });

  it.each([
    { minutes: 40, fits: false, why: "five minutes overlap" },
    { minutes: 45, fits: true, why: "one after the other" },
  ])("$minutes minutes apart have both: $fits, $why", async ({ minutes, fits }) => {
    const slot = await soonest();
    const [start, end] = [slot.start + minutes * 60_000, slot.end + minutes * 60_000];
    expect(await byThemselves(slot)).toBe(true);
    expect(await byStaff({ ...slot, start, end })).toBe(fits);
  });
});
