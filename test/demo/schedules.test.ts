import { describe, expect, it } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { supplyFrom } from "../../src/content/supply.ts";
import { demoPatterns } from "../../src/demo/schedules.ts";
import { seedDemo } from "../../src/demo/seed.ts";
import { demoWorkers } from "../../src/demo/workers.ts";
import { Pattern } from "../../src/domain/schedule.ts";
import { freeSlots } from "../../src/domain/slots.ts";
import { allPatterns } from "../../src/store/schedules.ts";
import { diaryOf } from "../../src/work/appointments/load-diary.ts";
import { Desk, NOW } from "../cli/call.ts";

const content = loadContent("content");

describe("the demo's advisers", () => {
  it("have patterns of the right shape, with days on which they come", () => {
    const all = demoWorkers.flatMap((worker) => demoPatterns(worker));
    expect(all.map((pattern) => Pattern.parse(pattern))).toEqual(all);
    expect(new Set(all.map(({ by }) => by))).toEqual(new Set(["in-person", "phone", "video"]));
  });

  it.each([
    { query: { by: "phone" }, why: "by phone" },
    { query: { by: "video" }, why: "by video" },
    { query: { placeId: "outreach:kiln-yard-youth-hub-12-kiln-yard-manchester" }, why: "at the hub" },
    { query: { kind: "follow-up" }, why: "a follow-up" },
    ...content.places.map(({ id }) => ({ query: { placeId: id }, why: `at ${id}` })),
  ] as const)("have a free time $why within the horizon", async ({ query }) => {
    const desk = new Desk();
    await desk.withStore(async (store) => {
      await seedDemo(store, NOW);
      const supply = supplyFrom(content, await diaryOf(store.read, store.vault, NOW), NOW);
      expect(freeSlots(supply, { person: "maya", now: NOW, ...query }).next().done).toBe(false);
    });
  });

  it("are put on record once", async () => {
    const desk = new Desk();
    await desk.withStore(async (store) => {
      await seedDemo(store, NOW);
      const before = await allPatterns(store.read);
      await seedDemo(store, NOW + 86_400_000);
      expect(await allPatterns(store.read)).toEqual(before);
      expect(before.length).toBeGreaterThan(0);
    });
  });
});
