import { describe, expect, it } from "vitest";
import type { Leave, Member } from "../../src/domain/cover.ts";
import { clockTime, Day, dayOf } from "../../src/domain/day.ts";
import { bankHolidaysAround } from "../../src/domain/holidays-around.ts";
import type { WeeklyHours } from "../../src/domain/hours.ts";
import { promiseFor, type Rota } from "../../src/domain/promise.ts";

const daily = (from: string, to: string): WeeklyHours => {
  const day: [string, string][] = [[from, to]];
  return { mon: day, tue: day, wed: day, thu: day, fri: day };
};
const OFFICE = daily("09:00", "17:00");

const member = (id: string, change: Partial<Member> = {}): Member => ({
  id,
  role: "personal_adviser",
  active: true,
  hours: OFFICE,
  coverId: null,
  ...change,
});

const STAFF: readonly Member[] = [
  member("priya", { coverId: "sam" }),
  member("sam", { coverId: "ash" }),
  member("ash", { coverId: "priya" }),
  member("lone"),
  member("monday", { hours: { mon: [["09:00", "17:00"]] } }),
  member("late", { hours: daily("12:00", "24:00") }),
  member("split", {
    hours: {
      mon: [
        ["09:00", "10:00"],
        ["15:00", "17:00"],
      ],
      tue: [["09:00", "17:00"]],
    },
  }),
  member("weekend", {
    hours: { sat: [["10:00", "14:00"]], sun: [["00:00", "24:00"]], mon: [["09:00", "17:00"]] },
  }),
  member("looped", { coverId: "looped" }),
  member("desk", { role: "duty", hours: daily("09:30", "16:00") }),
  member("boss", { role: "manager", hours: daily("08:00", "18:00") }),
];

const away = (
  workerId: string,
  firstDay: string,
  lastDay = firstDay,
  coverId: string | null = null,
): Leave => ({
  workerId,
  firstDay: Day.parse(firstDay),
  lastDay: Day.parse(lastDay),
  coverId,
});

interface Case {
  /** UTC */
  readonly now: string;
  readonly owner: string | null;
  readonly leave?: readonly Leave[];
  /** Who has left. */
  readonly gone?: readonly string[];
  readonly who: string;
  /** London wall-clock time. */
  readonly by: string;
  readonly meanwhile?: "duty" | "danger";
  readonly why: string;
}

function rota({ now, leave = [], gone = [] }: Case): Rota {
  const members = STAFF.map((one) => (gone.includes(one.id) ? { ...one, active: false } : one));
  return {
    team: { members, leave },
    dutyHours: daily("09:30", "16:00"),
    serviceHours: OFFICE,
    holidays: bankHolidaysAround(Date.parse(now)),
    times: {
      readWithinHours: 2,
      tellNextAfterHours: 1,
      othersIfLaterByHours: 24,
      holdsForHours: 12,
      liveForMinutes: 30,
    },
  };
}

function promised(one: Case) {
  const { who, by, meanwhile, tell } = promiseFor(one.owner, Date.parse(one.now), rota(one));
  return {
    who: who.kind === "worker" ? who.id : who.kind,
    by: `${dayOf(by)} ${clockTime(by)}`,
    meanwhile,
    tell,
  };
}

const EVERYONE_ELSE = ["priya", "sam", "ash", "lone", "monday", "late", "split", "weekend", "looped"];

const hours: readonly Case[] = [
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-23 12:00",
    meanwhile: "duty",
    why: "a Monday at work; duty is there as well",
  },
  {
    now: "2026-11-23T10:01Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-23 12:15",
    meanwhile: "duty",
    why: "a minute on: the next quarter of an hour is said",
  },
  {
    now: "2026-11-23T08:59Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-23 11:00",
    meanwhile: "danger",
    why: "a minute before opening: the two hours start at nine",
  },
  {
    now: "2026-11-23T15:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-23 17:00",
    meanwhile: "danger",
    why: "exactly two hours left; duty would not be done today",
  },
  {
    now: "2026-11-23T15:01Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-24 09:15",
    why: "a minute too late for today: the last one falls on tomorrow",
  },
  {
    now: "2026-11-23T16:59Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-24 11:00",
    why: "the last minute of the day counts",
  },
  {
    now: "2026-11-23T17:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-24 11:00",
    why: "closed: all of it tomorrow",
  },
  {
    now: "2026-11-23T23:59Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-24 11:00",
    why: "one minute to midnight is still before tomorrow",
  },
  {
    now: "2026-11-24T00:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-24 11:00",
    why: "midnight: it is today by then, at the same hour",
  },
  {
    now: "2026-11-27T16:30Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-30 10:30",
    why: "half an hour on Friday, the rest on Monday",
  },
  {
    now: "2026-11-28T12:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-30 11:00",
    why: "a Saturday waits for Monday",
  },
  {
    now: "2026-11-29T23:59Z",
    owner: "priya",
    who: "priya",
    by: "2026-11-30 11:00",
    why: "the last minute of the weekend",
  },
  {
    now: "2026-11-23T09:30Z",
    owner: "split",
    who: "split",
    by: "2026-11-23 16:30",
    meanwhile: "duty",
    why: "the gap in the middle of the day does not count",
  },
  {
    now: "2026-11-23T22:30Z",
    owner: "late",
    who: "late",
    by: "2026-11-24 12:30",
    why: "shifts to midnight: ninety minutes tonight, thirty at noon",
  },
  {
    now: "2026-11-28T09:00Z",
    owner: "weekend",
    who: "weekend",
    by: "2026-11-28 12:00",
    why: "somebody who works at weekends answers at weekends",
  },
];

