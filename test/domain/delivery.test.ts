import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advance, type DeliveryState, rankOf } from "../../src/domain/delivery.ts";

const FINALS = ["delivered", "undelivered", "failed"] as const;
const EARLIER = ["accepted", "queued", "sending", "sent"] as const;

function after(reports: readonly DeliveryState[]): DeliveryState | undefined {
  return reports.reduce<DeliveryState | undefined>(
    (state, report) => advance(state, report).state,
    undefined,
  );
}

describe("advance", () => {
  it.each([
    { current: undefined, next: "queued", state: "queued", anomaly: false, why: "the first report counts" },
    { current: "queued", next: "sent", state: "sent", anomaly: false, why: "up" },
    { current: "sent", next: "queued", state: "sent", anomaly: false, why: "never down" },
    { current: "sent", next: "sent", state: "sent", anomaly: false, why: "a repeat" },
    {
      current: "delivered",
      next: "sent",
      state: "delivered",
      anomaly: false,
      why: "a final state stays (F-162)",
    },
    {
      current: "undelivered",
      next: "delivered",
      state: "undelivered",
      anomaly: true,
      why: "two final states (F-162)",
    },
    { current: "failed", next: "delivered", state: "failed", anomaly: true, why: "two final states" },
    {
      current: "delivered",
      next: "delivered",
      state: "delivered",
      anomaly: false,
      why: "a final repeat is no anomaly",
    },
  ] as const)("$current then $next is $state: $why", ({ current, next, state, anomaly }) => {
    expect(advance(current, next)).toEqual({ state, anomaly });
  });

  it("ends the same whatever the order and the repeats (F-161)", () => {
    const reports = fc
      .tuple(
        fc.constantFrom(...FINALS),
        fc.array(fc.constantFrom(...EARLIER)),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([final, earlier, times]) => ({
        final,
        all: [...earlier, ...Array<DeliveryState>(times).fill(final)],
      }))
      .chain(({ final, all }) =>
        fc.record({ final: fc.constant(final), order: fc.shuffledSubarray(all, { minLength: all.length }) }),
      );
    fc.assert(fc.property(reports, ({ final, order }) => after(order) === final));
  });

  it("ranks the three final states alike", () => {
    expect([...EARLIER, ...FINALS].map(rankOf)).toEqual([0, 1, 2, 3, 4, 4, 4]);
  });
});
