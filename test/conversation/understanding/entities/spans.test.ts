import { describe, expect, it } from "vitest";
import { readWhen } from "../../../../src/conversation/understanding/entities/dates.ts";
import { Day } from "../../../../src/domain/day.ts";

const WEDNESDAY = Day.parse("2026-11-25");

describe("days named together, read on Wednesday 25 November 2026", () => {
  it.each([
    { said: "next week", first: "2026-11-30", last: "2026-12-06", why: "weeks start on Mondays" },
    { said: "nxt wk", first: "2026-11-30", last: "2026-12-06", why: "text-speak" },
    { said: "this week", first: "2026-11-25", last: "2026-11-29", why: "what is left of it" },
    { said: "anything the week after", first: "2026-11-30", last: "2026-12-06", why: "after this one" },
    { said: "wk after next", first: "2026-12-07", last: "2026-12-13", why: "two on" },
    { said: "this weekend", first: "2026-11-28", last: "2026-11-29", why: "Saturday and Sunday" },
    { said: "this month", first: "2026-11-25", last: "2026-11-30", why: "what is left of it" },
    { said: "nov then", first: "2026-11-25", last: "2026-11-30", why: "a month by its name" },
    { said: "any time in dec", first: "2026-12-01", last: "2026-12-31", why: "31 days" },
    { said: "in feb", first: "2027-02-01", last: "2027-02-28", why: "next year's, and 28 days" },
    { said: "in march", first: "2027-03-01", last: "2027-03-31", why: "a month that is a verb" },
    { said: "before xmas", first: "2026-11-25", last: "2026-12-24", why: "up to the eve" },
    { said: "after easter", first: "2027-03-30", last: "2027-05-29", why: "after the Monday" },
    {
      said: "after the bank holiday",
      first: "2026-12-26",
      last: "2027-02-24",
      why: "the next one is Christmas Day",
    },
    { said: "in the new year", first: "2027-01-01", last: "2027-03-02", why: "from New Year's Day" },
    { said: "before friday", first: "2026-11-25", last: "2026-11-26", why: "not Friday itself" },
    { said: "by fri", first: "2026-11-25", last: "2026-11-27", why: "Friday will do" },
    { said: "after the 5th", first: "2026-12-06", last: "2027-02-04", why: "not the 5th" },
    { said: "not till monday", first: "2026-11-30", last: "2027-01-29", why: "Monday will do" },
  ])("$said is $first to $last, $why", ({ said, first, last }) => {
    expect(readWhen(said, WEDNESDAY)).toEqual({ span: { first, last } });
  });

  it.each([
    { said: "tues next week", why: "one day of it" },
    { said: "day after tomorrow", why: "one day" },
    { said: "fri after 2", why: "a day, and a time on it" },
    { said: "dec 3rd", why: "one day of a month" },
    { said: "may i book", why: "no month" },
    { said: "i was there before", why: "before nothing" },
    { said: "what week is it", why: "no week in particular" },
  ])("$said names none: $why", ({ said }) => {
    expect(readWhen(said, WEDNESDAY)).not.toHaveProperty("span");
  });

  it("places two weekdays in the week that is named", () => {
    expect(readWhen("thurs or fri next week", WEDNESDAY).either).toEqual(["2026-12-03", "2026-12-04"]);
  });
});

describe("what will not do", () => {
  it.each([
    { said: "not before 11", time: "11:00", bound: "from", why: "eleven will do" },
    { said: "nothing b4 1", time: "13:00", bound: "from", why: "in other words" },
    { said: "not after 3", time: "15:00", bound: "until", why: "the other side" },
    { said: "before 11", time: "11:00", bound: "until", why: "without the not" },
  ])("$said: $bound $time, $why", ({ said, time, bound }) => {
    expect(readWhen(said, WEDNESDAY)).toMatchObject({ time, bound });
  });

  it.each([
    { said: "anytime except morning", notPart: "morning", why: "said so" },
    { said: "not in the mornings pls", notPart: "morning", why: "as a rule" },
    { said: "fri not afternoon", notPart: "afternoon", why: "beside a day" },
  ])("$said: no $notPart, $why", ({ said, notPart }) => {
    const when = readWhen(said, WEDNESDAY);
    expect([when.notPart, when.part]).toEqual([notPart, undefined]);
  });
});