const holidays: readonly Case[] = [
  {
    now: "2026-12-24T16:30Z",
    owner: "priya",
    who: "priya",
    by: "2026-12-29 10:30",
    why: "Christmas Day, Boxing Day at a weekend, and the day given for it",
  },
  {
    now: "2026-12-25T08:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-12-29 11:00",
    why: "Christmas morning: nobody before Tuesday",
  },
  {
    now: "2026-12-28T10:00Z",
    owner: "priya",
    who: "priya",
    by: "2026-12-29 11:00",
    why: "the Monday in place of Boxing Day",
  },
  {
    now: "2026-12-31T23:59Z",
    owner: "priya",
    who: "priya",
    by: "2027-01-04 11:00",
    why: "New Year's Eve: the holidays of the year to come count",
  },
  {
    now: "2027-03-25T17:30Z",
    owner: "priya",
    who: "priya",
    by: "2027-03-30 11:00",
    why: "Good Friday and Easter Monday, with the clocks going forward between",
  },
  {
    now: "2027-05-03T09:00Z",
    owner: "priya",
    who: "priya",
    by: "2027-05-04 11:00",
    why: "the early May holiday",
  },
  {
    now: "2027-08-27T15:30Z",
    owner: "priya",
    who: "priya",
    by: "2027-08-31 10:30",
    why: "the summer holiday of England, in summer time",
  },
];

const clockChanges: readonly Case[] = [
  {
    now: "2026-10-24T22:59Z",
    owner: "priya",
    who: "priya",
    by: "2026-10-26 11:00",
    why: "23:59 before the clocks go back: nine on Monday is an hour later",
  },
  {
    now: "2026-10-25T00:30Z",
    owner: "weekend",
    who: "weekend",
    by: "2026-10-25 02:30",
    why: "01:30 comes twice: two hours are two hours",
  },
  {
    now: "2026-10-25T01:30Z",
    owner: "weekend",
    who: "weekend",
    by: "2026-10-25 03:30",
    why: "the second 01:30",
  },
  {
    now: "2027-03-28T00:30Z",
    owner: "weekend",
    who: "weekend",
    by: "2027-03-28 03:30",
    why: "there is no 01:30: two hours on is half past three",
  },
  {
    now: "2027-03-27T23:59Z",
    owner: "priya",
    who: "priya",
    by: "2027-03-30 11:00",
    why: "the night before the clocks go forward",
  },
];

const leave: readonly Case[] = [
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23", "2026-11-27", "lone")],
    who: "lone",
    by: "2026-11-23 12:00",
    meanwhile: "duty",
    why: "the cover named for the leave",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23", "2026-11-27")],
    who: "sam",
    by: "2026-11-23 12:00",
    why: "nobody named: the standing cover",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "lone",
    leave: [away("lone", "2026-11-23")],
    who: "duty",
    by: "2026-11-23 12:00",
    meanwhile: "danger",
    why: "leave without cover: duty",
  },
  {
    now: "2026-11-20T17:30Z",
    owner: "priya",
    leave: [away("priya", "2026-11-16", "2026-11-20")],
    who: "priya",
    by: "2026-11-23 11:00",
    why: "the last evening of leave: back before the next opening",
  },
  {
    now: "2026-11-20T15:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-16", "2026-11-20")],
    who: "sam",
    by: "2026-11-20 17:00",
    why: "the last afternoon of leave: cover would read it today",
  },
  {
    now: "2026-11-20T16:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23", "2026-11-27", "lone")],
    who: "lone",
    by: "2026-11-23 10:00",
    why: "leave from Monday: an hour today is not enough to promise",
  },
  {
    now: "2026-11-20T18:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23")],
    who: "sam",
    by: "2026-11-23 11:00",
    why: "one day of leave after the weekend",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23"), away("sam", "2026-11-23")],
    who: "ash",
    by: "2026-11-23 12:00",
    why: "cover is on leave too: the cover's cover",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23"), away("sam", "2026-11-23", "2026-11-23", "lone")],
    who: "lone",
    by: "2026-11-23 12:00",
    why: "the cover's leave names somebody of its own",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    leave: ["priya", "sam", "ash"].map((id) => away(id, "2026-11-23")),
    who: "duty",
    by: "2026-11-23 12:00",
    why: "a cycle of cover, all away: it ends at duty",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "looped",
    leave: [away("looped", "2026-11-23")],
    who: "duty",
    by: "2026-11-23 12:00",
    why: "their own cover: it ends at duty",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23"), away("sam", "2026-11-24")],
    who: "sam",
    by: "2026-11-23 12:00",
    why: "cover goes on leave tomorrow, which is after",
  },
  {
    now: "2026-11-23T16:00Z",
    owner: "priya",
    leave: [away("priya", "2026-11-23", "2026-11-24"), away("sam", "2026-11-24")],
    who: "ash",
    by: "2026-11-24 10:00",
    why: "the rest falls on tomorrow, when cover is away",
  },
  {
    now: "2026-12-24T17:30Z",
    owner: "priya",
    leave: [away("priya", "2026-12-29", "2026-12-31")],
    who: "sam",
    by: "2026-12-29 11:00",
    why: "leave after Christmas: cover on the first day back",
  },
];

