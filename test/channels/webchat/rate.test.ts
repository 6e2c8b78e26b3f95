import { expect, it } from "vitest";
import { rateLimit } from "../../../src/channels/webchat/rate.ts";
import { MovableClock } from "../../../src/clock.ts";

it.each([
  { before: 19, afterMs: 0, waits: 0, why: "the twentieth" },
  { before: 20, afterMs: 0, waits: 60, why: "the twenty-first at once" },
  { before: 20, afterMs: 59_999, waits: 1, why: "just before the minute is over" },
  { before: 20, afterMs: 60_000, waits: 0, why: "the minute is over" },
])("makes wait $waits s: $why", ({ before, afterMs, waits }) => {
  const clock = new MovableClock(0, { frozen: true });
  const rate = rateLimit(20, clock);
  for (let i = 0; i < before; i += 1) rate.take("here");
  clock.advance(afterMs);
  expect(rate.take("here")).toBe(waits);
});

it("counts each conversation by itself", () => {
  const rate = rateLimit(1, new MovableClock(0, { frozen: true }));
  rate.take("here");
  expect(rate.take("there")).toBe(0);
});
