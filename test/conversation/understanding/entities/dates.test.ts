import { describe, expect, it } from "vitest";
import { readWhen } from "../../../../src/conversation/understanding/entities/dates.ts";
import { TODAY } from "../subject.ts";

describe("days, read on Sunday 22 November 2026", () => {
  it.each([
    { said: "today", date: "2026-11-22", why: "the day itself" },
    { said: "2nite", date: "2026-11-22", why: "tonight is today" },
    { said: "tmrw", date: "2026-11-23", why: "text-speak" },
    { said: "2moro at half 2", date: "2026-11-23", why: "text-speak with a time" },
    { said: "day after tomorrow", date: "2026-11-24", why: "not tomorrow" },
    { said: "tues", date: "2026-11-24", why: "short weekday, the coming one" },
    { said: "wensday mornin", date: "2026-11-25", why: "misspelt" },
    { said: "saturday", date: "2026-11-28", why: "the last day before today's weekday comes round" },
    { said: "sunday", date: "2026-11-29", why: "today's weekday bare is a week on" },
    { said: "this sunday", date: "2026-11-22", why: "this one is today" },
    { said: "next sunday", date: "2026-11-29", why: "on a Sunday the next one can only be a week on" },
    { said: "tuesday next week", date: "2026-11-24", why: "next week starts tomorrow" },
    { said: "tuesday week", date: "2026-12-01", why: "a week after the coming one" },
    { said: "the 22nd", date: "2026-11-22", why: "today's number is today" },
    { said: "the 21st", date: "2026-12-21", why: "gone this month, so next month" },
    { said: "the 31st", date: "2026-12-31", why: "November has none" },
    { said: "14 dec", date: "2026-12-14", why: "day and month" },
    { said: "december 14th", date: "2026-12-14", why: "month first" },
    { said: "14/12", date: "2026-12-14", why: "day before month" },
    { said: "05/12/26", date: "2026-12-05", why: "never 12 May" },
    { said: "1 feb", date: "2027-02-01", why: "long gone this year, so next year" },
    { said: "29 feb 2028", date: "2028-02-29", why: "a leap year" },
    { said: "in 2 weeks", date: "2026-12-06", why: "counted" },
    { said: "tuesday 24th", date: "2026-11-24", why: "weekday and number agree" },
  ])("$said is $date, $why", ({ said, date }) => {
    expect(readWhen(said, TODAY)).toMatchObject({ date });
  });

  it.each([
    { said: "next tuesday", unclear: "next-weekday", why: "in two days or in nine" },
    { said: "nxt tues arvo", unclear: "next-weekday", why: "the same in text-speak" },
    { said: "31/11", unclear: "no-such-day", why: "November has 30 days" },
    { said: "30/11", unclear: undefined, why: "its last day" },
    { said: "31/2", unclear: "no-such-day", why: "never" },
    { said: "29 feb 2027", unclear: "no-such-day", why: "not a leap year" },
    { said: "the 32nd", unclear: "no-such-day", why: "no month has it" },
    { said: "tues 25th", unclear: "no-such-day", why: "the 25th is a Wednesday" },
    { said: "20 nov", unclear: "past", why: "the day before yesterday" },
    { said: "yesterday", unclear: "past", why: "gone by" },
  ])("$said is unclear: $unclear, $why", ({ said, unclear }) => {
    expect(readWhen(said, TODAY).unclear).toBe(unclear);
  });

  it.each(["i sat in my flat", "its open 24/7", "07700 900123", "next week", "i need £20", "1st one", ""])(
    "finds no day in %j",
    (said) => expect(readWhen(said, TODAY)).not.toHaveProperty("date"),
  );
});

describe("times", () => {
  it.each([
    { said: "half 2", time: "14:30", why: "half past, in Britain" },
    { said: "half past ten", time: "10:30", why: "in words" },
    { said: "2pm", time: "14:00", why: "said" },
    { said: "14:30", time: "14:30", why: "24-hour clock" },
    { said: "2.30", time: "14:30", why: "a point for a colon" },
    { said: "2ish", time: "14:00", why: "about" },
    { said: "quarter to 3", time: "14:45", why: "before the hour" },
    { said: "20 past 4", time: "16:20", why: "after the hour" },
    { said: "at 6", time: "18:00", why: "a bare 6 is still the afternoon" },
    { said: "at 7", time: "07:00", why: "a bare 7 is not" },
    { said: "7 in the evening", time: "19:00", why: "it says so" },
    { said: "noon", time: "12:00", why: "midday" },
    { said: "12", time: "12:00", why: "bare twelve is noon" },
    { said: "12am", time: "00:00", why: "midnight" },
    { said: "can u do 11 on thursday", time: "11:00", why: "beside a day" },
    { said: "fri at 1430", time: "14:30", why: "no colon" },
    { said: "25:00", time: undefined, why: "no such hour" },
    { said: "14:75", time: undefined, why: "no such minute" },
    { said: "£2.30", time: undefined, why: "money" },
    { said: "for 2 weeks", time: undefined, why: "a length" },
  ])("$said is $time, $why", ({ said, time }) => {
    expect(readWhen(said, TODAY).time).toBe(time);
  });

  it.each([
    { said: "friday afternoon", part: "afternoon" },
    { said: "thurs after college", part: "afternoon" },
    { said: "in the mornin", part: "morning" },
    { said: "i am free tomorrow", part: undefined },
    { said: "after work", part: "evening" },
  ])("$said is in the $part", ({ said, part }) => {
    expect(readWhen(said, TODAY).part).toBe(part);
  });

  it("hears that the first one going will do", () => {
    expect(readWhen("asap pls", TODAY)).toEqual({ soonest: true });
  });
});