const others: readonly Case[] = [
  {
    now: "2026-11-23T10:00Z",
    owner: "priya",
    gone: ["priya"],
    who: "sam",
    by: "2026-11-23 12:00",
    why: "the worker has left: the standing cover",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "lone",
    gone: ["lone"],
    who: "duty",
    by: "2026-11-23 12:00",
    why: "has left and nobody stands in",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "nobody-we-know",
    who: "duty",
    by: "2026-11-23 12:00",
    why: "a worker that is not on the list",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: null,
    who: "duty",
    by: "2026-11-23 12:00",
    meanwhile: "danger",
    why: "nobody's: duty",
  },
  {
    now: "2026-11-23T14:00Z",
    owner: null,
    who: "duty",
    by: "2026-11-23 16:00",
    why: "duty until four, to the minute",
  },
  {
    now: "2026-11-23T14:01Z",
    owner: null,
    who: "duty",
    by: "2026-11-24 09:45",
    why: "a minute less: the rest tomorrow from half past nine",
  },
  {
    now: "2026-11-24T10:00Z",
    owner: "monday",
    who: "duty",
    by: "2026-11-24 12:00",
    why: "works on Mondays only: six days are too long to wait",
  },
  {
    now: "2026-11-20T17:30Z",
    owner: "monday",
    who: "monday",
    by: "2026-11-23 11:00",
    why: "the same person at the weekend before",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: null,
    leave: [away("desk", "2026-11-23")],
    who: "manager",
    by: "2026-11-23 12:00",
    why: "duty is empty: a manager",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: "lone",
    leave: [away("lone", "2026-11-23")],
    gone: ["desk"],
    who: "manager",
    by: "2026-11-23 12:00",
    why: "no cover and nobody on duty",
  },
  {
    now: "2026-11-23T15:00Z",
    owner: null,
    leave: [away("desk", "2026-11-24")],
    who: "manager",
    by: "2026-11-23 17:00",
    why: "duty's time would run into a day with nobody on it",
  },
  {
    now: "2026-11-23T07:30Z",
    owner: null,
    gone: ["desk"],
    who: "manager",
    by: "2026-11-23 10:00",
    why: "in the manager's own hours",
  },
  {
    now: "2026-11-28T12:00Z",
    owner: null,
    gone: ["desk", "boss"],
    who: "line",
    by: "2026-11-30 09:00",
    meanwhile: "danger",
    why: "nobody at all: when the line opens and asks again",
  },
  {
    now: "2026-12-25T12:00Z",
    owner: "priya",
    gone: [...EVERYONE_ELSE, "desk", "boss"],
    who: "line",
    by: "2026-12-29 09:00",
    why: "nobody at Christmas: not before the line opens",
  },
  {
    now: "2026-11-23T10:00Z",
    owner: null,
    gone: ["desk", "boss"],
    who: "line",
    by: "2026-11-23 12:00",
    why: "nobody in open hours: asked again in the time a message may take",
  },
  {
    now: "2026-11-24T10:00Z",
    owner: "monday",
    gone: ["desk"],
    who: "monday",
    by: "2026-11-30 11:00",
    why: "nobody sooner: the worker's own day, late but true",
  },
];

describe("a promise", () => {
  const cases = [...hours, ...holidays, ...clockChanges, ...leave, ...others];

  it("has at least forty cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)("is $who by $by: $why", (one) => {
    const { who, by, meanwhile } = promised(one);
    expect({ who, by }).toEqual({ who: one.who, by: one.by });
    if (one.meanwhile) expect(meanwhile).toBe(one.meanwhile);
  });

  it.each(cases)("tells somebody, or says that nobody is in: $why", (one) => {
    const { who, tell } = promised(one);
    expect(tell.length > 0).toBe(who !== "line");
    for (const id of tell) expect(one.gone ?? []).not.toContain(id);
  });

  it.each(cases)("is for a time that is still to come: $why", (one) => {
    const { by } = promiseFor(one.owner, Date.parse(one.now), rota(one));
    expect(by).toBeGreaterThan(Date.parse(one.now));
  });
});
