import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, Day } from "../../src/domain/day.ts";
import { Occurrences, RecurrenceRule } from "../../src/domain/recurrence.ts";

/** The days from one to another on which something comes, without the year where it is the first's. */
function daysOf(
  { rule, first, last }: { rule?: string; first: string; last?: string },
  from: string,
  to: string,
) {
  const occurrences = new Occurrences({
    rule,
    firstDay: Day.parse(first),
    lastDay: last === undefined ? undefined : Day.parse(last),
  });
  const all: string[] = [];
  for (let day = Day.parse(from); day <= to; day = addDays(day, 1)) if (occurrences.on(day)) all.push(day);
  return all;
}

describe("the days of a rule", () => {
  it.each([
    {
      rule: "FREQ=WEEKLY;BYDAY=MO,WE",
      first: "2026-11-24",
      days: ["2026-11-25", "2026-11-30", "2026-12-02"],
      why: "not the Monday before the first day",
    },
    {
      rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
      first: "2026-12-14",
      from: "2026-12-14",
      to: "2027-01-17",
      days: ["2026-12-14", "2026-12-28", "2027-01-11"],
      why: "every second week goes on through week 53 and the year's end",
    },
    {
      rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
      first: "2026-11-27",
      from: "2026-11-23",
      to: "2026-12-14",
      days: ["2026-11-27", "2026-12-07", "2026-12-11"],
      why: "the week counts from Monday, also when it begins on a Friday",
    },
    {
      rule: "FREQ=WEEKLY",
      first: "2028-02-22",
      from: "2028-02-22",
      to: "2028-03-08",
      days: ["2028-02-22", "2028-02-29", "2028-03-07"],
      why: "the weekday of the first day, and the leap day is one",
    },
    {
      rule: "FREQ=MONTHLY;BYMONTHDAY=29",
      first: "2027-01-29",
      from: "2027-01-01",
      to: "2027-03-31",
      days: ["2027-01-29", "2027-03-29"],
      why: "no 29 February in 2027",
    },
    {
      rule: "FREQ=MONTHLY;BYMONTHDAY=29",
      first: "2027-01-29",
      from: "2028-02-01",
      to: "2028-02-29",
      days: ["2028-02-29"],
      why: "there is one in 2028",
    },
    {
      rule: "FREQ=MONTHLY;BYDAY=1TU,-1FR",
      first: "2026-11-01",
      from: "2026-11-01",
      to: "2026-12-31",
      days: ["2026-11-03", "2026-11-27", "2026-12-01", "2026-12-25"],
      why: "the first Tuesday and the last Friday",
    },
    {
      rule: "FREQ=MONTHLY;INTERVAL=3;BYDAY=5MO",
      first: "2026-11-01",
      from: "2026-11-01",
      to: "2027-08-31",
      days: ["2026-11-30", "2027-05-31", "2027-08-30"],
      why: "February has no fifth Monday",
    },
    {
      rule: "FREQ=DAILY;INTERVAL=3",
      first: "2026-12-29",
      from: "2026-12-29",
      to: "2027-01-05",
      days: ["2026-12-29", "2027-01-01", "2027-01-04"],
      why: "counted over the year's end",
    },
    {
      rule: "FREQ=WEEKLY;COUNT=3;BYDAY=TH",
      first: "2026-12-17",
      from: "2026-12-01",
      to: "2027-02-01",
      days: ["2026-12-17", "2026-12-24", "2026-12-31"],
      why: "three times and no more, in the next year either",
    },
    {
      rule: "FREQ=WEEKLY;BYDAY=MO;BYMONTH=1,9",
      first: "2026-09-15",
      from: "2026-09-01",
      to: "2027-01-12",
      days: ["2026-09-21", "2026-09-28", "2027-01-04", "2027-01-11"],
      why: "in two months of the year",
    },
    {
      rule: "FREQ=WEEKLY;BYDAY=SU",
      first: "2027-03-20",
      from: "2027-03-20",
      to: "2027-04-05",
      days: ["2027-03-21", "2027-03-28", "2027-04-04"],
      why: "the clocks change on one of them",
    },
  ])("$rule from $first is $days: $why", ({ rule, first, from = "2026-11-01", to = "2026-12-02", days }) => {
    expect(daysOf({ rule, first }, from, to)).toEqual(days);
  });

  it.each([
    {
      first: "2026-12-30",
      last: "2027-01-02",
      days: ["2026-12-30", "2026-12-31", "2027-01-01", "2027-01-02"],
      why: "both included",
    },
    { first: "2028-02-29", last: "2028-02-29", days: ["2028-02-29"], why: "once, on a leap day" },
  ])("without a rule are all from $first to $last: $why", ({ days, ...recurring }) => {
    expect(daysOf(recurring, "2026-12-01", "2028-03-01")).toEqual(days);
  });

  it("end with the last day, which is one of them", () => {
    const mondays = { rule: "FREQ=WEEKLY;BYDAY=MO", first: "2026-11-02", last: "2026-11-16" };
    expect(daysOf(mondays, "2026-11-01", "2026-12-31")).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
  });

  it("are looked up in any order of days", () => {
    const occurrences = new Occurrences({
      rule: "FREQ=WEEKLY;BYDAY=FR",
      firstDay: Day.parse("2020-01-01"),
    });
    const asked = ["2027-01-01", "2026-01-01", "2026-01-02", "2027-01-08", "2026-12-25"];
    expect(asked.map((day) => occurrences.on(Day.parse(day)))).toEqual([true, false, true, true, true]);
  });

  it("every few weeks fall as many weeks apart as the rule says, whenever it began and whatever day is asked", () => {
    const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    const monday = (day: string) => Math.floor((Date.parse(day) - Date.UTC(1970, 0, 5)) / (7 * 86_400_000));
    const property = fc.property(
      fc.integer({ min: 0, max: 5000 }),
      fc.integer({ min: 0, max: 2500 }),
      fc.integer({ min: 1, max: 9 }),
      fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
      (begun, later, interval, on) => {
        const first = addDays(Day.parse("2019-06-03"), begun);
        const day = addDays(first, later);
        const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${on.map((one) => weekdays[one]).join(",")}`;
        const isDue =
          on.includes((new Date(day).getUTCDay() + 6) % 7) && (monday(day) - monday(first)) % interval === 0;
        expect(daysOf({ rule, first }, day, day)).toEqual(isDue ? [day] : []);
      },
    );
    fc.assert(property);
  });
});

describe("the first day", () => {
  it.each([
    { rule: "FREQ=WEEKLY;BYDAY=FR", first: "2026-11-23", day: "2026-11-27", why: "later in the week" },
    { rule: "FREQ=MONTHLY;BYDAY=5MO", first: "2027-01-01", day: "2027-03-29", why: "some months later" },
    {
      rule: "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29",
      first: "2026-11-23",
      day: "2028-02-29",
      why: "a leap year",
    },
    {
      rule: "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
      first: "2026-11-23",
      day: undefined,
      why: "there is none",
    },
  ])("of $rule is $day: $why", ({ rule, first, day }) => {
    expect(new Occurrences({ rule, firstDay: Day.parse(first) }).first()).toBe(day);
  });

  it("is none if all is over before it comes", () => {
    const over = { rule: "FREQ=WEEKLY;BYDAY=FR", firstDay: Day.parse("2026-11-23") };
    expect(new Occurrences({ ...over, lastDay: Day.parse("2026-11-26") }).first()).toBeUndefined();
  });
});

describe("a rule that is taken", () => {
  const intervals = fc.integer({ min: 1, max: 11 });
  const monthly = fc.oneof(
    fc.integer({ min: 1, max: 31 }).map((day) => `BYMONTHDAY=${day}`),
    fc.integer({ min: 1, max: 31 }).map((day) => `BYMONTHDAY=-${day}`),
    fc.constantFrom("BYDAY=5MO", "BYDAY=-5SU", "BYDAY=1WE"),
  );

  it("comes again within a few years, so that no search goes on for ever", () => {
    const property = fc.property(
      intervals,
      monthly,
      fc.integer({ min: 0, max: 1500 }),
      (interval, part, begun) => {
        const rule = RecurrenceRule.parse(`FREQ=MONTHLY;INTERVAL=${interval};${part}`);
        const firstDay = addDays(Day.parse("2024-01-01"), begun);
        expect(new Occurrences({ rule, firstDay }).first()).toBeDefined();
      },
    );
    fc.assert(property, { numRuns: 50 });
  });
});

describe("a rule that can be kept", () => {
  it.each([
    "FREQ=DAILY",
    "FREQ=WEEKLY;BYDAY=MO",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH",
    "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=WEEKLY;COUNT=6;BYDAY=SA",
  ])("is %s", (rule) => {
    expect(RecurrenceRule.safeParse(rule).success).toBe(true);
  });

  it.each([
    { rule: "", why: "nothing" },
    { rule: "BYDAY=MO", why: "no frequency" },
    { rule: "FREQ=HOURLY", why: "hours are beside the rule" },
    { rule: "FREQ=YEARLY", why: "not among the four we need" },
    { rule: "FREQ=WEEKLY;BYHOUR=9", why: "a time in the rule" },
    { rule: "FREQ=WEEKLY;UNTIL=20270101T000000Z", why: "an end in another zone" },
    { rule: "FREQ=WEEKLY;BYDAY=XX", why: "no such weekday" },
    { rule: "FREQ=WEEKLY;BYDAY=1MO", why: "the first Monday of a week" },
    { rule: "FREQ=WEEKLY;INTERVAL=0;BYDAY=MO", why: "would never end" },
    { rule: "FREQ=WEEKLY;INTERVAL=53;BYDAY=MO", why: "more than a year apart" },
    { rule: "FREQ=DAILY;INTERVAL=7;BYDAY=TU", why: "might never come" },
    { rule: "FREQ=WEEKLY;BYMONTHDAY=30", why: "days of the month go with months" },
    { rule: "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", why: "never comes" },
    { rule: "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30", why: "never comes if it begins in February" },
    { rule: "FREQ=WEEKLY;COUNT=3;BYMONTH=2", why: "two ways to end that get in each other's way" },
    { rule: "FREQ=WEEKLY;FREQ=DAILY", why: "twice the same part" },
    { rule: "freq=weekly;byday=mo", why: "small letters" },
    { rule: "FREQ=WEEKLY;BYDAY=MO\nDTSTART:20260101", why: "a second line" },
    { rule: `FREQ=WEEKLY;BYDAY=${"MO,".repeat(30_000)}`, why: "far too long" },
  ])("is not $rule: $why", ({ rule }) => {
    expect(RecurrenceRule.safeParse(rule).success).toBe(false);
  });
});
