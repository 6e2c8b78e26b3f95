import { describe, expect, it } from "vitest";
import { bestSlots, nearestSlots } from "../../dialogs/slot-search.ts";
import { Day } from "../../src/domain/day.ts";

const day = (date: string) => Day.parse(`2026-11-${date}`);
const slot = (when: string) => {
  const start = Date.parse(`2026-11-${when}:00Z`);
  return {
    adviserId: "a",
    adviserName: "Ayla",
    placeId: "p",
    start,
    end: start + 2_700_000,
    by: "in-person",
    kind: "careers",
  } as const;
};
const times = (...all: string[]) => all.map(slot);
const shown = (slots: readonly { start: number }[]) =>
  slots.map(({ start }) => new Date(start).toISOString().slice(8, 16));

const WEEK = times(
  "23T09:00",
  "23T12:00",
  "23T15:00",
  "24T09:00",
  "24T12:00",
  "24T15:00",
  "25T09:00",
  "25T15:00",
);

describe("the three on offer", () => {
  it.each([
    {
      slots: WEEK,
      wish: {},
      three: ["23T09:00", "24T12:00", "25T15:00"],
      why: "different days, early, middle and late",
    },
    {
      slots: WEEK,
      wish: { date: day("23") },
      three: ["23T09:00", "23T12:00", "23T15:00"],
      why: "over the day that they named",
    },
    {
      slots: WEEK,
      wish: { part: "morning" as const },
      three: ["23T09:00", "24T09:00", "25T09:00"],
      why: "that part of each day",
    },
    {
      slots: WEEK.slice(0, 4),
      wish: {},
      three: ["23T09:00", "23T15:00", "24T09:00"],
      why: "two days have three between them",
    },
    {
      slots: times("23T09:00", "24T09:00"),
      wish: {},
      three: ["23T09:00", "24T09:00"],
      why: "no more than there are",
    },
    {
      slots: times("23T09:00", "23T09:00", "23T10:00"),
      wish: {},
      three: ["23T09:00", "23T10:00"],
      why: "no two at the same time",
    },
    { slots: WEEK, wish: { date: day("27") }, three: [], why: "nothing that day" },
  ])("are $three: $why", ({ slots, wish, three }) => {
    expect(shown(bestSlots(slots, wish))).toEqual(three);
  });

  it("leaves out what was on offer before", () => {
    const before = bestSlots(WEEK, {}).map(({ start }) => start);
    expect(shown(bestSlots(WEEK, {}, before))).toEqual(["23T12:00", "24T15:00", "25T09:00"]);
  });
});

describe("the nearest to what cannot be had", () => {
  it.each([
    {
      wish: { date: day("24"), time: "13:30" },
      three: ["24T09:00", "24T12:00", "24T15:00"],
      why: "by the clock on that day",
    },
    {
      wish: { date: day("26") },
      three: ["24T15:00", "25T09:00", "25T15:00"],
      why: "the days before it, when there are none after",
    },
    { wish: { time: "14:30" }, three: ["23T15:00", "24T15:00", "25T15:00"], why: "any day near that hour" },
    {
      wish: { time: "14:30", either: [day("24"), day("25")] },
      three: ["24T12:00", "24T15:00", "25T15:00"],
      why: "on one of the two days that they may mean",
    },
  ])("are $three: $why", ({ wish, three }) => {
    expect(shown(nearestSlots(WEEK, wish, day("23")))).toEqual(three);
  });
});
