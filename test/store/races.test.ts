import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { race } from "../support/race.ts";
import { freshFolder } from "./fresh.ts";

describe("a race of four processes", () => {
  it("for 100 times in 2,000 attempts has one winner for each, and three free times for everybody else (F-050)", async () => {
    const size = { processes: 4, people: 20, advisers: 10, timesEach: 10 };
    const { ms: _, busy: __, ...ended } = await race(join(freshFolder(), "line.db"), size);
    expect(ended).toEqual({
      attempts: 2000,
      slots: 100,
      won: 100,
      lost: 1900,
      offeredThree: 1900,
      wrongOffers: 0,
      booked: 100,
      bookedTwice: 0,
      overlaps: 0,
    });
  }, 120_000);
});
