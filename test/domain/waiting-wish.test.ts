import { describe, expect, it } from "vitest";
import { fitsWish } from "../../src/domain/waiting-wish.ts";

const START = Date.parse("2026-11-27T14:15:00Z");
const slot = {
  adviserId: "a",
  adviserName: "Ayla",
  placeId: "longsight",
  start: START,
  end: START + 2_700_000,
  by: "in-person",
  kind: "careers",
} as const;
const any = { place_id: null, adviser_id: null, by: null, day: null, part: null };

describe("a time that came free", () => {
  it.each([
    { wish: {}, has: undefined, fits: true, why: "anything will do" },
    { wish: { place_id: "longsight" }, has: undefined, fits: true, why: "the centre they named" },
    { wish: { place_id: "openshaw" }, has: undefined, fits: false, why: "another centre" },
    { wish: { adviser_id: "b" }, has: undefined, fits: false, why: "another adviser" },
    { wish: { by: "phone" as const }, has: undefined, fits: false, why: "they wanted a call" },
    { wish: { day: "2026-11-27" }, has: undefined, fits: true, why: "the day they named" },
    { wish: { day: "2026-11-28" }, has: undefined, fits: false, why: "the day after it" },
    { wish: { part: "afternoon" as const }, has: undefined, fits: true, why: "that part of the day" },
    { wish: { part: "morning" as const }, has: undefined, fits: false, why: "the other part" },
    { wish: {}, has: START + 1, fits: true, why: "sooner than what they have" },
    { wish: {}, has: START, fits: false, why: "no sooner than what they have" },
    { wish: { day: "2026-11-27" }, has: START - 1, fits: true, why: "later, and the day they asked for" },
  ])("fits: $fits, $why", ({ wish, has, fits }) => {
    expect(fitsWish(slot, { ...any, ...wish }, has)).toBe(fits);
  });

  it("is no call for somebody who did not ask for one", () => {
    expect(fitsWish({ ...slot, by: "phone" }, any, undefined)).toBe(false);
  });
});
