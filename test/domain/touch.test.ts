import { describe, expect, it } from "vitest";
import { isSafeAt, SafeHours } from "../../src/domain/safe-hours.ts";
import { dueBy, isDue, isSilent } from "../../src/domain/touch.ts";

const at = (iso: string) => Date.parse(iso);
const nobody = { since: at("2026-01-05T10:00:00Z"), metAt: null, heardAt: null };

describe("the next call or visit", () => {
  it.each([
    {
      metAt: "2026-09-23T10:00:00Z",
      by: "2026-11-23T11:00:00Z",
      why: "two months on the clock, across the change of it",
    },
    { metAt: "2026-12-31T10:00:00Z", by: "2027-02-28T10:00:00Z", why: "a month that is too short ends it" },
  ])("is due by $by after $metAt: $why", ({ metAt, by }) => {
    expect(dueBy({ ...nobody, metAt: at(metAt) })).toBe(at(by));
  });

  it.each([
    { now: "2026-02-19T09:59:59Z", due: false, why: "more than a fortnight ahead" },
    { now: "2026-02-19T10:00:00Z", due: true, why: "a fortnight ahead" },
  ])("counts from the day they came on the list: at $now $due, $why", ({ now, due }) => {
    expect(isDue(nobody, at(now))).toBe(due);
  });
});

describe("silence", () => {
  const touch = { ...nobody, metAt: at("2026-02-01T10:00:00Z"), heardAt: at("2026-02-10T10:00:00Z") };
  it.each([
    { now: "2026-03-10T09:59:59Z", silent: false, why: "not yet four weeks since they wrote" },
    { now: "2026-03-10T10:00:00Z", silent: true, why: "four weeks" },
  ])("at $now is $silent: $why", ({ now, silent }) => {
    expect(isSilent(touch, at(now))).toBe(silent);
  });
});

describe("safe hours", () => {
  const hours = { from: "10:00", to: "12:00" };
  it.each([
    { now: "2026-11-23T09:59:59Z", safe: false, why: "a second before" },
    { now: "2026-11-23T10:00:00Z", safe: true, why: "the start" },
    { now: "2026-11-23T11:59:59Z", safe: true, why: "the last second" },
    { now: "2026-11-23T12:00:00Z", safe: false, why: "the end" },
    { now: "2026-07-01T09:00:00Z", safe: true, why: "ten o'clock in London in summer" },
  ])("at $now: $safe, $why", ({ now, safe }) => {
    expect(isSafeAt(at(now), hours)).toBe(safe);
  });

  it.each([
    { from: "10:00", to: "10:00", fits: false },
    { from: "10:00", to: "10:01", fits: true },
    { from: "24:00", to: "25:00", fits: false },
  ])("from $from to $to may be: $fits", ({ fits, ...given }) => {
    expect(SafeHours.safeParse(given).success).toBe(fits);
  });
});
