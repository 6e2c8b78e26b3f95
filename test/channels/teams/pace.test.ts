import { describe, expect, it } from "vitest";
import { IN_A_CHAT, IN_ALL, Pace } from "../../../src/channels/teams/pace.ts";

/** The time of each of so many messages that leave as soon as they may, in milliseconds. */
function timesOf(count: number, limits = IN_A_CHAT, startedAt = 0): number[] {
  const pace = new Pace(limits);
  let now = startedAt;
  return Array.from({ length: count }, () => {
    now += pace.waitMs("chat", now);
    pace.note("chat", now);
    return now;
  });
}

const mostWithin = (times: readonly number[], ms: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + ms).length));

describe("one chat", () => {
  it.each([
    { message: 7, at: 0, why: "seven may leave at once" },
    { message: 8, at: 1_000, why: "the eighth waits for the second to pass" },
    { message: 9, at: 2_000, why: "two seconds hold eight" },
    { message: 60, at: 14_000, why: "by then only the first second counts" },
    { message: 61, at: 30_000, why: "half a minute holds sixty" },
  ])("lets message $message leave at $at ms, $why", ({ message, at }) => {
    expect(timesOf(message).at(-1)).toBe(at);
  });

  it("never passes any of the limits that Teams sets", () => {
    const times = timesOf(400);
    for (const { most, withinMs } of IN_A_CHAT) expect(mostWithin(times, withinMs)).toBeLessThanOrEqual(most);
  });

  it("waits for no other", () => {
    const pace = new Pace(IN_A_CHAT);
    for (let i = 0; i < 7; i++) pace.note("one", 0);
    expect([pace.waitMs("one", 0), pace.waitMs("other", 0)]).toEqual([1_000, 0]);
  });
});

it.each([
  { message: 30, at: 0, why: "the most of an app in one organisation" },
  { message: 31, at: 1_000, why: "one more" },
])("all chats together let message $message leave at $at ms, $why", ({ message, at }) => {
  expect(timesOf(message, IN_ALL).at(-1)).toBe(at);
});
