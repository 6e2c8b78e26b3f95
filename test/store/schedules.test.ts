import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import type { Block, Pattern } from "../../src/domain/schedule.ts";
import { ServiceError } from "../../src/errors.ts";
import { addBlock, blockByRef, blocksFrom, blocksOf, endBlock, keepBlock } from "../../src/store/blocks.ts";
import { auditOf } from "../../src/store/records.ts";
import {
  allGaps,
  allPatterns,
  gapMinutesOf,
  keepPattern,
  patternByRef,
  patternsOf,
  setGap,
} from "../../src/store/schedules.ts";
import { addWorker, freshStore, NOW } from "./fresh.ts";

const pattern: Pattern = {
  rule: "FREQ=WEEKLY;BYDAY=MO",
  firstDay: Day.parse("2026-01-05"),
  from: "10:00",
  to: "12:15",
  by: "in-person",
  placeId: "harpurhey",
  kinds: ["careers"],
};
const once: Pattern = {
  firstDay: Day.parse("2026-12-10"),
  lastDay: Day.parse("2026-12-10"),
  from: "11:00",
  to: "24:00",
  by: "in-person",
  placeId: "outreach:hub",
  placeText: "Kiln Yard Youth Hub",
  kinds: [],
};
const training: Block = {
  rule: "FREQ=MONTHLY;BYDAY=1WE",
  firstDay: Day.parse("2026-10-07"),
  from: "09:30",
  to: "12:30",
  why: "training",
};

describe("patterns", () => {
  it.each([
    { kept: pattern, why: "one that comes again" },
    { kept: once, why: "once, at a place of its own" },
  ])("are read as they were kept: $why", async ({ kept }) => {
    const store = await freshStore();
    const workerId = await addWorker(store, "CX-1");
    const id = await store.write((db) => keepPattern(db, "S-1", workerId, kept, NOW));
    expect(await allPatterns(store.read)).toEqual([{ id, workerId, ...kept }]);
  });

  it("with the council's same id take each other's place", async () => {
    const store = await freshStore();
    const workerId = await addWorker(store, "CX-1");
    const first = await store.write((db) => keepPattern(db, "S-1", workerId, once, NOW));
    const second = await store.write((db) => keepPattern(db, "S-1", workerId, pattern, NOW));
    expect(second).toBe(first);
    expect(await patternsOf(store.read, workerId)).toEqual([{ id: first, workerId, ...pattern }]);
    expect(await patternByRef(store.read, "S-2")).toBeUndefined();
  });
});

describe("blocks", () => {
  it("are read as they were written down, and it is noted by whom", async () => {
    const store = await freshStore();
    const [workerId, manager] = [await addWorker(store, "CX-1"), await addWorker(store, "MA-1")];
    const id = await store.write((db) => addBlock(db, workerId, training, manager, NOW));
    expect(await blocksOf(store.read, workerId)).toEqual([{ id, workerId, ...training }]);
    expect(await auditOf(store.read, workerId)).toMatchObject([{ actor: manager, action: "block.added" }]);
  });

  it.each([
    { last: "2026-11-22", left: 0, why: "it ended yesterday" },
    { last: "2026-11-23", left: 1, why: "it ends today" },
    { last: undefined, left: 1, why: "it never ends" },
  ])("until $last are $left from 23 November on: $why", async ({ last, left }) => {
    const store = await freshStore();
    const workerId = await addWorker(store, "CX-1");
    const block = { ...training, ...(last && { lastDay: Day.parse(last) }) };
    await store.write((db) => keepBlock(db, "S-1", workerId, block, NOW));
    expect(await blocksFrom(store.read, Day.parse("2026-11-23"))).toHaveLength(left);
    expect(await blockByRef(store.read, "S-1")).toMatchObject(block);
  });

  it.each([
    { other: { lastDay: Day.parse("2026-10-06") }, why: "ends the day before it begins" },
    { other: { to: "09:30" }, why: "takes no time" },
  ])("are refused with $other: $why", async ({ other }) => {
    const store = await freshStore();
    const workerId = await addWorker(store, "CX-1");
    const added = store.write((db) => addBlock(db, workerId, { ...training, ...other }, workerId, NOW));
    await expect(added).rejects.toThrow(ServiceError);
    expect(await blocksOf(store.read, workerId)).toEqual([]);
  });

  it.each([
    { on: "2026-12-01", left: "2026-12-01", why: "from then on the time is free" },
    { on: "2026-10-06", left: undefined, why: "it ends before it began, so it goes" },
  ])("ended on $on last until $left: $why", async ({ on, left }) => {
    const store = await freshStore();
    const workerId = await addWorker(store, "CX-1");
    const id = await store.write((db) => addBlock(db, workerId, training, workerId, NOW));
    expect(await store.write((db) => endBlock(db, id, Day.parse(on), workerId, NOW))).toBe(true);
    expect((await blocksOf(store.read, workerId))[0]?.lastDay).toBe(left);
    expect(await store.write((db) => endBlock(db, "none", Day.parse(on), workerId, NOW))).toBe(false);
  });
});

describe("the gap between appointments", () => {
  it("is none until somebody sets it", async () => {
    const store = await freshStore();
    const [owen, nadia] = [await addWorker(store, "CX-1"), await addWorker(store, "CX-2")];
    await store.write((db) => setGap(db, owen, 15));
    expect(await gapMinutesOf(store.read, owen)).toBe(15);
    expect(await gapMinutesOf(store.read, nadia)).toBe(0);
    expect([...(await allGaps(store.read))]).toEqual([[owen, 15]]);
  });
});
