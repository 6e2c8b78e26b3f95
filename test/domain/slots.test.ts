import { describe, expect, it } from "vitest";
import { londonTime } from "../../src/domain/day.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { adviser, always, MONDAY_MORNING, mondays, shown, slotsOf } from "./asked-slots.ts";

describe("the notice", () => {
  it.each([
    {
      now: "2026-11-23T08:00:00.000Z",
      first: "Mon 10:00",
      why: "the notice ends the moment the slot starts",
    },
    { now: "2026-11-23T08:00:00.001Z", first: "Mon 10:45", why: "a moment too late for ten o'clock" },
    { now: "2026-11-23T09:30:00.000Z", first: "Mon 11:30", why: "the last of the day" },
  ])("at $now offers $first first: $why", ({ now, first }) => {
    expect(shown({ now, advisers: [mondays] })[0]).toBe(first);
  });

  it("offers nothing of a day that has gone by", () => {
    expect(shown({ now: "2026-11-23T09:30:00.001Z", advisers: [mondays] })).toEqual([]);
  });
});

describe("the horizon", () => {
  it.each([
    { horizonDays: 6, offered: 3, why: "the Monday after is the seventh day" },
    { horizonDays: 7, offered: 6, why: "the last day of the horizon counts" },
    { horizonDays: 0, offered: 3, why: "today alone" },
  ])("of $horizonDays days offers $offered: $why", ({ horizonDays, offered }) => {
    expect(slotsOf({ now: MONDAY_MORNING, advisers: [mondays], rules: { horizonDays } })).toHaveLength(
      offered,
    );
  });

  it("counts from the day it is in London, not in UTC", () => {
    const tuesdays = adviser({ tue: [["10:00", "10:45"]] });
    const asked = { advisers: [tuesdays], rules: { horizonDays: 0 } };
    expect(slotsOf({ ...asked, now: "2026-06-15T22:59:59Z" })).toHaveLength(0);
    expect(slotsOf({ ...asked, now: "2026-06-15T23:00:00Z" })).toHaveLength(1);
  });
});

describe("the hours of adviser and place", () => {
  const cases: { mine: [string, string][]; theirs: [string, string][]; starts: string[]; why: string }[] = [
    {
      mine: [["10:00", "12:00"]],
      theirs: [["09:00", "17:00"]],
      starts: ["10:00", "10:45"],
      why: "11:30 would overrun",
    },
    {
      mine: [["10:00", "12:00"]],
      theirs: [["11:00", "17:00"]],
      starts: ["11:00"],
      why: "the place opens later",
    },
    {
      mine: [["10:00", "12:00"]],
      theirs: [["09:00", "11:30"]],
      starts: ["10:00", "10:45"],
      why: "the place closes first",
    },
    {
      mine: [["10:00", "12:00"]],
      theirs: [["09:00", "11:29"]],
      starts: ["10:00"],
      why: "a minute short of a second",
    },
    { mine: [["10:00", "12:00"]], theirs: [["12:00", "17:00"]], starts: [], why: "they only touch" },
    { mine: [["10:00", "10:45"]], theirs: [["10:00", "10:45"]], starts: ["10:00"], why: "just long enough" },
    { mine: [["10:00", "10:44"]], theirs: [["10:00", "10:45"]], starts: [], why: "a minute short" },
    {
      mine: [
        ["09:00", "10:00"],
        ["11:00", "12:00"],
      ],
      theirs: [["08:00", "18:00"]],
      starts: ["09:00", "11:00"],
      why: "each opening begins its own row of slots",
    },
    {
      mine: [["09:00", "12:00"]],
      theirs: [
        ["09:00", "09:45"],
        ["10:00", "10:45"],
      ],
      starts: ["09:00", "10:00"],
      why: "the place shuts in between",
    },
  ];
  it.each(cases)("$mine within $theirs start at $starts: $why", ({ mine, theirs, starts }) => {
    const asked = { now: MONDAY_MORNING, advisers: [adviser({ mon: mine })], place: { mon: theirs } };
    expect(shown(asked)).toEqual(starts.map((start) => `Mon ${start}`));
  });

  it("offers nothing on a day that either is closed", () => {
    expect(shown({ now: MONDAY_MORNING, advisers: [mondays], place: { tue: [["09:00", "17:00"]] } })).toEqual(
      [],
    );
  });

  it("offers nothing at a place that is not listed", () => {
    expect(
      shown({ now: MONDAY_MORNING, advisers: [adviser(always, "rosalind", "closed-for-good")] }),
    ).toEqual([]);
  });

  it("sorts by time, and by adviser at the same time", () => {
    const hours: WeeklyHours = { mon: [["10:00", "11:30"]] };
    const slots = slotsOf({ now: MONDAY_MORNING, advisers: [adviser(hours, "b"), adviser(hours, "a")] });
    expect(slots.map(({ adviserId, start }) => [adviserId, londonTime(start).toFormat("HH:mm")])).toEqual([
      ["a", "10:00"],
      ["b", "10:00"],
      ["a", "10:45"],
      ["b", "10:45"],
    ]);
  });
});

describe("bank holidays", () => {
  it.each([
    { now: "2026-12-24T00:00:00Z", days: ["Thu"], why: "Christmas Day, and a Monday for Boxing Day" },
    { now: "2026-12-29T00:00:00Z", days: ["Tue", "Wed", "Thu", "Mon"], why: "New Year's Day" },
    { now: "2027-03-24T00:00:00Z", days: ["Wed", "Thu", "Tue"], why: "Good Friday and Easter Monday" },
    { now: "2027-05-01T00:00:00Z", days: ["Tue", "Wed", "Thu", "Fri"], why: "the early May holiday" },
  ])("from $now there is something on $days: $why", ({ now, days }) => {
    const one: [string, string][] = [["10:00", "10:45"]];
    const weekdays = adviser({ mon: one, tue: one, wed: one, thu: one, fri: one });
    const asked = { now, advisers: [weekdays], rules: { horizonDays: now.startsWith("2026-12-24") ? 4 : 6 } };
    expect(shown(asked).map((slot) => slot.slice(0, 3))).toEqual(days);
  });
});
