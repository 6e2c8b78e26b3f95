import { describe, expect, it } from "vitest";
import { dropHold, heldFrom, holdOf, isHeldForAnother, keepHold } from "../../src/store/holds.ts";
import { addPerson, addWorker, freshStore, NOW } from "./fresh.ts";

const MINUTE_MS = 60_000;
const start = Date.parse("2026-11-27T14:15:00Z");
const end = start + 45 * MINUTE_MS;
const until = NOW + 10 * MINUTE_MS;

async function scene() {
  const store = await freshStore();
  const [one, other] = [await addPerson(store, "YP-1"), await addPerson(store, "YP-2")];
  const adviserId = await addWorker(store, "CX-1");
  await store.write((db) => keepHold(db, one.id, { adviserId, start, end }, until));
  return { store, one, other, adviserId };
}

describe("a time that is kept for somebody", () => {
  it.each([
    { now: until - 1, is: true, why: "it lives while now is before its end" },
    { now: until, is: false, why: "and not at its end" },
    { now: until + 1, is: false, why: "nor after it" },
  ])("is held for the others: $is, $why", async ({ now, is }) => {
    const { store, other, adviserId } = await scene();
    expect(await isHeldForAnother(store.read, other.id, { adviserId, start, end }, now)).toBe(is);
    expect(await heldFrom(store.read, other.id, now)).toEqual(is ? [{ who: adviserId, start, end }] : []);
  });

  it.each([
    { from: start - 45 * MINUTE_MS, to: start, is: false, why: "it ends as the kept one begins" },
    { from: start - 45 * MINUTE_MS, to: start + 1, is: true, why: "it overlaps its start" },
    { from: end - 1, to: end + 45 * MINUTE_MS, is: true, why: "it overlaps its end" },
    { from: end, to: end + 45 * MINUTE_MS, is: false, why: "it begins as the kept one ends" },
  ])("bars another time: $is, $why", async ({ from, to, is }) => {
    const { store, other, adviserId } = await scene();
    const time = { adviserId, start: from, end: to };
    expect(await isHeldForAnother(store.read, other.id, time, NOW)).toBe(is);
  });

  it("does not bar them, nor another adviser", async () => {
    const { store, one, other, adviserId } = await scene();
    expect(await isHeldForAnother(store.read, one.id, { adviserId, start, end }, NOW)).toBe(false);
    expect(await heldFrom(store.read, one.id, NOW)).toEqual([]);
    expect(await isHeldForAnother(store.read, other.id, { adviserId: "x", start, end }, NOW)).toBe(false);
  });

  it("gives way to the next that they choose", async () => {
    const { store, one, other, adviserId } = await scene();
    const later = { adviserId, start: end, end: end + 45 * MINUTE_MS };
    await store.write((db) => keepHold(db, one.id, later, until));
    expect(await isHeldForAnother(store.read, other.id, { adviserId, start, end }, NOW)).toBe(false);
    expect(await holdOf(store.read, one.id, NOW)).toMatchObject({ start_at: end });
  });

  it("is free again when they let it go", async () => {
    const { store, one, other, adviserId } = await scene();
    await store.write((db) => dropHold(db, one.id));
    expect(await isHeldForAnother(store.read, other.id, { adviserId, start, end }, NOW)).toBe(false);
    expect(await holdOf(store.read, one.id, NOW)).toBeUndefined();
  });
});
