import { describe, expect, it } from "vitest";
import { WeeklyHours } from "../../src/domain/hours.ts";
import { nextSafeTime } from "../../src/domain/safe-hours.ts";

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
