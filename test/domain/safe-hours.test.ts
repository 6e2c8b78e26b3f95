import { describe, expect, it } from "vitest";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { isSafeAt, nextSafeTime, SafeHours } from "../../src/domain/safe-hours.ts";

const texts = WeeklyHours.parse({ mon: [["09:00", "20:00"]], tue: [["09:00", "20:00"]] });
const at = (iso: string): number => Date.parse(iso);

describe("the next time at which a text may leave that nobody waits for", () => {
  it.each([
    { from: "2026-11-23T10:07:00Z", safe: undefined, to: "2026-11-23T10:07:00Z", why: "now" },
    { from: "2026-11-23T08:59:00Z", safe: undefined, to: "2026-11-23T09:00:00Z", why: "when texts start" },
    { from: "2026-11-23T20:00:00Z", safe: undefined, to: "2026-11-24T09:00:00Z", why: "the end is shut" },
    {
      from: "2026-11-23T10:00:00Z",
      safe: { from: "16:30", to: "18:00" },
      to: "2026-11-23T16:30:00Z",
      why: "what they call safe",
    },
    {
      from: "2026-11-23T18:00:00Z",
      safe: { from: "16:30", to: "18:00" },
      to: "2026-11-24T16:30:00Z",
      why: "tomorrow, for the end is not safe",
    },
    { from: "2026-11-24T20:00:00Z", safe: undefined, to: "2026-11-30T09:00:00Z", why: "the next Monday" },
    { from: "2026-07-20T07:30:00Z", safe: undefined, to: "2026-07-20T08:00:00Z", why: "9 in summer time" },
  ])("from $from is $to: $why", ({ from, safe, to }) => {
    expect(nextSafeTime(at(from), texts, safe)).toBe(at(to));
  });

  it("is none when the two never meet", () => {
    const night = { from: "21:00", to: "23:00" };
    expect(nextSafeTime(at("2026-11-23T10:00:00Z"), texts, night)).toBeUndefined();
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
    { from: "at 10:00", to: "at 11:00", fits: false },
    { from: "10:00am", to: "11:00am", fits: false },
  ])("from $from to $to may be: $fits", ({ fits, ...given }) => {
    expect(SafeHours.safeParse(given).success).toBe(fits);
  });
});
