import { describe, expect, it, onTestFinished, vi } from "vitest";
import { all } from "../talk.ts";
import { arrivalOf, DANGER, refusing } from "./refusing.ts";

const EVERY = ["setInterval", "clearInterval"] as const;
const ONCE = ["setTimeout", "clearTimeout"] as const;

/** A line whose database refuses danger, with timers that go off when they are told to. */
async function onTimers(toFake: readonly (typeof EVERY | typeof ONCE)[number][]) {
  const refused = await refusing();
  vi.useFakeTimers({ toFake: [...toFake] });
  onTestFinished(() => void vi.useRealTimers());
  return refused;
}

describe("danger that the database has refused", () => {
  it("is tried again every three seconds, until it is taken", async () => {
    const { resort, line, state, tried } = await onTimers(EVERY);
    await resort.start();
    await resort.receive(arrivalOf(DANGER));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(tried).toEqual([DANGER]);
    await vi.advanceTimersByTimeAsync(1);
    expect([tried, resort.waiting]).toEqual([[DANGER, DANGER], 1]);
    state.broken = undefined;
    await vi.advanceTimersByTimeAsync(3_000);
    await resort.stop();
    await line.settle();
    expect(resort.waiting).toBe(0);
    expect(await all(line, "concern")).toHaveLength(1);
  });

  it("is left to the next run once the service stops", async () => {
    const { resort, tried } = await onTimers(EVERY);
    await resort.start();
    await resort.receive(arrivalOf(DANGER));
    await resort.stop();
    await vi.advanceTimersByTimeAsync(6_000);
    expect([tried, resort.waiting]).toEqual([[DANGER], 1]);
  });

  it("is awaited where the service stops while it is being taken", async () => {
    const { resort, state } = await refusing();
    await resort.receive(arrivalOf(DANGER));
    const slow = Promise.withResolvers<void>();
    state.broken = slow.promise;
    const started = resort.start();
    const stopped = resort.stop();
    slow.resolve();
    await stopped;
    expect(resort.waiting).toBe(0);
    await started;
  });
});

describe("a database that takes danger", () => {
  it.each([
    { ms: 4_999, rings: 0, why: "in good time" },
    { ms: 5_000, rings: 2, why: "too late" },
  ])("after $ms ms rings $rings times: $why", async ({ ms, rings }) => {
    const { make, rung } = await onTimers(ONCE);
    const slow = Promise.withResolvers<{ fresh: boolean }>();
    const received = make(() => slow.promise).receive(arrivalOf(DANGER));
    await vi.advanceTimersByTimeAsync(ms);
    slow.resolve({ fresh: true });
    expect(await received).toEqual({ fresh: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(rung).toHaveLength(rings);
  });
});
