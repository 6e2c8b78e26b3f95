import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  ageOn,
  Day,
  dayBefore,
  dayOf,
  londonTime,
  shortDay,
  shortTime,
} from "../../src/domain/day.ts";

const day = (text: string) => Day.parse(text);
const at = (iso: string) => Date.parse(iso);

describe("Day", () => {
  it.each([
    { text: "2026-02-28", is: true, why: "the last of February" },
    { text: "2026-02-29", is: false, why: "no leap year" },
    { text: "2028-02-29", is: true, why: "a leap year" },
    { text: "2100-02-29", is: false, why: "a century without a leap day" },
    { text: "2026-04-31", is: false, why: "April has thirty days" },
    { text: "2026-00-10", is: false, why: "no month nought" },
    { text: "2026-1-5", is: false, why: "two digits each" },
    { text: "05/01/2026", is: false, why: "not the way it is written" },
    { text: "2026-01-05T00:00", is: false, why: "a day, not a time" },
  ])("takes $text: $is, $why", ({ text, is }) => {
    expect(Day.safeParse(text).success).toBe(is);
  });
});

describe("dayOf", () => {
  it.each([
    { iso: "2026-06-15T22:59:59.999Z", is: "2026-06-15", why: "a moment to midnight in summer" },
    { iso: "2026-06-15T23:00:00.000Z", is: "2026-06-16", why: "midnight in summer" },
    { iso: "2026-12-31T23:59:59.999Z", is: "2026-12-31", why: "a moment to the new year" },
    { iso: "2027-01-01T00:00:00.000Z", is: "2027-01-01", why: "the new year" },
    { iso: "2026-03-28T23:30:00.000Z", is: "2026-03-28", why: "the evening before summer time" },
    { iso: "2026-03-29T23:30:00.000Z", is: "2026-03-30", why: "half past midnight, a day later" },
    { iso: "2026-10-24T23:30:00.000Z", is: "2026-10-25", why: "the last night of summer time" },
    { iso: "2026-10-25T23:30:00.000Z", is: "2026-10-25", why: "winter time again" },
  ])("at $iso is $is: $why", ({ iso, is }) => {
    expect(dayOf(at(iso))).toBe(is);
  });
});

describe("addDays", () => {
  it.each([
    { from: "2028-02-28", days: 1, to: "2028-02-29", why: "a leap day" },
    { from: "2027-02-28", days: 1, to: "2027-03-01", why: "none" },
    { from: "2026-12-31", days: 1, to: "2027-01-01", why: "the year ends" },
    { from: "2026-03-28", days: 2, to: "2026-03-30", why: "a day of 23 hours is a day" },
    { from: "2026-10-24", days: 2, to: "2026-10-26", why: "a day of 25 hours is a day" },
    { from: "2026-03-01", days: -1, to: "2026-02-28", why: "backwards" },
    { from: "2026-03-01", days: 0, to: "2026-03-01", why: "none at all" },
  ])("$days from $from is $to: $why", ({ from, days, to }) => {
    expect(addDays(day(from), days)).toBe(to);
  });
});

describe("ageOn", () => {
  it.each([
    { on: "2026-03-13", born: "2007-03-14", is: 18, why: "the day before a birthday" },
    { on: "2026-03-14", born: "2007-03-14", is: 19, why: "a birthday" },
    { on: "2026-12-31", born: "2008-01-01", is: 18, why: "the end of a year" },
    { on: "2027-01-01", born: "2008-01-01", is: 19, why: "the first of one" },
    { on: "2026-02-28", born: "2008-02-29", is: 17, why: "a leap birthday in a common year: not yet" },
    { on: "2026-03-01", born: "2008-02-29", is: 18, why: "but on the day after" },
    { on: "2028-02-28", born: "2008-02-29", is: 19, why: "in a leap year not before" },
    { on: "2028-02-29", born: "2008-02-29", is: 20, why: "the day itself" },
    { on: "2026-11-23", born: "2026-11-23", is: 0, why: "the day of birth" },
  ])("on $on, born $born, is $is: $why", ({ on, born, is }) => {
    expect(ageOn(day(on), day(born))).toBe(is);
  });
});

describe("dayBefore", () => {
  it.each([
    { of: "2026-11-24T09:45:00Z", is: "2026-11-23T09:45:00Z", why: "an ordinary day" },
    { of: "2026-03-29T09:00:00Z", is: "2026-03-28T10:00:00Z", why: "23 hours: ten o'clock is ten o'clock" },
    { of: "2026-03-30T09:00:00Z", is: "2026-03-29T09:00:00Z", why: "both in summer time" },
    { of: "2026-10-25T10:00:00Z", is: "2026-10-24T09:00:00Z", why: "25 hours" },
    { of: "2026-10-26T10:00:00Z", is: "2026-10-25T10:00:00Z", why: "both in winter time" },
    { of: "2027-03-28T08:00:00Z", is: "2027-03-27T09:00:00Z", why: "the change of 2027 (F-057)" },
    { of: "2027-01-01T10:00:00Z", is: "2026-12-31T10:00:00Z", why: "over the year's end" },
    { of: "2026-03-30T00:30:00Z", is: "2026-03-29T01:30:00Z", why: "01:30 was skipped: an hour on" },
  ])("of $of is $is: $why", ({ of, is }) => {
    expect(new Date(dayBefore(at(of))).toISOString()).toBe(new Date(is).toISOString());
  });

  it("shows the same time on the clock, whenever that time exists", () => {
    const property = fc.property(
      fc.integer({ min: at("2026-01-01T00:00:00Z"), max: at("2030-01-01T00:00:00Z") }),
      (instant) => {
        const before = dayBefore(instant);
        expect(dayOf(before)).toBe(addDays(dayOf(instant), -1));
        const hour = londonTime(instant).hour;
        if (hour !== 1)
          expect(londonTime(before).toFormat("HH:mm:ss")).toBe(londonTime(instant).toFormat("HH:mm:ss"));
      },
    );
    fc.assert(property);
  });
});

describe("the words for a time", () => {
  it.each([
    { iso: "2026-11-24T09:00:00Z", time: "9am", on: "Tue 24 Nov", why: "a full hour" },
    { iso: "2026-11-24T14:30:00Z", time: "2:30pm", on: "Tue 24 Nov", why: "half past" },
    { iso: "2026-11-24T09:05:00Z", time: "9:05am", on: "Tue 24 Nov", why: "two digits for minutes" },
    { iso: "2026-11-24T00:00:00Z", time: "12am", on: "Tue 24 Nov", why: "midnight" },
    { iso: "2026-11-24T12:00:00Z", time: "12pm", on: "Tue 24 Nov", why: "noon" },
    { iso: "2026-11-24T11:59:00Z", time: "11:59am", on: "Tue 24 Nov", why: "a minute to noon" },
    {
      iso: "2026-06-30T23:30:00Z",
      time: "12:30am",
      on: "Wed 1 Jul",
      why: "summer time, and so the next day",
    },
  ])("of $iso is $time on $on: $why", ({ iso, time, on }) => {
    expect([shortTime(at(iso)), shortDay(at(iso))]).toEqual([time, on]);
  });
});
