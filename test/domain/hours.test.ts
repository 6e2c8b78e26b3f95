import { describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { isOpen, nextOpening, openingsOn, WeeklyHours } from "../../src/domain/hours.ts";
import { ServiceError } from "../../src/errors.ts";

const everyDay = WeeklyHours.parse(
  Object.fromEntries(
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [day, [["09:00", "17:00"]]]),
  ),
);
const partTime = WeeklyHours.parse({
  mon: [
    ["09:00", "12:00"],
    ["13:00", "16:00"],
  ],
  thu: [["13:00", "16:00"]],
});
const none: ReadonlySet<Day> = new Set();
const iso = (at: number) => new Date(at).toISOString();

describe("openings of a day", () => {
  it.each([
    {
      day: "2026-03-28",
      from: "2026-03-28T09:00:00.000Z",
      why: "winter time, the day before the clocks go forward",
    },
    { day: "2026-03-29", from: "2026-03-29T08:00:00.000Z", why: "the day itself: summer time by nine" },
    {
      day: "2026-10-24",
      from: "2026-10-24T08:00:00.000Z",
      why: "summer time, the day before the clocks go back",
    },
    { day: "2026-10-25", from: "2026-10-25T09:00:00.000Z", why: "the day itself: winter time by nine" },
    { day: "2027-03-27", from: "2027-03-27T09:00:00.000Z", why: "winter time in 2027" },
    { day: "2027-03-28", from: "2027-03-28T08:00:00.000Z", why: "forward in 2027" },
    { day: "2027-10-30", from: "2027-10-30T08:00:00.000Z", why: "summer time in 2027" },
    { day: "2027-10-31", from: "2027-10-31T09:00:00.000Z", why: "back in 2027" },
  ])("start at $from on $day, $why", ({ day, from }) => {
    expect(openingsOn(Day.parse(day), everyDay, none).map((opening) => iso(opening.from))).toEqual([from]);
  });

  it.each([
    { day: "2026-03-29", hours: 23, why: "an hour is skipped" },
    { day: "2026-03-30", hours: 24, why: "an ordinary day" },
    { day: "2026-10-25", hours: 25, why: "an hour comes twice" },
  ])("last $hours hours round the clock on $day, $why", ({ day, hours }) => {
    const always = WeeklyHours.parse({ sun: [["00:00", "24:00"]], mon: [["00:00", "24:00"]] });
    const [opening] = openingsOn(Day.parse(day), always, none);
    expect((opening!.to - opening!.from) / 3_600_000).toBe(hours);
  });

  it("are none on a holiday", () => {
    const day = Day.parse("2026-12-25");
    expect(openingsOn(day, everyDay, new Set([day]))).toEqual([]);
  });
});

describe("open", () => {
  it.each([
    { at: "2026-11-23T08:59:59.999Z", open: false, why: "a moment before it opens" },
    { at: "2026-11-23T09:00:00.000Z", open: true, why: "the first moment" },
    { at: "2026-11-23T11:59:59.999Z", open: true, why: "the last moment of the morning" },
    { at: "2026-11-23T12:00:00.000Z", open: false, why: "the lunch break" },
    { at: "2026-11-23T13:00:00.000Z", open: true, why: "the first moment of the afternoon" },
    { at: "2026-11-23T16:00:00.000Z", open: false, why: "closing time" },
    { at: "2026-11-24T14:00:00.000Z", open: false, why: "a day left out is closed" },
  ])("is $open at $at, $why", ({ at, open }) => {
    expect(isOpen(Date.parse(at), partTime, none)).toBe(open);
  });
});

describe("the next opening", () => {
  it.each([
    { at: "2026-11-23T10:00:00.000Z", next: "2026-11-23T10:00:00.000Z", why: "it is open" },
    { at: "2026-11-23T12:00:00.000Z", next: "2026-11-23T13:00:00.000Z", why: "after lunch" },
    { at: "2026-11-23T16:00:00.000Z", next: "2026-11-26T13:00:00.000Z", why: "three days on" },
    { at: "2026-11-26T16:00:00.000Z", next: "2026-11-30T09:00:00.000Z", why: "over the weekend" },
    {
      at: "2026-03-26T16:00:00.000Z",
      next: "2026-03-30T08:00:00.000Z",
      why: "over the clock change in spring",
    },
    {
      at: "2026-10-22T15:00:00.000Z",
      next: "2026-10-26T09:00:00.000Z",
      why: "over the clock change in autumn",
    },
  ])("from $at is $next, $why", ({ at, next }) => {
    expect(iso(nextOpening(Date.parse(at), partTime, none))).toBe(next);
  });

  it("passes over holidays", () => {
    const holidays = new Set([Day.parse("2026-12-25"), Day.parse("2026-12-26")]);
    expect(iso(nextOpening(Date.parse("2026-12-24T17:00:00Z"), everyDay, holidays))).toBe(
      "2026-12-27T09:00:00.000Z",
    );
  });

  it("gives up with a sentence when nothing opens", () => {
    const day = Date.parse("2026-11-23T10:00:00Z");
    const shut = new Set(
      [...Array(70).keys()].map((i) => Day.parse(new Date(day + i * 86_400_000).toISOString().slice(0, 10))),
    );
    expect(() => nextOpening(day, everyDay, shut)).toThrow(
      new ServiceError("rule/no-figure", "Nothing opens in the 60 days from 2026-11-23"),
    );
  });
});

describe("the shape of weekly hours refuses", () => {
  const TIME = 'write the time as HH:MM in quotes, "09:00" to "24:00"';
  const mon = (...openings: [string, string][]) => ({ mon: openings });
  it.each([
    { week: {}, says: "give at least one opening in the week", why: "a week without an opening" },
    { week: mon(), says: "give at least one opening in the week", why: "a week of empty days" },
    { week: mon(["17:00", "09:00"]), says: "the opening ends before it starts", why: "the end comes first" },
    { week: mon(["09:00", "09:00"]), says: "the opening ends before it starts", why: "it lasts no time" },
    { week: mon(["9:00", "17:00"]), says: TIME, why: "a time without its nought" },
    { week: mon(["at 09:00", "at 17:00"]), says: TIME, why: "more than a time" },
    { week: mon(["09:00am", "17:00"]), says: TIME, why: "more than a time" },
    { week: mon(["09:00", "24:01"]), says: TIME, why: "a time after midnight" },
    {
      week: mon(["09:00", "13:00"], ["12:00", "16:00"]),
      says: "put the day's openings in order, without overlap",
      why: "openings that overlap",
    },
    { week: { monday: [["09:00", "13:00"]] }, says: 'Unrecognized key: "monday"', why: "no day's name" },
  ])("$week with $says: $why", ({ week, says }) => {
    expect(WeeklyHours.safeParse(week).error?.issues[0]?.message).toBe(says);
  });

  it("nothing of two openings of which one ends where the other starts", () => {
    expect(WeeklyHours.safeParse(mon(["09:00", "12:00"], ["12:00", "16:00"])).success).toBe(true);
  });
});
